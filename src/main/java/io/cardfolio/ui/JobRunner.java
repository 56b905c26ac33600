package io.cardfolio.ui;

import io.cardfolio.job.JobCancelledException;
import io.cardfolio.job.Progress;
import io.cardfolio.ui.text.Texts;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;

/// Runs one job at a time off the JavaFX thread and keeps only the newest of those that wait.
///
/// A newer job asks the one in flight to stop and begins when that one has unwound. All methods and
/// listeners belong to the JavaFX thread.
public final class JobRunner {
  private final Executor executor;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ObjectProperty<Function<Texts, String>> title = new SimpleObjectProperty<>(_ -> "");
  private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper();
  private Job<?> current;
  private Job<?> waiting;

  /// A runner whose jobs run on `executor`.
  ///
  /// @param texts the words for what it does
  public JobRunner(Executor executor, ObservableValue<Texts> texts) {
    this.executor = executor;
    what.bind(
        Bindings.createStringBinding(() -> title.get().apply(texts.getValue()), title, texts));
  }

  /// What a job does; it may throw anything.
  public interface Work<T> {
    /// Does it, asking `progress` now and then whether to go on.
    T run(Progress progress) throws Exception;
  }

  /// Whether a job is in flight, also one that was asked to stop and has not yet.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// How far the job in flight is, 0 to 1; -1 if that is not known.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What the job in flight does: "Exporting customers.csv".
  public ReadOnlyStringProperty whatProperty() {
    return what.getReadOnlyProperty();
  }

  /// Whether a job is in flight.
  public boolean isRunning() {
    return running.get();
  }

  /// Asks the job in flight to stop and forgets the one that waits.
  public void cancel() {
    waiting = null;
    if (current != null) {
      current.stop();
    }
  }

  /// Runs a job as soon as the one in flight, which is asked to stop, has ended.
  ///
  /// @param title says what it does
  /// @param done hears its result
  /// @param failed hears what it threw, [JobCancelledException] if it was cancelled; not called if
  ///   a newer job took its place
  public <T> void submit(
      Function<Texts, String> title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    Job<T> job = new Job<>(title, work, done, failed);
    if (current == null) {
      start(job);
    } else {
      waiting = job;
      current.stop();
    }
  }

  private void start(Job<?> job) {
    current = job;
    title.set(job.title);
    progress.bind(job.progressProperty());
    running.set(true);
    executor.execute(job);
  }

  private boolean startNext() {
    Job<?> next = waiting;
    waiting = null;
    current = null;
    progress.unbind();
    if (next == null) {
      running.set(false);
      return false;
    }
    start(next);
    return true;
  }

  /// A job in flight; stopped by a flag, for an interrupt would break the file that is being
  /// written.
  private final class Job<T> extends Task<T> {
    private final Function<Texts, String> title;
    private final Work<T> work;
    private final Consumer<T> done;
    private final Consumer<Throwable> failed;
    private volatile boolean stopped;

    Job(Function<Texts, String> title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      this.title = title;
      this.work = work;
      this.done = done;
      this.failed = failed;
    }

    void stop() {
      stopped = true;
    }

    @Override
    protected T call() throws Exception {
      return work.run((rows, total) -> {
        updateProgress(rows, total);
        return !stopped;
      });
    }

    @Override
    protected void succeeded() {
      startNext();
      done.accept(getValue());
    }

    @Override
    protected void failed() {
      if (!startNext()) {
        failed.accept(getException());
      }
    }
  }
}
