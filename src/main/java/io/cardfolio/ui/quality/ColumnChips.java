package io.cardfolio.ui.quality;

import io.cardfolio.model.Column;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The columns that have violations: those with the most as chips where there is room, the others
/// in a menu.
final class ColumnChips {
  private static final int CHIPS = 3;

  private final QualityModel model;
  private final Texts texts;
  private final MenuButton more = new MenuButton();
  private final HBox region = new HBox();
  private int room = CHIPS;

  ColumnChips(QualityModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    more.setId("quality-more-columns");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.getStyleClass().add("quality-chip");
    region.setId("quality-columns");
    region.getStyleClass().add("quality-chips");
    model.columnCountsProperty().subscribe(this::fill);
  }

  Region region() {
    return region;
  }

  /// Takes the room for chips or leaves it.
  void setWide(boolean wide) {
    room = wide ? CHIPS : 0;
    fill();
  }

  private void fill() {
    List<Column> columns = model.columns();
    region.getChildren().setAll(columns.stream().limit(room).map(this::chip).toList());
    more.getItems().setAll(columns.stream().skip(room).map(this::item).toList());
    more.setText(texts.of(room == 0 ? "quality.columns" : "quality.more-columns"));
    if (!more.getItems().isEmpty()) {
      region.getChildren().add(more);
    }
  }

  private ToggleButton chip(Column column) {
    ToggleButton chip = new ToggleButton(title(column));
    chip.setId("quality-column-" + column.header());
    chip.setMnemonicParsing(false);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.getStyleClass().add("quality-chip");
    chip.setSelected(model.filter().columns().contains(column));
    chip.selectedProperty().subscribe((_, selected) -> model.look(column, selected));
    return chip;
  }

  private CheckMenuItem item(Column column) {
    CheckMenuItem item = new CheckMenuItem(title(column));
    item.setMnemonicParsing(false);
    item.setSelected(model.filter().columns().contains(column));
    item.selectedProperty().subscribe((_, selected) -> model.look(column, selected));
    return item;
  }

  private String title(Column column) {
    return texts.of(
        "quality.column",
        column.header(),
        texts.figures().count(model.columnCountsProperty().get().get(column)));
  }
}
