package io.cardfolio.ui.form;

import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// What is left of a declining customer's spending, month by month: gradually and suddenly, each
/// month as wide as the others, with handles to drag.
final class DeclineChart extends Region {
  private static final double MARGIN = DeclineHandle.SIZE / 2;
  private static final double GAP = 4;
  private static final double REACH = 14;

  private final OneSegment segment;
  private final Texts texts;
  private final Polyline gradual = line("gradual");
  private final Polyline sudden = line("sudden");
  private final Line whole = new Line();
  private final Line none = new Line();
  private final Label wholeText = axisText();
  private final Label noneText = axisText();
  private final Label firstMonth = axisText();
  private final Label lastMonth = axisText();
  private final DeclineHandle gradualFrom;
  private final DeclineHandle foot;
  private final DeclineHandle suddenFrom;
  private final DeclineHandle floor;
  private DeclineCurve curve = DeclineCurve.USUAL;
  private int months = 1;
  private Optional<DeclineHandle> grabbed = Optional.empty();
  private Point2D grip = Point2D.ZERO;

  DeclineChart(OneSegment segment) {
    this.segment = segment;
    texts = segment.texts();
    gradualFrom =
        handle("gradual-from", SpecField.SEGMENT_GRADUAL_FROM, DeclineCurve::withGradualFrom);
    foot = handle("gradual-foot", SpecField.SEGMENT_GRADUAL_STEP, DeclineFoot::at);
    suddenFrom = handle("sudden-from", SpecField.SEGMENT_SUDDEN_FROM, DeclineCurve::withSuddenFrom);
    floor =
        handle(
            "floor",
            SpecField.SEGMENT_DECLINE_FLOOR,
            (it, percent) -> it.withFloor(Percent.of(percent)));
    setId(segment.id("decline-chart"));
    getStyleClass().add("decline-chart");
    whole.getStyleClass().add("grid");
    none.getStyleClass().add("grid");
    getChildren().addAll(whole, none, wholeText, noneText, firstMonth, lastMonth, gradual, sudden);
    getChildren().addAll(handles());
    Gesture.on(this, segment.model());
    setOnMouseMoved(event -> setCursor(near(event).map(this::cursor).orElse(Cursor.DEFAULT)));
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(_ -> grabbed = Optional.empty());
  }

  /// Shows a decline over the months of the window.
  void show(DeclineCurve newCurve, int newMonths) {
    curve = newCurve;
    months = Math.clamp(newMonths, 1, TransactionSettings.MOST_MONTHS);
    wholeText.setText(texts.figures().percent(Percent.HUNDRED));
    noneText.setText(texts.figures().percent(Percent.ZERO));
    firstMonth.setText(texts.of("form.month", texts.figures().count(1)));
    lastMonth.setText(texts.figures().count(months));
    lastMonth.setVisible(months > 1);
    int last = TransactionSettings.MOST_MONTHS;
    gradualFrom.show(curve.gradualFrom(), 1, last, segment.title("gradual-from"));
    foot.show(
        DeclineFoot.of(curve, last), curve.gradualFrom(), last, segment.title("gradual-foot"));
    foot.setDisable(curve.floor().compareTo(Percent.HUNDRED) >= 0 || curve.gradualFrom() < 1);
    suddenFrom.show(curve.suddenFrom(), 1, last, segment.title("sudden-from"));
    floor.show((int) Math.rint(curve.floor().value()), 0, 100, segment.title("floor"));
    requestLayout();
  }

  private List<DeclineHandle> handles() {
    return List.of(gradualFrom, foot, suddenFrom, floor);
  }

  private DeclineHandle handle(
      String part, SpecField field, BiFunction<DeclineCurve, Integer, DeclineCurve> change) {
    Setting<Integer> setting =
        segment.activity(
            field,
            (activity, value) -> activity.withDecline(change.apply(activity.decline(), value)));
    return new DeclineHandle(segment.id(part + "-handle"), setting::press);
  }

  private void grab(MouseEvent event) {
    grabbed = near(event);
    grabbed.ifPresent(handle -> {
      grip = middle(handle).subtract(event.getX(), event.getY());
      handle.requestFocus();
    });
    event.consume();
  }

