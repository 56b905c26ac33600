package io.cardfolio.ui.customers;

import static io.cardfolio.model.DeclineType.GRADUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.CustomerSpending;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.Transactions;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.ui.CutWords;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.HistogramSketch;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.JobStudio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import javafx.css.PseudoClass;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CustomersPaneTest {
  private static final PseudoClass PLANTED = PseudoClass.getPseudoClass("planted");
  private static final long MANY = PortfolioSpec.MAX_CUSTOMERS;

  private final FxRobot robot = new FxRobot();
  private final Counting rows = new Counting();
  private CustomersPane pane;
  private Stage stage;

  @BeforeEach
  void showPane() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    pane =
        Scenes.onFxThread(() -> {
          CustomersPane created = new CustomersPane(Texts.english(), Runnable::run);
          created.show(Datasets.withRows(Datasets.clean(100), rows));
          stage.setScene(Scenes.of(created.region(), 900, 600, Theme.LIGHT));
          stage.show();
          return created;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void hide() throws Exception {
    FxToolkit.hideStage();
  }

  @Test
  void asksForTheRowsInViewAndForNoOther() {
    assertThat(table().getItems()).hasSizeBetween(10, 20);
    assertThat(rows.asked).hasSizeLessThanOrEqualTo(20);
    assertThat(rows.asked).contains(1L, (long) table().getItems().size());
    assertThat(rows.calls).isLessThan(100);
  }

  @Test
  void hasTheRowNumberAndEveryColumn() {
    assertThat(table().getColumns()).hasSize(CustomerColumn.ALL.size() + 1);
    assertThat(table().getColumns().stream().map(TableColumn::getText).skip(1))
        .containsExactlyElementsOf(
            CustomerColumn.ALL.stream().map(CustomerColumn::header).toList());
    assertThat(table().getVisibleLeafColumns().stream().map(TableColumn::getText))
        .containsExactly(
            "Row",
            "customer_id",
            "first_name",
            "last_name",
            "email",
            "state",
            "card_type",
            "credit_limit",
            "customer_segment");
    CustomerText first = Datasets.row(PortfolioSpec.defaults(), 1);
    assertThat(shownTexts())
        .contains("1", first.text(CustomerColumn.EMAIL), first.text(CustomerColumn.STATE));
  }

  @Test
  void goesToTheLastOfManyRows() {
    robot.clickOn("#go-to-row").write("99,999,999").push(KeyCode.ENTER);
    assertThat(position()).isEqualTo("Row 99,999,999 of 99,999,999");
    assertThat(shownTexts()).contains("99,999,999", "CUST99999999");
    assertThat(
            CutWords.visible(
                pane.region(),
                node -> node.getStyleClass().contains("row-number") && CutWords.isCut(node)))
        .isEmpty();
    assertThat(selected()).isEqualTo(MANY);
    assertThat(rows.asked).hasSizeLessThan(60);
  }

  @Test
  void saysWhatWouldBeRightForARowThatIsNotThere() {
    for (String wrong : List.of("0", "100000000", "x")) {
      robot.interact(pane::focusGoToRow).write(wrong).push(KeyCode.ENTER);
      assertThat(Scenes.text(pane.region(), "#go-to-row-problem"))
          .isEqualTo("There is no row %s: type 1 to 99,999,999".formatted(wrong));
      assertThat(position()).isEqualTo("Row 1 of 99,999,999");
    }
    robot.interact(pane::focusGoToRow).write("7");
    assertThat(Scenes.text(pane.region(), "#go-to-row-problem")).isEmpty();
  }

  @Test
  void keysMoveThroughTheRows() {
    robot.interact(table()::requestFocus);
    long page = table().getItems().size();
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
    assertThat(position()).isEqualTo("Row 2 of 99,999,999");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(selected()).isEqualTo(2 + page);
    robot.push(KeyCode.END);
    assertThat(selected()).isEqualTo(MANY);
    robot.push(KeyCode.PAGE_UP);
    assertThat(selected()).isEqualTo(MANY - page);
    robot.push(KeyCode.HOME);
    assertThat(selected()).isEqualTo(1);
  }

  @Test
  void buttonsGoToBothEnds() {
    robot.clickOn("#customers-last");
    assertThat(position()).isEqualTo("Row 99,999,999 of 99,999,999");
    robot.clickOn("#customers-first");
    assertThat(position()).isEqualTo("Row 1 of 99,999,999");
  }

  @Test
  void theWheelMovesTheWindow() {
    robot.moveTo("#customers-table").scroll(2, VerticalDirection.DOWN);
    assertThat(shownTexts()).contains("7").doesNotContain("CUST00000001");
    assertThat(position()).isEqualTo("Row 1 of 99,999,999");
  }

  @Test
  void aClickMakesARowTheCurrentOne() {
    robot.clickOn("CUST00000004");
    assertThat(position()).isEqualTo("Row 4 of 99,999,999");
  }

  @Test
  void saysWhenOnlyTheHeadOfAFileIsAtHand() {
    show(Datasets.fromFile(Datasets.clean(500), 200));
    assertThat(Scenes.text(pane.region(), "#customers-remark")).isEqualTo("First 200 of 500 rows");
    assertThat(position()).isEqualTo("Row 1 of 200");
  }

  @Test
  void anotherDatasetOfTheSameSizeKeepsThePlace() {
    robot.interact(() -> pane.goTo(5_000));
    show(Datasets.withRows(Datasets.clean(100), new Counting()));
    assertThat(position()).isEqualTo("Row 5,000 of 99,999,999");
    assertThat(shownTexts()).contains("CUST00005000");
  }

  @Test
  void withoutCustomersThereAreNoRows() {
    show(Datasets.clean(0));
    assertThat(position()).isEqualTo("No rows");
    assertThat(table().getItems()).isEmpty();
  }

  @Test
  void aColumnIsFilteredInItsHeader() throws Exception {
    showFew();
    robot.clickOn("#filter-last_name").write("beck");
    await(() -> position().startsWith("Match 1 of "));
    assertThat(lastNames()).containsOnly("Becker");
    assertThat(Scenes.text(pane.region(), "#customers-filters")).isEqualTo("Clear 1 filter");
    choose("#filter-card_type", "Premium");
    await(() -> Scenes.text(pane.region(), "#customers-remark").endsWith("match"));
    assertThat(Scenes.text(pane.region(), "#customers-filters")).isEqualTo("Clear 2 filters");
    robot.clickOn("#customers-filters");
    await(() -> position().endsWith(" of 500"));
    assertThat(((TextField) Scenes.find(pane.region(), "#filter-last_name")).getText()).isEmpty();
    assertThat(((ComboBox<?>) Scenes.find(pane.region(), "#filter-card_type")).getValue())
        .isEqualTo("Any");
  }

  @Test
  void aFilterThatIsNoNumberIsAnsweredByWhatWouldBeRight() {
    showFew();
    robot.clickOn("#filter-credit_limit").write("much");
    assertThat(Scenes.text(pane.region(), "#customers-remark"))
        .isEqualTo(
            "credit_limit filters nothing: \"much\" is not a number; type a whole number such as"
                + " 20000");
    assertThat(position()).isEqualTo("Row 1 of 500");
  }

  @Test
  void theSearchIsClearedByEscape() throws Exception {
    showFew();
    robot.interact(pane::focusSearch).write("CUST00000123");
    await(() -> position().equals("Match 1 of 1, row 123"));
    robot.clickOn("#go-to-row").write("7").push(KeyCode.ENTER);
    assertThat(Scenes.text(pane.region(), "#go-to-row-problem"))
        .isEqualTo("Row 7 does not match: clear the search or the filters to see it");
    robot.interact(pane::focusSearch).push(KeyCode.ESCAPE);
    await(() -> position().equals("Row 123 of 500"));
  }

  @Test
  void aSearchWithoutAMatchSaysSoAtItsEnd() throws Exception {
    showFew();
    robot.interact(pane::focusSearch).write("zzzqqq");
    await(() -> position().equals("No row matches"));
  }

  @Test
  void theDrawerShowsTheCustomerAndHisNeighbours() {
    robot.clickOn("CUST00000004");
    assertThat(Scenes.text(pane.region(), "#details-title")).isEqualTo("Customer 4");
    assertThat(Scenes.text(pane.region(), "#details-id")).isEqualTo("CUST00000004");
    robot.clickOn("#details-next");
    assertThat(Scenes.text(pane.region(), "#details-title")).isEqualTo("Customer 5");
    assertThat(position()).isEqualTo("Row 5 of 99,999,999");
    robot.clickOn("#details-previous").clickOn("#details-previous");
    CustomerText third = Datasets.row(PortfolioSpec.defaults(), 3);
    assertThat(Scenes.text(pane.region(), "#details-email"))
        .isEqualTo(third.text(CustomerColumn.EMAIL));
    assertThat(Scenes.text(pane.region(), "#customers-home"))
        .isEqualTo("Springfield, " + third.text(CustomerColumn.STATE));
    robot.push(KeyCode.ESCAPE);
    assertThat(pane.region().lookup("#details")).isNull();
    robot.interact(() -> pane.goTo(MANY)).push(KeyCode.ENTER);
    assertThat(Scenes.text(pane.region(), "#details-title")).isEqualTo("Customer 99,999,999");
    assertThat(Scenes.find(pane.region(), "#details-next").isDisabled()).isTrue();
    robot.clickOn("#details-close");
    assertThat(pane.region().lookup("#details")).isNull();
  }

  @Test
  void theDrawerShowsWhatTheCustomerSpends() {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(500);
    Portfolio portfolio = Portfolio.of(spec);
    Transactions transactions = new Transactions(portfolio);
    long declining =
        LongStream.rangeClosed(1, 500)
            .filter(row -> portfolio.customer(row).declineType().equals(Optional.of(GRADUAL)))
            .findFirst()
            .orElseThrow();
    List<Long> asked = new ArrayList<>();
    robot.interact(() -> {
      pane.setOnShowTransactions(asked::add);
      pane.show(new JobStudio(1, () -> 0).generate(spec, Progress.NONE, _ -> {}));
      pane.goTo(declining);
    });
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    Panel panel = (Panel) Scenes.find(pane.region(), "#customer-spend-panel");
    HistogramData bars = ((HistogramSketch) panel.exhibit().sketch()).data();
    CustomerSpending spending = transactions.spending(declining);
    assertThat(bars.counts())
        .containsExactlyElementsOf(
            spending.months().stream().map(month -> Math.round(month.cents() / 100.0)).toList());
    assertThat(bars.marks()).containsExactly(new AxisLabel(11, "Decline starts Jun 2025"));
    assertThat(bars.ink().apply(10)).isEqualTo(Ink.BAR);
    assertThat(bars.ink().apply(11)).isEqualTo(Ink.segment(spending.segment()));

    assertThat(Scenes.find(pane.region(), "#details-as-in-file").isVisible()).isFalse();
    List<Transaction> all = transactions.of(declining);
    Transaction last = all.getLast();
    assertThat(Scenes.text(pane.region(), "#details-all-transactions"))
        .isEqualTo("All " + all.size());
    assertThat(
            pane.region().lookupAll(".recent-line").stream()
                .map(line -> line.lookupAll(".label").stream().map(Labeled.class::cast).toList())
                .map(labels -> labels.getLast().getText()))
        .containsExactlyElementsOf(
            all.reversed().stream().limit(8).map(it -> "$" + it.amount().toPlainString()).toList());
    assertThat(
            pane.region().lookupAll(".recent-line").stream()
                .flatMap(line ->
                    line.lookupAll(".label").stream()
                        .map(Labeled.class::cast)
                        .map(Labeled::getText)))
        .anyMatch(text -> text.startsWith(last.merchantName() + ", " + last.category().label()));
    robot.interact(
        () -> ((Hyperlink) Scenes.find(pane.region(), "#details-all-transactions")).fire());
    assertThat(asked).containsExactly(declining);
  }

  @Test
  void theDrawerShowsTransactionsAsTheyStandInTheFileWithTheirDefectsMarked() {
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : DefectKind.TRANSACTIONS) {
      rates = rates.with(kind, Percent.of(60));
    }
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(20).withDefects(rates);
    robot.interact(() -> {
      pane.show(new JobStudio(1, () -> 0).generate(spec, Progress.NONE, _ -> {}));
      pane.goTo(1);
    });
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    List<TransactionRow> all = Portfolio.of(spec).transactions().rows(1);
    List<TransactionRow> last = all.reversed().subList(0, 8);
    List<List<Label>> lines =
        pane.region().lookupAll(".recent-line").stream()
            .map(line -> line.lookupAll(".label").stream().map(Label.class::cast).toList())
            .toList();
    assertThat(lines).hasSize(8);
    for (int i = 0; i < lines.size(); i++) {
      TransactionRow row = last.get(i);
      List<Label> line = lines.get(i);
      String amount = row.text().text(TransactionColumn.TRANSACTION_AMOUNT);
      assertThat(line.getLast().getText())
          .isEqualTo(amount.startsWith("-") ? "-$" + amount.substring(1) : "$" + amount);
      row.defect(TransactionColumn.CUSTOMER_ID)
          .ifPresent(defect -> assertThat(line.get(1).getText()).contains(defect.planted()));
      assertThat(
              line.stream()
                  .filter(it -> it.getPseudoClassStates().contains(PLANTED))
                  .flatMap(it -> it.getTooltip().getText().lines()))
          .hasSize(row.defects().size())
          .allMatch(it -> it.startsWith("Planted, "));
    }
    assertThat(last).anyMatch(it -> it.defect(TransactionColumn.TRANSACTION_DATE).isPresent());
    assertThat(Scenes.text(pane.region(), "#details-as-in-file"))
        .isEqualTo("As in the file; the months above are without planted defects");
    assertThat(Scenes.find(pane.region(), "#details-as-in-file").isVisible()).isTrue();
  }

  @Test
  void theDrawerOfAFileShowsNoSpending() {
    robot.clickOn("CUST00000004");
    assertThat(Scenes.find(pane.region(), "#details-spending").isVisible()).isFalse();
  }

  @Test
  void selectedRowsAreCopied() {
    robot.interact(() -> pane.goTo(2));
    robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
    assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(1, 2, 3);
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    String plain = clipboard();
    assertThat(plain.lines().map(line -> line.substring(0, 12)))
        .containsExactly("CUST00000002", "CUST00000003", "CUST00000004");
    assertThat(Scenes.text(pane.region(), "#customers-remark")).isEqualTo("Copied 3 rows as CSV");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    assertThat(clipboard()).startsWith("customer_id,first_name,").endsWith(plain);
  }

  @Test
  void columnsAreChosen() {
    MenuButton columns = (MenuButton) Scenes.find(pane.region(), "#customers-columns");
    assertThat(columns.getText()).isEqualTo("Columns 8 of 13");
    robot.interact(() -> columns.getItems().get(CustomerColumn.AGE.ordinal()).fire());
    robot.interact(() -> columns.getItems().get(CustomerColumn.EMAIL.ordinal()).fire());
    robot.interact(() -> columns.getItems().get(CustomerColumn.CITY.ordinal()).fire());
    assertThat(columns.getText()).isEqualTo("Columns 9 of 13");
    assertThat(table().getVisibleLeafColumns().stream().map(TableColumn::getText))
        .contains("age", "city")
        .doesNotContain("email");
  }

  private void showFew() {
    show(Datasets.withRows(Datasets.clean(500), Datasets.rows(PortfolioSpec.defaults(), 500)));
  }

  private void choose(String choice, String value) {
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<String> box = (ComboBox<String>) Scenes.find(pane.region(), choice);
      box.setValue(value);
    });
  }

  private List<String> lastNames() {
    return Scenes.onFxThread(() ->
        table().getItems().stream()
            .map(row -> row.customer().text(CustomerColumn.LAST_NAME))
            .toList());
  }

  private static String clipboard() {
    return Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString());
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
  }

  private void show(ShownDataset dataset) {
    robot.interact(() -> pane.show(dataset));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String position() {
    return Scenes.text(pane.region(), "#customers-position");
  }

  private long selected() {
    return table().getSelectionModel().getSelectedItem().number();
  }

  @SuppressWarnings("unchecked")
  private TableView<NumberedRow> table() {
    return (TableView<NumberedRow>) Scenes.find(pane.region(), "#customers-table");
  }

  private List<String> shownTexts() {
    return Scenes.onFxThread(() ->
        table().lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList());
  }

  /// Rows that remember what was asked for.
  private static final class Counting implements CustomerRows {
    private final Set<Long> asked = new TreeSet<>();
    private int calls;

    @Override
    public long size() {
      return MANY;
    }

    @Override
    public CustomerText row(long number) {
      asked.add(number);
      calls++;
      return Datasets.row(PortfolioSpec.defaults(), number);
    }
  }
}
