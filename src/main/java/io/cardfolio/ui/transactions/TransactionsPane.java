package io.cardfolio.ui.transactions;

import io.cardfolio.job.TransactionRow;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.panel.PanelLayout;
import io.cardfolio.ui.panel.PanelScroll;
import io.cardfolio.ui.rows.RowCopying;
import io.cardfolio.ui.rows.RowField;
import io.cardfolio.ui.rows.WindowedTable;
import io.cardfolio.ui.status.RunIndicator;
import io.cardfolio.ui.tab.TransactionsView;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The Transactions tab: what the customers spend in figures and charts, and every transaction in a
/// table, however many there are.
public final class TransactionsPane implements TransactionsView {
  private static final double GAP = 8;

  private final Texts texts;
  private final TransactionsModel model;
  private final TransactionFigures figures;
  private final SpendLines spendLines;
  private final Mixes mixes;
  private final WeekMap weekMap;
  private final Panel lines;
  private final Panel categories;
  private final Panel week;
  private final Panel channels;
  private final ComboBox<String> segment = new ComboBox<>();
  private final PanelLayout layout;
  private final PanelScroll charts;
  private final WindowedTable<TransactionRow> table;
  private final RowCopying copying;
  private final BorderPane rows = new BorderPane();
  private final RowField rowField;
  private final Label sample = label("transactions-sample", "pane-remark");
  private final Label position = label("transactions-position", "pane-strong");
  private final FittingLabel remark = new FittingLabel();
  private final Label nothing = label("transactions-empty", "empty-state");
  private final Button sumUpAll = new Button();
  private final Button countOn = new Button();
  private final FailureNotice failure;
  private final BorderPane content = new BorderPane();
  private final StackPane region = new StackPane();
  private Consumer<PictureFile> save = _ -> {};

  /// Transactions of nothing yet.
  ///
  /// @param executor where they are summed up and counted
  public TransactionsPane(Texts texts, Executor executor) {
    this.texts = texts;
    model = new TransactionsModel(texts, executor);
    figures = new TransactionFigures(texts);
    spendLines = new SpendLines(texts);
    mixes = new Mixes(texts);
    weekMap = new WeekMap(texts);
    lines = panel("spend", "transactions.monthly-spend");
    categories = panel("categories", "transactions.categories");
    week = panel("week", "transactions.week");
    channels = panel("channels", "transactions.channels");
    segment.setId("categories-segment");
    segment.getStyleClass().add("panel-tool");
    segment.setAccessibleText(texts.of("transactions.segment"));
    segment.valueProperty().subscribe(_ -> showCategories());
    categories.setTool(segment);
    List<Region> parts = new ArrayList<>(figures.tiles());
    parts.addAll(List.of(lines, categories, week, channels));
    layout =
        new PanelLayout(
            parts, new TransactionLayout(figures.tiles(), lines, categories, week, channels));
    charts = new PanelScroll(layout);
    table =
        new WindowedTable<>(
            "transactions",
            texts.of("transactions.table"),
            model.window(),
            new TransactionTableColumns(texts).create(),
            model::rows,
            () -> {});
    table.setPlaceholder(texts.of("transactions.not-counted"));
    copying = new RowCopying(table.control(), model.window(), texts, model::copy);
    rowField =
        new RowField(
            "transactions-go-to-row",
            texts,
            model.window()::size,
            _ -> Optional.empty(),
            this::goTo);
    failure = new FailureNotice(texts, model::begin);
    rows.setCenter(table.region());
    rows.setBottom(footer());
    content.setTop(toolbar());
    content.setCenter(new StackPane(charts, rows));
    region.setId("transactions");
    region.getStyleClass().add("content-pane");
    region.getChildren().addAll(content, nothing, failure);
    charts.visibleProperty().bind(model.tableProperty().not());
    rows.visibleProperty().bind(model.tableProperty());
    model.summedProperty().subscribe(_ -> draw());
    model.indexProperty().subscribe(table::fill);
    model.indexProperty().subscribe(_ -> draw());
    model.counting().runningProperty().subscribe(_ -> tell());
    model.window().sizeProperty().subscribe(size -> setNumberWidth(size.longValue()));
    copying.saidProperty().subscribe(_ -> tell());
    model.window().currentProperty().subscribe(_ -> tell());
    model.window().sizeProperty().subscribe(_ -> tell());
    model.summingAllProperty().subscribe(_ -> tell());
    model.tableProperty().subscribe(_ -> tell());
    model.failureProperty().subscribe(_ -> tell());
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset dataset) {
    model.show(dataset);
    tell();
  }

  @Override
  public void setOnSave(Consumer<PictureFile> newSave) {
    save = newSave;
  }

  @Override
  public void focusGoToRow() {
    model.tableProperty().set(true);
    rowField.focus();
  }

  @Override
  public void showCustomer(long customer) {
    model.goToCustomer(customer);
    table.focus();
  }

  private void goTo(long row) {
    model.window().moveTo(row);
    table.focus();
  }

  private void setNumberWidth(long rows) {
    table.setFirstWidth(TransactionTableColumns.numberWidth(rows));
  }

  private Panel panel(String id, String title) {
    return new Panel("chart-" + id, texts.of(title), GAP, texts, file -> save.accept(file));
  }

