package io.cardfolio.job.export;

import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.export.manifest.ManifestFile;
import io.cardfolio.export.manifest.ManifestJson;
import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.model.AppVersion;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.ValidationReport;
import java.util.List;
import java.util.Optional;

/// What this program writes into a manifest about itself and about what it made.
public final class Manifests {
  private Manifests() {}

  /// The manifest of an export before its files are written: their lengths and digests are null,
  /// and so are the counts that are not known yet.
  ///
  /// @param outcome what the customers come to, where that is known
  public static String draft(
      PortfolioSpec spec, ExportPlan plan, Optional<CustomerOutcome> outcome) {
    List<ManifestFile> files =
        plan.files().stream()
            .map(file ->
                new ManifestFile(
                    file.name(), file.content(), file.compression(), new Fingerprint(0, "")))
            .toList();
    Manifest manifest =
        new Manifest(
            origin(spec, files),
            spec,
            Optional.empty(),
            outcome.map(Manifests::counts).orElse(new Manifest.Counts(spec.customers(), 0, 0)),
            files);
    return ManifestJson.draft(manifest, outcome.isPresent());
  }

  /// The manifest of files that were made from a portfolio.
  static Manifest of(
      Portfolio portfolio, Shard shard, CustomerOutcome outcome, List<ManifestFile> files) {
    return new Manifest(
        origin(portfolio.spec(), files),
        portfolio.spec(),
        shard.equals(Shard.WHOLE) ? Optional.empty() : Optional.of(shard.toString()),
        counts(outcome),
        files);
  }

  /// This program, as far as the bytes of files depend on it.
  static Manifest.Origin origin(PortfolioSpec spec, List<ManifestFile> files) {
    return new Manifest.Origin(
        AppVersion.read(),
        CustomerGenerator.STREAM_VERSION,
        CustomerGenerator.datafakerVersion(spec),
        files.stream().allMatch(file -> file.compression() == Compression.NONE)
            ? Optional.empty()
            : Optional.of(Compression.VERSION));
  }

  /// What customers come to.
  static Manifest.Counts counts(CustomerOutcome outcome) {
    ValidationReport report = outcome.report();
    return new Manifest.Counts(report.rows(), report.errors(), report.warnings());
  }
}
