package io.cardfolio.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One large figure with its name above and a remark below.
final class KpiTile extends VBox {
  /// Set on figures that need smaller letters to fit their tile.
  static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  private static final int MOST_LETTERS = 16;

  private final Label figure = new Label();
  private final Label note = new Label();

  KpiTile(String id, String name) {
    getStyleClass().add("kpi-tile");
    Label caption = new Label(name);
    caption.getStyleClass().add("kpi-caption");
    figure.setId("kpi-" + id);
    figure.getStyleClass().add("kpi-figure");
    note.setId("kpi-" + id + "-note");
    note.getStyleClass().add("kpi-caption");
    getChildren().addAll(caption, figure, note);
  }

  void show(String number, String remark) {
    figure.setText(number);
    figure.pseudoClassStateChanged(LONG, number.length() > MOST_LETTERS);
    note.setText(remark);
  }
}
