package io.cardfolio.ui.present;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// Whatever tells, again and again, that another picture is due.
interface Pulse {
  /// Begins to tell `listener` the time, in nanoseconds of any origin.
  void start(LongConsumer listener);

  /// Tells no more.
  void stop();

  /// The pulse of the screen.
  static Pulse ofScreen() {
    return new Pulse() {
      private AnimationTimer timer;

      @Override
      public void start(LongConsumer listener) {
        stop();
        timer =
            new AnimationTimer() {
              @Override
              public void handle(long nanos) {
                listener.accept(nanos);
              }
            };
        timer.start();
      }

      @Override
      public void stop() {
        if (timer != null) {
          timer.stop();
        }
      }
    };
  }
}
