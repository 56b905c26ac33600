package io.cardfolio.ui.work;

import io.cardfolio.ui.control.Hearing;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/// Knows whether a run takes so long that it must be shown; quick ones would only flicker, also
/// where one follows the other.
public final class SlowRun {
  private static final Duration QUICK = Duration.millis(100);

  /// Holds this, as whoever is bound to it holds nothing else.
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(this, "slow");

  private final PauseTransition pause;
  private final Hearing hearing = new Hearing();

  /// Watches a runner.
  public SlowRun(JobRunner runner) {
    this(runner, QUICK);
  }

  /// Watches a runner.
  ///
  /// @param quick how long a run may take that is not shown
  SlowRun(JobRunner runner, Duration quick) {
    pause = new PauseTransition(quick);
    pause.setOnFinished(_ -> slow.set(runner.isRunning()));
    hearing
        .of(runner.begunProperty(), this::begin)
        .of(
            runner.runningProperty(),
            running -> {
              if (!running) {
                pause.stop();
                slow.set(false);
              }
            });
  }

  /// Whether a run takes long, or did and another follows.
  public ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  /// The one before, if there was one, was quick if it ended within the pause.
  private void begin() {
    if (pause.getStatus() == Animation.Status.RUNNING) {
      slow.set(false);
    }
    pause.playFromStart();
  }
}
