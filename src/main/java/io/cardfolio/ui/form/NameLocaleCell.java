package io.cardfolio.ui.form;

import java.util.Locale;
import javafx.scene.control.ListCell;

/// A locale of names in the list: its tag, and which language and country that is.
final class NameLocaleCell extends ListCell<String> {
  private final Locale reader;

  /// A cell for people who read in a locale.
  NameLocaleCell(Locale reader) {
    this.reader = reader;
  }

  @Override
  protected void updateItem(String tag, boolean empty) {
    super.updateItem(tag, empty);
    setText(
        empty || tag == null
            ? null
            : tag + " – " + Locale.forLanguageTag(tag).getDisplayName(reader));
  }
}
