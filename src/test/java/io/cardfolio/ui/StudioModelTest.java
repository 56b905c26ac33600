package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Result;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.spec.SpecField;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the window shows and makes as settings are edited, files opened and runs end.
class StudioModelTest {
  private static final EditName SHARE = EditName.of(SpecField.SEGMENT_SHARE, 2);
  private static final Path CSV = Path.of("customers.csv");
  private static final Path SETTINGS = Path.of("retail.cardfolio.json");
  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  private final FakeStudio studio = new FakeStudio();
  private final AtomicLong nanos = new AtomicLong();
  private final StudioModel model = new StudioModel(studio, Runnable::run, nanos::get);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aLegalEditGeneratesAnew() {
    does(() -> model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(7)));

    assertThat(studio.calls).containsExactly("generate 7");
    assertThat(model.dataset().shownProperty().get().spec().customers()).isEqualTo(7);
    assertThat(model.settingsFile().unsavedProperty().get()).isTrue();
  }

  @Test
  void whatDataDoesNotDependOnIsShownAndGeneratesNothing() {
    does(model::generate);
    does(() -> model.edit(EditName.link(false), spec -> spec.withSharesLinked(false)));

    assertThat(studio.calls).containsExactly("generate 50000");
    assertThat(model.dataset().shownProperty().get().spec()).isEqualTo(model.spec());
    assertThat(model.dataset().outdated().get()).isFalse();
    assertThat(model.settingsFile().unsavedProperty().get()).isTrue();
    does(model::undo);
    does(() -> model.edit(EditName.seed(), spec -> spec.withSeed(5)));
    assertThat(studio.calls).containsExactly("generate 50000", "generate 50000");
  }

  @Test
  void anEditThatChangesNothingDoesNothing() {
    does(() -> model.edit(EditName.seed(), spec -> spec));

    assertThat(studio.calls).isEmpty();
    assertThat(model.settingsFile().unsavedProperty().get()).isFalse();
  }

  @Test
  void anIllegalEditKeepsTheLastDatasetAndBlocksTheExport() {
    does(model::generate);
    ShownDataset last = model.dataset().shownProperty().get();
    does(() -> model.edit(SHARE, StudioModelTest::withFourPercentTooMuch));

    assertThat(studio.calls).containsExactly("generate 50000");
    assertThat(model.dataset().shownProperty().get()).isSameAs(last);
    assertThat(model.problems().getFirst().message())
        .hasToString("Segment shares add up to 104%, not 100%");
    assertThat(model.exportBlock().get()).isEqualTo("Fix 1 problem to export");
  }

  @Test
  void unreadableFieldsAreProblemsToo() {
    does(() -> {
      model.edit(SHARE, StudioModelTest::withFourPercentTooMuch);
      model.unreadable().put("seed-field", "Seed \"abc\" is not a whole number");
    });

    assertThat(model.problemCount().get()).isEqualTo(2);
    assertThat(model.exportBlock().get()).isEqualTo("Fix 2 problems to export");
  }

  @Test
  void ofManyEditsOnlyTheFirstAndTheNewestAreMade() {
    List<Runnable> queue = new ArrayList<>();
    StudioModel slow = new StudioModel(studio, queue::add, nanos::get);
    does(() -> {
      for (long customers : new long[] {1, 2, 3}) {
        slow.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(customers));
      }
    });
    runAll(queue);

    assertThat(studio.calls).containsExactly("generate 1", "generate 3");
    assertThat(slow.dataset().shownProperty().get().spec().customers()).isEqualTo(3);
    assertThat(slow.dataset().making().isRunning()).isFalse();
  }

  @Test
  void cancelIsToldOnlyWhenTheWorkHasUnwound() throws Exception {
    studio.endless = true;
    StudioModel threaded = new StudioModel(studio, THREADS, nanos::get);
    does(() -> FakeStudio.export(threaded, CSV));
    await(studio.started);
    does(() -> threaded.exporting().cancel());

    assertThat(threaded.exporting().isRunning()).isTrue();
    assertThat(threaded.messages().resultProperty().get()).isEmpty();

    studio.unwind();
    waitUntil(() -> !threaded.exporting().isRunning());
    assertThat(threaded.messages().resultProperty().get())
        .contains(new Result("Export cancelled, no files written", Optional.empty()));
  }

  @Test
  void theWindowStaysOpenWhileAFileIsWritten() throws Exception {
    studio.endless = true;
    StudioModel threaded = new StudioModel(studio, THREADS, nanos::get);
    assertThat(threaded.mayClose()).isTrue();
    does(() -> FakeStudio.export(threaded, CSV));
    await(studio.started);

    does(() -> assertThat(threaded.mayClose()).isFalse());
    assertThat(threaded.messages().failureProperty().get())
        .contains(
            new Failure(
                "The window stays open",
                "Exporting customers.csv is not finished",
                "Wait for it, or cancel it in the status bar; then close the window again."));

    does(() -> threaded.exporting().cancel());
    studio.unwind();
    waitUntil(() -> !threaded.exporting().isRunning());
    assertThat(threaded.mayClose()).isTrue();
  }

  @Test
  void aRunTellsHowFarItIs() throws Exception {
    studio.endless = true;
    studio.unwind();
    StudioModel threaded = new StudioModel(studio, THREADS, nanos::get);
    does(() -> FakeStudio.export(threaded, CSV));

    waitUntil(() -> threaded.exporting().progressProperty().get() == 0.62);
    assertThat(threaded.exporting().whatProperty().get()).isEqualTo("Exporting customers.csv");
    does(() -> threaded.exporting().cancel());
    waitUntil(() -> !threaded.exporting().isRunning());
  }

  @Test
  void aCancelledGenerationKeepsTheLastDataset() throws Exception {
    StudioModel threaded = new StudioModel(studio, THREADS, nanos::get);
    does(threaded::generate);
    waitUntil(() -> threaded.dataset().shownProperty().get() != null);
    studio.endless = true;
    studio.unwind();
    does(() -> threaded.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(7)));
    does(threaded.dataset()::cancel);
    waitUntil(() -> !threaded.dataset().making().isRunning());

    assertThat(threaded.dataset().shownProperty().get().spec().customers()).isEqualTo(50_000);
    assertThat(threaded.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Cancelled, the last dataset stays");
    assertThat(threaded.dataset().outdated().get()).isTrue();
    does(threaded::beginGesture);
    assertThat(threaded.dataset().outdated().get()).isTrue();
    does(threaded::endGesture);

    studio.endless = false;
    does(threaded::remake);
    waitUntil(() -> !threaded.dataset().making().isRunning());
    assertThat(threaded.dataset().shownProperty().get().spec().customers()).isEqualTo(7);
    assertThat(threaded.dataset().outdated().get()).isFalse();
    assertThat(threaded.messages().resultProperty().get()).isEmpty();
  }

  @Test
  void anEditOfAGestureIsNotOutOfDateBeforeItsRunHasBegun() {
    List<Boolean> told = new ArrayList<>();
    does(() -> {
      model.generate();
      model.beginGesture();
      model.dataset().outdated().subscribe(now -> told.add(now));
      model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(7));
    });
    assertThat(model.dataset().shownProperty().get().spec().customers()).isEqualTo(7);
    assertThat(told).containsExactly(false);
  }

  @Test
  void exportTellsWhatItWrote() {
    does(() -> FakeStudio.export(model, CSV));

    assertThat(studio.calls).containsExactly("export customers.csv");
    assertThat(model.messages().resultProperty().get())
        .contains(
            new Result(
                "Exported 50,000 customers to customers.csv, 6.3\u00A0MB", Optional.of(CSV)));
  }

  @Test
  void theReportOfWhatIsShownIsExported() {
    studio.found = Map.of(Rule.AGE_RANGE, 12L);
    does(model::generate);
    does(() ->
        model.exportReport(
            model.dataset().shownProperty().get().outcome().report(), Path.of("errors.csv")));

    assertThat(studio.calls).endsWith("export 12 errors to errors.csv");
    assertThat(model.messages().resultProperty().get().orElseThrow().file())
        .contains(Path.of("errors.csv"));
  }

  @Test
  void aReportThatCannotBeWrittenIsTold() {
    does(model::generate);
    studio.failure = Optional.of(new IOException("No space left on device"));
    does(() ->
        model.exportReport(
            model.dataset().shownProperty().get().outcome().report(), Path.of("errors.csv")));

    assertThat(model.messages().failureProperty().get().orElseThrow().details())
        .isEqualTo(
            "errors.csv could not be exported.\nNo space left on device.\n"
                + "Check the file and its folder, then try again or choose another file.");
  }

  @Test
  void theTitleIsThatOfWhatIsShown() {
    does(() -> model.settingsFile().save(SETTINGS));
    assertThat(model.title().get()).isEqualTo("retail");
    does(() -> model.openCsv(CSV));
    assertThat(model.title().get()).isEqualTo("customers.csv");
    assertThat(model.dataset().opened().get()).isTrue();
    does(model::generate);
    assertThat(model.title().get()).isEqualTo("retail");
    assertThat(model.dataset().opened().get()).isFalse();
  }

  @Test
  void aFailureOfTheWindowItselfIsTold() {
    does(() -> model.failUnexpectedly(new IllegalStateException("odd")));

    assertThat(model.messages().failureProperty().get())
        .contains(
            new Failure(
                "Something went wrong in the window",
                "Unexpected java.lang.IllegalStateException: odd",
                "Save your settings and start Cardfolio again."));
  }

  @Test
  void aFailedExportTellsWhatWhyAndWhatToDo() {
    studio.failure = Optional.of(new AccessDeniedException("/data/customers.csv"));
    does(() -> FakeStudio.export(model, CSV));

    assertThat(model.messages().failureProperty().get())
        .contains(
            new Failure(
                "The export failed, no files written",
                "Access to /data/customers.csv is denied",
                "Ask for the right to it, or choose another folder."));
    does(model.messages()::dismiss);
    assertThat(model.messages().failureProperty().get()).isEmpty();
  }

  @Test
  void anOpenedFileIsHeldAgainstEachEditAndNotExported() {
    does(() -> model.openCsv(CSV));
    does(() ->
        model.edit(EditName.of(SpecField.TOLERANCE), spec -> spec.withTolerance(Percent.of(1))));

    assertThat(studio.calls).containsExactly("open customers.csv", "open customers.csv");
    assertThat(model.dataset().shownProperty().get().spec().tolerance()).isEqualTo(Percent.of(1));
    assertThat(model.exportBlock().get()).isEqualTo("Opened from CSV");
  }

  @Test
  void newGoesBackToGeneratedCustomers() {
    does(() -> model.openCsv(CSV));
    does(model::startNew);

    assertThat(studio.calls).containsExactly("open customers.csv", "generate 50000");
    assertThat(model.exportBlock().get()).isEmpty();
  }

  @Test
  void aFileThatCannotBeOpenedLeavesTheDatasetAndItsSource() {
    does(model::generate);
    studio.failure = Optional.of(new NoSuchFileException("gone.csv"));
    does(() -> model.openCsv(Path.of("gone.csv")));
    studio.failure = Optional.empty();
    does(() -> model.edit(EditName.seed(), spec -> spec.withSeed(1)));

    assertThat(model.messages().failureProperty().get())
        .contains(
            new Failure(
                "gone.csv could not be opened",
                "There is no gone.csv",
                "Check the file and its folder, then try again or choose another file."));
    assertThat(studio.calls).containsExactly("generate 50000", "open gone.csv", "generate 50000");
  }

  @Test
  void aFileIsNotHeldAgainstIllegalSettings() {
    does(() -> model.edit(SHARE, StudioModelTest::withFourPercentTooMuch));
    does(() -> model.openCsv(CSV));

    assertThat(studio.calls).isEmpty();
    assertThat(model.messages().failureProperty().get().orElseThrow().what())
        .isEqualTo("customers.csv was not opened");
  }

  @Test
  void savedSettingsComeBack() {
    does(() -> model.edit(EditName.seed(), spec -> spec.withSeed(99)));
    does(() -> model.settingsFile().save(SETTINGS));
    assertThat(model.settingsFile().unsavedProperty().get()).isFalse();
    assertThat(model.settingsFile().pathProperty().get()).contains(SETTINGS);

    does(model::startNew);
    assertThat(model.spec()).isEqualTo(PortfolioSpec.defaults());
    assertThat(model.settingsFile().pathProperty().get()).isEmpty();

    does(() -> model.openSettings(SETTINGS));
    assertThat(model.spec().seed()).isEqualTo(99);
    assertThat(model.settingsFile().unsavedProperty().get()).isFalse();
  }

  @Test
  void settingsThatCannotBeSavedStayUnsaved() {
    studio.failure = Optional.of(new IOException("No space left on device"));
    does(() -> model.edit(EditName.seed(), spec -> spec.withSeed(99)));
    List<String> after = new ArrayList<>();
    does(() -> model.settingsFile().save(SETTINGS, () -> after.add("closed")));

    assertThat(model.settingsFile().unsavedProperty().get()).isTrue();
    assertThat(after).isEmpty();
    assertThat(model.messages().failureProperty().get().orElseThrow().details())
        .isEqualTo(
            "retail.cardfolio.json could not be saved.\nNo space left on device.\n"
                + "Check the file and its folder, then try again or choose another file.");
  }

  private static PortfolioSpec withFourPercentTooMuch(PortfolioSpec spec) {
    return spec.withSegment(2, spec.segments().get(2).withShare(Percent.of(29)));
  }

  private static void runAll(List<Runnable> queue) {
    while (!queue.isEmpty()) {
      does(queue.removeFirst());
    }
  }

  private static void does(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          action.run();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
