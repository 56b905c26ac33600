package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Transactions;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.ui.compare.RowsState;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The window with its real panes over the real jobs: what a user does, and what he sees.
class WholeWindowTest {
  private static final String ERROR_COLUMNS =
      "severity,rule,row,line,customer_id,column,value,message,suggestion";

  private static final int LAST_NAME = CustomerColumn.LAST_NAME.ordinal();
  private static final int EMAIL = CustomerColumn.EMAIL.ordinal();
  private static final int AGE = CustomerColumn.AGE.ordinal();
  private static final int STATE = CustomerColumn.STATE.ordinal();
  private static final int CREDIT_LIMIT = CustomerColumn.CREDIT_LIMIT.ordinal();

  @TempDir private Path folder;

  private WorkingWindow it;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() throws TimeoutException {
    it = WorkingWindow.open(1440, 900);
  }

  @AfterEach
  void close() throws Exception {
    it.close();
  }

  @Test
  void showsTheDefaultDataset() throws IOException {
    assertThat(it.text("#kpi-customers")).isEqualTo("50,000");
    assertThat(it.text("#kpi-average-limit")).isEqualTo("$27,390.22");
    assertThat(segments()).contains("High-Value Travelers: 7,500 customers, 15.00%");
    it.draw("whole-overview");
    it.select(1);
    it.draw("whole-customers");
    it.select(3);
    it.draw("whole-quality-clean");
  }

  @Test
  void anEditedMonthlySpendChangesTheLinesOfTheTransactions() throws Exception {
    it.select(2);
    it.await(() -> it.accessibleText("#chart-spend").contains("Stable Mid-Spenders: $1,"));
    it.draw("whole-transactions");
    it.does(() ->
        it.model.edit(
            EditName.of(SpecField.SEGMENT_MONTHLY_SPEND, 1),
            spec ->
                spec.withSegment(
                    1, spec.segments().get(1).withMonthlySpend(new Range(7_000, 7_900)))));
    it.await(() -> it.accessibleText("#chart-spend").contains("Stable Mid-Spenders: $7,"));
    long count = new Transactions(Portfolio.of(it.model.spec())).count();
    it.await(() -> it.text("#kpi-transactions").equals("%,d".formatted(count)));
  }

  @Test
  void anEditedShareChangesTheChartAndAWrongSumDisablesExport() throws Exception {
    it.press("#link-toggle");
    it.type("#segment-0-share", "17");
    assertThat(it.text("#export-reason")).isEqualTo("Fix 1 problem to export");
    assertThat(isDisabled("#export-button")).isTrue();
    assertThat(segments()).contains("High-Value Travelers: 7,500 customers, 15.00%");

    it.type("#segment-1-share", "38");
    it.await(() -> segments().contains("High-Value Travelers: 8,500 customers, 17.00%"));
    assertThat(segments()).contains("Stable Mid-Spenders: 19,000 customers, 38.00%");
    assertThat(isDisabled("#export-button")).isFalse();
  }

  @Test
  void aPinnedDatasetStaysInSightAndItsCustomersAreCompared() throws Exception {
    it.does(() -> it.model.edit(EditName.link(false), spec -> spec.withSharesLinked(false)));
    it.await(() ->
        !it.model.dataset().making().isRunning()
            && !it.model.dataset().shownProperty().get().spec().sharesLinked());
    it.press("#pin");
    assertThat(it.text("#pin")).isEqualTo("Pinned: 50,000 customers, seed 42");
    it.type("#segment-0-share", "17");
    it.type("#segment-1-share", "38");
    it.await(() -> segments().contains("High-Value Travelers: 8,500 customers, 17.00%"));
    assertThat(segments()).contains("Target 17%. Pinned 15.00%.");
    assertThat(it.text("#compare-changes")).isEqualTo("2 settings changed");
    it.press("#compare-changes");
    it.await(() -> it.compare.rowsProperty().get() instanceof RowsState.Done);
    assertThat(it.text("#compare-rows-text"))
        .isEqualTo("1,000 of 50,000 customers differ (2.00%).");
    it.draw("whole-compare");
    it.press("#pin");
    assertThat(it.text("#pin")).isEqualTo("Pin to compare");
    assertThat(segments()).doesNotContain("Pinned");
  }

