package io.cardfolio.ui.customers;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionStatus;
import io.cardfolio.model.TransactionText;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.HistogramSketch;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.rows.PlantedMark;
import io.cardfolio.ui.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the customer in the drawer spends: month by month, with the decline where there is one, and
/// his last transactions.
final class SpendingPart extends VBox {
  private static final int RECENT = 8;
  private static final int NAMED_MONTHS = 3;
  private static final double CENTS = 100;
  private static final double MIDDLE = 0.5;
  private static final double GAP = 8;

  private final CustomersModel model;
  private final Texts texts;
  private final PlantedMark mark;
  private final Panel panel;
  private final Hyperlink all = new Hyperlink();
  private final Label asInTheFile = new Label();
  private final VBox recent = new VBox();

  /// A part over the model's current customer.
  ///
  /// @param save saves a picture
  /// @param showAll shows the transactions of a customer among those of all
  SpendingPart(
      CustomersModel model, Texts texts, Consumer<PictureFile> save, LongConsumer showAll) {
    this.model = model;
    this.texts = texts;
    mark = new PlantedMark(texts);
    setId("details-spending");
    getStyleClass().add("spending");
    panel =
        new Panel(
            "customer-spend", texts.of("transactions.monthly-spend-of-one"), GAP, texts, save);
    panel.setManaged(true);
    panel.getStyleClass().add("spending-panel");
    Label title = new Label(texts.of("transactions.recent"));
    title.getStyleClass().add("card-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    all.setId("details-all-transactions");
    all.setOnAction(_ -> shown().ifPresent(of -> showAll.accept(of.row())));
    HBox head = new HBox(title, space, all);
    head.setAlignment(Pos.BASELINE_LEFT);
    asInTheFile.setId("details-as-in-file");
    asInTheFile.setText(texts.of("transactions.as-in-file"));
    asInTheFile.getStyleClass().add("panel-remark");
    asInTheFile.setWrapText(true);
    asInTheFile.managedProperty().bind(asInTheFile.visibleProperty());
    VBox list = new VBox(head, asInTheFile, recent);
    list.getStyleClass().add("recent");
    getChildren().addAll(panel, list);
    managedProperty().bind(visibleProperty());
    model.spendingProperty().subscribe(this::refresh);
    model.datasetProperty().subscribe(this::refresh);
  }

  private Optional<SpendingOfOne> shown() {
    return model.spendingProperty().get();
  }

  private void refresh() {
    setVisible(shown().isPresent());
    shown()
        .ifPresent(of ->
            model
                .datasetProperty()
                .get()
                .map(ShownDataset::spec)
                .ifPresent(spec -> show(of, spec)));
  }

  private void show(SpendingOfOne of, PortfolioSpec spec) {
    panel.show(exhibit(of.spending(), spec));
    asInTheFile.setVisible(of.hasDefects());
    all.setText(texts.of("transactions.all", texts.figures().count(of.transactions().size())));
    List<TransactionRow> last =
        of.transactions()
            .subList(Math.max(0, of.transactions().size() - RECENT), of.transactions().size());
    recent.getChildren().setAll(last.reversed().stream().map(this::line).toList());
  }

  private Exhibit exhibit(CustomerSpending spending, PortfolioSpec spec) {
    List<CustomerSpending.Month> months = spending.months();
    Ink segment = Ink.segment(SegmentColour.of(spec.segments(), spending.segment()).ordinal());
    int decline = spending.declinesFrom().orElse(months.size());
    HistogramData data =
        new HistogramData(
            months.stream().map(month -> Math.round(month.cents() / CENTS)).toList(),
            List.of(),
            axis(months),
            decline == months.size()
                ? List.of()
                : List.of(new AxisLabel(decline, declineStarts(months.get(decline).month()))),
            dollars -> "$" + texts.figures().compact(dollars),
            month -> describe(months.get(month)),
            month -> month < decline ? Ink.BAR : segment);
    return new Exhibit(
        new HistogramSketch(data),
        remark(months),
        List.of(),
        months.stream().map(this::describe).collect(Collectors.joining("; ")),
        () -> sheet(months));
  }

  /// Every so many months, and the last one.
  private List<AxisLabel> axis(List<CustomerSpending.Month> months) {
    int step = Math.max(1, Math.ceilDiv(months.size(), NAMED_MONTHS));
    List<AxisLabel> axis = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      if (i % step == 0 || i == months.size() - 1) {
        axis.add(new AxisLabel(i + MIDDLE, texts.figures().month(months.get(i).month())));
      }
    }
    return axis;
  }

