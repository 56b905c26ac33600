package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.ui.rows.PlantedMark;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the customers table: the row number, then every [CustomerColumn] with its filter.
final class CustomerTableColumns {
  /// The last row there can be is whole. Not 80 pixels: JavaFX takes these for a column that nobody
  /// has measured, and makes it as wide as the first rows are.
  private static final double ROW_WIDTH = 92;

  private static final Set<CustomerColumn> NUMBERS =
      Set.of(CustomerColumn.AGE, CustomerColumn.CREDIT_LIMIT);

  private final CustomersModel model;
  private final Texts texts;
  private final PlantedMark mark;
  private final ColumnFilters filters;

  CustomerTableColumns(CustomersModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    mark = new PlantedMark(texts);
    filters = new ColumnFilters(model, texts);
  }

  /// New columns, of which those are visible that the model shows.
  List<TableColumn<NumberedRow, NumberedRow>> create() {
    List<TableColumn<NumberedRow, NumberedRow>> columns = new ArrayList<>();
    TableColumn<NumberedRow, NumberedRow> number = column(texts.of("customers.row"), ROW_WIDTH);
    number.setCellFactory(_ -> new TextCell(row -> texts.figures().count(row.number())));
    number.getStyleClass().addAll("number", "row-number");
    columns.add(number);
    for (CustomerColumn column : CustomerColumn.ALL) {
      TableColumn<NumberedRow, NumberedRow> created = create(column);
      model.columnsProperty().subscribe(shown -> created.setVisible(shown.contains(column)));
      columns.add(created);
    }
    return columns;
  }

  private TableColumn<NumberedRow, NumberedRow> create(CustomerColumn column) {
    TableColumn<NumberedRow, NumberedRow> created = column(column.header(), width(column));
    created.setCellFactory(_ -> new CustomerCell(column));
    created.setGraphic(filters.header(column, created));
    if (NUMBERS.contains(column)) {
      created.getStyleClass().add("number");
    }
    if (column == CustomerColumn.CUSTOMER_SEGMENT) {
      created.setCellFactory(_ -> new SegmentCell());
    }
    return created;
  }

  private static TableColumn<NumberedRow, NumberedRow> column(String title, double width) {
    TableColumn<NumberedRow, NumberedRow> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(48);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    return column;
  }

  private String text(CustomerColumn column, CustomerText customer) {
    boolean limit =
        column == CustomerColumn.CREDIT_LIMIT
            && customer.creditLimit() != CustomerText.NOT_A_NUMBER;
    return limit ? texts.figures().dollars(customer.creditLimit()) : customer.text(column);
  }

  private static double width(CustomerColumn column) {
    return switch (column) {
      case CUSTOMER_ID -> 126;
      case FIRST_NAME -> 84;
      case LAST_NAME -> 100;
      case EMAIL -> 208;
      case AGE -> 72;
      case STATE -> 66;
      case CITY -> 136;
      case EMPLOYMENT_STATUS -> 136;
      case CARD_TYPE -> 86;
      case CREDIT_LIMIT -> 88;
      case ACCOUNT_OPEN_DATE -> 140;
      case CUSTOMER_SEGMENT -> 168;
      case DECLINE_TYPE -> 104;
    };
  }

  /// A cell that writes a part of its row.
  private static class TextCell extends TableCell<NumberedRow, NumberedRow> {
    private final Function<NumberedRow, String> text;

    TextCell(Function<NumberedRow, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(NumberedRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.apply(row));
    }
  }

  /// A cell of a customer, marked where it was made wrong on purpose.
  private class CustomerCell extends TextCell {
    private final CustomerColumn column;

    CustomerCell(CustomerColumn column) {
      super(row -> text(column, row.customer()));
      this.column = column;
    }

    @Override
    protected void updateItem(NumberedRow row, boolean empty) {
      super.updateItem(row, empty);
      mark.show(this, empty || row == null ? List.of() : row.defect(column).stream().toList());
    }
  }

  /// A cell with the segment's name behind its colour.
  private final class SegmentCell extends CustomerCell {
    private final SegmentSwatch swatch = new SegmentSwatch();

    SegmentCell() {
      super(CustomerColumn.CUSTOMER_SEGMENT);
    }

    @Override
    protected void updateItem(NumberedRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean known = !empty && row != null && swatch.show(row.customer(), model);
      setGraphic(known ? swatch : null);
    }
  }
}
