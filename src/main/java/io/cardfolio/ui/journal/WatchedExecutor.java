package io.cardfolio.ui.journal;

import io.cardfolio.job.run.JobCancelledException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/// Writes down what jobs throw, whoever runs them, before they tell it themselves: a job keeps what
/// it threw, so that nobody else would hear of it.
///
/// @param executor runs them
public record WatchedExecutor(Executor executor, Journal journal) implements Executor {
  @Override
  public void execute(Runnable task) {
    executor.execute(() -> {
      task.run();
      if (task instanceof Future<?> job
          && job.state() == Future.State.FAILED
          && !(job.exceptionNow() instanceof JobCancelledException)) {
        journal.failed(Thread.currentThread().getName(), job.exceptionNow());
      }
    });
  }
}
