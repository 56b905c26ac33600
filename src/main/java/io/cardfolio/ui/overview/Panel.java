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
  /// @param legend what stands on the right of the title, after the remark
  Panel(String title, Node content, Node... legend) {
    getStyleClass().add("overview-panel");
    remark.getStyleClass().add("panel-remark");
    Label heading = new Label(title);
    heading.getStyleClass().add("panel-title");
    heading.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(heading, space, remark);
    head.getChildren().addAll(legend);
    head.getStyleClass().add("panel-head");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head, content);
  }

  void setRemark(String text) {
    remark.setText(text);
  }
}
