package io.cardfolio.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the parts of the dialog have in common.
final class Parts {
  private Parts() {}

  /// The heading of a part, which names the control below it.
  static Label heading(String text, Node... labelled) {
    Label heading = new Label(text);
    heading.getStyleClass().add("strong");
    if (labelled.length > 0) {
      heading.setLabelFor(labelled[0]);
    }
    return heading;
  }

  /// A muted text.
  static Label muted(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("muted");
    return label;
  }

  /// Room that grows.
  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
