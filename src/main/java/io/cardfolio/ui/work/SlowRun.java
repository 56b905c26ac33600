package io.cardfolio.ui.work;

import io.cardfolio.ui.control.Hearing;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/// Knows whether a run takes so long that it must be shown; quick ones would only flicker.
public final class SlowRun {
  private static final Duration QUICK = Duration.millis(100);

  /// Holds this, as whoever is bound to it holds nothing else.
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(this, "slow");

  private final PauseTransition pause = new PauseTransition(QUICK);
  private final Hearing hearing = new Hearing();

  /// Watches a runner.
  public SlowRun(JobRunner runner) {
    pause.setOnFinished(_ -> slow.set(runner.isRunning()));
    hearing.of(
        runner.runningProperty(),
        running -> {
          if (running) {
            pause.playFromStart();
          } else {
            pause.stop();
            slow.set(false);
          }
        });
  }

  /// Whether a run takes long.
  public ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }
}
