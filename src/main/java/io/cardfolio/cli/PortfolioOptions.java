package io.cardfolio.cli;

import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say what a portfolio is, shared by the commands that make one.
final class PortfolioOptions {
  @SetsKey("customers")
  @Option(
      names = {"-n", "--count"},
      paramLabel = "N",
      converter = WholeNumberConverter.Customers.class,
      description = "Number of customers, 0 to 99999999 (default: 50000).")
  private Long count;

  @SetsKey("seed")
  @Option(
      names = {"-s", "--seed"},
      paramLabel = "N",
      converter = WholeNumberConverter.Seed.class,
      description = "Any whole number; the same seed gives the same customers (default: 42).")
  private Long seed;

  @SetsKey("asOf")
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day on which the data is true (default: 2025-12-31).")
  private LocalDate asOf;

  @Mixin private SettingsOption settings;

  /// Refuses to write over the settings file.
  void requireOther(String writtenAs, Optional<Path> written) throws IOException {
    if (written.isPresent()) {
      settings.requireOther(writtenAs, written.get());
    }
  }

  /// The settings of the file or the default ones, with what the options change.
  PortfolioSpec read() throws IOException {
    PortfolioSpec spec = settings.read();
    if (count != null) {
      spec = spec.withCustomers(count);
    }
    if (seed != null) {
      spec = spec.withSeed(seed);
    }
    return asOf == null ? spec : spec.withAsOf(asOf);
  }
}
