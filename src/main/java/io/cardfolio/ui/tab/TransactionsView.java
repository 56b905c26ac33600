package io.cardfolio.ui.tab;

import io.cardfolio.ui.file.PictureFile;
import java.util.function.Consumer;

/// The tab of the transactions, as the keys and links of the window work it.
public interface TransactionsView extends ContentPane {
  /// Puts the keyboard into the field that takes a row number.
  void focusGoToRow();

  /// Shows the transactions from the first one of a customer on.
  ///
  /// @param customer the row of the customer, from 1
  void showCustomer(long customer);

  /// Sets what saves a picture.
  void setOnSave(Consumer<PictureFile> save);
}
