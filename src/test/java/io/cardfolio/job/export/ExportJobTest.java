package io.cardfolio.job.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.export.manifest.ManifestFile;
import io.cardfolio.export.manifest.ManifestReader;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files and their manifest at once, or none.
class ExportJobTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(20_000);

  @TempDir private Path folder;

  @Test
  void theManifestTellsOfEachFileAsItLiesThere() throws IOException {
    Path customers = folder.resolve("customers.csv.zst");
    Path statistics = folder.resolve("statistics.json");
    Path settings = folder.resolve("mine.cardfolio.json");
    Path manifest = folder.resolve("manifest.json");
    CustomerOutcome outcome =
        export(
                new ExportPlan(
                    List.of(
                        new PlannedFile(FileContent.CUSTOMERS, customers),
                        new PlannedFile(FileContent.STATISTICS, statistics),
                        new PlannedFile(FileContent.SETTINGS, settings)),
                    Optional.of(manifest)))
            .orElseThrow();
    Manifest read = ManifestReader.read(manifest);
    assertThat(read.files())
        .extracting(ManifestFile::name)
        .containsExactly("customers.csv.zst", "statistics.json", "mine.cardfolio.json");
    assertThat(read.files())
        .extracting(ManifestFile::fingerprint)
        .containsExactly(
            DigestedOutput.of(customers),
            DigestedOutput.of(statistics),
            DigestedOutput.of(settings));
    assertThat(read.counts()).isEqualTo(Manifests.counts(outcome));
    assertThat(read.counts().rows()).isEqualTo(20_000);
    assertThat(read.spec()).isEqualTo(SPEC);
    assertThat(read.shard()).isEmpty();
    assertThat(settings).hasContent(SettingsJson.write(SPEC));
    assertThat(statistics).content().contains("\"total_customers\" : 20000");
  }

  @Test
  void theManifestIsTheSameOnAnyNumberOfThreads() throws IOException {
    Path one = folder.resolve("one/manifest.json");
    Path three = folder.resolve("three/manifest.json");
    for (Path manifest : List.of(one, three)) {
      new ExportJob(Portfolio.of(SPEC), manifest.equals(one) ? 1 : 3)
          .run(
              new ExportPlan(
                  List.of(
                      new PlannedFile(
                          FileContent.CUSTOMERS, manifest.resolveSibling("customers.csv"))),
                  Optional.of(manifest)),
              _ -> true);
    }
    assertThat(one).hasSameTextualContentAs(three);
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNone() throws IOException {
    Path customers = Files.writeString(folder.resolve("customers.csv"), "old");
    Path manifest = Files.createDirectory(folder.resolve("manifest.json"));
    assertThatThrownBy(() ->
            export(
                new ExportPlan(
                    List.of(new PlannedFile(FileContent.CUSTOMERS, customers)),
                    Optional.of(manifest))))
        .hasMessage("Cannot write %s: it is a folder; name a file in it", manifest);
    assertThat(customers).hasContent("old");
    assertThat(names()).containsExactly("customers.csv", "manifest.json");
  }

  @Test
  void aCancelledExportLeavesNone() throws IOException {
    ExportPlan plan =
        new ExportPlan(
            List.of(
                new PlannedFile(FileContent.STATISTICS, folder.resolve("a/statistics.json")),
                new PlannedFile(FileContent.CUSTOMERS, folder.resolve("customers.csv"))),
            Optional.of(folder.resolve("manifest.json")));
    ExportJob job = new ExportJob(Portfolio.of(SPEC), 2);
    assertThatThrownBy(() -> job.run(plan, step -> !step.file().equals("customers.csv")))
        .isInstanceOf(JobCancelledException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void saysHowFarItIs() throws IOException {
    Path file = folder.resolve("customers.csv");
    List<ExportStep> steps = new ArrayList<>();
    new ExportJob(Portfolio.of(SPEC), 1)
        .run(
            new ExportPlan(List.of(new PlannedFile(FileContent.CUSTOMERS, file)), Optional.empty()),
            step -> steps.add(step));
    assertThat(steps).allMatch(step -> step.file().equals("customers.csv") && step.of() == 20_000);
    assertThat(steps.getLast().rows()).isEqualTo(20_000);
    assertThat(steps.getLast().bytes()).isBetween(Files.size(file) * 8 / 10, Files.size(file));
    assertThat(steps).extracting(ExportStep::bytes).isSorted();
  }

  @Test
  void settingsAloneMakeNoCustomers() throws IOException {
    Path file = folder.resolve("a.cardfolio.json");
    Optional<CustomerOutcome> outcome =
        export(
            new ExportPlan(List.of(new PlannedFile(FileContent.SETTINGS, file)), Optional.empty()));
    assertThat(outcome).isEmpty();
    assertThat(file).hasContent(SettingsJson.write(SPEC));
  }

  private static Optional<CustomerOutcome> export(ExportPlan plan) throws IOException {
    return new ExportJob(Portfolio.of(SPEC), 2).run(plan, _ -> true).customers();
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
