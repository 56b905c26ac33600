package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Transactions;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.ui.compare.CompareModel;
import io.cardfolio.ui.compare.RowsState;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.validate.SpecField;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window with its real panes over the real jobs: what a user does, and what he sees.
class WholeWindowTest {
  private static final int PATIENCE_SECONDS = 60;
  private static final String ERROR_COLUMNS =
      "severity,rule,row,line,customer_id,column,value,message,suggestion";

  private static final int LAST_NAME = CustomerColumn.LAST_NAME.ordinal();
  private static final int EMAIL = CustomerColumn.EMAIL.ordinal();
  private static final int AGE = CustomerColumn.AGE.ordinal();
  private static final int STATE = CustomerColumn.STATE.ordinal();
  private static final int CREDIT_LIMIT = CustomerColumn.CREDIT_LIMIT.ordinal();

  @TempDir private Path folder;

  private final ExecutorService executor = Executors.newFixedThreadPool(3);
  private final Studio studio = new JobStudio(2, System::nanoTime);
  private final FakeDialogs dialogs = new FakeDialogs();
  private StudioModel model;
  private CompareModel compare;
  private StudioWindow window;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() throws Exception {
    Scenes.onFxThread(() -> {
      model = new StudioModel(studio, executor, System::nanoTime);
      compare = new CompareModel(model.datasetProperty(), executor);
      window = newWindow(1440, 900);
      model.generate();
      return null;
    });
    await(() -> model.datasetProperty().get() != null && !model.making().isRunning());
  }

  @AfterEach
  void close() throws InterruptedException {
    executor.shutdownNow();
    assertThat(executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private StudioWindow newWindow(double width, double height) {
    PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), _ -> {});
    return new StudioWindow(
        model,
        new Contents(
            () -> new OverviewPane(Texts.english(), compare),
            () -> new CustomersPane(Texts.english(), executor),
            () -> new TransactionsPane(Texts.english(), executor),
            () -> new QualityPane(Texts.english(), executor)),
        preferences,
        NoPresets.model(preferences, Texts.english()),
        NoPresets.presenter(studio, preferences, Texts.english()),
        Texts.english(),
        dialogs,
        () -> 4711,
        _ -> {},
        width,
        height);
  }

  @Test
  void showsTheDefaultDataset() throws IOException {
    assertThat(text("#kpi-customers")).isEqualTo("50,000");
    assertThat(text("#kpi-average-limit")).isEqualTo("$27,390.22");
    assertThat(segments()).contains("High-Value Travelers: 7,500 customers, 15.00%");
    draw("overview");
    select(1);
    draw("customers");
    select(3);
    draw("quality-clean");
  }

  @Test
  void anEditedMonthlySpendChangesTheLinesOfTheTransactions() throws Exception {
    select(2);
    await(() -> accessible("#chart-spend").contains("Stable Mid-Spenders: $1,"));
    draw("transactions");
    onFx(() ->
        model.edit(
            EditName.of(SpecField.SEGMENT_MONTHLY_SPEND, 1),
            spec ->
                spec.withSegment(
                    1, spec.segments().get(1).withMonthlySpend(new Range(7_000, 7_900)))));
    await(() -> accessible("#chart-spend").contains("Stable Mid-Spenders: $7,"));
    long count = new Transactions(Portfolio.of(model.spec())).count();
    await(() -> text("#kpi-transactions").equals("%,d".formatted(count)));
  }

  private String accessible(String picture) {
    return Optional.ofNullable(Scenes.find(window.scene().getRoot(), picture).getAccessibleText())
        .orElse("");
  }

  @Test
  void anEditedShareChangesTheChartAndAWrongSumDisablesExport() throws Exception {
    onFx(() -> ((ToggleButton) Scenes.find(window.scene().getRoot(), "#link-toggle")).fire());
    type("#segment-0-share", "17");
    assertThat(text("#export-reason")).isEqualTo("Fix 1 problem to export");
    assertThat(isDisabled("#export-button")).isTrue();
    assertThat(segments()).contains("High-Value Travelers: 7,500 customers, 15.00%");

    type("#segment-1-share", "38");
    await(() -> segments().contains("High-Value Travelers: 8,500 customers, 17.00%"));
    assertThat(segments()).contains("Stable Mid-Spenders: 19,000 customers, 38.00%");
    assertThat(isDisabled("#export-button")).isFalse();
  }

