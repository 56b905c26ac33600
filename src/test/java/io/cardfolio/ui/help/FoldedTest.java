package io.cardfolio.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a search takes for the same.
class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "Décimas de PUNTO, decimas de punto",
    "Mayús, mayus",
    "100\u00a0%, 100 %",
    "İstanbul ß, istanbul ß",
    "각, 각",
    "😀 a, 😀 a"
  })
  void accentsAndCaseDoNotMatterAndPlacesStay(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded).hasSameSizeAs(text);
  }
}
