package io.cardfolio.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Turns Ctrl-C into a question that running jobs ask, and lets them clean up before the process
/// ends.
final class Interrupts implements AutoCloseable {
  private static final long MOST_SECONDS = 5;

  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final CountDownLatch unwound = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "cardfolio-interrupt");

  /// Listens until closed.
  static Interrupts listen() {
    Interrupts interrupts = new Interrupts();
    Runtime.getRuntime().addShutdownHook(interrupts.hook);
    return interrupts;
  }

  private void interrupt() {
    interrupted.set(true);
    try {
      // A read or write that nobody answers does not keep the process alive.
      var _ = unwound.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether the user has asked to stop.
  AtomicBoolean flag() {
    return interrupted;
  }

  @Override
  public void close() {
    unwound.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook is what ends it.
    }
  }
}
