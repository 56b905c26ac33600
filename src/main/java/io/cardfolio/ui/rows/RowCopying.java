package io.cardfolio.ui.rows;

import io.cardfolio.ui.text.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Copies the selected rows of a table as CSV, by keys and from its menu, and says how many.
public final class RowCopying {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY_WITH_HEADER =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Texts texts;
  private final Function<Boolean, RowsAsCsv> selected;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /// The copying of a table.
  ///
  /// @param table gets the keys and the menu
  /// @param window what is selected in it
  /// @param selected the selected rows, with a header or without
  public RowCopying(
      TableView<?> table, RowWindow window, Texts texts, Function<Boolean, RowsAsCsv> selected) {
    this.texts = texts;
    this.selected = selected;
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::copyByKey);
    table.setContextMenu(
        new ContextMenu(
            item("customers.copy", COPY, false),
            item("customers.copy-with-header", COPY_WITH_HEADER, true)));
    window.selectionProperty().subscribe(() -> said.set(""));
  }

  /// How many rows were copied, in words; empty as soon as others are selected.
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// Copies the selected rows.
  public void copy(boolean header) {
    RowsAsCsv rows = selected.apply(header);
    if (rows.rows() > 0) {
      ClipboardContent content = new ClipboardContent();
      content.putString(rows.csv());
      Clipboard.getSystemClipboard().setContent(content);
      said.set(
          rows.rows() < rows.selected()
              ? texts.of("customers.copied-first", count(rows.rows()), count(rows.selected()))
              : texts.count("customers.copied", rows.rows()));
    }
  }

  private MenuItem item(String key, KeyCombination keys, boolean header) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setAccelerator(keys);
    item.setOnAction(_ -> copy(header));
    return item;
  }

  private void copyByKey(KeyEvent event) {
    boolean header = COPY_WITH_HEADER.match(event);
    if (header || COPY.match(event)) {
      copy(header);
      event.consume();
    }
  }

  private String count(long number) {
    return texts.figures().count(number);
  }
}
