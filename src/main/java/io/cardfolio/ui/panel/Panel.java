package io.cardfolio.ui.panel;

import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.Picture;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.SheetTable;
import io.cardfolio.ui.chart.Sketch;
import io.cardfolio.ui.chart.TitledSketch;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A bordered area with a chart under its title, or with the chart's numbers as a table, and the
/// menu of what can be done with them.
public final class Panel extends Region {
  private static final double MENU_GAP = 6;

  private final String title;
  private final double gap;
  private final Picture picture = new Picture();
  private final PanelMenu menu;
  private Exhibit exhibit = new Exhibit(Sketch.EMPTY, "", List.of(), "", () -> Sheet.EMPTY);
  private TitledSketch sketch;
  private Optional<SheetTable> table = Optional.empty();
  private Optional<Region> tool = Optional.empty();
  private double needed;

  /// An empty panel.
  ///
  /// @param id its name in style sheets, and of its files
  /// @param gap what is free between title and chart, for body letters of 13 pixels
  /// @param save saves a picture
  public Panel(String id, String title, double gap, Texts texts, Consumer<PictureFile> save) {
    this.title = title;
    this.gap = gap;
    setId(id + "-panel");
    setManaged(false);
    getStyleClass().add("chart-panel");
    picture.setId(id);
    picture.setManaged(false);
    menu = new PanelMenu(this, id, title, texts, save);
    getChildren().addAll(picture, menu.button());
    sketch = new TitledSketch(title, "", List.of(), gap, Sketch.EMPTY);
  }

  /// Puts a control at the right of the title, in the place of a remark.
  public void setTool(Region newTool) {
    tool = Optional.of(newTool);
    newTool.setManaged(false);
    getChildren().add(newTool);
  }

  /// Shows another chart.
  public void show(Exhibit newExhibit) {
    exhibit = newExhibit;
    sketch = new TitledSketch(title, exhibit.remark(), exhibit.legend(), gap, exhibit.sketch());
    picture.setAccessibleText(title + ". " + exhibit.summary());
    table.ifPresent(it -> it.show(exhibit.sheet().get()));
    showSketch();
    double height = sketch.leastHeight(picture.look());
    if (height != needed) {
      needed = height;
      requestLayout();
    }
  }

  /// Shows the numbers in the place of the chart, or the chart again.
  public void showTable(boolean asTable) {
    table.ifPresent(getChildren()::remove);
    table = asTable ? Optional.of(new SheetTable(title)) : Optional.empty();
    table.ifPresent(it -> {
      it.setManaged(false);
      it.show(exhibit.sheet().get());
      getChildren().add(it);
    });
    showSketch();
    requestLayout();
    table.ifPresentOrElse(SheetTable::requestFocus, menu.button()::requestFocus);
  }

  /// Whether the numbers are shown.
  public boolean isTable() {
    return table.isPresent();
  }

  /// What it shows, or would if it did not show the numbers.
  public TitledSketch sketch() {
    return sketch;
  }

  /// What it shows, with all that goes with it.
  public Exhibit exhibit() {
    return exhibit;
  }

  /// What can be done with it.
  public PanelMenu menu() {
    return menu;
  }

  /// The picture, for its size, colours and fonts.
  public Picture picture() {
    return picture;
  }

  /// The height that its chart and title need, without the border around them.
  public double needed() {
    return needed;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + needed + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = Math.max(0, getWidth() - left - snappedRightInset());
    double height = Math.max(0, getHeight() - top - snappedBottomInset());
    picture.resizeRelocate(left, top, width, height);
    double below = sketch.top(picture.look());
    table.ifPresent(it -> it.resizeRelocate(left, top + below, width, Math.max(0, height - below)));
    tool.ifPresent(it -> {
      it.autosize();
      it.relocate(
          left + width - it.getWidth(),
          top + Math.rint((sketch.headHeight(picture.look()) - it.getHeight()) / 2));
    });
    Region button = menu.button();
    button.autosize();
    button.relocate(
        left + sketch.titleWidth(picture.look()) + picture.look().px(MENU_GAP),
        top + Math.rint((sketch.headHeight(picture.look()) - button.getHeight()) / 2));
  }

  private void showSketch() {
    picture.show(table.isPresent() ? sketch.withoutBody() : sketch);
  }
}
