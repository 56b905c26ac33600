package io.cardfolio.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.text.Texts;
import org.junit.jupiter.api.Test;

/// What failed, in sentences.
class FailureTest {
  private static final Texts TEXTS = Texts.english();

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
}
