package io.cardfolio.ui.customers;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the controls of the filter row, which show what the model filters by.
final class ColumnFilters {
  private static final double GAP = 12;

  private final CustomersModel model;
  private final FilterModel filters;
  private final Texts texts;

  ColumnFilters(CustomersModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    filters = model.filters();
  }

  /// What stands in the header of a column: its name and the control that filters it.
  Region header(CustomerColumn column, TableColumn<NumberedRow, NumberedRow> place) {
    Control control = control(column);
    control.setMinWidth(0);
    control.prefWidthProperty().bind(place.widthProperty().subtract(GAP));
    control.maxWidthProperty().bind(control.prefWidthProperty());
    Label name = new Label(column.header());
    name.getStyleClass().add("filtered-name");
    name.maxWidthProperty().bind(control.prefWidthProperty());
    name.minWidthProperty().bind(control.prefWidthProperty());
    VBox header = new VBox(name, control);
    header.getStyleClass().add("filtered-header");
    return header;
  }

  private Control control(CustomerColumn column) {
    Control control = FilterKind.of(column) == FilterKind.CHOICE ? choice(column) : field(column);
    control.setId("filter-" + column.header());
    control.getStyleClass().add("column-filter");
    control.setAccessibleText(texts.of("customers.filter", column.header(), prompt(column)));
    return control;
  }

  private TextField field(CustomerColumn column) {
    TextField field = new TextField();
    field.setPromptText(prompt(column));
    field.textProperty().subscribe(text -> filters.type(column, text));
    listen(
        column,
        typed -> {
          if (!field.getText().equals(typed)) {
            field.setText(typed);
          }
          field.pseudoClassStateChanged(Styles.STATE_DANGER, filters.isUnreadable(column));
        });
    return field;
  }

  private ComboBox<String> choice(CustomerColumn column) {
    String any = prompt(column);
    ComboBox<String> choice = new ComboBox<>();
    model
        .datasetProperty()
        .map(shown -> shown.map(it -> it.spec()).orElse(PortfolioSpec.defaults()))
        .subscribe(spec -> {
          List<String> items = new ArrayList<>(List.of(any));
          items.addAll(FilterKind.choices(column, spec));
          if (!items.equals(choice.getItems())) {
            choice.getItems().setAll(items);
            choice.setValue(filters.typed().getOrDefault(column, any));
          }
        });
    choice
        .valueProperty()
        .subscribe(value -> filters.type(column, value == null || value.equals(any) ? "" : value));
    listen(column, typed -> choice.setValue(typed.isEmpty() ? any : typed));
    return choice;
  }

  private void listen(CustomerColumn column, Consumer<String> show) {
    filters
        .typed()
        .addListener(
            (MapChangeListener<CustomerColumn, String>)
                change -> {
                  if (change.getKey() == column) {
                    show.accept(Optional.ofNullable(change.getValueAdded()).orElse(""));
                  }
                });
  }

  private String prompt(CustomerColumn column) {
    return switch (FilterKind.of(column)) {
      case CONTAINS -> texts.of("customers.contains");
      case CHOICE ->
          texts.of(
              column == CustomerColumn.CUSTOMER_SEGMENT
                  ? "customers.any-segment"
                  : "customers.any");
      case AT_LEAST -> texts.of("customers.at-least");
      case FROM -> texts.of("customers.from");
    };
  }
}
