package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Message;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.file.FileDialogs;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Result;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.spec.SpecField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StudioWindowTest {
  private static final Path CSV = Path.of("customers.csv");

  private final WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aPictureIsSavedWhereTheUserSays() {
    PictureFile picture = new PictureFile("ages.svg", _ -> 0);
    robot.does(() -> robot.overview.save(picture));
    assertThat(robot.dialogs.questions).containsExactly("save picture as ages.svg");
    assertThat(robot.studio.calls).noneMatch(call -> call.startsWith("save"));

    robot.dialogs.file = Optional.of(Path.of("mine.svg"));
    robot.does(() -> robot.overview.save(picture));
    assertThat(robot.studio.calls).contains("save ages.svg to mine.svg");
    assertThat(robot.model.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Saved mine.svg");
  }

  @Test
  void theDrawerOfACustomerLeadsToHisTransactions() {
    robot.does(robot.window::openCustomers);
    robot.does(() -> robot.customers.showTransactions(77));
    assertThat(selectedTab()).isEqualTo(2);
    assertThat(robot.transactions.calls).containsExactly("show customer 77");
  }

  @Test
  void whatIsClosedOrUnseenIsMadeWhenItIsOpened() {
    assertThat(robot.find("#segment-3-name", Node.class)).isNull();
    assertThat(robot.find("#transaction-months", Node.class)).isNull();
    openDetails(3);
    assertThat(robot.find("#segment-3-name", Node.class)).isNotNull();
    assertThat(robot.find("#segment-2-name", Node.class)).isNull();
    robot.does(() -> robot.find("#transactions-section", TitledPane.class).setExpanded(true));
    assertThat(robot.find("#transaction-months", Node.class)).isNotNull();

    assertThat(robot.made).containsExactly(robot.overview);
    robot.does(robot.window::openQuality);
    robot.does(robot.window::openOverview);
    robot.does(robot.window::openQuality);
    assertThat(robot.made).containsExactly(robot.overview, robot.quality);

    assertThat(robot.find("#export-dialog", Node.class)).isNull();
    robot.does(robot.window::export);
    assertThat(robot.find("#export-dialog", Node.class)).isNotNull();
  }

  @Test
  void showsWhatWasGenerated() {
    assertThat(robot.text("#status-text"))
        .isEqualTo("50,000 customers generated and validated in 24 ms");
    assertThat(robot.text("#strip-text")).isEqualTo("50,000 rows checked, 0 errors, 0 warnings");
    assertThat(robot.text("#portfolio-title")).isEqualTo("Untitled portfolio");
    assertThat(robot.problems()).isEmpty();
    assertThat(robot.exportReason()).isEmpty();
  }

  @Test
  void aShareThatSpoilsTheSumIsToldAndBlocksTheExport() {
    unlink();
    type("#segment-2-share", "29");

    assertThat(robot.problems()).containsExactly("Segment shares add up to 104%, not 100%");
    assertThat(robot.text("#segments-section-info")).isEqualTo("104%");
    assertThat(robot.exportReason()).contains("Fix 1 problem to export");
    assertThat(robot.find("#export-button", Button.class).isDisabled()).isTrue();
    assertThat(robot.text("#status-text")).isEqualTo("Not generated: settings are not valid");
    assertThat(robot.text("#strip-title")).isEqualTo("1 problem in the settings");
    assertThat(robot.find("#last-valid", Node.class).isVisible()).isTrue();
  }

  @Test
  void legalSharesAreGenerated() {
    unlink();
    type("#segment-2-share", "24.5%");
    type("#segment-1-share", "40.5");

    assertThat(robot.studio.generated.getLast().segments().stream().map(Segment::share))
        .containsExactly(
            Percent.of(15), Percent.of(40.5), Percent.of(24.5), Percent.of(10), Percent.of(10));
    assertThat(robot.problems()).isEmpty();
  }

  @Test
  void theFixButtonFixes() {
    unlink();
    type("#segment-2-share", "29");
    assertThat(robot.text(".fix-outcome")).isEqualTo("14.4, 38.5, 27.9, 9.6, 9.6");
    assertThat(robot.find("#segments-problems", Node.class).isVisible()).isTrue();
    press(".fix-button");

    assertThat(robot.problems()).isEmpty();
    assertThat(robot.find("#segments-problems", Node.class).isVisible()).isFalse();
    assertThat(editor("#segment-2-share").getText()).isEqualTo("27.9%");
    assertThat(robot.studio.generated.getLast().segments().get(2).share())
        .isEqualTo(Percent.of(27.9));
    assertThat(robot.exportReason()).isEmpty();
  }

  @Test
  void textThatIsNoNumberIsToldAndStays() {
    type("#seed-field", "abc");

    assertThat(robot.problems()).containsExactly("Seed \"abc\" is not a whole number");
    assertThat(robot.exportReason()).contains("Fix 1 problem to export");
    assertThat(editor("#seed-field").getText()).isEqualTo("abc");

    type("#seed-field", "-7");
    assertThat(robot.problems()).isEmpty();
    assertThat(robot.model.spec().seed()).isEqualTo(-7);
  }

  @Test
  void emptyTextAsksForAValue() {
    type("#credit-limit-step", " ");

    assertThat(robot.problems())
        .containsExactly("Credit limit step is empty; type a whole number of dollars");
  }

  @Test
  void valuesBeyondTheLimitsAreTakenSoThatTheRuleSpeaks() {
    type("#customers-field", "100,000,000");

    assertThat(robot.model.spec().customers()).isEqualTo(100_000_000);
    assertThat(robot.problems())
        .containsExactly("Customers 100,000,000 is beyond 99,999,999, the last ID of eight digits");
  }

  @Test
  void typedTextCountsAfterAPause() throws Exception {
    robot.does(() -> editor("#customers-field").setText("77"));

    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> robot.model.spec().customers() == 77));
  }

  @Test
  void arrowsStepAndStayLegal() {
    robot.does(() -> robot.find("#segment-0-share", Spinner.class).increment(1));
    assertThat(robot.model.spec().segments().getFirst().share()).isEqualTo(Percent.of(16));

    robot.does(() -> robot.find("#segment-0-share", Spinner.class).decrement(50));
    assertThat(robot.model.spec().segments().getFirst().share()).isEqualTo(Percent.ZERO);
  }

  @Test
  void slidersChangeTheSettingsOnceAndFollowThem() {
    robot.does(() -> robot.find("#customers-slider", Slider.class).setValue(4.4));
    assertThat(robot.studio.calls).containsExactly("generate 50000", "generate 25000");
    assertThat(editor("#customers-field").getText()).isEqualTo("25,000");

    type("#customers-field", "1,000,000");
    assertThat(robot.find("#customers-slider", Slider.class).getValue()).isEqualTo(6);
    assertThat(robot.studio.calls).hasSize(3);
  }

  @Test
  void rangeSlidersChangeTheSettingsOnceAndFollowThem() {
    robot.does(() -> robot.find("#credit-limit-slider", RangeSlider.class).setHighValue(60_400));
    assertThat(robot.model.spec().creditLimits().maximum()).isEqualTo(60_000);
    assertThat(editor("#credit-limit-max").getText()).isEqualTo("$60,000");
    assertThat(robot.text("#credit-limits-section-info")).isEqualTo("56 possible limits");

    type("#credit-limit-max", "200000");
    RangeSlider slider = robot.find("#credit-limit-slider", RangeSlider.class);
    assertThat(slider.getHighValue()).isEqualTo(200_000);
    assertThat(slider.getLowValue()).isEqualTo(5_000);
    assertThat(robot.studio.calls).hasSize(3);

    type("#credit-limit-min", "300000");
    assertThat(slider.isDisabled()).isTrue();
    assertThat(robot.problems())
        .containsExactly("Credit limit minimum 300,000 is above maximum 200,000");
  }

  @Test
  void segmentsAreAddedRenamedAndRemoved() {
    press("#add-segment");
    assertThat(names()).hasSize(6).endsWith("Segment 6");
    assertThat(robot.find("#segment-5-disclosure", ToggleButton.class).isSelected()).isTrue();

    type("#segment-5-name", "Students");
    assertThat(names()).endsWith("Students");

    openDetails(0);
    press("#segment-0-remove");
    assertThat(names())
        .containsExactly(
            "Stable Mid-Spenders", "Budget-Conscious", "Declining", "New & Growing", "Students");
    assertThat(robot.find("#segment-4-disclosure", ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void aSegmentsDetailsAreEdited() {
    openDetails(3);
    type("#segment-3-spend", "600 - 2,500");
    type("#segment-3-decline", "60");

    Segment declining = robot.model.spec().segments().get(3);
    assertThat(declining.monthlySpend()).isEqualTo(new io.cardfolio.model.Range(600, 2_500));
    assertThat(declining.gradualDecline()).contains(Percent.of(60));
    assertThat(editor("#segment-3-decline").getText()).isEqualTo("60% / 40%");
  }

  @Test
  void newSeedComesFromItsSource() {
    press("#new-seed-button");

    assertThat(robot.model.spec().seed()).isEqualTo(4711);
    assertThat(editor("#seed-field").getText()).isEqualTo("4711");
  }

  @Test
  void anExportInTheBackgroundTellsWhatItWroteAndShowsTheFile() {
    robot.does(() -> FakeStudio.export(robot.model, CSV));

    assertThat(robot.studio.calls).endsWith("export customers.csv");
    press("#show-in-file-manager");
    assertThat(robot.shownInFileManager).containsExactly(CSV);
  }

  @Test
  void aFailureIsShownWithItsAdvice() {
    robot.studio.failure = Optional.of(new IOException("No space left on device"));
    robot.does(() -> FakeStudio.export(robot.model, CSV));

    Message notice = robot.find("#notice", Message.class);
    assertThat(notice.getTitle()).isEqualTo("The export failed, no files written");
    assertThat(notice.getDescription())
        .isEqualTo(
            "No space left on device.\n"
                + "Check the file and its folder, then try again or choose another file.");
  }

  @Test
  void anOpenedCsvIsShownWithItsErrorsAndNotExported() {
    robot.dialogs.file = Optional.of(Path.of("real.csv"));
    robot.studio.found = Map.of(Rule.AGE_RANGE, 12L);
    press("#open-button");

    assertThat(robot.text("#status-text"))
        .isEqualTo("real.csv, 50,000 rows read and validated in 24 ms");
    assertThat(robot.text("#strip-title")).isEqualTo("12 errors");
    assertThat(robot.text("#strip-text")).isEqualTo("12 of 50,000 rows affected");
    assertThat(robot.text("#quality-badge")).isEqualTo("12");
    assertThat(robot.exportReason()).contains("Opened from CSV");
    assertThat(robot.text("#portfolio-title")).isEqualTo("real.csv");
    assertThat(robot.text("#strip-link")).isEqualTo("Next error");
    press("#strip-link");
    assertThat(selectedTab()).isEqualTo(3);
    assertThat(robot.quality.calls).containsExactly("next error");
  }

  @Test
  void fromAnOpenedCsvAButtonLeadsBack() {
    assertThat(robot.find("#show-generated", Node.class).isVisible()).isFalse();
    robot.does(() -> robot.model.openCsv(Path.of("real.csv")));
    assertThat(robot.find("#show-generated", Node.class).isVisible()).isTrue();
    press("#show-generated");

    assertThat(robot.text("#portfolio-title")).isEqualTo("Untitled portfolio");
    assertThat(robot.exportReason()).isEmpty();
    assertThat(robot.find("#show-generated", Node.class).isVisible()).isFalse();
  }

  @Test
  void theEndingTellsWhatIsOpenedHoweverItIsCased() {
    robot.dialogs.file = Optional.of(Path.of("REAL.CSV"));
    press("#open-button");
    assertThat(robot.studio.calls).endsWith("open REAL.CSV");

    robot.dialogs.file = Optional.of(Path.of("notes.txt"));
    press("#open-button");
    assertThat(robot.studio.calls).endsWith("open REAL.CSV");
    assertThat(robot.model.messages().failureProperty().get())
        .contains(
            new Failure(
                "notes.txt was not opened",
                "Only customers in a .csv file and settings in a .cardfolio.json file can be"
                    + " opened",
                "Choose a file with one of these endings, or rename it if it is one of them."));
  }

  @Test
  void theQualityBadgeTellsErrorsThenWarningsThenThatAllIsWell() {
    assertThat(badge()).isEqualTo("success-icon");
    robot.studio.found = Map.of(Rule.EMAIL_UNIQUE, 16L);
    robot.does(robot.model::generate);
    assertThat(badge()).isEqualTo("warning-icon 16");
    robot.studio.found = Map.of(Rule.EMAIL_UNIQUE, 16L, Rule.AGE_RANGE, 1_200L);
    robot.does(robot.model::generate);
    assertThat(badge()).isEqualTo("1,200");
  }

  @Test
  void theReportIsExportedAndShown() {
    robot.studio.found = Map.of(Rule.AGE_RANGE, 12L);
    robot.does(() -> robot.model.openCsv(Path.of("real.CSV")));
    robot.does(robot.window::openQuality);
    robot.dialogs.file = Optional.of(Path.of("errors.csv"));
    robot.does(() ->
        robot.quality.exportReport(robot.model.dataset().shownProperty().get().outcome().report()));

    assertThat(robot.dialogs.questions).containsExactly("export report as real-errors.csv");
    assertThat(robot.studio.calls).endsWith("export 12 errors to errors.csv");
    press("#show-in-file-manager");
    assertThat(robot.shownInFileManager).containsExactly(Path.of("errors.csv"));
  }

  @Test
  void afterACancelledRunALinkGeneratesAgain() throws Exception {
    WindowRobot threaded = WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900);
    awaitRun(threaded);
    assertThat(threaded.find("#remake", Node.class).isVisible()).isFalse();
    threaded.studio.endless = true;
    threaded.studio.unwind();
    threaded.does(
        () -> threaded.model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(7)));
    threaded.does(threaded.model.dataset()::cancel);
    awaitRun(threaded);
    threaded.layOut();
    assertThat(threaded.text("#status-text")).isEqualTo("Not generated");
    assertThat(threaded.text("#status-more")).isEqualTo("Last dataset: 50,000 customers in 24 ms");

    threaded.studio.endless = false;
    threaded.does(() -> threaded.find("#remake", ButtonBase.class).fire());
    awaitRun(threaded);
    assertThat(threaded.text("#status-text"))
        .isEqualTo("7 customers generated and validated in 24 ms");
  }

  @Test
  void whenTheFirstRunIsCancelledAButtonGenerates() throws Exception {
    List<Runnable> queue = new ArrayList<>();
    WindowRobot first = WindowRobot.open(queue::add, 1440, 900);
    assertThat(first.find("#generate-first", Node.class).getParent().isVisible()).isFalse();
    first.studio.endless = true;
    first.studio.unwind();
    first.does(first.model.dataset()::cancel);
    queue.removeFirst().run();
    awaitRun(first);
    first.layOut();
    assertThat(first.find("#generate-first", Node.class).getParent().isVisible()).isTrue();
    assertThat(first.text("#status-text")).isEqualTo("Not generated");
    assertThat(first.model.messages().resultProperty().get())
        .contains(Result.of("Cancelled, no customers were made"));

    first.studio.endless = false;
    first.does(() -> first.find("#generate-first", Button.class).fire());
    queue.removeFirst().run();
    awaitRun(first);
    first.layOut();
    assertThat(first.find("#generate-first", Node.class).getParent().isVisible()).isFalse();
    assertThat(first.text("#status-text"))
        .isEqualTo("50,000 customers generated and validated in 24 ms");
  }

  @Test
  void savedSettingsGiveTheirNameAndNothingIsEdited() {
    robot.dialogs.file = Optional.of(Path.of("Retail.cardfolio.json"));
    type("#seed-field", "5");
    assertThat(robot.find("#edited-mark", Node.class).isVisible()).isTrue();
    press("#save-button");

    assertThat(robot.studio.calls).endsWith("write Retail.cardfolio.json");
    assertThat(robot.text("#portfolio-title")).isEqualTo("Retail");
    assertThat(robot.find("#edited-mark", Node.class).isVisible()).isFalse();
  }

  @Test
  void leavingUnsavedSettingsAsks() {
    List<String> left = new ArrayList<>();
    type("#seed-field", "5");
    robot.does(() -> robot.window.leave(() -> left.add("cancelled")));
    robot.dialogs.unsaved = FileDialogs.Unsaved.DISCARD;
    robot.does(() -> robot.window.leave(() -> left.add("discarded")));
    robot.dialogs.unsaved = FileDialogs.Unsaved.SAVE;
    robot.dialogs.file = Optional.of(Path.of("Retail.cardfolio.json"));
    robot.does(() -> robot.window.leave(() -> left.add("saved")));
    robot.does(() -> robot.window.leave(() -> left.add("not asked")));

    assertThat(left).containsExactly("discarded", "saved", "not asked");
    assertThat(robot.dialogs.questions)
        .containsExactly(
            "unsaved Untitled portfolio",
            "unsaved Untitled portfolio",
            "unsaved Untitled portfolio",
            "save as portfolio.cardfolio.json");
  }

  @Test
  void aRunningExportIsCancelledFromTheStatusBar() throws Exception {
    WindowRobot threaded = WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> !threaded.model.dataset().making().isRunning()));
    threaded.studio.endless = true;
    threaded.studio.unwind();
    threaded.does(() -> FakeStudio.export(threaded.model, CSV));
    assertThat(threaded.find("#exporting", Node.class).isVisible()).isTrue();
    assertThat(threaded.exportReason()).isEmpty();

    threaded.does(() -> threaded.find("#exporting-cancel", Button.class).fire());
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> !threaded.model.exporting().isRunning()));
    threaded.layOut();
    assertThat(threaded.model.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Export cancelled, no files written");
    assertThat(threaded.exportReason()).isEmpty();
  }

  @Test
  void escapeClosesTheNotice() {
    robot.does(() -> robot.model.refuse(Path.of("notes.txt")));
    assertThat(robot.find("#notice", Node.class)).isNotNull();
    robot.does(() -> key(robot.window.scene().getRoot(), KeyCode.ESCAPE));

    assertThat(robot.find("#notice", Node.class)).isNull();
    assertThat(robot.model.messages().failureProperty().get()).isEmpty();
  }

  @Test
  void theFormOfANarrowWindowOpensOverTheContentAndEscapeClosesIt() {
    WindowRobot narrow = WindowRobot.open(Runnable::run, 1024, 700);
    assertThat(narrow.find("#form", Node.class)).isNull();
    narrow.does(() -> narrow.find("#rail-ages", Button.class).fire());
    assertThat(narrow.find("#form", Node.class)).isNotNull();
    narrow.does(() -> key(narrow.window.scene().getRoot(), KeyCode.ESCAPE));
    assertThat(narrow.find("#form", Node.class)).isNull();
  }

  private static void awaitRun(WindowRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WindowRobot.onFxThread(() -> !robot.model.dataset().making().isRunning()));
  }

  /// The sign and the number of the Quality tab.
  private String badge() {
    Label badge = robot.find("#quality-badge", Label.class);
    String sign = badge.getGraphic() == null ? "" : badge.getGraphic().getStyleClass().getLast();
    return (sign + " " + badge.getText()).strip();
  }

  private int selectedTab() {
    return robot.find("#tabs", TabPane.class).getSelectionModel().getSelectedIndex();
  }

  private List<String> names() {
    return robot.model.spec().segments().stream().map(Segment::name).toList();
  }

  private TextField editor(String selector) {
    Node field = robot.find(selector, Node.class);
    return field instanceof Spinner<?> spinner ? spinner.getEditor() : (TextField) field;
  }

  private void type(String selector, String text) {
    robot.does(() -> {
      editor(selector).setText(text);
      key(editor(selector), KeyCode.ENTER);
    });
  }

  /// Lets each share be changed by itself.
  private void unlink() {
    robot.does(() -> robot.find("#link-toggle", ToggleButton.class).fire());
  }

  private void openDetails(int segment) {
    robot.does(() ->
        robot
            .find("#segment-%d-disclosure".formatted(segment), ToggleButton.class)
            .setSelected(true));
  }

  private void press(String selector) {
    robot.does(() -> {
      Node node = robot.find(selector, Node.class);
      ((javafx.scene.control.ButtonBase) node).fire();
    });
  }

  private static void key(Node target, KeyCode code) {
    target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
