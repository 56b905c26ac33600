package io.cardfolio.bench.window;

import io.cardfolio.ui.dataset.ShownDataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// Drags the share of the first of 50,000 customers' segments with the mouse, and prints for each
/// change how long it took from the moment in which it was asked for to the end of the layout in
/// which charts were drawn that show it, or a newer one.
///
/// Lines: [#CHANGE] and nanoseconds for a change, [#REDRAW] for new charts.
public final class Dragging {
  /// Begins the line of a change.
  public static final String CHANGE = "change";

  /// The line of new charts.
  public static final String REDRAW = "redraw";

  private static final int ASKED_A_SECOND = 60;
  private static final int WARMING_SECONDS = 10;

  /// How far the mouse moves at a time, so that every move is another percent.
  private static final double STEP = 3;

  private final Deque<Change> changes = new ArrayDeque<>();
  private final StringBuilder figures = new StringBuilder();
  private OptionalInt drawn = OptionalInt.empty();
  private int lastShare = -1;
  private long asked;
  private double left;
  private double y;
  private int step;
  private int steps;
  private boolean measuring;

  private Dragging() {}

  /// A share that the slider has come to.
  ///
  /// @param askedNanos when the mouse was to move there
  private record Change(int share, long askedNanos) {}

  /// Drags and prints.
  ///
  /// @param args for how many seconds is measured, after some to warm up
  public static void main(String[] args) throws Exception {
    int seconds = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("cardfolio-drag");
    Dragging dragging = new Dragging();
    OpenWindow.play(folder, dragging::draw, window -> dragging.play(window, seconds));
    System.out.print(dragging.figures);
  }

  private void play(OpenWindow window, int seconds) throws Exception {
    OpenWindow.await("The first dataset", () -> drawn.isPresent());
    Robot robot = OpenWindow.onFx(() -> grab(window));
    drag(robot, WARMING_SECONDS);
    measure(true);
    drag(robot, seconds);
    measure(false);
    OpenWindow.onFx(() -> {
      robot.mouseRelease(MouseButton.PRIMARY);
      return null;
    });
  }

  private void drag(Robot robot, int seconds) {
    long start = System.nanoTime();
    for (int i = 0; i < seconds * ASKED_A_SECOND; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / ASKED_A_SECOND;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Platform.runLater(() -> move(robot, due));
    }
  }

  private void measure(boolean on) throws Exception {
    OpenWindow.onFx(() -> measuring = on);
  }

  /// Takes the thumb of the slider.
  private Robot grab(OpenWindow window) {
    if (window.usable("segment-0-slider", Slider.class).isEmpty()) {
      window.press("Shortcut+B");
      window.scene().getRoot().applyCss();
      window.scene().getRoot().layout();
    }
    Slider slider = window.control("segment-0-slider", Slider.class);
    slider.valueProperty().subscribe(value -> change((int) Math.rint(value.doubleValue())));
    window.scene().addPostLayoutPulseListener(this::laidOut);
    Bounds track = onScreen(slider);
    Bounds thumb = onScreen(slider.lookup(".thumb"));
    left = thumb.getCenterX();
    y = thumb.getCenterY();
    steps = (int) ((track.getMaxX() - left - thumb.getWidth()) / STEP);
    Robot robot = new Robot();
    robot.mouseMove(left, y);
    robot.mousePress(MouseButton.PRIMARY);
    return robot;
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  /// To the right step by step, and back at once: so no share comes again soon.
  private void move(Robot robot, long due) {
    asked = due;
    step = (step + 1) % steps;
    robot.mouseMove(left + step * STEP, y);
  }

  private void change(int share) {
    if (share != lastShare && asked != 0) {
      changes.add(new Change(share, asked));
    }
    lastShare = share;
  }

  private void draw(ShownDataset dataset) {
    drawn = OptionalInt.of((int) Math.rint(dataset.spec().segments().getFirst().share().value()));
  }

  /// Charts are drawn while they are laid out.
  private void laidOut() {
    if (drawn.isPresent() && changes.stream().anyMatch(it -> it.share() == drawn.getAsInt())) {
      long now = System.nanoTime();
      Change answered;
      do {
        answered = changes.remove();
        print(CHANGE + " " + (now - answered.askedNanos()));
      } while (answered.share() != drawn.getAsInt());
      print(REDRAW);
    }
    drawn = OptionalInt.empty();
  }

  private void print(String line) {
    if (measuring) {
      figures.append(line).append('\n');
    }
  }
}
