package io.cardfolio.job;

import io.cardfolio.export.Manifest;
import io.cardfolio.export.ManifestFile;
import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.model.AppVersion;
import io.cardfolio.validate.ValidationReport;
import java.util.List;
import java.util.Optional;

/// What this program writes into a manifest about itself and about what it made.
final class Manifests {
  private Manifests() {}

  /// The manifest of files that were made from a portfolio.
  static Manifest of(Portfolio portfolio, Shard shard, Outcome outcome, List<ManifestFile> files) {
    return new Manifest(
        origin(portfolio),
        portfolio.spec(),
        shard.equals(Shard.WHOLE) ? Optional.empty() : Optional.of(shard.toString()),
        counts(outcome),
        files);
  }

  /// This program, as far as the customers of a portfolio depend on it.
  static Manifest.Origin origin(Portfolio portfolio) {
    return new Manifest.Origin(
        AppVersion.read(),
        CustomerGenerator.STREAM_VERSION,
        CustomerGenerator.datafakerVersion(portfolio.spec()));
  }

  /// What customers come to.
  static Manifest.Counts counts(Outcome outcome) {
    ValidationReport report = outcome.report();
    return new Manifest.Counts(report.rows(), report.errors(), report.warnings());
  }
}
