package io.cardfolio.ui.customers;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.MasterDetailPane;

/// The content with a drawer at its right: beside it where there is room, otherwise over it.
final class DrawerPane extends StackPane {
  private static final String OVER = "over";
  private static final double DRAWER = 360;
  private static final double NARROW = 1_040;

  private final MasterDetailPane beside = new MasterDetailPane(Side.RIGHT);
  private final Region drawer;
  private final BooleanProperty open;
  private boolean over;

  /// A drawer that is there while `open`.
  ///
  /// @param name what the content and its drawer are called, read aloud
  DrawerPane(String name, Region content, Region drawer, BooleanProperty open) {
    this.drawer = drawer;
    this.open = open;
    beside.setAccessibleText(name);
    beside.setFocusTraversable(false);
    beside.setAnimated(false);
    beside.setShowDetailNode(false);
    beside.setMasterNode(content);
    beside.setDetailNode(drawer);
    content.setMinWidth(0);
    SplitPane.setResizableWithParent(drawer, false);
    setAlignment(drawer, Pos.CENTER_RIGHT);
    getChildren().add(beside);
    open.subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
  }

  private void arrange() {
    boolean narrow = getWidth() < NARROW;
    if (narrow && !over) {
      beside.setShowDetailNode(false);
      beside.setDetailNode(null);
      drawer.getStyleClass().add(OVER);
    } else if (!narrow && over) {
      getChildren().remove(drawer);
      drawer.getStyleClass().remove(OVER);
      beside.setDetailNode(drawer);
    }
    over = narrow;
    if (narrow) {
      getChildren().setAll(open.get() ? List.of(beside, drawer) : List.of(beside));
    } else {
      showBeside();
    }
  }

  private void showBeside() {
    beside.setShowDetailNode(open.get());
    if (open.get()) {
      beside.setDividerPosition(1 - DRAWER / getWidth());
    }
  }
}
