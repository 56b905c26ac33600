package io.cardfolio.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// One large figure with its name above and a remark below.
final class KpiTile extends Tile {
  private final Label caption;
  private final Label figure;
  private final Label note;

  KpiTile(String id, String name) {
    caption = label("kpi-" + id + "-name", "kpi-caption", Pos.CENTER_LEFT);
    caption.setText(name);
    figure = label("kpi-" + id, "kpi-figure", Pos.CENTER_LEFT);
    note = label("kpi-" + id + "-note", "kpi-caption", Pos.CENTER_LEFT);
  }

  void show(String number, String remark) {
    show(figure, number);
    show(note, remark);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    place(caption, Line.CAPTION, 0, innerWidth());
    fit(0, figure);
    place(figure, Line.FIGURE, 0, innerWidth());
    place(note, Line.NOTE, 0, innerWidth());
  }
}
