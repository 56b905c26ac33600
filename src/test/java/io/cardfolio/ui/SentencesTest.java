package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.SpecRules;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The sentences of strip, status bar and title.
class SentencesTest {
  private static final Texts TEXTS = Texts.english();
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @Test
  void statusTellsWhatWasMadeAndHowFast() {
    ShownDataset made = dataset(SPEC, Map.of(), Optional.empty(), 24);

    assertThat(StatusLine.made(TEXTS, made))
        .isEqualTo("50,000 customers generated and validated in 24 ms");
    assertThat(StatusLine.rate(TEXTS, made)).isEqualTo("2.08 million rows/s");
    assertThat(StatusLine.last(TEXTS, made)).isEqualTo("Last dataset: 50,000 customers in 24 ms");
  }

  @Test
  void statusTellsWhatWasRead() {
    Path file = Path.of("data", "real.csv");
    ShownDataset read = dataset(SPEC.withCustomers(1), Map.of(), Optional.of(file), 1_340);

    assertThat(StatusLine.made(TEXTS, read))
        .isEqualTo("real.csv, 1 row read and validated in 1.3 s");
    assertThat(StatusLine.rate(TEXTS, read)).isEqualTo("1 rows/s");
    assertThat(StatusLine.more(TEXTS, read)).isEqualTo("0 B, UTF-8, comma");
  }

  @Test
  void aFileThatIsPackedOrNotAllTextIsToldSo() {
    Map<Rule, Long> broken = Map.of(Rule.TEXT_ENCODING, 2L);
    assertThat(
            StatusLine.more(
                TEXTS, dataset(SPEC, broken, Optional.of(Path.of("customers.csv.gz")), 5)))
        .isEqualTo("0 B packed, not all UTF-8, comma");
  }

  @Test
  void sizesReadWell() {
    assertThat(StatusLine.size(TEXTS, 999)).isEqualTo("999 B");
    assertThat(StatusLine.size(TEXTS, 61_000)).isEqualTo("61.0 KB");
    assertThat(StatusLine.size(TEXTS, 6_123_456)).isEqualTo("6.1 MB");
    assertThat(StatusLine.size(TEXTS, 12_345_678_901_234L)).isEqualTo("12,345.7 GB");
  }

