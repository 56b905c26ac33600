package io.cardfolio.generate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as they stand in an address.
class AsciiNameTest {
  @ParameterizedTest
  @CsvSource({
    "O'Brien, obrien",
    "de la Cruz, delacruz",
    "José Luis, joseluis",
    "Müller-Lüdenscheidt, mullerludenscheidt",
    "Groß, gross",
    "Łukasz, lukasz",
    "Sørensen, sorensen",
    "Åsa, asa",
    "İzzet, izzet",
    "Yalçınkaya, yalcinkaya",
    "Þór, thor",
    "Đorđe, dorde",
  })
  void keepsTheLetters(String name, String letters) {
    assertThat(AsciiName.of(name)).isEqualTo(letters);
  }

  @Test
  void hasNothingForOtherScripts() {
    assertThat(AsciiName.of("佐藤")).isEmpty();
    assertThat(AsciiName.of("الخالدي")).isEmpty();
  }

  @Test
  void doesNotDependOnTheMachinesLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(AsciiName.of("IRIS")).isEqualTo("iris");
    } finally {
      Locale.setDefault(before);
    }
  }
}
