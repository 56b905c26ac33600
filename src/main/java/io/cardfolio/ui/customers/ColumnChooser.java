package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.ui.text.Texts;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The menu that chooses which columns are shown; it stays open while several are ticked.
final class ColumnChooser {
  private final CustomersModel model;
  private final Texts texts;
  private final MenuButton button = new MenuButton();

  ColumnChooser(CustomersModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    button.setId("customers-columns");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setGraphic(new FontIcon(MaterialDesignV.VIEW_WEEK_OUTLINE));
    for (CustomerColumn column : CustomerColumn.ALL) {
      button.getItems().add(item(column));
    }
    button
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            choice("customers.all-columns", Set.copyOf(CustomerColumn.ALL)),
            choice("customers.usual-columns", CustomersModel.USUAL_COLUMNS));
    model.columnsProperty().subscribe(this::tell);
  }

  MenuButton region() {
    return button;
  }

  private void tell(Set<CustomerColumn> shown) {
    button.setText(
        texts.of(
            "customers.columns",
            texts.figures().count(shown.size()),
            texts.figures().count(CustomerColumn.ALL.size())));
  }

  /// A box to tick. The item is what is clicked, so that mouse and keys do the same.
  private CustomMenuItem item(CustomerColumn column) {
    CheckBox box = new CheckBox(column.header());
    box.setMnemonicParsing(false);
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    model.columnsProperty().subscribe(shown -> box.setSelected(shown.contains(column)));
    CustomMenuItem item = new CustomMenuItem(box, false);
    item.setId("column-" + column.header());
    item.setOnAction(_ -> model.showColumn(column, !box.isSelected()));
    return item;
  }

  private MenuItem choice(String key, Set<CustomerColumn> columns) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setOnAction(_ -> model.showColumns(columns));
    return item;
  }
}
