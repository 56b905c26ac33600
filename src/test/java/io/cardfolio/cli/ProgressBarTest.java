package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What a terminal shows of a job.
class ProgressBarTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicBoolean interrupted = new AtomicBoolean();

  @Test
  void itGrowsWithTheJobAndIsTakenAway() {
    ProgressBar bar = bar(true, false);
    assertThat(bar.goOn(0, 200)).isTrue();
    assertThat(bar.goOn(100, 200)).isTrue();
    assertThat(bar.goOn(101, 200)).isTrue();
    bar.clear();
    assertThat(said())
        .isEqualTo(
            "\r["
                + "·".repeat(30)
                + "]   0%\r["
                + "█".repeat(15)
                + "·".repeat(15)
                + "]  50%\r\u001b[K");
  }

  @Test
  void whatGrowsWhileItIsReadEndsAtAHundred() {
    ProgressBar bar = bar(true, false);
    assertThat(bar.goOn(330, 300)).isTrue();
    assertThat(said()).isEqualTo("\r[" + "█".repeat(30) + "] 100%");
  }

  @Test
  void whereTheWholeIsNotKnownItIsFull() {
    bar(true, false).goOn(7, -1);
    assertThat(said()).endsWith("] 100%");
  }

  @Test
  void nothingIsShownInAFileOrWhenQuiet() {
    for (ProgressBar bar : new ProgressBar[] {bar(false, false), bar(true, true)}) {
      bar.goOn(1, 2);
      bar.clear();
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void anInterruptStopsTheJob() {
    interrupted.set(true);
    assertThat(bar(true, false).goOn(1, 2)).isFalse();
  }

  private ProgressBar bar(boolean terminal, boolean quiet) {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new ProgressBar(
        new Console(err, err, new StandardOutput(said, () -> false), terminal), quiet, interrupted);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
