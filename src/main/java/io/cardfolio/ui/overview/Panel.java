package io.cardfolio.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered area with a title on its left and a remark on its right.
final class Panel extends VBox {
  private final Label remark = new Label();

  /// A panel.
  ///
  /// @param content what stands below the title; it takes the height that is left
  Panel(String title, Node aside, Node content) {
    getStyleClass().add("panel");
    remark.getStyleClass().add("panel-remark");
    Label heading = new Label(title);
    heading.getStyleClass().add("panel-title");
    heading.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(heading, space, remark, aside);
    head.getStyleClass().add("panel-head");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head, content);
  }

  Panel(String title, Node content) {
    this(title, new HBox(), content);
  }

  void setRemark(String text) {
    remark.setText(text);
  }

  String remark() {
    return remark.getText();
  }
}
