package io.cardfolio.ui.form;

import io.cardfolio.model.Text;
import io.cardfolio.ui.preference.Look;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How controls stand beside each other in the form.
final class FormRows {
  /// How wide the words before a detail are.
  static final double DETAIL = 104;

  /// How wide what stands behind the control of a detail is, so that the largest range is whole.
  static final double FIGURES = 120;

  private FormRows() {}

  /// Controls in a row, from left to right.
  static HBox of(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("form-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// What pushes apart the nodes at its sides.
  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /// The words before a control, never cut short.
  static Label label(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// A control that is as wide as this beside text of the usual size, and grows with text.
  static <T extends Region> T wide(double width, T control) {
    String em = Text.of("%.4fem", width / Look.SMALLEST_TEXT);
    control.setStyle(
        Text.of("-fx-min-width: %1$s; -fx-pref-width: %1$s; -fx-max-width: %1$s;", em));
    return control;
  }

  /// A control that takes the width that is left.
  static <T extends Region> T grow(T control) {
    control.setMinWidth(0);
    control.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(control, Priority.ALWAYS);
    return control;
  }

  /// A row of a segment's details: what it is, a control, and what stands behind it.
  static HBox detail(String title, Region control, Region text) {
    Label label = wide(DETAIL, new Label(title));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox row = of(label, grow(control), text);
    row.getStyleClass().add("detail-row");
    return row;
  }

  /// A row of a segment's details with what can be chosen or not.
  static HBox options(Region first, Region second) {
    HBox row = of(first, gap(), second);
    row.getStyleClass().add("detail-row");
    return row;
  }
}
