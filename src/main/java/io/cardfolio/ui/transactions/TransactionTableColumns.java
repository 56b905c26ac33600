package io.cardfolio.ui.transactions;

import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the transactions table: the row number, then every [TransactionColumn].
final class TransactionTableColumns {
  private static final double ROW_WIDTH = 112;
  private static final double LEAST_WIDTH = 48;

  private final Texts texts;

  TransactionTableColumns(Texts texts) {
    this.texts = texts;
  }

  List<TableColumn<Transaction, Transaction>> create() {
    List<TableColumn<Transaction, Transaction>> columns = new ArrayList<>();
    TableColumn<Transaction, Transaction> number =
        column(
            texts.of("customers.row"),
            ROW_WIDTH,
            it -> texts.figures().count(Transaction.numberOf(it.transactionId())));
    number.getStyleClass().addAll("number", "row-number");
    columns.add(number);
    for (TransactionColumn column : TransactionColumn.ALL) {
      TableColumn<Transaction, Transaction> created =
          column(column.header(), width(column), it -> text(column, it));
      if (column == TransactionColumn.TRANSACTION_AMOUNT) {
        created.getStyleClass().add("number");
      }
      columns.add(created);
    }
    return columns;
  }

  private String text(TransactionColumn column, Transaction transaction) {
    return column == TransactionColumn.TRANSACTION_AMOUNT
        ? texts.figures().cents(transaction.amount().doubleValue())
        : column.text(transaction);
  }

  private static TableColumn<Transaction, Transaction> column(
      String title, double width, Function<Transaction, String> text) {
    TableColumn<Transaction, Transaction> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(LEAST_WIDTH);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new TextCell(text));
    return column;
  }

  private static double width(TransactionColumn column) {
    return switch (column) {
      case TRANSACTION_ID -> 138;
      case CUSTOMER_ID -> 126;
      case TRANSACTION_DATE -> 166;
      case TRANSACTION_AMOUNT -> 136;
      case MERCHANT_NAME -> 160;
      case MERCHANT_CATEGORY -> 136;
      case CHANNEL -> 80;
      case STATUS -> 84;
    };
  }

  /// A cell that writes a part of its row.
  private static final class TextCell extends TableCell<Transaction, Transaction> {
    private final Function<Transaction, String> text;

    TextCell(Function<Transaction, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(Transaction transaction, boolean empty) {
      super.updateItem(transaction, empty);
      setText(empty || transaction == null ? null : text.apply(transaction));
    }
  }
}
