package io.cardfolio.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.FakeStudio;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The sentences of the status bar.
class StatusLineTest {
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
  void statusTellsHowFarAValidationIs() {
    PortfolioSpec many = SPEC.withCustomers(99_999_999);
    ShownDataset part = FakeStudio.part(many, Map.of(), Coverage.SO_FAR);

    assertThat(StatusLine.made(TEXTS, part))
        .isEqualTo("99,999,999 customers ready, first page in 3 ms");
    assertThat(StatusLine.rate(TEXTS, part)).isEqualTo("2.00 million rows/s");
    assertThat(StatusLine.last(TEXTS, part))
        .isEqualTo("Last dataset: 99,999,999 customers, not validated to the end");
  }

  @Test
  void statusTellsWhatWasCarriedOver() {
    ShownDataset tuned = new FakeStudio().tune(SPEC, Progress.NONE);
    assertThat(StatusLine.made(TEXTS, tuned))
        .isEqualTo("50,000 customers brought up to date in 3 ms");
    assertThat(StatusLine.rate(TEXTS, tuned)).isEmpty();
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

  private static ShownDataset dataset(
      PortfolioSpec spec, Map<Rule, Long> found, Optional<Path> file, long millis) {
    return FakeStudio.dataset(spec, found, file, millis);
  }
}
