package io.cardfolio.ui.work;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.ui.text.Texts;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;

/// Runs one job at a time off the JavaFX thread and keeps only the newest of those that wait.
///
/// A newer job asks the one in flight to stop and begins when that one has unwound. A job that
/// shows parts of its result is let go on until it has shown one, or its end: otherwise jobs that
/// come faster than they end would show nothing at all. All methods and listeners belong to the
/// JavaFX thread.
public final class JobRunner {
  private final Executor executor;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper begun = new ReadOnlyLongWrapper();
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

  /// What a job does that shows parts of its result before the whole.
  public interface WorkInParts<T> {
    /// Does it, asking `progress` now and then whether to go on.
    ///
    /// @param part takes what there is of the result, on any thread
    T run(Progress progress, Consumer<T> part) throws Exception;
  }

  /// Whether a job is in flight, also one that was asked to stop and has not yet, or whose result
  /// is being heard.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// How many jobs have begun.
  public ReadOnlyLongProperty begunProperty() {
    return begun.getReadOnlyProperty();
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
  /// @param done hears its result, before the runner rests if no other job waits
  /// @param failed hears what it threw, [JobCancelledException] if it was cancelled, when the
  ///   runner rests; not called if a newer job took its place
  public <T> void submit(
      Function<Texts, String> title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    submit(new Job<>(title, (progress, _) -> work.run(progress), false, done, failed));
  }

  /// Runs a job as [#submit] does, but lets it go on, when a newer job waits, until it has shown
  /// something.
  ///
  /// @param shown hears parts of its result, newest only, and its result
  public <T> void submitInParts(
      Function<Texts, String> title,
      WorkInParts<T> work,
      Consumer<T> shown,
      Consumer<Throwable> failed) {
    submit(new Job<>(title, work, true, shown, failed));
  }

  private void submit(Job<?> job) {
    if (current == null) {
      start(job);
    } else {
      waiting = job;
      current.makeWay();
    }
  }

  private void start(Job<?> job) {
    current = job;
    title.set(job.title);
    progress.bind(job.progressProperty());
    running.set(true);
    begun.set(begun.get() + 1);
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
    private final WorkInParts<T> work;
    private final Consumer<T> done;
    private final Consumer<Throwable> failed;
    private final AtomicReference<T> part = new AtomicReference<>();
    private boolean patient;
    private volatile boolean stopped;

    /// A job.
    ///
    /// @param patient whether it goes on, when a newer job waits, until it has shown something
    Job(
        Function<Texts, String> title,
        WorkInParts<T> work,
        boolean patient,
        Consumer<T> done,
        Consumer<Throwable> failed) {
      this.title = title;
      this.work = work;
      this.patient = patient;
      this.done = done;
      this.failed = failed;
    }

    void stop() {
      stopped = true;
    }

    /// Stops for the job that waits, now or as soon as something is shown.
    void makeWay() {
      if (!patient) {
        stop();
      }
    }

    private void offer(T newest) {
      if (part.getAndSet(newest) == null) {
        Platform.runLater(this::showPart);
      }
    }

    private void showPart() {
      T newest = part.getAndSet(null);
      if (current == this && !stopped) {
        patient = false;
        done.accept(newest);
        if (waiting != null) {
          stop();
        }
      }
    }

    @Override
    protected T call() throws Exception {
      return work.run(
          (rows, total) -> {
            updateProgress(rows, total);
            return !stopped;
          },
          this::offer);
    }

    @Override
    protected void succeeded() {
      if (waiting == null) {
        end();
      } else {
        startNext();
        done.accept(getValue());
      }
    }

    /// Comes to rest when the result is shown: before, what is shown would be out of date.
    private void end() {
      try {
        done.accept(getValue());
      } finally {
        startNext();
      }
    }

    @Override
    protected void failed() {
      if (!startNext()) {
        failed.accept(getException());
      }
    }
  }
}
