package io.cardfolio.ui.customers;

import static java.util.stream.Collectors.toMap;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;

/// The columns of the customers table: the row number, then every [CustomerColumn].
final class CustomerTableColumns {
  private static final Set<CustomerColumn> NUMBERS =
      Set.of(CustomerColumn.AGE, CustomerColumn.CREDIT_LIMIT);

  private List<Segment> segments = List.of();
  private Map<String, Integer> places = Map.of();

  /// New columns.
  List<TableColumn<NumberedRow, NumberedRow>> create() {
    List<TableColumn<NumberedRow, NumberedRow>> columns = new ArrayList<>();
    TableColumn<NumberedRow, NumberedRow> number =
        column("Row", 96, row -> Figures.count(row.number()));
    number.getStyleClass().addAll("number", "row-number");
    columns.add(number);
    for (CustomerColumn column : CustomerColumn.ALL) {
      columns.add(create(column));
    }
    return columns;
  }

  /// Colours the segments as these settings list them.
  void setSpec(PortfolioSpec spec) {
    segments = spec.segments();
    places =
        IntStream.range(0, spec.segments().size())
            .boxed()
            .collect(toMap(i -> spec.segments().get(i).name(), Function.identity(), (a, _) -> a));
  }

  private TableColumn<NumberedRow, NumberedRow> create(CustomerColumn column) {
    TableColumn<NumberedRow, NumberedRow> created =
        column(column.header(), width(column), row -> text(column, row.customer()));
    if (NUMBERS.contains(column)) {
      created.getStyleClass().add("number");
    }
    if (column == CustomerColumn.CUSTOMER_SEGMENT) {
      created.setCellFactory(_ -> new SegmentCell());
    }
    return created;
  }

  private static TableColumn<NumberedRow, NumberedRow> column(
      String title, double width, Function<NumberedRow, String> text) {
    TableColumn<NumberedRow, NumberedRow> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(48);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new TextCell(text));
    return column;
  }

  private static String text(CustomerColumn column, CustomerText customer) {
    boolean limit =
        column == CustomerColumn.CREDIT_LIMIT
            && customer.creditLimit() != CustomerText.NOT_A_NUMBER;
    return limit ? Figures.dollars(customer.creditLimit()) : customer.text(column);
  }

  private static double width(CustomerColumn column) {
    return switch (column) {
      case CUSTOMER_ID -> 120;
      case FIRST_NAME -> 96;
      case LAST_NAME -> 112;
      case EMAIL -> 232;
      case AGE -> 56;
      case STATE -> 60;
      case CITY -> 136;
      case EMPLOYMENT_STATUS -> 136;
      case CARD_TYPE -> 92;
      case CREDIT_LIMIT -> 96;
      case ACCOUNT_OPEN_DATE -> 140;
      case CUSTOMER_SEGMENT -> 184;
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

  /// A cell with the segment's name behind its colour.
  private final class SegmentCell extends TextCell {
    private final Region swatch = new Region();

    SegmentCell() {
      super(row -> row.customer().text(CustomerColumn.CUSTOMER_SEGMENT));
      swatch.getStyleClass().add("swatch");
    }

    @Override
    protected void updateItem(NumberedRow row, boolean empty) {
      super.updateItem(row, empty);
      SegmentColours.clear(this);
      Integer index =
          empty || row == null
              ? null
              : places.get(row.customer().text(CustomerColumn.CUSTOMER_SEGMENT));
      setGraphic(index == null ? null : swatch);
      if (index != null) {
        getStyleClass().add(SegmentColours.of(segments, index));
      }
    }
  }
}
