package io.cardfolio.ui.customers;

import atlantafx.base.controls.CustomTextField;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.rows.RowCopying;
import io.cardfolio.ui.rows.RowField;
import io.cardfolio.ui.rows.WindowedTable;
import io.cardfolio.ui.status.RunIndicator;
import io.cardfolio.ui.tab.CustomersView;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The Customers tab: every row of the dataset, however many there are.
public final class CustomersPane implements CustomersView {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Texts texts;
  private final CustomersModel model;
  private final WindowedTable<NumberedRow> table;
  private final RowField rowField;
  private final CustomTextField search = new CustomTextField();
  private final Button filters = new Button();
  private final Label position = label("customers-position", "pane-strong");
  private final FittingLabel remark = new FittingLabel();
  private final RowCopying copying;
  private final DrawerPane region;
  private Consumer<PictureFile> save = _ -> {};
  private LongConsumer showTransactions = _ -> {};

  /// A table of nothing yet.
  ///
  /// @param executor where searches run
  public CustomersPane(Texts texts, Executor executor) {
    this.texts = texts;
    model = new CustomersModel(texts, executor);
    table =
        new WindowedTable<>(
            "customers",
            texts.of("customers.table"),
            model.window(),
            new CustomerTableColumns(model, texts).create(),
            model::rows,
            () -> model.drawerOpenProperty().set(true));
    table.control().getStyleClass().add("filtered-table");
    copying = new RowCopying(table.control(), model.window(), texts, model::copy);
    copying.saidProperty().subscribe(_ -> tell());
    rowField = new RowField("go-to-row", texts, model::size, this::filteredOut, this::goTo);
    model.listingProperty().subscribe(_ -> rowField.clear());
    BorderPane content = new BorderPane(table.region());
    content.getStyleClass().add("content-pane");
    content.setTop(toolbar());
    content.setBottom(footer());
    CustomerDetails details =
        new CustomerDetails(
            model,
            texts,
            this::copyCurrent,
            new SpendingPart(
                model, texts, file -> save.accept(file), row -> showTransactions.accept(row)));
    region =
        new DrawerPane(
            texts.of("customers.table"), content, details.region(), model.drawerOpenProperty());
    region.setId("customers");
    region.addEventHandler(KeyEvent.KEY_PRESSED, this::closeDrawer);
    model.currentProperty().subscribe(_ -> tell());
    model.stateProperty().subscribe(this::tellAll);
    model.window().sizeProperty().subscribe(this::tell);
    model
        .filters()
        .typed()
        .addListener((MapChangeListener<CustomerColumn, String>) _ -> tellFilters());
    tellFilters();
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset dataset) {
    model.show(dataset);
    table.fill();
    tellAll();
  }

  @Override
  public void setOnSave(Consumer<PictureFile> newSave) {
    save = newSave;
  }

  @Override
  public void setOnShowTransactions(LongConsumer action) {
    showTransactions = action;
  }

  @Override
  public void focusGoToRow() {
    rowField.focus();
  }

  @Override
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Makes a row the current one and brings it into view, if it is listed.
  ///
  /// @param row the row, from 1
  public void goTo(long row) {
    model.goTo(row);
    table.focus();
  }

  private Optional<String> filteredOut(long row) {
    return model.listingProperty().get().place(row).isPresent()
        ? Optional.empty()
        : Optional.of(texts.of("customers.row-filtered-out", count(row)));
  }

  private HBox toolbar() {
    search.setId("customers-search");
    search.getStyleClass().add("customers-search");
    search.setPromptText(texts.of("customers.search"));
    search.setAccessibleText(texts.of("customers.search"));
    search.setLeft(Icons.of(MaterialDesignM.MAGNIFY, "muted-icon"));
    search.textProperty().bindBidirectional(model.filters().searchProperty());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::clearSearch);
    Button clear =
        Icons.button(
            "customers-search-clear",
            MaterialDesignC.CLOSE,
            texts.of("customers.clear-search"),
            search::clear);
    clear.getStyleClass().add("field-button");
    search.textProperty().subscribe(text -> search.setRight(text.isEmpty() ? null : clear));
    filters.setId("customers-filters");
    filters.setMinWidth(Region.USE_PREF_SIZE);
    filters.getStyleClass().addAll("flat", "filters-button");
    filters.setOnAction(_ -> model.filters().clear());
    ColumnChooser chooser = new ColumnChooser(model, texts);
    HBox toolbar = new HBox(search, chooser.region(), filters, space(), rowField.region());
    toolbar.getStyleClass().add("pane-toolbar");
    return toolbar;
  }

  private HBox footer() {
    remark.setId("customers-remark");
    remark.getStyleClass().add("pane-remark");
    position.setMinWidth(Region.USE_PREF_SIZE);
    Button first = link("customers.first", "customers-first");
    first.setOnAction(_ -> model.window().moveTo(1));
    Button last = link("customers.last", "customers-last");
    last.setOnAction(_ -> model.window().moveTo(model.window().size()));
    HBox footer =
        new HBox(
            position,
            remark,
            space(),
            new RunIndicator(
                "customers-searching", texts, model.search(), model.search().runningProperty()),
            first,
            last);
    footer.getStyleClass().add("pane-footer");
    return footer;
  }

  private void copyCurrent() {
    model.window().moveTo(model.window().current());
    copying.copy(true);
  }

  private void clearSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      table.focus();
      event.consume();
    }
  }

  private void closeDrawer(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.drawerOpenProperty().get()) {
      model.drawerOpenProperty().set(false);
      table.focus();
      event.consume();
    }
  }

  private void tellFilters() {
    int count = model.filters().typed().size();
    filters.setText(
        count == 0 ? texts.of("customers.no-filters") : texts.count("customers.clear", count));
    filters.setGraphic(
        new FontIcon(
            count == 0 ? MaterialDesignF.FILTER_VARIANT : MaterialDesignF.FILTER_VARIANT_REMOVE));
    filters.setDisable(count == 0);
    tell();
  }

  private void tellAll() {
    table.setPlaceholder(
        texts.of(
            switch (model.stateProperty().get()) {
              case NONE -> "customers.empty";
              case RUNNING -> "customers.no-match-yet";
              case DONE, CANCELLED, FAILED -> "customers.no-match";
            }));
    tell();
  }

  private void tell() {
    position.setText(model.position());
    String problem = model.filters().unreadable().map(this::unreadable).orElse("");
    remark.pseudoClassStateChanged(DANGER, !problem.isEmpty());
    String copied = copying.saidProperty().get();
    if (problem.isEmpty() && copied.isEmpty()) {
      remark.say(List.of(Remark.of(model, texts), ""));
    } else {
      remark.say(List.of(problem.isEmpty() ? copied : problem));
    }
  }

  private String unreadable(CustomerColumn column) {
    return texts.of(
        FilterKind.of(column) == FilterKind.FROM ? "customers.not-a-day" : "customers.not-a-number",
        column.header(),
        model.filters().typed().get(column));
  }

  private Button link(String textKey, String id) {
    Label cap = new Label(texts.of(textKey + "-key"));
    cap.getStyleClass().add("key-cap");
    Button button = new Button(texts.of(textKey), cap);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "footer-link");
    return button;
  }

  private String count(long number) {
    return texts.figures().count(number);
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
