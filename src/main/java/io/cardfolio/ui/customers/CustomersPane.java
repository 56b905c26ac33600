package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Text;
import io.cardfolio.ui.CustomersView;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.ShownDataset;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The Customers tab: every row of the dataset, however many there are.
public final class CustomersPane implements CustomersView {
  private final WindowedTable table = new WindowedTable();
  private final RowField rowField = new RowField(this::goTo);
  private final Label count = label("customers-count", "pane-strong");
  private final Label columns = label("customers-columns", "pane-remark");
  private final Label position = label("customers-position", "pane-strong");
  private final Label remark = label("customers-remark", "pane-remark");
  private final BorderPane region = new BorderPane();

  /// A table of nothing yet.
  public CustomersPane() {
    columns.setText(CustomerColumn.ALL.size() + " columns");
    HBox toolbar = new HBox(count, columns, space(), rowField.region());
    toolbar.getStyleClass().add("pane-toolbar");
    Button first = link("First", "Home", "customers-first");
    first.setOnAction(_ -> table.window().moveTo(1));
    Button last = link("Last", "End", "customers-last");
    last.setOnAction(_ -> table.window().moveTo(table.window().size()));
    HBox footer = new HBox(position, remark, space(), first, last);
    footer.getStyleClass().add("pane-footer");
    region.setId("customers");
    region.getStyleClass().add("content-pane");
    region.setTop(toolbar);
    region.setCenter(table.region());
    region.setBottom(footer);
    table.window().currentProperty().subscribe(this::tellPosition);
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset dataset) {
    long shown = dataset.rows().size();
    long all = dataset.outcome().summary().customers();
    table.show(dataset);
    rowField.setSize(shown);
    count.setText(Figures.count(all, "row"));
    if (shown < all) {
      remark.setText(Text.of("First %s of %s rows", Figures.count(shown), Figures.count(all)));
    } else if (dataset.file().isPresent()) {
      remark.setText("Rows as they stand in " + dataset.file().get().getFileName());
    } else {
      remark.setText("Rows are computed as you scroll; none are held in memory");
    }
    tellPosition();
  }

  @Override
  public void focusGoToRow() {
    rowField.focus();
  }

  /// Makes a row the current one and brings it into view.
  ///
  /// @param row the row, from 1; the nearest one where there is no such row
  public void goTo(long row) {
    table.window().moveTo(row);
    table.focus();
  }

  private void tellPosition() {
    long size = table.window().size();
    position.setText(
        size == 0
            ? "No rows"
            : Text.of(
                "Row %s of %s", Figures.count(table.window().current()), Figures.count(size)));
  }

  private static Button link(String text, String key, String id) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    Button button = new Button(text, cap);
    button.setId(id);
    button.getStyleClass().addAll("flat", "footer-link");
    return button;
  }

  private static Node space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static Label label(String id, String styleClass) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
