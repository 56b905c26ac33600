package io.cardfolio.job.export;

import io.cardfolio.export.file.CountedOutput;
import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.file.WholeFiles;
import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.export.manifest.ManifestFile;
import io.cardfolio.export.manifest.ManifestJson;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.InvalidDataException;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the files of an export, which appear all together or not at all, and the manifest that
/// tells how to make them again.
public final class ExportJob {
  private final Portfolio portfolio;
  private final Shard shard;
  private final int threads;

  /// An export of all customers.
  ///
  /// @param threads how many threads make customers, at least 1
  public ExportJob(Portfolio portfolio, int threads) {
    this(portfolio, Shard.WHOLE, threads);
  }

  /// An export of one part of the customers.
  ///
  /// @param threads how many threads make customers, at least 1
  public ExportJob(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.shard = shard;
    this.threads = threads;
  }

  /// Writes the files.
  ///
  /// @return what the tables come to
  /// @throws IOException if one cannot be written, with one sentence; then none is
  /// @throws InvalidDataException if a customer or a transaction breaks a rule; then no file is
  ///   written
  /// @throws JobCancelledException if `progress` stops it; then no file is written
  public Exported run(ExportPlan plan, ExportProgress progress) throws IOException {
    try (WholeFiles set = new WholeFiles()) {
      Run run = new Run(set, progress);
      for (ExportPlan.PlannedFile file : plan.files()) {
        run.write(file, plan.manifest().isPresent());
      }
      if (plan.manifest().isPresent()) {
        run.writeManifest(plan.manifest().get());
      }
      set.appear();
      return run.maker.exported();
    }
  }

  /// One pass over the files.
  private final class Run {
    private final FileMaker maker = new FileMaker(portfolio, shard, threads);
    private final List<ManifestFile> written = new ArrayList<>();
    private final WholeFiles set;
    private final ExportProgress progress;

    Run(WholeFiles set, ExportProgress progress) {
      this.set = set;
      this.progress = progress;
    }

    void write(ExportPlan.PlannedFile file, boolean digested) throws IOException {
      if (digested) {
        Fingerprint fingerprint =
            set.write(
                file.file(),
                out -> {
                  DigestedOutput digest = new DigestedOutput(out);
                  make(file, digest);
                  return digest.fingerprint();
                });
        written.add(new ManifestFile(file.name(), file.content(), file.compression(), fingerprint));
      } else {
        set.write(
            file.file(),
            out -> {
              make(file, new CountedOutput(out));
              return file;
            });
      }
    }

    private void make(ExportPlan.PlannedFile file, CountedOutput out) throws IOException {
      maker.make(file.content(), file.compression(), out, heard(file.name(), out));
    }

    private Progress heard(String name, CountedOutput out) {
      return (rows, of) -> progress.goOn(new ExportStep(name, rows, of, out.count()));
    }

    void writeManifest(Path file) throws IOException {
      String name = String.valueOf(file.getFileName());
      CustomerOutcome outcome =
          maker.outcome((rows, of) -> progress.goOn(new ExportStep(name, rows, of, 0)));
      Manifest manifest = Manifests.of(portfolio, shard, outcome, written);
      set.write(
          file,
          out -> {
            out.write(ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8));
            return file;
          });
    }
  }
}
