package io.cardfolio.ui.present;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Moves the ribbons from the frame that they show to another, softly at both ends. A new end in
/// mid-way is gone for from where they are.
final class Glide {
  /// How long it takes.
  static final long NANOS = TimeUnit.MILLISECONDS.toNanos(600);

  private final Pulse pulse;
  private final BooleanSupplier still;
  private final Consumer<Frame> show;
  private Frame shown;

  /// A glide.
  ///
  /// @param still whether nothing may move: then the end is shown at once
  /// @param show draws a frame
  Glide(Pulse pulse, BooleanSupplier still, Frame start, Consumer<Frame> show) {
    this.pulse = pulse;
    this.still = still;
    this.show = show;
    draw(start);
  }

  /// Goes to another frame.
  void to(Frame end) {
    pulse.stop();
    if (still.getAsBoolean()) {
      draw(end);
    } else {
      pulse.start(new Way(shown, end)::at);
    }
  }

  /// Stops where it is.
  void stop() {
    pulse.stop();
  }

  private void draw(Frame frame) {
    shown = frame;
    show.accept(frame);
  }

  /// One way from a frame to another; its time begins with its first picture.
  private final class Way {
    private final Frame start;
    private final Frame end;
    private OptionalLong began = OptionalLong.empty();

    Way(Frame start, Frame end) {
      this.start = start;
      this.end = end;
    }

    void at(long nanos) {
      if (began.isEmpty()) {
        began = OptionalLong.of(nanos);
      }
      double part = Math.clamp((nanos - began.getAsLong()) / (double) NANOS, 0, 1);
      if (part < 1) {
        draw(start.towards(end, soft(part)));
      } else {
        pulse.stop();
        draw(end);
      }
    }

    private static double soft(double part) {
      return part * part * (3 - 2 * part);
    }
  }
}