  private String declineStarts(YearMonth month) {
    return texts.of("transactions.decline-starts", texts.figures().month(month));
  }

  /// From the first month in which anything is spent to the last one.
  private String remark(List<CustomerSpending.Month> months) {
    long first =
        months.stream()
            .mapToLong(CustomerSpending.Month::cents)
            .filter(it -> it > 0)
            .findFirst()
            .orElse(0);
    return texts.count(
        "transactions.months",
        months.size(),
        texts.figures().dollars(Math.round(first / CENTS)),
        texts.figures().dollars(Math.round(months.getLast().cents() / CENTS)));
  }

  private String describe(CustomerSpending.Month month) {
    return texts.of(
        "transactions.in-month",
        texts.figures().month(month.month()),
        texts.figures().cents(month.cents() / CENTS));
  }

  private Sheet sheet(List<CustomerSpending.Month> months) {
    return new Sheet(
        List.of(texts.of("transactions.month"), texts.of("transactions.approved-total")),
        months.stream()
            .map(month ->
                List.of(
                    new Cell(texts.figures().month(month.month()), month.month().toString()),
                    Cell.number(
                        texts.figures().cents(month.cents() / CENTS), month.cents() / CENTS)))
            .toList());
  }

  /// One transaction as it stands in the file; what was planted in its IDs, which are not shown
  /// elsewhere, stands before the merchant.
  private HBox line(TransactionRow row) {
    Transaction made = row.made();
    TransactionText text = row.text();
    List<PlantedDefect> ofDate = defects(row, EnumSet.of(TransactionColumn.TRANSACTION_DATE));
    List<PlantedDefect> ofIds =
        defects(row, EnumSet.of(TransactionColumn.TRANSACTION_ID, TransactionColumn.CUSTOMER_ID));
    Label day =
        label(
            ofDate.isEmpty()
                ? texts.figures().dayOfYear(made.date())
                : texts.figures().day(LocalDate.ofEpochDay(text.day())),
            "recent-day");
    day.setMinWidth(USE_PREF_SIZE);
    boolean declined = made.status() == TransactionStatus.DECLINED;
    String ids = ofIds.stream().map(it -> it.planted() + " ").collect(Collectors.joining());
    FittingLabel what = new FittingLabel();
    what.getStyleClass().add("details-value");
    what.say(bought(made, declined).map(ids::concat).toList());
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    Label amount =
        label(texts.figures().cents(text.cents() / CENTS), declined ? "muted" : "details-value");
    amount.setMinWidth(USE_PREF_SIZE);
    mark.show(day, ofDate);
    mark.show(what, ofIds);
    mark.show(amount, defects(row, EnumSet.of(TransactionColumn.TRANSACTION_AMOUNT)));
    HBox line = new HBox(day, what, amount);
    line.getStyleClass().add("recent-line");
    return line;
  }

  /// What was bought where, and the same in fewer words.
  private Stream<String> bought(Transaction made, boolean declined) {
    String where = made.merchantName();
    String what = made.category().label();
    return declined
        ? Stream.of(
            texts.of("transactions.bought-declined", where, what),
            texts.of("transactions.bought-in-vain", where))
        : Stream.of(texts.of("transactions.bought", where, what), where);
  }

  private static List<PlantedDefect> defects(TransactionRow row, Set<TransactionColumn> columns) {
    return columns.stream().flatMap(column -> row.defect(column).stream()).toList();
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
