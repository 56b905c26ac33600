package io.cardfolio.ui.quality;

import io.cardfolio.model.Column;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.rows.GrowingColumns;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// The table of violations, filtered and sorted.
final class ViolationTable {
  private static final double ROW_HEIGHT = 32;
  private static final int ROWS_ABOVE = 2;

  private final ObservableList<Violation> all = FXCollections.observableArrayList();
  private final FilteredList<Violation> filtered = new FilteredList<>(all);
  private final TableView<Violation> table = new TableView<>();
  private final GrowingColumns growing = new GrowingColumns(table);
  private final Texts texts;
  private PortfolioSpec spec = PortfolioSpec.defaults();

  ViolationTable(Texts texts) {
    this.texts = texts;
    table.setId("quality-violations");
    table.setAccessibleText(texts.of("quality.problems"));
    table.getStyleClass().add("content-table");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setRowFactory(_ -> {
      TableRow<Violation> row = new TableRow<>();
      growing.follow(row);
      return row;
    });
    table.getColumns().add(severity());
    table.getColumns().add(row());
    table.getColumns().add(text("customer_id", 120, ViolationTable::customerId));
    table
        .getColumns()
        .add(
            text(
                texts.of("quality.of-column"),
                136,
                v -> v.column().map(Column::header).orElse("–")));
    table.getColumns().add(value());
    table
        .getColumns()
        .add(
            text(
                texts.of("quality.rule"),
                206,
                violation -> texts.of(violation.rule().title(spec))));
    table
        .getColumns()
        .add(text(texts.of("quality.message"), 190, violation -> texts.of(violation.message())));
    table
        .getColumns()
        .add(
            text(
                texts.of("quality.suggestion"),
                148,
                violation -> texts.of(violation.suggestion())));
    SortedList<Violation> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  TableView<Violation> region() {
    return table;
  }

  /// Sets what stands in the place of violations where there are none.
  void setPlaceholder(Label placeholder) {
    table.setPlaceholder(placeholder);
    growing.follow(placeholder);
  }

  void show(Judged judged) {
    spec = judged.dataset().spec();
    all.setAll(judged.report().violations());
  }

  void filter(Predicate<Violation> predicate) {
    filtered.setPredicate(predicate);
  }

  ReadOnlyObjectProperty<Violation> selectedProperty() {
    return table.getSelectionModel().selectedItemProperty();
  }

  /// Selects the nearest wanted violation, going round at the ends.
  ///
  /// @param step 1 to go down, -1 to go up
  void select(int step, Predicate<Violation> wanted) {
    List<Violation> items = table.getItems();
    int selected = table.getSelectionModel().getSelectedIndex();
    int start = selected < 0 && step > 0 ? -1 : Math.max(0, selected);
    IntStream.rangeClosed(1, items.size())
        .map(steps -> Math.floorMod(start + steps * step, items.size()))
        .filter(index -> wanted.test(items.get(index)))
        .findFirst()
        .ifPresent(this::select);
  }

  private void select(int index) {
    table.getSelectionModel().clearAndSelect(index);
    table.scrollTo(Math.max(0, index - ROWS_ABOVE));
  }

  private TableColumn<Violation, Violation> severity() {
    TableColumn<Violation, Violation> column =
        column(texts.of("quality.severity"), 92, Comparator.comparing(Violation::severity));
    column.getStyleClass().add("first");
    column.setCellFactory(_ -> new SeverityCell(texts));
    return column;
  }

  private TableColumn<Violation, Violation> row() {
    TableColumn<Violation, Violation> column =
        column(texts.of("quality.row"), 64, Comparator.comparingLong(Violation::row));
    column.getStyleClass().addAll("number", "row-number");
    column.setCellFactory(_ ->
        new ViolationCell(violation ->
            violation.hasRow()
                ? texts.figures().count(violation.row())
                : texts.of("quality.all-rows")));
    return column;
  }

  private static TableColumn<Violation, Violation> text(
      String title, double width, Function<Violation, String> text) {
    TableColumn<Violation, Violation> column = column(title, width, Comparator.comparing(text));
    column.setCellFactory(_ -> new ViolationCell(text));
    return column;
  }

  private TableColumn<Violation, Violation> value() {
    TableColumn<Violation, Violation> column =
        text(
            texts.of("quality.value"),
            120,
            violation ->
                violation.value().isEmpty() ? texts.of("quality.nothing") : violation.value());
    column.getStyleClass().add("mono");
    return column;
  }

  private static TableColumn<Violation, Violation> column(
      String title, double width, Comparator<Violation> order) {
    TableColumn<Violation, Violation> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(56);
    column.setReorderable(false);
    column.setComparator(order);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    return column;
  }

  private static String customerId(Violation violation) {
    return violation.customerId().isEmpty() ? "–" : violation.customerId();
  }
}
