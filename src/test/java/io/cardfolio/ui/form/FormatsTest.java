package io.cardfolio.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Range;
import io.cardfolio.ui.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as they are typed in any locale.
class FormatsTest {
  private static final Formats ENGLISH = new Formats(Texts.english());
  private static final Formats SPANISH = new Formats(new Texts(Locale.forLanguageTag("es-ES")));

  @Test
  void wholeNumbersAreReadPlainAndAsTheLocaleGroupsThem() {
    assertThat(ENGLISH.count().read("50,000")).contains(50_000L);
    assertThat(ENGLISH.count().read(" 50000 ")).contains(50_000L);
    assertThat(ENGLISH.count().read("-1,234,567")).contains(-1_234_567L);
    assertThat(SPANISH.count().read("50.000")).contains(50_000L);
    assertThat(SPANISH.count().read("50000")).contains(50_000L);
    assertThat(SPANISH.count().text(50_000L)).isEqualTo("50.000");
  }

  @Test
  void aDecimalIsNoWholeNumberInAnyLocale() {
    assertThat(ENGLISH.count().read("2.5")).isEmpty();
    assertThat(ENGLISH.count().read("2,5")).isEmpty();
    assertThat(ENGLISH.dollars().read("$5,000.50")).isEmpty();
    assertThat(SPANISH.count().read("12.5")).isEmpty();
    assertThat(SPANISH.count().read("50,000")).isEmpty();
    assertThat(SPANISH.count().read("1.0000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "1 000 x", "--1", "9223372036854775808", "٣"})
  void whatIsNoNumberMeansNone(String text) {
    assertThat(ENGLISH.count().read(text)).isEmpty();
    assertThat(ENGLISH.seed().read(text)).isEmpty();
  }

  @Test
  void percentagesAreReadWithPointAndComma() {
    for (Formats formats : new Formats[] {ENGLISH, SPANISH}) {
      assertThat(formats.percent().read("14.4%")).contains(Percent.of(14.4));
      assertThat(formats.percent().read("14,4")).contains(Percent.of(14.4));
      assertThat(formats.percent().read("-3 %")).contains(Percent.of(-3));
      assertThat(formats.percent().read("1.23456")).isEmpty();
      assertThat(formats.split().read("70% / 30%")).contains(Percent.of(70));
    }
    assertThat(ENGLISH.percent().text(Percent.of(14.4))).isEqualTo("14.4%");
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Formats formats : new Formats[] {ENGLISH, SPANISH}) {
      written(formats.count(), 99_999_999L);
      written(formats.seed(), Long.MIN_VALUE);
      written(formats.years(), -1_200);
      written(formats.dollars(), -5_000);
      written(formats.dollars(), 1_000_000);
      written(formats.percent(), Percent.of(33.3333));
      written(formats.split(), Percent.of(62.5));
      written(formats.dollarRange(), new Range(500, 12_000));
      written(formats.dollarRange(), new Range(-5, -3));
      written(formats.monthRange(), new Range(24, 60));
      written(formats.day(), LocalDate.of(2025, 12, 31));
      written(formats.name(), "High-Value");
    }
  }

  @Test
  void rangesAreReadWithAnyDash() {
    assertThat(ENGLISH.dollarRange().read("600 - 2,500")).contains(new Range(600, 2_500));
    assertThat(ENGLISH.dollarRange().read("$600 to $2,500")).contains(new Range(600, 2_500));
    assertThat(ENGLISH.monthRange().read("3–6")).contains(new Range(3, 6));
    assertThat(SPANISH.monthRange().read("3 a 6 meses")).contains(new Range(3, 6));
    assertThat(ENGLISH.monthRange().read("3")).isEmpty();
  }

  @Test
  void saysWhatATextShouldHaveBeen() {
    assertThat(ENGLISH.seed().complaint("Seed", "abc"))
        .isEqualTo("Seed \"abc\" is not a whole number");
    assertThat(ENGLISH.dollars().complaint("Credit limit step", " "))
        .isEqualTo("Credit limit step is empty; type a whole number of dollars");
    assertThat(SPANISH.seed().complaint("Semilla", "abc"))
        .isEqualTo("Semilla «abc» no es un número entero");
  }

  private static <T> void written(TextFormat<T> format, T value) {
    assertThat(format.read(format.text(value))).as(format.text(value)).contains(value);
  }
}
