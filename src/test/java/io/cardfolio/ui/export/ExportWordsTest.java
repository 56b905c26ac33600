package io.cardfolio.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.export.ExportStep;
import io.cardfolio.ui.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Sizes, times and progress of an export in words.
class ExportWordsTest {
  private static final long SECOND = 1_000_000_000;

  private final ExportWords words = new ExportWords(Texts.english());
  private final ExportWords spanish = new ExportWords(new Texts(Locale.forLanguageTag("es-ES")));

  @Test
  void sizesHaveAsManyDecimalsAsTellSomething() {
    assertThat(words.size(0)).isEqualTo("0\u00A0B");
    assertThat(words.size(634)).isEqualTo("634\u00A0B");
    assertThat(words.size(1_240_000)).isEqualTo("1.2\u00A0MB");
    assertThat(words.size(264_000_000)).isEqualTo("264\u00A0MB");
    assertThat(words.size(1_310_000_000)).isEqualTo("1.31\u00A0GB");
    assertThat(words.size(84_000_000_000L)).isEqualTo("84\u00A0GB");
    assertThat(spanish.size(1_310_000_000)).isEqualTo("1,31\u00A0GB");
    assertThat(words.size(163_200_000, 263_000_000)).isEqualTo("163 of 263\u00A0MB");
    assertThat(words.size(500, 263_000_000)).isEqualTo("0 of 263\u00A0MB");
  }

  @Test
  void timesAreRounded() {
    assertThat(words.time(0.4 * SECOND)).isEqualTo("Under a second");
    assertThat(words.time(0.6 * SECOND)).isEqualTo("1 second");
    assertThat(words.time(11.2 * SECOND)).isEqualTo("11 seconds");
    assertThat(words.time(119.4 * SECOND)).isEqualTo("119 seconds");
    assertThat(words.time(121 * SECOND)).isEqualTo("3 minutes");
  }

  @Test
  void progressTellsRowsBytesTimeAndRate() {
    ExportStep step = new ExportStep("t.csv.gz", 10_046_000, 16_204_118, 163_000_000);
    assertThat(words.progress(step, 263_000_000))
        .isEqualTo("10,046,000 of 16,204,118 rows, 163 of 263\u00A0MB");
    assertThat(words.left(step, 6_278_750_000L))
        .isEqualTo("61%, about 4 seconds left at 1.6 million rows/s");
    assertThat(spanish.left(step, 6_278_750_000L))
        .isEqualTo("61\u00A0%, faltan unos 4 segundos a 1,6 millones de filas/s");
    assertThat(words.left(new ExportStep("t", 0, 100, 0), SECOND)).isEqualTo("0%");
    assertThat(words.left(new ExportStep("t", 50, 100, 0), SECOND / 1_000))
        .as("a rate of so short a time would be any")
        .isEqualTo("50%");
    assertThat(words.left(new ExportStep("t", 50, 100, 0), 2 * SECOND))
        .isEqualTo("50%, about 2 seconds left at 25 rows/s");
    assertThat(words.left(new ExportStep("t", 99, 100, 0), SECOND))
        .isEqualTo("99%, almost done at 99 rows/s");
  }

  @Test
  void moreBytesThanWereEstimatedAreNotMoreThanAll() {
    assertThat(words.progress(new ExportStep("t", 9, 10, 300_000_000), 263_000_000))
        .isEqualTo("9 of 10 rows, 300 of 300\u00A0MB");
    assertThat(ExportWords.fraction(new ExportStep("t", 0, 0, 0))).isZero();
  }
}