  @Test
  void aPinnedDatasetStaysInSightAndItsCustomersAreCompared() throws Exception {
    onFx(() -> model.edit(EditName.link(false), spec -> spec.withSharesLinked(false)));
    await(
        () -> !model.making().isRunning() && !model.datasetProperty().get().spec().sharesLinked());
    onFx(() -> ((ToggleButton) Scenes.find(window.scene().getRoot(), "#pin")).fire());
    assertThat(text("#pin")).isEqualTo("Pinned: 50,000 customers, seed 42");
    type("#segment-0-share", "17");
    type("#segment-1-share", "38");
    await(() -> segments().contains("High-Value Travelers: 8,500 customers, 17.00%"));
    assertThat(segments()).contains("Target 17%. Pinned 15.00%.");
    assertThat(text("#compare-changes")).isEqualTo("2 settings changed");
    onFx(() -> ((ButtonBase) Scenes.find(window.scene().getRoot(), "#compare-changes")).fire());
    await(() -> compare.rowsProperty().get() instanceof RowsState.Done);
    assertThat(text("#compare-rows-text")).isEqualTo("1,000 of 50,000 customers differ (2.00%).");
    draw("compare");
    onFx(() -> ((ToggleButton) Scenes.find(window.scene().getRoot(), "#pin")).fire());
    assertThat(text("#pin")).isEqualTo("Pin to compare");
    assertThat(segments()).doesNotContain("Pinned");
  }

  @Test
  void exportsWhatIsShown() throws Exception {
    Path file = folder.resolve("out/customers.csv");
    type("#seed-field", "123");
    await(() -> model.datasetProperty().get().spec().seed() == 123 && !model.making().isRunning());
    onFx(() -> FakeStudio.export(model, file));
    await(() -> model.resultProperty().get().isPresent());
    assertThat(model.resultProperty().get().orElseThrow().text())
        .isEqualTo("Exported 50,000 customers to customers.csv, 6.2\u00A0MB");
    assertThat(Files.readAllLines(file)).hasSize(50_001);
  }

