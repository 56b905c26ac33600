package io.cardfolio.job.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.manifest.ManifestReader;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a verification tells while it reads the files that are there.
class VerifyJobTest {
  @TempDir private Path folder;

  @Test
  void readingAFileIsHeardOfAndCanBeStopped() throws IOException {
    Path customers = folder.resolve("customers.csv");
    Path manifest = folder.resolve("customers.manifest.json");
    ExportPlan plan =
        new ExportPlan(
            List.of(new PlannedFile(FileContent.CUSTOMERS, customers)), Optional.of(manifest));
    new ExportJob(Portfolio.of(PortfolioSpec.defaults().withCustomers(2_000)), 1)
        .run(plan, _ -> true);
    VerifyJob job = new VerifyJob(ManifestReader.read(manifest), 1);
    long size = Files.size(customers);
    List<Long> read = new ArrayList<>();
    Progress listening =
        (done, total) -> {
          if (total == size) {
            read.add(done);
          }
          return true;
        };
    assertThat(job.run(folder, listening).files()).hasSize(1);
    assertThat(read).hasSizeGreaterThan(2).isSorted().endsWith(size);
    assertThatThrownBy(() -> job.run(folder, (_, total) -> total != size))
        .isInstanceOf(JobCancelledException.class);
  }
}
