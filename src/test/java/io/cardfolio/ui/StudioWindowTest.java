package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Message;
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
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window around one model. What the window does with files, exports, runs and what it says of
/// them.
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
    robot.openDetails(3);
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
  void anExportInTheBackgroundTellsWhatItWroteAndShowsTheFile() {
    robot.does(() -> FakeStudio.export(robot.model, CSV));

    assertThat(robot.studio.calls).endsWith("export customers.csv");
    robot.press("#show-in-file-manager");
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
    robot.press("#open-button");

    assertThat(robot.text("#status-text"))
        .isEqualTo("real.csv, 50,000 rows read and validated in 24 ms");
    assertThat(robot.text("#strip-title")).isEqualTo("12 errors");
    assertThat(robot.text("#strip-text")).isEqualTo("12 of 50,000 rows affected");
    assertThat(robot.text("#quality-badge")).isEqualTo("12");
    assertThat(robot.exportReason()).contains("Opened from CSV");
    assertThat(robot.text("#portfolio-title")).isEqualTo("real.csv");
    assertThat(robot.text("#strip-link")).isEqualTo("Next error");
    robot.press("#strip-link");
    assertThat(selectedTab()).isEqualTo(3);
    assertThat(robot.quality.calls).containsExactly("next error");
  }

  @Test
  void fromAnOpenedCsvAButtonLeadsBack() {
    assertThat(robot.find("#show-generated", Node.class).isVisible()).isFalse();
    robot.does(() -> robot.model.openCsv(Path.of("real.csv")));
    assertThat(robot.find("#show-generated", Node.class).isVisible()).isTrue();
    robot.press("#show-generated");

    assertThat(robot.text("#portfolio-title")).isEqualTo("Untitled portfolio");
    assertThat(robot.exportReason()).isEmpty();
    assertThat(robot.find("#show-generated", Node.class).isVisible()).isFalse();
  }

  @Test
  void theEndingTellsWhatIsOpenedHoweverItIsCased() {
    robot.dialogs.file = Optional.of(Path.of("REAL.CSV"));
    robot.press("#open-button");
    assertThat(robot.studio.calls).endsWith("open REAL.CSV");

    robot.dialogs.file = Optional.of(Path.of("notes.txt"));
    robot.press("#open-button");
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
    robot.press("#show-in-file-manager");
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
    robot.type("#seed-field", "5");
    assertThat(robot.find("#edited-mark", Node.class).isVisible()).isTrue();
    robot.press("#save-button");

    assertThat(robot.studio.calls).endsWith("write Retail.cardfolio.json");
    assertThat(robot.text("#portfolio-title")).isEqualTo("Retail");
    assertThat(robot.find("#edited-mark", Node.class).isVisible()).isFalse();
  }

  @Test
  void leavingUnsavedSettingsAsks() {
    List<String> left = new ArrayList<>();
    robot.type("#seed-field", "5");
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
    robot.does(() -> WindowRobot.key(robot.window.scene().getRoot(), KeyCode.ESCAPE));

    assertThat(robot.find("#notice", Node.class)).isNull();
    assertThat(robot.model.messages().failureProperty().get()).isEmpty();
  }

  @Test
  void theFormOfANarrowWindowOpensOverTheContentAndEscapeClosesIt() {
    WindowRobot narrow = WindowRobot.open(Runnable::run, 1024, 700);
    assertThat(narrow.find("#form", Node.class)).isNull();
    narrow.does(() -> narrow.find("#rail-ages", Button.class).fire());
    assertThat(narrow.find("#form", Node.class)).isNotNull();
    narrow.does(() -> WindowRobot.key(narrow.window.scene().getRoot(), KeyCode.ESCAPE));
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
}
