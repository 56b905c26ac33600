package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is said is what counts, not how it was put together.
class SentenceTest {
  private enum Said implements Wording {
    NUMBER_OF;

    @Override
    public String topic() {
      return "said";
    }

    @Override
    public String english() {
      return "%d %s";
    }
  }

  @Test
  void sentencesThatSayTheSameAreEqual() {
    Sentence whole = Sentence.of("12 rows");
    Sentence parts = Said.NUMBER_OF.with(12, "rows");
    assertThat(parts).hasToString("12 rows").isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(parts).isNotEqualTo(Sentence.of("13 rows")).isNotEqualTo("12 rows");
    assertThat(whole.hashCode()).isNotEqualTo(Sentence.of("13 rows").hashCode());
  }

  @Test
  void numbersAreWrittenAlikeOnEveryMachine() {
    assertThat(Text.of("%,d of %.1f%%", 1_234, 2.5)).isEqualTo("1,234 of 2.5%");
  }

  @Test
  void aFailureCarriesItsSentenceAndItsCause() {
    IllegalStateException cause = new IllegalStateException("full");
    FileException failure = new FileException(Sentence.of("The disk is full."), cause);
    assertThat(failure.sentence()).isEqualTo(Sentence.of("The disk is full."));
    assertThat(failure).hasMessage("The disk is full.").hasCause(cause);
  }
}
