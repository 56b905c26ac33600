package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectScore;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.form.Form;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/// Defects of transactions in the form, in the table and in the Quality tab.
class TransactionDefectsWindowTest {
  private static final PseudoClass PLANTED = PseudoClass.getPseudoClass("planted");
  private static final PortfolioSpec FEW = PortfolioSpec.defaults().withCustomers(60);
  private static final PortfolioSpec SPEC = all(FEW, 3);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static PortfolioSpec all(PortfolioSpec spec, double percent) {
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : DefectKind.TRANSACTIONS) {
      rates = rates.with(kind, Percent.of(percent));
    }
    return spec.withDefects(rates);
  }

  @Test
  void theFormOffersTheKindsOfEachTableBelowAHeading() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(() -> robot.find("#defects-section", TitledPane.class).setExpanded(true));
    List<String> headings =
        robot.window.scene().getRoot().lookupAll(".defect-group").stream()
            .map(it -> ((Label) it).getText())
            .toList();
    assertThat(headings).containsExactly("In customers", "In transactions");
    robot.does(() -> robot.find("#defect-orphan-customer", Spinner.class).increment());
    assertThat(robot.model.spec().defects().of(DefectKind.ORPHAN_CUSTOMER))
        .isEqualTo(Percent.of(0.1));
    assertThat(robot.text("#defects-section-info")).isEqualTo("1 kind");
  }

  @Test
  void plantedCellsAreMarkedInTheTable() {
    RealWindow robot = RealWindow.open(Texts.english(), 1440, 900);
    robot.does(() ->
        robot.model.edit(
            EditName.of(SpecField.DEFECTS, DefectKind.NEGATIVE_AMOUNT.ordinal()),
            _ -> all(FEW, 20)));
    robot.does(robot.window::openTransactions);
    robot.does(
        () -> ((ButtonBase) robot.window.scene().getRoot().lookup("#transactions-rows")).fire());
    List<String> marks =
        robot.visible(it -> it.getPseudoClassStates().contains(PLANTED)).stream()
            .map(it -> ((TableCell<?, ?>) it).getTooltip().getText())
            .toList();
    assertThat(marks)
        .anyMatch(it -> it.matches("Planted, Negative amount: “[0-9.]+” → “-[0-9.]+”"))
        .anyMatch(it -> it.startsWith("Planted, Unknown customer: “CUST0000000"))
        .allMatch(it -> it.startsWith("Planted, "));
    assertThat(
            robot.visible(it ->
                it.getPseudoClassStates().contains(PLANTED)
                    && ((TableCell<?, ?>) it).getText().startsWith("-$")))
        .isNotEmpty();
  }

  @Test
  void theQualityTabShowsWhatIsWrongWithTransactions() {
    QualityPane pane = pane(SPEC);
    assertThat(find(pane, "#quality-tables", Node.class).isVisible()).isTrue();
    assertThat(find(pane, "#defects-score", Node.class).isVisible()).isFalse();
    fire(pane, "#quality-of-transactions");
    TransactionOutcome outcome = Portfolio.of(SPEC).transactions().validate();
    DefectScore score = outcome.defects().orElseThrow();
    assertThat(text(pane, "#defects-planted"))
        .isEqualTo("%,d planted defects".formatted(score.planted()));
    assertThat(text(pane, "#defects-recall"))
        .isEqualTo("Recall 100.0%% (%1$,d of %1$,d)".formatted(score.covered()));
    assertThat(text(pane, "#defects-precision")).startsWith("Precision 100.0%");
    assertThat(rules(pane).getItems()).hasSize(1 + Rule.TRANSACTIONS.size());
    assertThat(violations(pane).getItems()).hasSize(outcome.report().violations().size());
    assertThat(text(pane, "#quality-note")).isEmpty();
    fire(pane, "#quality-of-customers");
    fire(pane, "#quality-of-customers");
    assertThat(find(pane, "#quality-of-customers", ToggleButton.class).isSelected()).isTrue();
    assertThat(rules(pane).getItems()).hasSize(1 + Rule.CUSTOMERS.size());
    assertThat(find(pane, "#defects-score", Node.class).isVisible()).isFalse();
  }

  @Test
  void badgeAndStripCountTheErrorsOfBothTablesAndSayOfWhich() {
    RealWindow robot = RealWindow.open(Texts.english(), 1440, 900);
    robot.does(() -> robot.model.edit(EditName.seed(), _ -> SPEC));
    ValidationReport report = Portfolio.of(SPEC).transactions().validate().report();
    long errors = report.errors();
    assertThat(badge(robot).getText()).isEqualTo("%,d".formatted(errors));
    assertThat(badge(robot).getTooltip().getText())
        .isEqualTo(
            "0 errors in customers, %,d errors in transactions, 1 warning".formatted(errors));
    assertThat(strip(robot, "#strip-title"))
        .isEqualTo("%,d errors in transactions".formatted(errors));
    assertThat(wholeStripText(robot))
        .isEqualTo(
            "Customers: 60 rows checked, 0 errors, 1 warning. Transactions: %,d rows checked, %,d"
                    .formatted(report.rows(), errors)
                + " errors, 0 warnings");
    robot.does(() -> ((Hyperlink) robot.window.scene().getRoot().lookup("#strip-link")).fire());
    assertThat(
            ((ToggleButton) robot.window.scene().getRoot().lookup("#quality-of-transactions"))
                .isSelected())
        .isTrue();

    robot.does(() ->
        robot.model.edit(
            EditName.seed(),
            _ ->
                SPEC.withCustomers(2_000)
                    .withDefects(SPEC.defects().with(DefectKind.BROKEN_ID, Percent.of(1)))));
    assertThat(strip(robot, "#strip-title"))
        .matches("[0-9]+ errors in customers, [0-9,]+ errors in transactions");
    assertThat(wholeStripText(robot))
        .matches(
            "Customers: .* of 2,000 rows affected\\. Transactions of the first 500 customers: .*");

    robot.does(() -> robot.model.edit(EditName.seed(), _ -> FEW));
    assertThat(strip(robot, "#strip-title")).isEqualTo("1 warning, no errors");
    assertThat(badge(robot).getText()).isEqualTo("1");
    assertThat(badge(robot).getTooltip().getText()).isEqualTo("0 errors, 1 warning");
  }

  private static String strip(RealWindow robot, String selector) {
    return Scenes.text(robot.window.scene().getRoot(), selector);
  }

  /// All that the strip has to say, also where there is room for less.
  private static String wholeStripText(RealWindow robot) {
    return robot.window.scene().getRoot().lookup("#strip-text").getAccessibleText();
  }

  private static Label badge(RealWindow robot) {
    return (Label) robot.window.scene().getRoot().lookup("#quality-badge");
  }

  @Test
  void aViolationShowsItsRecordAndLeadsToItsSetting() {
    QualityPane pane = pane(SPEC);
    List<SettingPlace> places = new ArrayList<>();
    List<ValidationReport> exported = new ArrayList<>();
    pane.setOnGoToSetting(places::add);
    pane.setOnExportReport(exported::add);
    fire(pane, "#quality-of-transactions");
    select(pane, Rule.AMOUNT_POSITIVE);
    assertThat(text(pane, "#record-transaction_amount .record-value")).startsWith("-");
    fire(pane, "#record-setting");
    select(pane, Rule.CUSTOMER_KNOWN);
    assertThat(text(pane, "#record-customer_id .record-value")).startsWith("CUST99");
    fire(pane, "#record-setting");
    select(pane, Rule.TRANSACTION_ID_UNIQUE);
    fire(pane, "#record-setting");
    select(pane, Rule.TRANSACTION_AFTER_OPENING);
    fire(pane, "#record-setting");
    show(pane, FEW.withDefects(DefectKind.ORPHAN_CUSTOMER, Percent.of(30)));
    select(pane, Rule.MONTHLY_TOTAL);
    fire(pane, "#record-setting");
    assertThat(places.subList(0, 4))
        .containsExactly(
            place(DefectKind.NEGATIVE_AMOUNT),
            place(DefectKind.ORPHAN_CUSTOMER),
            place(DefectKind.DUPLICATE_TXN_ID),
            place(DefectKind.BEFORE_OPENING));
    assertThat(places.getLast().field()).isEqualTo(SpecField.SEGMENT_MONTHLY_SPEND);
    fire(pane, "#quality-export");
    assertThat(exported.getFirst().count(Rule.CUSTOMER_KNOWN)).isPositive();
  }

  @Test
  void ofManyCustomersTheFirstAreChecked() {
    QualityPane pane = pane(all(PortfolioSpec.defaults(), 0.1));
    fire(pane, "#quality-of-transactions");
    assertThat(text(pane, "#quality-note"))
        .matches("Transactions of the first [0-9]00 of 50,000 customers\\.");
    show(pane, FEW);
    assertThat(text(pane, "#quality-note")).isEmpty();
    assertThat(violations(pane).getItems()).isEmpty();
    show(pane, FEW.withCustomers(0));
    assertThat(find(pane, "#quality-tables", Node.class).isVisible()).isFalse();
    assertThat(find(pane, "#quality-of-customers", ToggleButton.class).isSelected()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void pictures(Theme theme) {
    String ending = "-" + theme.name().toLowerCase(Locale.ROOT);
    for (int[] size : new int[][] {{1440, 900}, {1024, 700}}) {
      RealWindow robot =
          RealWindow.open(
              theme == Theme.DARK ? new Texts(Locale.forLanguageTag("es")) : Texts.english(),
              size[0],
              size[1]);
      robot.does(() -> robot.model.edit(EditName.seed(), _ -> SPEC));
      robot.does(() -> robot.window.show(theme));
      robot.does(() -> {
        Scene scene = robot.window.scene();
        Form form = (Form) scene.getRoot().lookup("#form");
        if (form != null) {
          form.focus(place(DefectKind.ORPHAN_CUSTOMER));
        }
      });
      robot.does(robot.window::openTransactions);
      robot.does(
          () -> ((ButtonBase) robot.window.scene().getRoot().lookup("#transactions-rows")).fire());
      shoot(robot, "transaction-defects-table-" + size[0] + ending);
      robot.does(robot.window::openQuality);
      robot.does(() ->
          ((ButtonBase) robot.window.scene().getRoot().lookup("#quality-of-transactions")).fire());
      robot.does(robot.window::nextProblem);
      shoot(robot, "transaction-defects-quality-" + size[0] + ending);
      robot.does(robot.window::openCustomers);
      robot.does(() ->
          Event.fireEvent(
              robot.window.scene().getRoot().lookup("#customers-table"),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
      shoot(robot, "transaction-defects-drawer-" + size[0] + ending);
    }
  }

  private static void shoot(RealWindow robot, String name) {
    robot.does(() -> assertThat(Screenshots.save(robot.window.scene(), name)).isNotEmptyFile());
  }

  private static SettingPlace place(DefectKind kind) {
    return new SettingPlace(SpecField.DEFECTS, kind.ordinal());
  }

  private static QualityPane pane(PortfolioSpec spec) {
    QualityPane pane = onFx(() -> new QualityPane(Texts.english(), Runnable::run));
    show(pane, spec);
    onFx(() -> Scenes.of(pane.region(), 1440, 900, Theme.LIGHT));
    return pane;
  }

  private static void show(QualityPane pane, PortfolioSpec spec) {
    ShownDataset dataset = new JobStudio(2, () -> 0).generate(spec, Progress.NONE, _ -> {});
    onFx(() -> {
      pane.show(dataset);
      return pane;
    });
    settle();
  }

  private static void select(QualityPane pane, Rule rule) {
    onFx(() -> {
      @SuppressWarnings("unchecked")
      TableView<Violation> table =
          (TableView<Violation>) Scenes.find(pane.region(), "#quality-violations");
      table.getSelectionModel().clearSelection();
      table.getItems().stream()
          .filter(it -> it.rule() == rule)
          .findFirst()
          .ifPresent(table.getSelectionModel()::select);
      assertThat(table.getSelectionModel().getSelectedItem()).as(rule.key()).isNotNull();
      return table;
    });
  }

  private static void fire(QualityPane pane, String selector) {
    onFx(() -> {
      ((ButtonBase) Scenes.find(pane.region(), selector)).fire();
      return pane;
    });
    settle();
  }

  /// Lets what was handed to the JavaFX thread be done.
  private static void settle() {
    onFx(() -> "");
    onFx(() -> "");
  }

  private static String text(QualityPane pane, String selector) {
    return onFx(() -> Scenes.text(pane.region(), selector));
  }

  private static ListView<?> rules(QualityPane pane) {
    return find(pane, "#quality-rules", ListView.class);
  }

  private static TableView<?> violations(QualityPane pane) {
    return find(pane, "#quality-violations", TableView.class);
  }

  private static <T> T find(QualityPane pane, String selector, Class<T> type) {
    return type.cast(Scenes.find(pane.region(), selector));
  }

  private static <T> T onFx(Supplier<T> work) {
    return Scenes.onFxThread(work::get);
  }
}