  @Test
  void exportsWhatIsShown() throws Exception {
    Path file = folder.resolve("out/customers.csv");
    it.type("#seed-field", "123");
    it.await(() ->
        it.model.dataset().shownProperty().get().spec().seed() == 123
            && !it.model.dataset().making().isRunning());
    it.does(() -> FakeStudio.export(it.model, file));
    it.await(() -> it.model.messages().resultProperty().get().isPresent());
    assertThat(it.model.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Exported 50,000 customers to customers.csv, 6.2\u00A0MB");
    assertThat(Files.readAllLines(file)).hasSize(50_001);
  }

  @Test
  void aCancelledExportLeavesNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("customers.csv"), "old");
    it.does(() -> {
      it.model.edit(
          EditName.of(SpecField.CUSTOMERS),
          spec -> spec.withCustomers(PortfolioSpec.MAX_CUSTOMERS));
      it.model.dataset().cancel();
    });
    it.await(() -> !it.model.dataset().making().isRunning());
    it.does(() -> FakeStudio.export(it.model, file));
    it.await(() -> it.model.exporting().isRunning());
    it.does(() -> it.model.exporting().cancel());
    it.await(() ->
        it.model.messages().resultProperty().get().isPresent()
            && !it.model.exporting().isRunning());
    it.await(() ->
        it.model
            .messages()
            .resultProperty()
            .get()
            .orElseThrow()
            .text()
            .equals("Export cancelled, no files written"));
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aCancelledRunLeavesTheLastDatasetOrWhatWasSeenOfTheNext() throws Exception {
    ShownDataset before = it.model.dataset().shownProperty().get();
    it.does(() ->
        it.model.edit(
            EditName.of(SpecField.CUSTOMERS),
            spec -> spec.withCustomers(PortfolioSpec.MAX_CUSTOMERS)));
    it.await(() -> it.model.dataset().making().isRunning());
    it.does(it.model.dataset()::cancel);
    it.await(() -> !it.model.dataset().making().isRunning());
    ShownDataset after = it.model.dataset().shownProperty().get();
    assertThat(after.spec().customers())
        .isEqualTo(after.isWhole() ? before.spec().customers() : PortfolioSpec.MAX_CUSTOMERS);
    assertThat(after.isWhole()).isEqualTo(after.equals(before));
  }

  @Test
  void theRealFileShowsItsSixteenRepeatedEmails() throws Exception {
    Path file = realFile();
    it.does(() -> it.model.openCsv(file));
    it.await(() -> it.model.dataset().shownProperty().get().file().isPresent());
    assertThat(it.text("#kpi-customers")).isEqualTo("2,000");
    it.select(3);
    it.draw("whole-quality-real-file");
    assertThat(it.model.dataset().shownProperty().get().outcome().report().warnings())
        .isEqualTo(16);
    assertThat(it.text("#strip-title")).isEqualTo("16 warnings, no errors");
    assertThat(it.text("#status-text")).startsWith("customers-python-2000.csv, 2,000 rows read");
    assertThat(it.text("#status-more")).isEqualTo("%s KB, UTF-8, comma".formatted(kilobytes(file)));
    assertThat(it.text("#export-reason")).isEqualTo("Opened from CSV");
  }

  @Test
  void plantedFaultsAreGoneThroughByTheLinkOfTheStrip() throws Exception {
    Path file = realFile();
    plant(
        file,
        Map.of(
            42, fields -> fields.set(CREDIT_LIMIT, "27450"),
            58, fields -> fields.set(EMAIL, "j.ortega@example"),
            97, fields -> fields.set(LAST_NAME, ""),
            118, fields -> fields.set(CREDIT_LIMIT, "62000"),
            204, fields -> fields.set(AGE, "17"),
            231, fields -> fields.set(STATE, "ZZ"),
            310, fields -> fields.set(CREDIT_LIMIT, "8250")));
    it.does(() -> {
      it.window().toggleForm();
      it.model.openCsv(file);
    });
    it.await(() -> it.model.dataset().shownProperty().get().file().isPresent());
    assertThat(it.text("#quality-badge")).isEqualTo("7");
    assertThat(it.text("#strip-link")).isEqualTo("Next error");

    it.does(it.window()::nextError);
    assertThat(it.text("#record-row")).isEqualTo("Row 41");
    it.does(it.window()::nextError);
    assertThat(it.text("#record-row")).isEqualTo("Row 57");
    it.press("#strip-link");
    assertThat(it.text("#record-row")).isEqualTo("Row 96");
    it.draw("whole-quality");
  }