  @Test
  void aCancelledExportLeavesNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("customers.csv"), "old");
    onFx(() -> {
      model.edit(
          EditName.of(SpecField.CUSTOMERS),
          spec -> spec.withCustomers(PortfolioSpec.MAX_CUSTOMERS));
      model.cancel();
      FakeStudio.export(model, file);
    });
    await(() -> model.exporting().isRunning());
    onFx(() -> model.exporting().cancel());
    await(() -> model.resultProperty().get().isPresent() && !model.exporting().isRunning());
    await(() ->
        model
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
    ShownDataset before = model.datasetProperty().get();
    onFx(() ->
        model.edit(
            EditName.of(SpecField.CUSTOMERS),
            spec -> spec.withCustomers(PortfolioSpec.MAX_CUSTOMERS)));
    await(() -> model.making().isRunning());
    onFx(model::cancel);
    await(() -> !model.making().isRunning());
    ShownDataset after = model.datasetProperty().get();
    assertThat(after.spec().customers())
        .isEqualTo(after.isWhole() ? before.spec().customers() : PortfolioSpec.MAX_CUSTOMERS);
    assertThat(after.isWhole()).isEqualTo(after.equals(before));
  }

  @Test
  void theRealFileShowsItsSixteenRepeatedEmails() throws Exception {
    Path file = realFile();
    onFx(() -> model.openCsv(file));
    await(() -> model.datasetProperty().get().file().isPresent());
    assertThat(text("#kpi-customers")).isEqualTo("2,000");
    select(3);
    draw("quality-real-file");
    assertThat(model.datasetProperty().get().outcome().report().warnings()).isEqualTo(16);
    assertThat(text("#strip-title")).isEqualTo("16 warnings, no errors");
    assertThat(text("#status-text")).startsWith("customers-python-2000.csv, 2,000 rows read");
    assertThat(text("#status-more")).isEqualTo("%s KB, UTF-8, comma".formatted(kilobytes(file)));
    assertThat(text("#export-reason")).isEqualTo("Opened from CSV");
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
    onFx(() -> {
      window.toggleForm();
      model.openCsv(file);
    });
    await(() -> model.datasetProperty().get().file().isPresent());
    assertThat(text("#quality-badge")).isEqualTo("7");
    assertThat(text("#strip-link")).isEqualTo("Next error");

    onFx(window::nextError);
    assertThat(text("#record-row")).isEqualTo("Row 41");
    onFx(window::nextError);
    assertThat(text("#record-row")).isEqualTo("Row 57");
    onFx(() -> ((Hyperlink) Scenes.find(window.scene().getRoot(), "#strip-link")).fire());
    assertThat(text("#record-row")).isEqualTo("Row 96");
    draw("quality");
  }

  @Test
  void theErrorsOfTheRealFileAreExportedAndTheKeysReachThem() throws Exception {
    Path file = realFile();
    onFx(() -> model.openCsv(file));
    await(() -> model.datasetProperty().get().file().isPresent());
    onFx(window::nextProblem);
    assertThat(text("#record-row")).startsWith("Row ");
    onFx(window::search);
    assertThat(focusOwner()).isEqualTo("quality-search");
    onFx(window::goToRow);
    assertThat(focusOwner()).isEqualTo("go-to-row");

    Path report = folder.resolve("new/errors.csv");
    dialogs.file = Optional.of(report);
    onFx(window::exportReport);
    await(() -> model.resultProperty().get().isPresent());
    assertThat(dialogs.questions)
        .containsExactly("export report as customers-python-2000-errors.csv");
    assertThat(Files.readAllLines(report)).hasSize(17).first().isEqualTo(ERROR_COLUMNS);
  }

  @Test
  void settingsAreSavedAndOpened() throws Exception {
    Path file = folder.resolve("mine.cardfolio.json");
    onFx(() -> {
      model.edit(
          EditName.of(SpecField.TOLERANCE),
          spec -> spec.withTolerance(Percent.of(2.5)).withCustomers(700));
      model.saveSettings(file);
    });
    await(() -> !model.unsavedProperty().get());
    onFx(model::startNew);
    await(() -> model.spec().customers() == 50_000);
    onFx(() -> model.openSettings(file));
    await(() -> model.spec().customers() == 700 && !model.making().isRunning());
    assertThat(model.spec().tolerance()).isEqualTo(Percent.of(2.5));
    assertThat(text("#kpi-customers")).isEqualTo("700");
  }

  @Test
  void aDamagedSettingsFileIsSaidAndChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.cardfolio.json"), "{\"sed\": 4}");
    onFx(() -> model.openSettings(file));
    await(() -> model.errorProperty().get().isPresent());
    Failure failure = model.errorProperty().get().orElseThrow();
    assertThat(failure.what()).isEqualTo("bad.cardfolio.json could not be opened");
    assertThat(failure.why()).contains("sed is not a known setting");
    assertThat(model.spec()).isEqualTo(PortfolioSpec.defaults());
  }

  @Test
  void theSmallestWindowShowsItAll() throws Exception {
    Scenes.onFxThread(() -> {
      window = newWindow(1024, 700);
      model.generate();
      return null;
    });
    await(() -> !model.making().isRunning());
    draw("overview-1024");
    onFx(() -> ((ToggleButton) Scenes.find(window.scene().getRoot(), "#pin")).fire());
    onFx(() -> model.edit(EditName.seed(), spec -> spec.withCustomers(60_000)));
    await(() -> text("#kpi-customers").equals("60,000"));
    assertThat(text("#kpi-customers-difference")).isEqualTo("+10,000");
    draw("compare-1024");
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

  private void type(String field, String text) {
    onFx(() -> {
      TextInputControl input = input(field);
      input.setText(text);
      input.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      input.fireEvent(new ActionEvent());
    });
  }

  private TextInputControl input(String field) {
    return switch (Scenes.find(window.scene().getRoot(), field)) {
      case TextInputControl input -> input;
      case Spinner<?> spinner -> spinner.getEditor();
      default -> throw new IllegalArgumentException(field);
    };
  }

  private void select(int tab) {
    onFx(() ->
        ((TabPane) Scenes.find(window.scene().getRoot(), ".tab-pane"))
            .getSelectionModel()
            .select(tab));
  }

  private String text(String selector) {
    return Scenes.onFxThread(
        () -> ((Labeled) Scenes.find(window.scene().getRoot(), selector)).getText());
  }

  /// What the segment table tells those who cannot see it.
  private String segments() {
    return Scenes.onFxThread(
        () -> Scenes.find(window.scene().getRoot(), "#distribution").getAccessibleText());
  }

  private String focusOwner() {
    return Scenes.onFxThread(() -> window.scene().getFocusOwner().getId());
  }

  private boolean isDisabled(String selector) {
    return Scenes.onFxThread(() -> Scenes.find(window.scene().getRoot(), selector).isDisabled());
  }

  private void draw(String name) throws IOException {
    for (Theme theme : Theme.values()) {
      onFx(() -> window.show(theme));
      String file = "whole-" + name + "-" + theme.name().toLowerCase(Locale.ROOT);
      assertThat(Scenes.onFxThread(() -> Screenshots.save(window.scene(), file))).exists();
    }
  }

  private void onFx(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      Scenes.layOut(window.scene());
      return null;
    });
  }

  private void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
    onFx(() -> {});
  }
}