  @Test
  void statusAndStripTellHowFarAValidationIs() {
    Texts texts = Texts.english();
    PortfolioSpec many = SPEC.withCustomers(99_999_999);
    ShownDataset part = FakeStudio.part(many, Map.of(), Coverage.SO_FAR);

    assertThat(StatusLine.made(texts, part))
        .isEqualTo("99,999,999 customers ready, first page in 3 ms");
    assertThat(StatusLine.rate(texts, part)).isEqualTo("2.00 million rows/s");
    assertThat(StatusLine.last(texts, part))
        .isEqualTo("Last dataset: 99,999,999 customers, not validated to the end");
    assertThat(Strip.soFar(texts, part))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PASSED, "No errors so far", "100,000 of 99,999,999 rows checked"));
    ShownDataset wrong = FakeStudio.part(many, Map.of(Rule.AGE_RANGE, 1L), Coverage.SO_FAR);
    assertThat(Strip.soFar(texts, wrong).title()).isEqualTo("1 error so far");
    assertThat(Strip.soFar(texts, wrong).verdict()).isEqualTo(Strip.Verdict.ERRORS);
  }

  @Test
  void timesReadWell() {
    assertThat(TEXTS.figures().duration(999)).isEqualTo("999 ms");
    assertThat(TEXTS.figures().duration(1_000)).isEqualTo("1.0 s");
    assertThat(TEXTS.figures().duration(125_000)).isEqualTo("2 min 5 s");
  }

  @Test
  void noRateIsToldWhereNothingWasMeasured() {
    assertThat(StatusLine.rate(TEXTS, dataset(SPEC, Map.of(), Optional.empty(), 0))).isEmpty();
    assertThat(
            StatusLine.rate(TEXTS, dataset(SPEC.withCustomers(0), Map.of(), Optional.empty(), 5)))
        .isEmpty();
  }

  @Test
  void stripTellsThatAllIsWell() {
    assertThat(strip(Map.of()))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PASSED,
                "All %d rules passed".formatted(Rule.CUSTOMERS.size()),
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
                Strip.Verdict.ERRORS, "1,200 errors, 1 warning", "1,201 of 50,000 rows affected"));
  }

  @Test
  void stripTellsTheProblemsOfTheSettings() {
    assertThat(
            Strip.of(
                TEXTS,
                SpecRules.check(SPEC.withCustomers(-1)),
                List.of("Seed \"abc\" is not a whole number")))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PROBLEMS,
                "2 problems in the settings",
                List.of(
                    "Seed \"abc\" is not a whole number; Customers -1 is below 0; choose 0 to"
                        + " 99,999,999",
                    "Seed \"abc\" is not a whole number; and 1 more",
                    "")));
  }

  @Test
  void portfoliosAreCalledAfterTheirFiles() {
    Optional<Path> file = Optional.of(Path.of("work", "Retail.cardfolio.json"));

    assertThat(PortfolioNames.title(TEXTS, Optional.empty())).isEqualTo("Untitled portfolio");
    assertThat(PortfolioNames.title(TEXTS, file)).isEqualTo("Retail");
    assertThat(PortfolioNames.settingsName(file)).isEqualTo("Retail.cardfolio.json");
    assertThat(PortfolioNames.settingsName(Optional.empty())).isEqualTo("portfolio.cardfolio.json");
    assertThat(PortfolioNames.reportName("Retail")).isEqualTo("Retail-errors.csv");
    assertThat(PortfolioNames.reportName("Q3.CSV")).isEqualTo("Q3-errors.csv");
  }

  @Test
  void writtenFilesGetTheEndingWithWhichTheyCanBeOpened() {
    assertThat(PortfolioNames.asCsv(Path.of("a", "b"))).isEqualTo(Path.of("a", "b.csv"));
    assertThat(PortfolioNames.asCsv(Path.of("B.CSV"))).isEqualTo(Path.of("B.CSV"));
    assertThat(PortfolioNames.asCsv(Path.of("v2.1"))).isEqualTo(Path.of("v2.1.csv"));
    assertThat(PortfolioNames.asSettings(Path.of("v2.1")))
        .isEqualTo(Path.of("v2.1.cardfolio.json"));
    assertThat(PortfolioNames.asSettings(Path.of("a.json"))).isEqualTo(Path.of("a.json"));
  }

  @Test
  void anExportedReportTellsWhatItLeavesOut() {
    Path csv = Path.of("real-errors.csv");
    Violation violation =
        Datasets.violation(
            Rule.AGE_RANGE, 7, CustomerColumn.AGE, "17", "Age 17 is below 18", "Use 18");

    assertThat(Result.exported(TEXTS, Datasets.report(10, List.of(violation)), csv))
        .isEqualTo(new Result("Exported 1 error or warning to real-errors.csv", Optional.of(csv)));
    assertThat(
            Result.exported(TEXTS, Datasets.report(10, List.of(violation, violation)), csv).text())
        .isEqualTo("Exported 2 errors and warnings to real-errors.csv");
    ValidationReport cut =
        new ValidationReport(99_999, 50_000, Map.of(Rule.AGE_RANGE, 50_000L), List.of(violation));
    assertThat(Result.exported(TEXTS, cut, csv).text())
        .isEqualTo(
            "Exported 1 of 50,000 errors and warnings, the first 10,000 of each rule, to"
                + " real-errors.csv");
  }

  @Test
  void tooLittleMemoryIsNoRiddle() {
    assertThat(Failure.of(TEXTS, "It failed", new OutOfMemoryError("Java heap space")))
        .isEqualTo(
            new Failure(
                "It failed",
                "There is not enough memory",
                "Choose fewer customers, or start Cardfolio with more memory (java -Xmx4g)."));
  }

  @Test
  void unforeseenFailuresNameTheirCause() {
    assertThat(Failure.of(TEXTS, "It failed", new IllegalStateException("odd")))
        .isEqualTo(
            new Failure(
                "It failed",
                "Unexpected java.lang.IllegalStateException: odd",
                "Save your settings and start Cardfolio again."));
  }

  private static Strip strip(Map<Rule, Long> found) {
    return Strip.of(TEXTS, dataset(SPEC, found, Optional.empty(), 24).outcome().report());
  }

  private static ShownDataset dataset(
      PortfolioSpec spec, Map<Rule, Long> found, Optional<Path> file, long millis) {
    return FakeStudio.dataset(spec, found, file, millis);
  }
}