  @Test
  void theErrorsOfTheRealFileAreExportedAndTheKeysReachThem() throws Exception {
    Path file = realFile();
    it.does(() -> it.model.openCsv(file));
    it.await(() -> it.model.dataset().shownProperty().get().file().isPresent());
    it.does(it.window()::nextProblem);
    assertThat(it.text("#record-row")).startsWith("Row ");
    it.does(it.window()::search);
    assertThat(focusOwner()).isEqualTo("quality-search");
    it.does(it.window()::goToRow);
    assertThat(focusOwner()).isEqualTo("go-to-row");

    Path report = folder.resolve("new/errors.csv");
    it.dialogs.file = Optional.of(report);
    it.does(it.window()::exportReport);
    it.await(() -> it.model.messages().resultProperty().get().isPresent());
    assertThat(it.dialogs.questions)
        .containsExactly("export report as customers-python-2000-errors.csv");
    assertThat(Files.readAllLines(report)).hasSize(17).first().isEqualTo(ERROR_COLUMNS);
  }

  @Test
  void settingsAreSavedAndOpened() throws Exception {
    Path file = folder.resolve("mine.cardfolio.json");
    it.does(() -> {
      it.model.edit(
          EditName.of(SpecField.TOLERANCE),
          spec -> spec.withTolerance(Percent.of(2.5)).withCustomers(700));
      it.model.settingsFile().save(file);
    });
    it.await(() -> !it.model.settingsFile().unsavedProperty().get());
    it.does(it.model::startNew);
    it.await(() -> it.model.spec().customers() == 50_000);
    it.does(() -> it.model.openSettings(file));
    it.await(() -> it.model.spec().customers() == 700 && !it.model.dataset().making().isRunning());
    assertThat(it.model.spec().tolerance()).isEqualTo(Percent.of(2.5));
    assertThat(it.text("#kpi-customers")).isEqualTo("700");
  }

  @Test
  void aDamagedSettingsFileIsSaidAndChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.cardfolio.json"), "{\"sed\": 4}");
    it.does(() -> it.model.openSettings(file));
    it.await(() -> it.model.messages().failureProperty().get().isPresent());
    Failure failure = it.model.messages().failureProperty().get().orElseThrow();
    assertThat(failure.what()).isEqualTo("bad.cardfolio.json could not be opened");
    assertThat(failure.why()).contains("sed is not a known setting");
    assertThat(it.model.spec()).isEqualTo(PortfolioSpec.defaults());
  }

  @Test
  void theSmallestWindowShowsItAll() throws Exception {
    it.reopen(1024, 700);
    it.draw("whole-overview-1024");
    it.press("#pin");
    it.does(() -> it.model.edit(EditName.seed(), spec -> spec.withCustomers(60_000)));
    it.await(() -> it.text("#kpi-customers").equals("60,000"));
    assertThat(it.text("#kpi-customers-difference")).isEqualTo("+10,000");
    it.draw("whole-compare-1024");
  }

  private static String kilobytes(Path file) throws IOException {
    return Texts.english().figures().decimal(Files.size(file) / 1_000.0, 1);
  }

  private Path realFile() throws IOException {
    Path file = folder.resolve("customers-python-2000.csv");
    try (InputStream in = getClass().getResourceAsStream("/customers-python-2000.csv")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    return file;
  }

  /// Changes fields of some lines of a file, counted from 1.
  private static void plant(Path file, Map<Integer, Consumer<List<String>>> faults)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    faults.forEach((line, fault) -> {
      List<String> fields = new ArrayList<>(List.of(lines.get(line - 1).split(",", -1)));
      fault.accept(fields);
      lines.set(line - 1, String.join(",", fields));
    });
    Files.write(file, lines);
  }

  /// What the segment table tells those who cannot see it.
  private String segments() {
    return it.accessibleText("#distribution");
  }

  private String focusOwner() {
    return Scenes.onFxThread(() -> it.window().scene().getFocusOwner().getId());
  }

  private boolean isDisabled(String selector) {
    return it.find(selector, Node.class).isDisabled();
  }
}