  private HBox toolbar() {
    sample.setMinWidth(0);
    sumUpAll.setId("transactions-sum-up-all");
    sumUpAll.setOnAction(_ -> model.sumUpAll());
    HBox toolbar =
        new HBox(
            new ViewChoice(model.tableProperty(), texts),
            sample,
            space(),
            new RunIndicator(
                "transactions-summing", texts, model.summing(), model.summingAllProperty()),
            sumUpAll,
            rowField.region());
    toolbar.getStyleClass().add("pane-toolbar");
    shownWhile(rowField.region(), model.tableProperty());
    shownWhile(sample, model.tableProperty().not());
    return toolbar;
  }

  private HBox footer() {
    remark.setId("transactions-remark");
    remark.getStyleClass().add("pane-remark");
    position.setMinWidth(Region.USE_PREF_SIZE);
    countOn.setId("transactions-count-on");
    countOn.setText(texts.of("transactions.count-on"));
    countOn.getStyleClass().add("footer-link");
    countOn.setOnAction(_ -> model.countAll());
    HBox footer =
        new HBox(
            position,
            remark,
            space(),
            countOn,
            new RunIndicator(
                "transactions-counting",
                texts,
                model.counting(),
                model.counting().runningProperty()),
            link(
                "customers.first",
                texts.of("customers.first-key"),
                "transactions-first",
                () -> goTo(1)),
            link(
                "customers.last",
                texts.of("customers.last-key"),
                "transactions-last",
                () -> goTo(model.window().size())));
    footer.getStyleClass().add("pane-footer");
    return footer;
  }

  private Button link(String textKey, String key, String id, Runnable action) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    Button button = new Button(texts.of(textKey), cap);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "footer-link");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void draw() {
    model.summedProperty().get().ifPresent(this::draw);
    tell();
  }

  private void draw(Summed summed) {
    figures.show(summed, model.count());
    lines.show(spendLines.exhibit(summed));
    week.show(weekMap.exhibit(summed));
    channels.show(mixes.channels(summed));
    offerSegments(summed);
    showCategories();
  }

  private void offerSegments(Summed summed) {
    List<String> choices = new ArrayList<>(List.of(texts.of("transactions.all-segments")));
    summed.spec().segments().stream().map(Segment::name).forEach(choices::add);
    if (!choices.equals(segment.getItems())) {
      int chosen = Math.max(0, choices.indexOf(segment.getValue()));
      segment.getItems().setAll(choices);
      segment.getSelectionModel().select(chosen);
    }
  }

  private void showCategories() {
    int chosen = segment.getSelectionModel().getSelectedIndex() - 1;
    model
        .summedProperty()
        .get()
        .ifPresent(summed ->
            categories.show(
                mixes.categories(
                    summed,
                    chosen < 0 || chosen >= summed.summary().segments().size()
                        ? OptionalInt.empty()
                        : OptionalInt.of(chosen))));
  }

  /// Says what is shown, of how many customers it is, and why there is nothing.
  private void tell() {
    boolean failed = model.failureProperty().get().isPresent();
    Optional<ShownDataset> shown = model.datasetProperty().get();
    Optional<String> reason = shown.flatMap(this::whyNothing);
    Optional<Summed> summed = model.summedProperty().get();
    content.setVisible(!failed && reason.isEmpty() && summed.isPresent());
    nothing.setVisible(!failed && reason.isPresent());
    nothing.setText(reason.orElse(""));
    failure.show(
        model.failureProperty().get(), model.datasetProperty().get().map(ShownDataset::spec));
    boolean part = summed.filter(it -> !it.isWhole()).isPresent();
    sample.setText(summed.map(this::ofWhom).orElse(""));
    sumUpAll.setText(texts.of("transactions.sum-up-all"));
    sumUpAll.setVisible(part && !model.summingAllProperty().get() && !model.tableProperty().get());
    sumUpAll.setManaged(sumUpAll.isVisible());
    tellRows();
  }

  private Optional<String> whyNothing(ShownDataset shown) {
    if (!model.hasTransactions()) {
      return Optional.of(
          shown
              .file()
              .map(file -> texts.of("transactions.of-a-file", file.getFileName()))
              .orElse(texts.of("transactions.empty")));
    }
    return shown.spec().customers() == 0
        ? Optional.of(texts.of("transactions.empty"))
        : Optional.empty();
  }

  private String ofWhom(Summed summed) {
    String all = texts.figures().count(summed.spec().customers());
    return summed.isWhole()
        ? texts.count("transactions.all-customers", summed.spec().customers())
        : texts.of("transactions.sample", texts.figures().count(summed.customers()), all);
  }

  private void tellRows() {
    long size = model.window().size();
    position.setText(
        size == 0
            ? texts.of("customers.no-rows")
            : texts.of(
                "customers.position",
                texts.figures().count(model.window().current()),
                texts.figures().count(size)));
    boolean whole = model.count().isPresent();
    String copied = copying.saidProperty().get();
    remark.say(
        copied.isEmpty()
            ? List.of(texts.of(whole ? "transactions.computed" : "transactions.counted-so-far"), "")
            : List.of(copied));
    countOn.setVisible(!whole && size > 0 && !model.counting().isRunning());
    countOn.setManaged(countOn.isVisible());
  }

  private static void shownWhile(Region part, ObservableBooleanValue condition) {
    part.visibleProperty().bind(condition);
    part.managedProperty().bind(condition);
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
    label.setAlignment(Pos.CENTER_LEFT);
    return label;
  }
}
