package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.SpecRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The sentences of strip, status bar and title.
class SentencesTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @Test
  void statusTellsWhatWasMadeAndHowFast() {
    ShownDataset made = dataset(SPEC, Map.of(), Optional.empty(), 24);

    assertThat(StatusLine.made(made))
        .isEqualTo("50,000 customers generated and validated in 24 ms");
    assertThat(StatusLine.rate(made)).isEqualTo("2.08 million rows/s");
    assertThat(StatusLine.last(made)).isEqualTo("Last dataset: 50,000 customers in 24 ms");
  }

  @Test
  void statusTellsWhatWasRead() {
    Path file = Path.of("data", "real.csv");
    ShownDataset read = dataset(SPEC.withCustomers(1), Map.of(), Optional.of(file), 1_340);

    assertThat(StatusLine.made(read))
        .isEqualTo("1 customer read from real.csv and checked in 1.3 s");
    assertThat(StatusLine.rate(read)).isEqualTo("1 rows/s");
  }

  @Test
  void timesReadWell() {
    assertThat(StatusLine.time(999)).isEqualTo("999 ms");
    assertThat(StatusLine.time(1_000)).isEqualTo("1.0 s");
    assertThat(StatusLine.time(125_000)).isEqualTo("2 min 5 s");
  }

  @Test
  void noRateIsToldWhereNothingWasMeasured() {
    assertThat(StatusLine.rate(dataset(SPEC, Map.of(), Optional.empty(), 0))).isEmpty();
    assertThat(StatusLine.rate(dataset(SPEC.withCustomers(0), Map.of(), Optional.empty(), 5)))
        .isEmpty();
  }

  @Test
  void stripTellsThatAllIsWell() {
    assertThat(strip(Map.of()))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PASSED,
                "All %d rules passed".formatted(Rule.values().length),
                "50,000 rows checked, 0 errors, 0 warnings"));
  }

  @Test
  void stripTellsWarningsAndErrors() {
    assertThat(strip(Map.of(Rule.EMAIL_UNIQUE, 16L)))
        .isEqualTo(
            new Strip(
                Strip.Verdict.WARNINGS,
                "16 warnings, no errors",
                "50,000 rows checked, 0 errors, 16 warnings"));
    assertThat(strip(Map.of(Rule.EMAIL_UNIQUE, 1L, Rule.AGE_RANGE, 1_200L)))
        .isEqualTo(
            new Strip(
                Strip.Verdict.ERRORS,
                "1,200 errors in 1,201 rows",
                "50,000 rows checked, 1,200 errors, 1 warning"));
  }

  @Test
  void stripTellsTheProblemsOfTheSettings() {
    assertThat(
            Strip.of(
                SpecRules.check(SPEC.withCustomers(-1)),
                List.of("Seed \"abc\" is not a whole number")))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PROBLEMS,
                "2 problems in the settings",
                "Seed \"abc\" is not a whole number; Customers -1 is below 0; choose 0 to"
                    + " 99,999,999"));
  }

  @Test
  void portfoliosAreCalledAfterTheirFiles() {
    Optional<Path> file = Optional.of(Path.of("work", "Retail.cardfolio.json"));

    assertThat(PortfolioNames.title(Optional.empty())).isEqualTo("Untitled portfolio");
    assertThat(PortfolioNames.title(file)).isEqualTo("Retail");
    assertThat(PortfolioNames.settingsName(file)).isEqualTo("Retail.cardfolio.json");
    assertThat(PortfolioNames.settingsName(Optional.empty())).isEqualTo("portfolio.cardfolio.json");
    assertThat(PortfolioNames.csvName(Optional.empty())).isEqualTo("customers.csv");
    assertThat(PortfolioNames.withEnding(Path.of("a", "b"), ".csv"))
        .isEqualTo(Path.of("a", "b.csv"));
    assertThat(PortfolioNames.withEnding(Path.of("b.txt"), ".csv")).isEqualTo(Path.of("b.txt"));
  }

  @Test
  void unforeseenFailuresNameTheirCause() {
    assertThat(Failure.of("It failed", new IllegalStateException("odd")))
        .isEqualTo(
            new Failure(
                "It failed",
                "Unexpected java.lang.IllegalStateException: odd",
                "Save your settings and start Cardfolio again."));
  }

  private static Strip strip(Map<Rule, Long> found) {
    return Strip.of(dataset(SPEC, found, Optional.empty(), 24).outcome().report());
  }

  private static ShownDataset dataset(
      PortfolioSpec spec, Map<Rule, Long> found, Optional<Path> file, long millis) {
    return FakeStudio.dataset(spec, found, file, millis);
  }
}
