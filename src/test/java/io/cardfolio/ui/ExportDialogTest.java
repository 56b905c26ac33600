package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Message;
import atlantafx.base.controls.ToggleSwitch;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.export.ExportPhase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The export dialog over a fake studio: what a user does, and what he sees.
class ExportDialogTest {
  @TempDir private Path folder;

  private WindowRobot robot;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    open(WindowRobot.open(Runnable::run, 1440, 900));
  }

  private void open(WindowRobot opened) {
    robot = opened;
    robot.does(() -> {
      robot.window.export();
      robot.window.exports().choice().placeProperty().set(folder.toString());
    });
  }

  @Test
  void tellsWhatWouldBeWrittenBeforeItIs() {
    assertThat(text("#export-subtitle"))
        .isEqualTo("Untitled portfolio, 50,000 customers, seed 42, as of 2025-12-31");
    assertThat(text("#format-csv-size")).isEqualTo("6.3\u00A0MB");
    assertThat(text("#format-csv-zst-size")).isEqualTo("1.31\u00A0GB");
    assertThat(text("#table-customers-rows")).isEqualTo("50,000 rows");
    assertThat(text("#export-files")).isEqualTo("2, with manifest.json");
    assertThat(text("#export-size")).isEqualTo("6.3\u00A0MB");
    assertThat(text("#export-time")).isEqualTo("Under a second");
    assertThat(text("#export-free")).isEqualTo("84\u00A0GB");
    assertThat(text("#export-state")).isEqualTo("All rules passed");
    assertThat(text("#preview-caption")).isEqualTo("First 5 of 50,000 rows");
    assertThat(preview()).hasSize(6);

    press("#format-csv-gz");
    assertThat(text("#export-size")).isEqualTo("1.8\u00A0MB");
    assertThat(text("#export-time")).isEqualTo("11 seconds");
    press("#preview-manifest");
    assertThat(preview().toString())
        .contains("\"name\" : \"customers.csv.gz\"", "\"sha256\" : null", "\"seed\" : 42");
  }

  @Test
  void exportsIntoAFolder() {
    press("#export-start");
    assertThat(robot.studio.calls)
        .endsWith(
            "export " + folder.resolve("customers.csv") + " " + folder.resolve("manifest.json"));
    assertThat(text("#export-told"))
        .isEqualTo("Exported 50,000 customers to customers.csv and manifest.json, 6.3\u00A0MB");
    press("#export-show");
    assertThat(robot.shownInFileManager).containsExactly(folder.resolve("customers.csv"));
    press("#export-close");
    assertThat(isOpen()).isFalse();
    assertThat(robot.model.messages().resultProperty().get()).isEmpty();
  }

  @Test
  void exportsToAFileOfAnyNameWithTheEndingOfItsFormat() {
    press("#export-kind-file");
    assertThat(place()).isEqualTo(folder.resolve("customers.csv").toString());
    robot.does(() ->
        robot.window.exports().choice().placeProperty().set(folder.resolve("mine.csv").toString()));
    press("#format-csv-zst");
    assertThat(place()).isEqualTo(folder.resolve("mine.csv.zst").toString());
    press("#export-start");
    assertThat(robot.studio.calls)
        .endsWith(
            "export "
                + folder.resolve("mine.csv.zst")
                + " "
                + folder.resolve("mine.manifest.json"));
  }

  @Test
  void transactionsAreATableToChoose() {
    assertThat(robot.find("#table-transactions", CheckBox.class).isSelected()).isFalse();
    assertThat(text("#table-transactions-rows")).isEqualTo("28,261,613 rows");
    assertThat(text("#table-transactions-size")).isEqualTo("2.40\u00A0GB");
    assertThat(robot.find("#preview-transactions", Node.class).isVisible()).isFalse();
    robot.does(() -> robot.find("#table-transactions", CheckBox.class).setSelected(true));
    assertThat(text("#export-start")).isEqualTo("Export 2 tables");
    assertThat(text("#export-files")).isEqualTo("3, with manifest.json");
    assertThat(text("#export-size")).isEqualTo("2.41\u00A0GB");
    assertThat(text("#format-csv-size")).isEqualTo("2.41\u00A0GB");
    assertThat(text("#export-time")).isEqualTo("9 seconds");
    assertThat(text("#format-csv-zst-size")).isEqualTo("Not known");
    press("#preview-transactions");
    assertThat(text("#preview-caption")).isEqualTo("First 5 of 28,261,613 rows");
    assertThat(preview().getFirst()).isEqualTo(TransactionColumn.headers());
    assertThat(robot.window.exports().command().orElseThrow())
        .contains(" --transactions " + folder.resolve("transactions.csv"));
    press("#format-csv-gz");
    press("#export-start");
    assertThat(robot.studio.calls)
        .endsWith(
            "export "
                + folder.resolve("customers.csv.gz")
                + " "
                + folder.resolve("transactions.csv.gz")
                + " "
                + folder.resolve("manifest.json"));
  }

  @Test
  void transactionsWithoutCustomersHaveACommandOfTheirOwn() {
    robot.does(() -> {
      robot.find("#table-transactions", CheckBox.class).setSelected(true);
      robot.find("#table-customers", CheckBox.class).setSelected(false);
    });
    assertThat(text("#export-size")).isEqualTo("2.40\u00A0GB");
    assertThat(robot.window.exports().command().orElseThrow())
        .startsWith("cardfolio generate-transactions --count 50000 ")
        .contains(" --output " + folder.resolve("transactions.csv"));
    press("#preview-transactions");
    press("#format-settings");
    assertThat(robot.find("#preview-transactions", Node.class).isVisible()).isFalse();
    assertThat(text("#preview-caption")).endsWith(" lines");
  }

  @Test
  void transactionsAloneAreWrittenUnderTheNameThatIsShown() {
    press("#export-kind-file");
    robot.does(() -> robot.find("#table-transactions", CheckBox.class).setSelected(true));
    assertThat(place()).isEqualTo(folder.resolve("customers.csv").toString());
    robot.does(() -> robot.find("#table-customers", CheckBox.class).setSelected(false));
    assertThat(place()).isEqualTo(folder.resolve("transactions.csv").toString());
    robot.does(() ->
        robot.window.exports().choice().placeProperty().set(folder.resolve("mine.csv").toString()));
    assertThat(robot.window.exports().choice().shownPlace()).isEqualTo(folder.resolve("mine.csv"));
    assertThat(robot.window.exports().command().orElseThrow())
        .endsWith(
            " --output %s --manifest %s"
                .formatted(folder.resolve("mine.csv"), folder.resolve("mine.manifest.json")));
    press("#export-start");
    assertThat(robot.studio.calls)
        .endsWith(
            "export " + folder.resolve("mine.csv") + " " + folder.resolve("mine.manifest.json"));
  }

  @Test
  void defectsAloneAreWrittenUnderTheNameThatIsShownAsSoonAsThereAreSome() {
    press("#export-kind-file");
    robot.does(() -> robot.find("#table-customers", CheckBox.class).setSelected(false));
    robot.does(robot.window.exports()::close);
    robot.does(() ->
        robot.model.edit(
            EditName.seed(), spec -> spec.withDefects(DefectKind.MISSING, Percent.of(1))));
    robot.does(robot.window::export);
    assertThat(robot.window.exports().choice().shownPlace().toString()).isEqualTo(place());
    assertThat(robot.window.exports().command()).isEmpty();
    press("#export-start");
    assertThat(robot.studio.calls).last().asString().startsWith("export " + place() + " ");
  }

  @Test
  void settingsHaveNoManifestAndSaySo() {
    press("#format-settings");
    assertThat(robot.find("#export-manifest", ToggleSwitch.class).isDisabled()).isTrue();
    assertThat(text("#export-manifest-text")).startsWith("Settings need no manifest");
    assertThat(text("#export-files")).isEqualTo("1");
    assertThat(text("#preview-caption")).endsWith(" lines");
    press("#export-start");
    assertThat(robot.studio.calls).endsWith("export " + folder.resolve("settings.cardfolio.json"));
    assertThat(text("#export-told")).startsWith("settings.cardfolio.json written, ");
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsExported() {
    robot.does(() -> robot.window.exports().choice().placeProperty().set("  "));
    assertThat(text("#export-told")).isEqualTo("Name a folder to export into, such as ~/exports");
    assertThat(robot.find("#export-start", Button.class).isDisabled()).isTrue();
    robot.does(() -> {
      robot.window.exports().choice().placeProperty().set(folder.toString());
      robot.find("#table-customers", CheckBox.class).setSelected(false);
    });
    assertThat(text("#export-told")).isEqualTo("Choose a table to export");
    assertThat(robot.find("#export-start", Button.class).isDisabled()).isTrue();
  }

  @Test
  void browsingFillsTheField() {
    robot.dialogs.file = Optional.of(folder.resolve("other"));
    press("#export-browse");
    assertThat(robot.dialogs.questions).containsExactly("export into " + folder);
    assertThat(place()).isEqualTo(folder.resolve("other").toString());
  }

  @Test
  void filesInTheWayAreAskedAbout() {
    robot.studio.existing = List.of("customers.csv", "manifest.json");
    press("#export-start");
    assertThat(text("#export-told"))
        .isEqualTo("2 files are already there: customers.csv, manifest.json. Overwrite them?");
    assertThat(robot.studio.calls).containsExactly("generate 50000");
    assertThat(focused()).isEqualTo("export-keep");
    press("#export-keep");
    assertThat(robot.studio.calls).containsExactly("generate 50000");
    press("#export-start");
    press("#export-overwrite");
    assertThat(robot.studio.calls).hasSize(2);
    assertThat(text("#export-told")).startsWith("Exported 50,000 customers to ");
  }

  @Test
  void aFailureStaysInTheDialogAndMayBeTriedAgain() {
    for (IOException failure :
        List.of(
            new IOException("Cannot write customers.csv: No space left on device"),
            new AccessDeniedException("/data"))) {
      robot.studio.failure = Optional.of(failure);
      press("#export-start");
      Message message = robot.find("#export-failure", Message.class);
      assertThat(message.getTitle()).isEqualTo("The export failed, no files written");
      assertThat(message.getDescription()).contains(String.valueOf(failure.getMessage()));
      assertThat(focused()).isEqualTo("export-start");
    }
    assertThat(robot.model.messages().failureProperty().get()).isEmpty();
    robot.studio.failure = Optional.empty();
    press("#export-start");
    assertThat(text("#export-told")).startsWith("Exported ");
  }

  @Test
  void aRunningExportIsCancelled() throws Exception {
    startEndless();
    await(() -> text("#export-writing").equals("Writing customers.csv"));
    assertThat(text("#export-done-so-far")).isEqualTo("31,000 of 50,000 rows, 1.1 of 6.3\u00A0MB");
    assertThat(text("#export-state")).startsWith("62%");
    assertThat(robot.find("#export-bar", ProgressBar.class).getProgress()).isEqualTo(0.62);
    assertThat(robot.find("#format-csv-gz", ToggleButton.class).isDisabled()).isTrue();
    assertThat(robot.find("#format-csv-gz", ToggleButton.class).getOpacity()).isEqualTo(1);
    press("#export-cancel");
    robot.studio.unwind();
    await(() -> robot.window.exports().phaseProperty().get() instanceof ExportPhase.Cancelled);
    assertThat(text("#export-told")).isEqualTo("Export cancelled, no files written");
    assertThat(robot.find("#format-csv-gz", ToggleButton.class).isDisabled()).isFalse();
  }

  @Test
  void aRunningExportGoesOnInTheBackgroundAndIsSeenAgain() throws Exception {
    startEndless();
    press("#export-background");
    assertThat(isOpen()).isFalse();
    assertThat(robot.find("#exporting", Node.class).isVisible()).isTrue();
    robot.does(() -> robot.find("#export-button", Button.class).fire());
    assertThat(isOpen()).isTrue();
    assertThat(focused()).isEqualTo("export-background");
    press("#export-background");
    robot.studio.endless = false;
    await(() -> robot.model.messages().resultProperty().get().isPresent());
    assertThat(robot.model.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Exported 50,000 customers to customers.csv and manifest.json, 6.3\u00A0MB");
    assertThat(robot.model.messages().resultProperty().get().orElseThrow().file())
        .contains(folder.resolve("customers.csv"));
  }

  @Test
  void escapeClosesAndTheFocusGoesBack() {
    robot.does(robot.window.exports()::close);
    robot.does(() -> {
      robot.find("#export-button", Button.class).requestFocus();
      robot.window.export();
    });
    assertThat(focused()).isEqualTo("format-csv");
    type(KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    assertThat(focused()).isEqualTo("export-button");
  }

  @Test
  void enterExportsWhereverAChoiceHasTheKeyboard() throws Exception {
    for (String choice : List.of("#format-csv", "#table-customers")) {
      assertThat(robot.window.exports().phaseProperty().get().isOpen()).isTrue();
      robot.does(() -> robot.find(choice, Node.class).requestFocus());
      type(KeyCode.ENTER);
      await(() -> robot.window.exports().phaseProperty().get() instanceof ExportPhase.Done);
      robot.does(robot.window.exports()::close);
      robot.does(robot.window::export);
    }
  }

  @Test
  void tabStaysWithinTheDialogAndReachesEveryPart() {
    Set<String> reached = new HashSet<>();
    for (int press = 0; press < 40; press++) {
      type(KeyCode.TAB);
      reached.add(focused());
    }
    assertThat(reached)
        .contains(
            "export-close-icon",
            "format-csv",
            "table-customers",
            "export-place",
            "export-browse",
            "export-manifest",
            "preview",
            "export-copy-command",
            "export-close",
            "export-start")
        .noneMatch(id -> id != null && (id.equals("new-button") || id.equals("export-button")));
  }

  @Test
  void theKeysOfTheWindowWaitUntilTheDialogIsClosed() {
    long seed = robot.model.spec().seed();
    robot.does(() ->
        Event.fireEvent(
            robot.window.scene().getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.R, false, true, false, false)));
    assertThat(robot.model.spec().seed()).isEqualTo(seed);
  }

  @Test
  void theCommandLineDoesTheSame() {
    Path place = Path.of("/data/my exports").toAbsolutePath();
    robot.does(() -> robot.window.exports().choice().placeProperty().set(place.toString()));
    assertThat(robot.window.exports().command())
        .contains(
            "cardfolio generate-customers --count 50000 --seed 42 --as-of 2025-12-31 --output"
                + " \"%s\" --manifest \"%s\""
                    .formatted(place.resolve("customers.csv"), place.resolve("manifest.json")));
    robot.does(robot.window.exports()::close);
    robot.does(() -> robot.model.edit(EditName.seed(), spec -> spec.withNameLocale("de")));
    robot.does(robot.window::export);
    assertThat(robot.window.exports().command()).isEmpty();
    assertThat(robot.find("#export-copy-command", Button.class).isDisabled()).isTrue();
  }

  private void startEndless() throws Exception {
    open(WindowRobot.open(task -> Thread.ofVirtual().start(task), 1440, 900));
    await(() ->
        robot.model.dataset().shownProperty().get() != null
            && !robot.model.dataset().making().isRunning()
            && robot.window.exports().sampleProperty().get().isPresent());
    robot.studio.endless = true;
    press("#export-start");
    await(() -> robot.model.exporting().isRunning());
  }

  private List<?> preview() {
    return robot.find("#preview", ListView.class).getItems();
  }

  private boolean isOpen() {
    return robot.window.exports().openProperty().get();
  }

  private String place() {
    return robot.find("#export-place", TextField.class).getText();
  }

  private String focused() {
    return WindowRobot.onFxThread(() -> robot.window.scene().getFocusOwner().getId());
  }

  private String text(String selector) {
    return robot.find(selector, Labeled.class) == null ? "" : robot.text(selector);
  }

  private void press(String selector) {
    robot.does(() -> {
      switch (robot.find(selector, Node.class)) {
        case javafx.scene.control.ButtonBase button -> button.fire();
        case atlantafx.base.controls.ToggleLabel label -> label.setSelected(true);
        case null, default -> throw new IllegalArgumentException(selector);
      }
    });
  }

  private void type(KeyCode key) {
    robot.does(() ->
        Event.fireEvent(
            robot.window.scene().getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WindowRobot.onFxThread(condition::getAsBoolean));
    robot.layOut();
  }
}