  private void drag(MouseEvent event) {
    Point2D to = grip.add(event.getX(), event.getY());
    grabbed.ifPresent(handle ->
        handle.moveTo(handle == floor ? DeclineScale.percentAt(to) : scale().monthAt(to)));
  }

  /// The handle that can be grabbed by the mouse: the nearest.
  private Optional<DeclineHandle> near(MouseEvent event) {
    Point2D mouse = new Point2D(event.getX(), event.getY());
    return handles().stream()
        .filter(handle -> !handle.isDisabled() && middle(handle).distance(mouse) <= REACH)
        .min(Comparator.comparingDouble(handle -> middle(handle).distance(mouse)));
  }

  private Cursor cursor(DeclineHandle handle) {
    return handle == floor ? Cursor.V_RESIZE : Cursor.H_RESIZE;
  }

  private static Point2D middle(DeclineHandle handle) {
    return new Point2D(
        handle.getLayoutX() + DeclineHandle.SIZE / 2, handle.getLayoutY() + DeclineHandle.SIZE / 2);
  }

  @Override
  protected double computePrefHeight(double width) {
    return DeclineScale.BOTTOM + GAP + Math.ceil(firstMonth.prefHeight(-1)) + GAP;
  }

  private DeclineScale scale() {
    double left = Math.ceil(wholeText.prefWidth(-1)) + 2 * GAP;
    return new DeclineScale(months, left, Math.max(left, getWidth() - MARGIN));
  }

  @Override
  protected void layoutChildren() {
    DeclineScale scale = scale();
    layoutGrid(scale);
    layoutCurve(scale, gradual, DeclineType.GRADUAL);
    layoutCurve(scale, sudden, DeclineType.SUDDEN);
    double atFloor = DeclineScale.y(curve.floor());
    place(gradualFrom, scale.beginOf(curve.gradualFrom()), DeclineScale.TOP);
    int footMonth = DeclineFoot.of(curve, months + 1);
    double atFoot =
        footMonth > months ? DeclineScale.y(curve.at(DeclineType.GRADUAL, months)) : atFloor;
    place(foot, scale.beginOf(footMonth), atFoot);
    place(suddenFrom, scale.beginOf(curve.suddenFrom()), (DeclineScale.TOP + atFloor) / 2);
    place(floor, scale.right(), atFloor);
  }

  private void layoutGrid(DeclineScale scale) {
    layoutLine(whole, scale, DeclineScale.TOP);
    layoutLine(none, scale, DeclineScale.BOTTOM);
    layoutText(wholeText, 0, DeclineScale.TOP - wholeText.prefHeight(-1) / 2);
    layoutText(noneText, 0, DeclineScale.BOTTOM - noneText.prefHeight(-1) / 2);
    double below = DeclineScale.BOTTOM + GAP;
    layoutText(firstMonth, scale.left(), below);
    layoutText(lastMonth, scale.right() - lastMonth.prefWidth(-1), below);
  }

  private static void layoutLine(Line line, DeclineScale scale, double y) {
    line.setStartX(scale.left());
    line.setEndX(scale.right());
    line.setStartY(y);
    line.setEndY(y);
  }

  private static void layoutText(Label label, double x, double y) {
    label.resizeRelocate(
        Math.rint(x),
        Math.rint(y),
        Math.ceil(label.prefWidth(-1)),
        Math.ceil(label.prefHeight(-1)));
  }

  private void layoutCurve(DeclineScale scale, Polyline line, DeclineType type) {
    List<Double> points = new ArrayList<>();
    for (int month = 1; month <= months; month++) {
      double y = DeclineScale.y(curve.at(type, month));
      points.addAll(List.of(scale.beginOf(month), y, scale.beginOf(month + 1), y));
    }
    line.getPoints().setAll(points);
  }

  private static void place(DeclineHandle handle, double x, double y) {
    handle.resizeRelocate(
        x - DeclineHandle.SIZE / 2,
        y - DeclineHandle.SIZE / 2,
        DeclineHandle.SIZE,
        DeclineHandle.SIZE);
  }

  private static Polyline line(String type) {
    Polyline line = new Polyline();
    line.getStyleClass().addAll("decline-line", type);
    return line;
  }

  private static Label axisText() {
    Label label = new Label();
    label.getStyleClass().add("axis-text");
    return label;
  }
}
