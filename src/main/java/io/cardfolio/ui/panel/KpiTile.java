package io.cardfolio.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// One large figure with its name above and a remark below.
public final class KpiTile extends Tile {
  private final Label caption;
  private final Label figure;
  private final Label note;
  private final Label difference;

  /// A tile of nothing yet.
  ///
  /// @param id its labels have IDs of it
  /// @param name what the figure is
  public KpiTile(String id, String name) {
    caption = label("kpi-" + id + "-name", "kpi-caption", Pos.CENTER_LEFT);
    caption.setText(name);
    figure = label("kpi-" + id, "kpi-figure", Pos.CENTER_LEFT);
    note = label("kpi-" + id + "-note", "kpi-caption", Pos.CENTER_LEFT);
    difference = label("kpi-" + id + "-difference", "kpi-difference", Pos.CENTER_RIGHT);
  }

  /// Shows another figure.
  ///
  /// @param change how it differs from that of the pinned dataset; empty for no comparison
  public void show(String number, String remark, String change) {
    show(figure, number);
    show(note, remark);
    show(difference, change);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    place(caption, Line.CAPTION, 0, innerWidth());
    fit(0, figure);
    place(figure, Line.FIGURE, 0, innerWidth());
    double room = Math.min(innerWidth(), Math.ceil(difference.prefWidth(-1)));
    place(note, Line.NOTE, 0, innerWidth() - (difference.getText().isEmpty() ? 0 : room));
    place(difference, Line.NOTE, innerWidth() - room, room);
  }
}
