package io.cardfolio.ui.compare;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// The dataset that is pinned, and what the present one has different.
///
/// Customers are compared one by one in the background, only while somebody watches and when the
/// present dataset has stayed for a moment. All members belong to the JavaFX thread.
public final class CompareModel {
  private static final Duration SETTLED = Duration.millis(400);

  private final ReadOnlyObjectProperty<ShownDataset> dataset;
  private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>(Texts.english());
  private final JobRunner comparing;
  private final PauseTransition pause = new PauseTransition(SETTLED);
  private final ReadOnlyObjectWrapper<Optional<ShownDataset>> pinned =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RowsState> rows =
      new ReadOnlyObjectWrapper<>(new RowsState.Waiting());
  private boolean watched;
  private int round;

  /// A model with nothing pinned.
  ///
  /// @param dataset the present dataset; null before the first
  /// @param executor where customers are compared
  public CompareModel(ReadOnlyObjectProperty<ShownDataset> dataset, Executor executor) {
    this.dataset = dataset;
    comparing = new JobRunner(executor, texts);
    pause.setOnFinished(_ -> compareRows());
    dataset.subscribe(_ -> refresh());
  }

  /// Says what it says in the words of another language from now on.
  public void speak(Texts newTexts) {
    texts.set(newTexts);
    compareSummaries();
  }

  /// The pinned dataset; empty for none.
  public ReadOnlyObjectProperty<Optional<ShownDataset>> pinnedProperty() {
    return pinned.getReadOnlyProperty();
  }

  /// What the summaries tell; empty without a pinned dataset.
  public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /// What the comparison of the customers has come to.
  public ReadOnlyObjectProperty<RowsState> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// The run that compares customers.
  public JobRunner comparing() {
    return comparing;
  }

  /// Pins the present dataset, if there is one.
  public void pin() {
    pinned.set(Optional.ofNullable(dataset.get()));
    refresh();
  }

  /// Compares with nothing any more.
  public void unpin() {
    pinned.set(Optional.empty());
    refresh();
  }

  /// Says whether somebody looks at the comparison of the customers.
  public void setWatched(boolean isWatched) {
    watched = isWatched;
    if (watched && rows.get() instanceof RowsState.Waiting) {
      compareRows();
    } else if (!watched && !(rows.get() instanceof RowsState.Done)) {
      stop();
    }
  }

  /// Asks the comparison of the customers to stop.
  public void cancel() {
    comparing.cancel();
  }

  /// Compares the customers, also after a run that was cancelled or failed.
  public void compareRows() {
    if (pinned.get().isEmpty() || dataset.get() == null) {
      return;
    }
    ShownDataset before = pinned.get().get();
    ShownDataset after = dataset.get();
    int started = ++round;
    rows.set(new RowsState.Running());
    comparing.submit(
        it -> it.of("compare.comparing"),
        progress -> RowComparison.of(before.rows(), after.rows(), progress),
        result -> finish(started, new RowsState.Done(result)),
        cause ->
            finish(
                started,
                cause instanceof JobCancelledException
                    ? new RowsState.Cancelled()
                    : new RowsState.Failed(String.valueOf(cause.getMessage()))));
  }

  /// Takes a result, unless other datasets are compared by now.
  private void finish(int started, RowsState state) {
    if (started == round) {
      rows.set(state);
    }
  }

  private void stop() {
    round++;
    pause.stop();
    comparing.cancel();
    rows.set(new RowsState.Waiting());
  }

  private void refresh() {
    compareSummaries();
    stop();
    if (watched && comparison.get().isPresent()) {
      pause.playFromStart();
    }
  }

  private void compareSummaries() {
    comparison.set(
        pinned
            .get()
            .filter(_ -> dataset.get() != null)
            .map(it -> Comparison.of(it, dataset.get(), texts.get())));
  }
}
