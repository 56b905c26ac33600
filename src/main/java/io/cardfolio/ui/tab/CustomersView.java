package io.cardfolio.ui.tab;

import io.cardfolio.ui.file.PictureFile;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The tab of the rows, as the keys of the window work it.
public interface CustomersView extends ContentPane {
  /// Puts the keyboard into the field that takes a row number.
  void focusGoToRow();

  /// Puts the keyboard into the search field.
  void focusSearch();

  /// Sets what saves a picture.
  void setOnSave(Consumer<PictureFile> save);

  /// Sets what shows the transactions of a customer, by his row from 1.
  void setOnShowTransactions(LongConsumer action);
}
