package io.cardfolio.ui.transactions;

import io.cardfolio.job.TransactionRow;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import io.cardfolio.ui.rows.PlantedMark;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the transactions table: the row number, then every [TransactionColumn].
final class TransactionTableColumns {
  /// Takes any number below [#MANY]; the table fits into a window of 1440 pixels with it.
  private static final double ROW_WIDTH = 98;

  private static final double WIDE_ROW_WIDTH = 118;
  private static final long MANY = 1_000_000_000;
  private static final double LEAST_WIDTH = 48;
  private static final double CENTS_A_DOLLAR = 100;

  private final Texts texts;
  private final PlantedMark mark;

  TransactionTableColumns(Texts texts) {
    this.texts = texts;
    mark = new PlantedMark(texts);
  }

  List<TableColumn<TransactionRow, TransactionRow>> create() {
    List<TableColumn<TransactionRow, TransactionRow>> columns = new ArrayList<>();
    TableColumn<TransactionRow, TransactionRow> number =
        column(texts.of("customers.row"), ROW_WIDTH, it -> texts.figures().count(it.number()));
    number.getStyleClass().addAll("number", "row-number");
    columns.add(number);
    for (TransactionColumn column : TransactionColumn.ALL) {
      TableColumn<TransactionRow, TransactionRow> created =
          column(column.header(), width(column), it -> text(column, it));
      created.setCellFactory(_ -> new MarkedCell(column));
      if (column == TransactionColumn.TRANSACTION_AMOUNT) {
        created.getStyleClass().add("number");
      }
      columns.add(created);
    }
    return columns;
  }

  /// How wide the column of row numbers is in a table of so many rows.
  static double numberWidth(long rows) {
    return rows < MANY ? ROW_WIDTH : WIDE_ROW_WIDTH;
  }

  private String text(TransactionColumn column, TransactionRow row) {
    TransactionText text = row.text();
    return column == TransactionColumn.TRANSACTION_AMOUNT && text.cents() != TransactionText.NONE
        ? texts.figures().cents(text.cents() / CENTS_A_DOLLAR)
        : text.text(column);
  }

  private static TableColumn<TransactionRow, TransactionRow> column(
      String title, double width, Function<TransactionRow, String> text) {
    TableColumn<TransactionRow, TransactionRow> column = new TableColumn<>(title);
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
      case TRANSACTION_ID -> 136;
      case CUSTOMER_ID -> 120;
      case TRANSACTION_DATE -> 162;
      case TRANSACTION_AMOUNT -> 130;
      case MERCHANT_NAME -> 150;
      case MERCHANT_CATEGORY -> 130;
      case CHANNEL -> 70;
      case STATUS -> 78;
    };
  }

  /// A cell that writes a part of its row.
  private static class TextCell extends TableCell<TransactionRow, TransactionRow> {
    private final Function<TransactionRow, String> text;

    TextCell(Function<TransactionRow, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(TransactionRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.apply(row));
    }
  }

  /// A cell of a transaction, marked where it was made wrong on purpose.
  private final class MarkedCell extends TextCell {
    private final TransactionColumn column;

    MarkedCell(TransactionColumn column) {
      super(row -> text(column, row));
      this.column = column;
    }

    @Override
    protected void updateItem(TransactionRow row, boolean empty) {
      super.updateItem(row, empty);
      mark.show(this, empty || row == null ? List.of() : row.defect(column).stream().toList());
    }
  }
}
