package io.cardfolio.ui.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Channel;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.summary.SegmentSpending;
import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.chart.BarsSketch;
import io.cardfolio.ui.chart.HeatMapSketch;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.LinesData;
import io.cardfolio.ui.chart.LinesSketch;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.text.Figures;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.ui.work.Studio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What Transactions shows of the sample, and its table.
class TransactionsPaneTest {
  private static final PortfolioSpec FEW = PortfolioSpec.defaults().withCustomers(400);
  private static final TransactionSummary SUMMARY = check(FEW);
  private static final double CENTS = 100;

  private final Studio studio = new JobStudio(1, System::nanoTime);
  private final Figures figures = Texts.english().figures();
  private final FxRobot robot = new FxRobot();
  private final List<PictureFile> saved = new ArrayList<>();
  @TempDir private Path folder;
  private TransactionsPane pane;
  private Stage stage;

  @BeforeEach
  void showPane() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    pane =
        Scenes.onFxThread(() -> {
          TransactionsPane created = new TransactionsPane(Texts.english(), Runnable::run);
          created.setOnSave(saved::add);
          stage.setScene(Scenes.of(created.region(), 1088, 728, Theme.LIGHT));
          stage.show();
          return created;
        });
    show(made(FEW));
  }

  @AfterEach
  void hide() throws Exception {
    FxToolkit.hideStage();
  }

  @Test
  void figuresAreThoseOfTheJob() {
    assertThat(text("#kpi-transactions")).isEqualTo(figures.count(SUMMARY.transactions()));
    assertThat(text("#kpi-approved-total"))
        .isEqualTo(figures.dollars(Math.round(SUMMARY.cents() / CENTS)));
    assertThat(text("#kpi-declined"))
        .isEqualTo(figures.percent(1 - SUMMARY.part(SUMMARY.approved()), 2));
    double dollars = 0;
    long months = 0;
    for (SegmentSpending segment : SUMMARY.segments()) {
      for (SegmentSpending.MonthlySpend month : segment.months()) {
        dollars += month.average() * month.customers();
        months += month.customers();
      }
    }
    assertThat(text("#kpi-average-month")).isEqualTo(figures.cents(dollars / months));
    assertThat(text("#transactions-sample")).isEqualTo("All 400 customers");
    assertThat(isVisible("#transactions-sum-up-all")).isFalse();
  }

  @Test
  void linesAreTheAveragesAndBandsTheDeviations() {
    List<LinesData.Line> lines = lines();
    assertThat(lines).hasSize(5);
    for (int i = 0; i < lines.size(); i++) {
      SegmentSpending segment = SUMMARY.segments().get(i);
      assertThat(lines.get(i).name()).isEqualTo(segment.name());
      assertThat(lines.get(i).ink()).isEqualTo(Ink.segment(i));
      for (int month = 0; month < segment.months().size(); month++) {
        SegmentSpending.MonthlySpend spend = segment.months().get(month);
        LinesData.Value value = lines.get(i).values().get(month);
        assertThat(value.middle().isPresent()).isEqualTo(spend.customers() > 0);
        assertThat(value.middle().orElse(0)).isEqualTo(spend.average());
        assertThat(value.deviation()).isEqualTo(spend.deviation());
      }
    }
    assertThat(panel("spend").sketch().draw(600, 240, panel("spend").picture().look()).at(300, 200))
        .hasValueSatisfying(spot ->
            assertThat(spot.text().get()).contains("2025", "High-Value Travelers: $", " ± $"));
    assertThat(panel("spend").picture().getAccessibleText())
        .startsWith("Monthly spend by segment. High-Value Travelers: $")
        .contains(" in Jul 2024, $", " in Dec 2025.");
  }

  @Test
  void anotherMonthlySpendMovesTheLineOfItsSegmentAlone() {
    List<LinesData.Line> before = lines();
    show(made(FEW.withSegment(1, FEW.segments().get(1).withMonthlySpend(new Range(6_000, 9_000)))));
    List<LinesData.Line> after = lines();
    assertThat(after.get(1).values().getFirst().middle().getAsDouble()).isBetween(6_000.0, 9_000.0);
    assertThat(before.get(1).values().getFirst().middle().getAsDouble()).isLessThan(5_000);
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(after.get(2)).isEqualTo(before.get(2));
  }

  @Test
  void anotherColourIsShownAtOnce() {
    ShownDataset shown = made(FEW);
    show(shown);
    PortfolioSpec olive =
        FEW.withSegment(0, FEW.segments().getFirst().withColour(Optional.of(SegmentColour.OLIVE)));
    show(
        new ShownDataset(
            olive, shown.outcome(), shown.rows(), shown.file(), 1, Coverage.WHOLE, false, 1));
    assertThat(lines().getFirst().ink()).isEqualTo(Ink.segment(SegmentColour.OLIVE.ordinal()));
  }

  @Test
  void categoriesAreOfAllOrOfOneSegment() {
    assertThat(bars("categories"))
        .extracting(BarsSketch.Bar::figure)
        .contains(
            figures.percent(
                SUMMARY.part(SUMMARY.categories().get(MerchantCategory.GROCERY).transactions()),
                1));
    Scenes.onFxThread(() -> {
      ((ComboBox<?>) Scenes.find(pane.region(), "#categories-segment"))
          .getSelectionModel()
          .select(3);
      return null;
    });
    SegmentSpending budget = SUMMARY.segments().get(2);
    double grocery =
        (double) budget.categories().get(MerchantCategory.GROCERY).transactions()
            / budget.spent().transactions();
    assertThat(bars("categories"))
        .filteredOn(bar -> bar.name().equals("Grocery"))
        .extracting(BarsSketch.Bar::figure, BarsSketch.Bar::ink)
        .containsExactly(tuple(figures.percent(grocery, 1), Ink.segment(2)));
  }

  @Test
  void channelsAndHoursAreThoseOfTheJob() {
    assertThat(bars("channels"))
        .extracting(BarsSketch.Bar::size)
        .containsExactly(
            SUMMARY.part(SUMMARY.channels().get(Channel.ONLINE)),
            SUMMARY.part(SUMMARY.channels().get(Channel.IN_STORE)),
            SUMMARY.part(SUMMARY.channels().get(Channel.MOBILE)));
    HeatMapSketch map = (HeatMapSketch) panel("week").exhibit().sketch();
    assertThat(map.counts()).isEqualTo(SUMMARY.hours());
    assertThat(map.describe().text(0, 9))
        .isEqualTo(
            "Mon 09:00: "
                + figures.percent(SUMMARY.part(SUMMARY.hours().get(0).get(9)), 2)
                + " of transactions.");
    assertThat(panel("week").picture().getAccessibleText())
        .startsWith("Hours of the week. The busiest hour of each day. Mon ");
  }

  @Test
  void everyChartHasItsNumbersAndItsPictures() {
    for (String id : List.of("spend", "categories", "week", "channels")) {
      assertThat(panel(id).exhibit().sheet().get().rows()).as(id).isNotEmpty();
      Scenes.onFxThread(() -> {
        panel(id).menu().menu().getItems().stream()
            .filter(item -> item.getId() != null && item.getId().endsWith("save-svg"))
            .forEach(MenuItem::fire);
        return null;
      });
    }
    assertThat(saved)
        .extracting(PictureFile::name)
        .containsExactly("spend.svg", "categories.svg", "week.svg", "channels.svg");
  }

  @Test
  void ofManyCustomersASampleIsShownAndAllOnRequest() {
    PortfolioSpec many = FEW.withCustomers(2_000);
    TransactionSummary all = check(many);
    show(made(many));
    assertThat(text("#transactions-sample")).isEqualTo("Sample: the first 500 of 2,000 customers");
    String estimate = text("#kpi-approved-total");
    assertThat(estimate).startsWith("≈ $");
    assertThat(Double.parseDouble(estimate.replaceAll("[^0-9]", "")))
        .isCloseTo(all.cents() / CENTS, Percentage.withPercentage(5));
    assertThat(text("#kpi-transactions")).isEqualTo(figures.count(all.transactions()));
    fire("#transactions-sum-up-all");
    assertThat(text("#transactions-sample")).isEqualTo("All 2,000 customers");
    assertThat(text("#kpi-approved-total"))
        .isEqualTo(figures.dollars(Math.round(all.cents() / CENTS)));
    assertThat(isVisible("#transactions-sum-up-all")).isFalse();
  }

  @Test
  void goesToTheLastOfManyRows() {
    PortfolioSpec many = FEW.withCustomers(1_000_000);
    show(studio.tune(many, Progress.NONE));
    long count = new Transactions(Portfolio.of(many)).count();
    assertThat(count).isGreaterThan(500_000_000);
    Scenes.onFxThread(() -> {
      pane.focusGoToRow();
      return null;
    });
    robot.write(Long.toString(count)).push(KeyCode.ENTER);
    assertThat(text("#transactions-position")).isEqualTo("Row %,d of %,d".formatted(count, count));
    Transaction last = items().getLast();
    assertThat(last).isEqualTo(new Transactions(Portfolio.of(many)).of(1_000_000).getLast());
    assertThat(last.transactionId()).isEqualTo(Transaction.id(count));
    robot.push(KeyCode.HOME);
    assertThat(items().getFirst().transactionId()).isEqualTo(Transaction.id(1));
    robot.push(KeyCode.DOWN);
    assertThat(text("#transactions-position")).isEqualTo("Row 2 of %,d".formatted(count));
  }

  @Test
  void theTableHasEveryColumnAndStaysWhereItIsWhenOtherSettingsHaveMoreRows() {
    fire("#transactions-rows");
    assertThat(table().getColumns().stream().skip(1).map(column -> column.getText()))
        .containsExactlyElementsOf(
            TransactionColumn.ALL.stream().map(TransactionColumn::header).toList());
    Scenes.onFxThread(() -> {
      pane.showCustomer(200);
      return null;
    });
    Transaction first = new Transactions(Portfolio.of(FEW)).of(200).getFirst();
    assertThat(items()).first().isEqualTo(first);
    show(made(FEW.withSeed(7)));
    assertThat(items().getFirst().transactionId()).isEqualTo(first.transactionId());
    assertThat(items().getFirst()).isNotEqualTo(first);
  }

  @Test
  void everyColumnFitsBesideTheForm() {
    fire("#transactions-rows");
    ScrollBar across =
        Scenes.onFxThread(() ->
            table().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow());
    assertThat(across.isVisible()).isFalse();
    assertThat(
            Scenes.onFxThread(() ->
                table().lookupAll(".column-header .text").stream()
                    .map(text -> ((Text) text).getText())
                    .filter(text -> text.endsWith("..."))
                    .toList()))
        .isEmpty();
  }

  @Test
  void selectedRowsAreCopiedAsTheyStandInTheFile() throws Exception {
    PortfolioSpec planted =
        FEW.withDefects(DefectRates.NONE.with(DefectKind.NEGATIVE_AMOUNT, Percent.of(50)));
    Path file = folder.resolve("transactions.csv");
    new Transactions(Portfolio.of(planted)).save(file);
    List<String> lines = Files.readAllLines(file);
    show(made(planted));
    fire("#transactions-rows");
    robot.interact(() -> pane.showCustomer(1)).push(KeyCode.DOWN);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 4).release(KeyCode.SHIFT);
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    assertThat(clipboard()).isEqualTo(csv(lines.subList(2, 7))).contains(",-");
    assertThat(text("#transactions-remark")).isEqualTo("Copied 5 rows as CSV");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    assertThat(clipboard()).isEqualTo(lines.getFirst() + "\n" + csv(lines.subList(2, 7)));
    robot.push(KeyCode.DOWN);
    assertThat(text("#transactions-remark")).doesNotContain("Copied");
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    List<MenuItem> menu = table().getContextMenu().getItems();
    assertThat(menu)
        .extracting(MenuItem::getText)
        .containsExactly(
            Texts.english().of("customers.copy"), Texts.english().of("customers.copy-with-header"));
    robot.interact(menu.getLast()::fire);
    assertThat(clipboard()).isEqualTo(csv(lines.subList(0, 10_001)));
    assertThat(text("#transactions-remark"))
        .isEqualTo(
            "Copied the first 10,000 of %,d rows; export the rest".formatted(lines.size() - 1));
  }

  @Test
  void saysWhyThereIsNothing() {
    show(made(FEW.withCustomers(0)));
    assertThat(text("#transactions-empty"))
        .isEqualTo("No customers: raise their number to see transactions.");
    show(Datasets.fromFile(Datasets.clean(100), 100));
    assertThat(text("#transactions-empty"))
        .isEqualTo(
            "Transactions are made for generated customers; customers-q3.csv has customers only.");
    assertThat(isVisible("#transactions-charts")).isFalse();
    show(Failing.dataset());
    assertThat(isVisible("#transactions-failure")).isTrue();
    assertThat(isVisible("#transactions-empty")).isFalse();
    show(made(FEW));
    assertThat(isVisible("#transactions-failure")).isFalse();
    assertThat(isVisible("#transactions-charts")).isTrue();
  }

  private static String csv(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String clipboard() {
    return Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }

  private static TransactionSummary check(PortfolioSpec spec) {
    return new TransactionJob(Portfolio.of(spec), 1).check(Progress.NONE).summary();
  }

  private ShownDataset made(PortfolioSpec spec) {
    return studio.generate(spec, Progress.NONE, _ -> {});
  }

  private void show(ShownDataset dataset) {
    Scenes.onFxThread(() -> {
      pane.show(dataset);
      return null;
    });
    settle();
  }

  private void fire(String button) {
    Scenes.onFxThread(() -> {
      ((ButtonBase) Scenes.find(pane.region(), button)).fire();
      return null;
    });
    settle();
  }

  private void settle() {
    WaitForAsyncUtils.waitForFxEvents();
    Scenes.onFxThread(() -> {
      Scenes.layOut(stage.getScene());
      return null;
    });
  }

  private List<LinesData.Line> lines() {
    return ((LinesSketch) panel("spend").exhibit().sketch()).data().lines();
  }

  private List<BarsSketch.Bar> bars(String id) {
    return ((BarsSketch) panel(id).exhibit().sketch()).bars();
  }

  private Panel panel(String id) {
    return (Panel) Scenes.find(pane.region(), "#chart-" + id + "-panel");
  }

  private TableView<?> table() {
    return (TableView<?>) Scenes.find(pane.region(), "#transactions-table");
  }

  private List<Transaction> items() {
    return Scenes.onFxThread(
        () -> table().getItems().stream().map(row -> ((TransactionRow) row).made()).toList());
  }

  private String text(String selector) {
    return Scenes.onFxThread(() -> Scenes.text(pane.region(), selector));
  }

  private boolean isVisible(String selector) {
    return Scenes.onFxThread(() -> {
      for (Node node = Scenes.find(pane.region(), selector);
          node != null;
          node = node.getParent()) {
        if (!node.isVisible()) {
          return false;
        }
      }
      return true;
    });
  }
}
