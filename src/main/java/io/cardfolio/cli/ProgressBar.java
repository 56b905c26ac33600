package io.cardfolio.cli;

import io.cardfolio.job.run.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/// Draws a job's progress on a terminal, and stops the job when the user interrupts it.
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;
  private static final long MOST = 100;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final AtomicBoolean interrupted;
  private long percent = -1;

  ProgressBar(Console console, boolean quiet, AtomicBoolean interrupted) {
    this.err = console.err();
    this.shown = console.terminal() && !quiet;
    this.interrupted = interrupted;
  }

  @Override
  public boolean goOn(long done, long total) {
    long now = percent(done, total);
    if (shown && now != percent) {
      percent = now;
      int full = (int) (WIDTH * now / MOST);
      err.printf(Locale.ROOT, "\r[%s%s] %3d%%", "█".repeat(full), "·".repeat(WIDTH - full), now);
      err.flush();
    }
    return !interrupted.get();
  }

  /// A file that grows while it is read comes to more than it had at first.
  private static long percent(long done, long total) {
    return total <= 0 ? MOST : Math.clamp(MOST * done / total, 0, MOST);
  }

  /// Takes the bar away.
  void clear() {
    if (shown && percent >= 0) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
