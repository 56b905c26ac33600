package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/// What standard output makes of bytes that it cannot give away.
class StandardOutputTest {
  @Test
  void aPipeThatFailsHasNoReaderInWhateverLanguage() {
    StandardOutput pipe = new StandardOutput(failing("Tubería rota"), () -> true);
    assertThatThrownBy(() -> pipe.write(new byte[1])).isInstanceOf(ReaderGoneException.class);
    assertThat(pipe.isReaderGone()).isTrue();
  }

  @Test
  void aFileThatFailsIsNamed() {
    StandardOutput file = new StandardOutput(failing("No queda espacio"), () -> false);
    assertThatThrownBy(() -> file.write(new byte[1]))
        .isNotInstanceOf(ReaderGoneException.class)
        .hasMessage("Cannot write to standard output: No queda espacio");
    assertThat(file.isReaderGone()).isFalse();
  }

  private static OutputStream failing(String words) {
    return new OutputStream() {
      @Override
      public void write(int unused) throws IOException {
        throw new IOException(words);
      }
    };
  }
}
