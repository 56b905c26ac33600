package io.cardfolio.ui.quality;

import io.cardfolio.job.score.DefectScore;
import io.cardfolio.job.score.DefectScore.KindScore;
import io.cardfolio.model.Column;
import io.cardfolio.model.DefectKind;
import io.cardfolio.ui.rows.GrowingColumns;
import io.cardfolio.ui.text.DefectWords;
import io.cardfolio.ui.text.Texts;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// The score of each kind of defect.
final class KindScoreTable {
  private static final double ROW_HEIGHT = 32;
  private static final int MOST_ROWS = 6;

  private final Texts texts;
  private final TableView<KindRow> table = new TableView<>();

  KindScoreTable(Texts texts, ScoreFigures figures) {
    this.texts = texts;
    table.setId("defects-kinds");
    table.setAccessibleText(texts.of("defects.kinds-table"));
    table.getStyleClass().add("content-table");
    table.setFixedCellSize(ROW_HEIGHT);
    GrowingColumns growing = new GrowingColumns(table);
    table.setRowFactory(_ -> {
      TableRow<KindRow> row = new TableRow<>();
      growing.follow(row);
      return row;
    });
    DefectWords words = new DefectWords(texts);
    TableColumn<KindRow, KindRow> kind = column("defects.kind", 216, row -> words.name(row.kind()));
    kind.getStyleClass().add("first");
    table.getColumns().add(kind);
    table.getColumns().add(number("defects.column-planted", row -> count(row.score().planted())));
    table.getColumns().add(number("defects.column-covered", row -> count(row.score().covered())));
    table.getColumns().add(number("defects.column-found", row -> count(row.score().found())));
    table.getColumns().add(number("defects.column-missed", row -> count(row.score().missed())));
    table
        .getColumns()
        .add(number("defects.column-recall", row -> figures.part(row.score().recall())));
    table
        .getColumns()
        .add(number("defects.column-precision", row -> figures.part(row.score().precision())));
    table.getColumns().add(column("defects.column-uncovered", 320, this::uncovered));
  }

  TableView<KindRow> region() {
    return table;
  }

  void show(DefectScore score) {
    table
        .getItems()
        .setAll(
            score.kinds().entrySet().stream()
                .map(entry -> new KindRow(entry.getKey(), entry.getValue()))
                .toList());
    double height = (Math.min(MOST_ROWS, table.getItems().size()) + 1) * ROW_HEIGHT + 2;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  private String count(long number) {
    return texts.figures().count(number);
  }

  /// The columns in which no rule covers the kind, each with the number of its cells.
  private String uncovered(KindRow row) {
    return row.score().uncovered().entrySet().stream()
        .map(entry -> column(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String column(Column column, long cells) {
    return texts.of("defects.uncovered-column", column.header(), count(cells));
  }

  private TableColumn<KindRow, KindRow> number(String key, Function<KindRow, String> text) {
    TableColumn<KindRow, KindRow> column = column(key, 112, text);
    column.getStyleClass().add("number");
    return column;
  }

  private TableColumn<KindRow, KindRow> column(
      String key, double width, Function<KindRow, String> text) {
    TableColumn<KindRow, KindRow> column = new TableColumn<>(texts.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new KindCell(text));
    return column;
  }

  /// One kind and how it fared.
  record KindRow(DefectKind kind, KindScore score) {}

  /// A cell that writes a part of a score.
  private static final class KindCell extends TableCell<KindRow, KindRow> {
    private final Function<KindRow, String> text;

    KindCell(Function<KindRow, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(KindRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : text.apply(row));
    }
  }
}
