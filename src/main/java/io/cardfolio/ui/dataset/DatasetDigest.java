package io.cardfolio.ui.dataset;

import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.ui.work.JobRunner;
import io.cardfolio.ui.work.Studio;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// The fingerprint of the customers that are shown, as they stand in a CSV file: whoever reads the
/// same digits elsewhere has the same data.
///
/// It costs a pass over all customers, so it is taken when the dataset has come to rest.
public final class DatasetDigest {
  private final Studio studio;
  private final JobRunner runner;
  private final ObservableValue<ShownDataset> dataset;
  private final ObservableValue<Boolean> settled;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private final PauseTransition pause;
  private Optional<CustomerRows> rows = Optional.empty();
  private Optional<CustomerRows> taken = Optional.empty();
  private boolean closed;

  /// How far it is.
  public sealed interface State {
    /// There is none: no dataset, or one that was not made or cannot be read to its end.
    record None() implements State {}

    /// It is not known yet.
    record Computing() implements State {}

    /// It is known.
    record Known(Fingerprint fingerprint) implements State {}
  }

  /// The fingerprint of each dataset that stays for a while.
  ///
  /// @param settled whether nothing is being made, and no slider is held
  /// @param quiet how long it must stay so
  DatasetDigest(
      Studio studio,
      JobRunner runner,
      ObservableValue<ShownDataset> dataset,
      ObservableValue<Boolean> settled,
      Duration quiet) {
    this.studio = studio;
    this.runner = runner;
    this.dataset = dataset;
    this.settled = settled;
    pause = new PauseTransition(quiet);
    pause.setOnFinished(_ -> take());
    dataset.subscribe(_ -> look());
    settled.subscribe((_, _) -> look());
  }

  /// How far it is; belongs to the JavaFX thread like all members.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Stops what runs and begins nothing more, as the window closes.
  void close() {
    closed = true;
    pause.stop();
    runner.cancel();
  }

  /// Other settings of the same rows, such as a colour, change nothing.
  private void look() {
    ShownDataset shown = dataset.getValue();
    if (shown == null || closed) {
      return;
    }
    if (!isShown(Optional.of(shown.rows()))) {
      rows = Optional.of(shown.rows());
      runner.cancel();
      state.set(new State.Computing());
    }
    if (state.get() instanceof State.Known || runner.isRunning() && isShown(taken)) {
      return;
    }
    if (!settled.getValue()) {
      pause.stop();
      state.set(new State.Computing());
    } else if (shown.isWhole()) {
      pause.playFromStart();
    } else {
      state.set(new State.None());
    }
  }

  private void take() {
    ShownDataset shown = dataset.getValue();
    Optional<CustomerRows> own = Optional.of(shown.rows());
    taken = own;
    runner.<Fingerprint>submit(
        it -> it.of("window.fingerprinting"),
        progress -> studio.fingerprint(shown, progress),
        found -> show(own, new State.Known(found)),
        _ -> show(own, new State.None()));
  }

  private void show(Optional<CustomerRows> of, State found) {
    if (isShown(of)) {
      state.set(found);
    }
  }

  @SuppressWarnings("ReferenceEquality") // Rows that are equal may stand in files that are not.
  private boolean isShown(Optional<CustomerRows> others) {
    return others.isPresent() && rows.isPresent() && others.get() == rows.get();
  }
}
