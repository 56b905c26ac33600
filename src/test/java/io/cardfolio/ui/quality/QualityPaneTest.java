package io.cardfolio.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.SettingPlace;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.transactions.Failing;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.spec.SpecField;
import io.cardfolio.validate.spec.SpecProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What Quality shows of rules that are kept and broken.
class QualityPaneTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(2_000);
  private static final ShownDataset FAULTY =
      Datasets.of(SPEC, Datasets.report(2_000, Datasets.faults()));

  private QualityPane pane;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void showFaults() {
    pane = Scenes.onFxThread(() -> new QualityPane(Texts.english(), Runnable::run));
    show(FAULTY);
  }

  @Test
  void aCheckOfTransactionsThatFailsIsSaidAndItsDetailsCanBeCopied() {
    show(Failing.dataset());
    Labeled note = (Labeled) Scenes.find(pane.region(), "#quality-note");
    assertThat(note.getGraphic()).isNull();
    Scenes.onFxThread(() -> {
      pane.lookAtTransactions();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(note.getText())
        .startsWith("The transactions could not be checked: ")
        .contains("no room");
    Scenes.onFxThread(() -> {
      ((ButtonBase) note.getGraphic()).fire();
      return null;
    });
    assertThat(Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("The transactions could not be checked.\n")
        .contains("\nCardfolio ", "IllegalStateException: no room\n\tat ", "\"customers\" : 10");
    show(FAULTY);
    assertThat(note.getGraphic()).isNull();
  }

  @Test
  void listsEveryRuleAfterAllOfThem() {
    assertThat(rules().getItems()).hasSize(1 + Rule.CUSTOMERS.size());
    assertThat(rules().getItems().getFirst().title()).isEqualTo("All rules");
    assertThat(rules().getItems().getFirst().count()).isEqualTo(40);
    assertThat(Scenes.text(pane.region(), "#quality-totals"))
        .isEqualTo("20 passed, 3 failed, 1 warning");
    assertThat(choice(Rule.CREDIT_LIMIT_STEP))
        .isEqualTo(
            choice(Rule.CREDIT_LIMIT_STEP, "Credit limit on steps of $1,000", "1,987 passed", 13));
    assertThat(choice(Rule.SEGMENT_SHARE).passed()).isEqualTo("4 of 5 segments passed");
    assertThat(choice(Rule.REQUIRED_FIELD).passed()).isEqualTo("23,987 fields passed");
    assertThat(choice(Rule.COLUMNS_PRESENT).passed()).isEqualTo("13 of 13 columns passed");
  }

  @Test
  void showsEveryViolation() {
    assertThat(table().getItems())
        .containsExactlyElementsOf(FAULTY.outcome().report().violations());
    assertThat(cellTexts()).contains("Error", "Warning", "All", "credit_limit", "27450", "(empty)");
  }

  @Test
  void columnsAreTheSameOfAFile() {
    List<String> columns = visibleColumns();
    assertThat(columns)
        .containsExactly(
            "Severity", "Row", "customer_id", "Column", "Value", "Rule", "Message", "Suggestion");
    show(Datasets.fromFile(FAULTY, 2_000));
    assertThat(visibleColumns()).isEqualTo(columns);
  }

  @Test
  void aRuleFilters() {
    select(Rule.EMAIL_FORMAT);
    assertThat(table().getItems())
        .hasSize(13)
        .allMatch(violation -> violation.rule() == Rule.EMAIL_FORMAT);
    select(Rule.ID_UNIQUE);
    assertThat(Scenes.text(pane.region(), "#quality-empty"))
        .isEqualTo("No problems: this rule passed");
  }

  @Test
  void searchFilters() {
    search("ORTEGA");
    assertThat(table().getItems())
        .hasSize(13)
        .allMatch(violation -> violation.value().equals("j.ortega@example"));
    search("CUST00000100");
    assertThat(table().getItems()).extracting(Violation::row).containsExactly(100L);
    search("1,000");
    assertThat(table().getItems()).anyMatch(violation -> violation.row() == 1_000);
    search("nothing like it");
    assertThat(table().getItems()).isEmpty();
    assertThat(Scenes.text(pane.region(), "#quality-empty"))
        .isEqualTo("No problem matches the search and the filters");
  }

  @Test
  void chipsFilter() {
    assertThat(Scenes.text(pane.region(), "#quality-errors")).isEqualTo("Errors 39");
    assertThat(Scenes.text(pane.region(), "#quality-warnings")).isEqualTo("Warnings 1");
    toggle("#quality-errors");
    assertThat(table().getItems()).extracting(Violation::rule).containsExactly(Rule.SEGMENT_SHARE);
    toggle("#quality-warnings");
    assertThat(table().getItems()).isEmpty();
    toggle("#quality-errors");
    assertThat(table().getItems()).hasSize(39);
  }

  @Test
  void columnsWithProblemsAreChipsWithTheirCounts() {
    assertThat(Scenes.text(pane.region(), "#quality-column-credit_limit"))
        .isEqualTo("credit_limit 13");
    assertThat(pane.region().lookup("#quality-column-city")).isNull();
    toggle("#quality-column-credit_limit");
    assertThat(table().getItems())
        .hasSize(13)
        .allMatch(violation -> violation.rule() == Rule.CREDIT_LIMIT_STEP);
    toggle("#quality-column-email");
    assertThat(table().getItems()).hasSize(26);
    toggle("#quality-column-credit_limit");
    toggle("#quality-column-email");
    assertThat(table().getItems()).hasSize(40);
  }

  @Test
  void theColumnsBeyondThreeAreInAMenu() {
    MenuButton more = (MenuButton) Scenes.find(pane.region(), "#quality-more-columns");
    assertThat(more.getItems()).extracting(MenuItem::getText).containsExactly("customer_segment 1");
    step(() -> ((CheckMenuItem) more.getItems().getFirst()).setSelected(true));
    assertThat(table().getItems()).extracting(Violation::rule).containsExactly(Rule.SEGMENT_SHARE);
  }

  @Test
  void inALittleRoomAllColumnsAreInTheMenu() {
    step(() -> Scenes.of(pane.region(), 1088, 728, Theme.LIGHT));
    MenuButton columns = (MenuButton) Scenes.find(pane.region(), "#quality-more-columns");
    assertThat(columns.getText()).isEqualTo("Columns");
    assertThat(columns.getItems())
        .extracting(MenuItem::getText)
        .containsExactly("last_name 13", "email 13", "credit_limit 13", "customer_segment 1");
  }

  @Test
  void aColumnThatHasNoProblemsAnyMoreIsNoFilter() {
    toggle("#quality-column-email");
    List<Violation> others =
        Datasets.faults().stream().filter(v -> v.rule() == Rule.REQUIRED_FIELD).toList();
    show(Datasets.of(SPEC, Datasets.report(2_000, others)));
    assertThat(table().getItems()).hasSize(13);
  }

  @Test
  void theSettingThatCausedAProblemIsAWayOut() {
    List<SettingPlace> places = new ArrayList<>();
    pane.setOnGoToSetting(places::add);
    step(() -> table().getSelectionModel().select(0));
    step(((ButtonBase) Scenes.find(pane.region(), "#record-setting"))::fire);
    select(Rule.CREDIT_LIMIT_STEP);
    step(() -> table().getSelectionModel().select(0));
    step(((ButtonBase) Scenes.find(pane.region(), "#record-setting"))::fire);
    assertThat(places)
        .containsExactly(
            new SettingPlace(SpecField.SEGMENT_SHARE, 3),
            new SettingPlace(SpecField.CREDIT_LIMIT_STEP, SpecProblem.NO_SEGMENT));
    select(Rule.EMAIL_FORMAT);
    step(() -> table().getSelectionModel().select(0));
    assertThat(Scenes.find(pane.region(), "#record-setting").isVisible()).isFalse();
  }

  @Test
  void aFileHasNoSettingThatCausedItsProblems() {
    show(Datasets.fromFile(FAULTY, 2_000));
    select(Rule.CREDIT_LIMIT_STEP);
    step(() -> table().getSelectionModel().select(0));
    assertThat(Scenes.find(pane.region(), "#record-setting").isVisible()).isFalse();
  }

  @Test
  void nextAndPreviousGoRound() {
    int last = table().getItems().size() - 1;
    step(pane::selectNext);
    assertThat(selectedIndex()).isZero();
    step(pane::selectPrevious);
    assertThat(selectedIndex()).isEqualTo(last);
    step(pane::selectNext);
    assertThat(selectedIndex()).isZero();
  }

  @Test
  void nextErrorPassesOverWarnings() {
    List<Integer> warnings =
        IntStream.range(0, table().getItems().size())
            .filter(i -> table().getItems().get(i).severity() == Severity.WARNING)
            .boxed()
            .toList();
    assertThat(warnings).hasSize(1);
    for (int i = 1; i < table().getItems().size(); i++) {
      step(pane::selectNextError);
      assertThat(warnings).doesNotContain(selectedIndex());
    }
    int last = selectedIndex();
    step(pane::selectNextError);
    assertThat(selectedIndex()).isLessThan(last);
  }

  @Test
  void theSelectedViolationIsMarkedInItsRecord() {
    step(() -> table().getSelectionModel().select(1));
    Region region = pane.region();
    assertThat(Scenes.text(region, "#record-row")).isEqualTo("Row 100");
    assertThat(Scenes.text(region, "#record-message"))
        .isEqualTo("credit_limit: 27450 is not a multiple of $1,000");
    assertThat(Scenes.text(region, "#record-suggestion")).isEqualTo("Suggestion: Round to 27000");
    assertThat(Scenes.find(region, "#record-credit_limit").getStyleClass())
        .contains("record-error");
    assertThat(Scenes.find(region, "#record-email").getStyleClass()).doesNotContain("record-error");
    assertThat(recordValue("customer_id")).isEqualTo("CUST00000100");
    assertThat(recordValue("email")).isEqualTo(FAULTY.rows().row(100).text(CustomerColumn.EMAIL));
  }

  @Test
  void theRecordCanBeCopied() {
    step(() -> table().getSelectionModel().select(1));
    step(((ButtonBase) Scenes.find(pane.region(), "#record-copy"))::fire);
    assertThat(Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(String.join("\t", FAULTY.rows().row(100).texts()));
  }

  @Test
  void aViolationOfTheWholeTableHasNoRecord() {
    step(() -> table().getSelectionModel().select(0));
    assertThat(Scenes.text(pane.region(), "#record-row")).isEqualTo("Whole table");
    assertThat(Scenes.find(pane.region(), "#record").isVisible()).isFalse();
    assertThat(Scenes.text(pane.region(), "#record-absent"))
        .isEqualTo("This is about all rows together.");
  }

  @Test
  void saysWhenARowIsNotAtHand() {
    show(Datasets.fromFile(FAULTY, 50));
    step(() -> table().getSelectionModel().select(1));
    assertThat(Scenes.text(pane.region(), "#record-absent"))
        .isEqualTo(
            "Only the first 50 rows are kept to look at. This one begins on line 101 of the file.");
  }

  @Test
  void saysWhenNotAllWereKept() {
    assertThat(Scenes.text(pane.region(), "#quality-note")).isEmpty();
    Map<Rule, Long> counts = Map.of(Rule.EMAIL_FORMAT, 45_000L);
    List<Violation> kept =
        Datasets.faults().stream().filter(v -> v.rule() == Rule.EMAIL_FORMAT).toList();
    show(Datasets.of(SPEC, new ValidationReport(2_000, 45_000, counts, kept)));
    assertThat(Scenes.text(pane.region(), "#quality-note"))
        .isEqualTo("13 of 45,000 are shown: the first 10,000 of each rule.");
    select(Rule.EMAIL_FORMAT);
    assertThat(Scenes.text(pane.region(), "#quality-note"))
        .isEqualTo("The first 13 of 45,000 are shown.");
    select(Rule.ID_UNIQUE);
    assertThat(Scenes.text(pane.region(), "#quality-note")).isEmpty();
  }

  @Test
  void saysWhenThereIsNoProblem() {
    show(Datasets.clean(10));
    assertThat(table().getItems()).isEmpty();
    assertThat(Scenes.text(pane.region(), "#quality-empty"))
        .isEqualTo("No problems: all 24 rules passed");
    assertThat(Scenes.find(pane.region(), "#quality-export").isVisible()).isFalse();
  }

  @Test
  void theSelectedRuleStaysSelected() {
    select(Rule.EMAIL_FORMAT);
    show(Datasets.fromFile(FAULTY, 2_000));
    assertThat(rules().getSelectionModel().getSelectedItem().rule()).contains(Rule.EMAIL_FORMAT);
    assertThat(table().getItems()).hasSize(13);
  }

  @Test
  void exportCallsItsHandler() {
    AtomicInteger calls = new AtomicInteger();
    pane.setOnExportReport(_ -> calls.incrementAndGet());
    step(((ButtonBase) Scenes.find(pane.region(), "#quality-export"))::fire);
    assertThat(calls).hasValue(1);
  }

  private void show(ShownDataset dataset) {
    step(() -> {
      pane.show(dataset);
      if (pane.region().getScene() == null) {
        Scenes.of(pane.region(), 1392, 728, Theme.LIGHT);
      }
    });
  }

  private void select(Rule rule) {
    step(() -> rules().getSelectionModel().select(choice(rule)));
  }

  private void search(String text) {
    step(() -> ((TextField) Scenes.find(pane.region(), "#quality-search")).setText(text));
  }

  private void toggle(String chip) {
    step(((ToggleButton) Scenes.find(pane.region(), chip))::fire);
  }

  private void step(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      if (pane.region().getScene() != null) {
        Scenes.layOut(pane.region().getScene());
      }
      return true;
    });
  }

  private RuleChoice choice(Rule rule) {
    return rules().getItems().get(1 + rule.ordinal());
  }

  private static RuleChoice choice(Rule rule, String title, String passed, long count) {
    return new RuleChoice(Optional.of(rule), title, passed, count);
  }

  private int selectedIndex() {
    return table().getSelectionModel().getSelectedIndex();
  }

  private String recordValue(String column) {
    return Scenes.text(Scenes.find(pane.region(), "#record-" + column), ".record-value");
  }

  private List<String> visibleColumns() {
    return table().getVisibleLeafColumns().stream().map(column -> column.getText()).toList();
  }

  private List<String> cellTexts() {
    return table().lookupAll(".table-cell").stream()
        .map(cell -> ((Labeled) cell).getText())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private ListView<RuleChoice> rules() {
    return (ListView<RuleChoice>) Scenes.find(pane.region(), "#quality-rules");
  }

  @SuppressWarnings("unchecked")
  private TableView<Violation> table() {
    return (TableView<Violation>) Scenes.find(pane.region(), "#quality-violations");
  }
}
