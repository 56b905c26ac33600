package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.export.manifest.ManifestReader;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names from right to left, in Han characters and beyond the first plane of Unicode go through
/// files as they are.
class WritingSystemsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"ar,مسافرون", "ja,旅行者", "en-US,𝕋ravelers 👩‍👩‍👧", "he,נוסעים"})
  void whatIsMadeIsReadAgain(String locale, String segment) throws IOException {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(1_000).withNameLocale(locale);
    spec = spec.withSegment(0, spec.segments().getFirst().withName(segment));
    Path customers = folder.resolve("customers.csv");
    Path manifest = folder.resolve("customers.manifest.json");
    new ExportJob(Portfolio.of(spec), 2)
        .run(
            new ExportPlan(
                List.of(new PlannedFile(FileContent.CUSTOMERS, customers)), Optional.of(manifest)),
            _ -> true);
    assertThat(Files.readString(customers)).contains("," + segment + ",");
    ValidationReport report =
        new ValidateCustomersJob(spec, 2).run(customers, (_, _) -> true).report();
    assertThat(report.rows()).isEqualTo(1_000);
    assertThat(report.errors() + report.warnings()).isZero();
    Manifest read = ManifestReader.read(manifest);
    assertThat(read.spec()).isEqualTo(spec);
  }
}
