package io.cardfolio.ui.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.ui.FakeStudio;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.validate.spec.SpecField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Presets in the toolbar, by mouse and keys.
class PresetBoxTest {
  @TempDir private Path home;
  private final Answers dialogs = new Answers();
  private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
  private StudioModel model;
  private PresetModel presets;
  private PresetBox box;
  private Scene scene;
  private Stage stage;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    Scenes.onFxThread(() -> {
      model = new StudioModel(new FakeStudio(), Runnable::run, System::nanoTime);
      presets =
          new PresetModel(
              new PresetFolder(home),
              new PreferenceModel(Preferences.defaults(), _ -> {}),
              Texts.english(),
              Runnable::run,
              Platform::runLater,
              failure -> {
                throw new AssertionError(failure.why());
              });
      box = new PresetBox(model, presets, dialogs, Texts.english(), narrow);
      scene = Scenes.of(box, 400, 80, Theme.LIGHT);
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
      return null;
    });
    onFx(model::generate);
  }

  @AfterEach
  void close() {
    onFx(stage::hide);
  }

  @Test
  void tellsFromWhichPresetTheSettingsCome() {
    assertThat(shown()).isEqualTo("Preset: Balanced portfolio");
    onFx(() -> model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(10)));
    assertThat(shown()).isEqualTo("Preset: Balanced portfolio, edited");
    onFx(model::undo);
    assertThat(shown()).isEqualTo("Preset: Balanced portfolio");
    onFx(() -> model.edit(EditName.seed(), _ -> Preset.STUDENT_LAUNCH.spec()));
    assertThat(shown()).isEqualTo("Preset: Student launch");
  }

  @Test
  void tellsThatCustomersWereOpened() {
    onFx(() -> model.openCsv(Path.of("q3.csv")));
    assertThat(shown()).isEqualTo("Preset: None, opened from CSV");
  }

  @Test
  void settingsThatWereOpenedAreOfNoPresetUntilTheyAreOne() {
    FakeStudio studio = new FakeStudio();
    Path file = Path.of("mine.cardfolio.json");
    onFx(() -> {
      model = new StudioModel(studio, Runnable::run, System::nanoTime);
      box = new PresetBox(model, presets, dialogs, Texts.english(), narrow);
      ((Pane) scene.getRoot()).getChildren().setAll(box);
      model.settingsFile().save(Path.of("balanced.cardfolio.json"));
      model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(10));
      model.settingsFile().save(file);
    });
    assertThat(shown()).isEqualTo("Preset: Balanced portfolio, edited");
    onFx(() -> model.openSettings(file));
    assertThat(shown()).isEqualTo("Preset: None");
    press(KeyCode.END, KeyCode.ENTER);
    assertThat(shown()).isEqualTo("Preset: 100 million rows");
    onFx(model::undo);
    assertThat(shown()).isEqualTo("Preset: None");
    onFx(() -> model.openSettings(Path.of("balanced.cardfolio.json")));
    assertThat(shown()).isEqualTo("Preset: Balanced portfolio");
  }

  @Test
  void arrowsAndEnterChooseAPresetInOneStepThatCanBeTakenBack() {
    press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(model.spec()).isEqualTo(Preset.RECESSION_STRESS.spec());
    onFx(model::undo);
    assertThat(model.spec()).isEqualTo(PortfolioSpec.defaults());
    assertThat(model.undoable().get()).isFalse();
    assertThat(dialogs.questions).isEmpty();
  }

  @Test
  void aPresetOfAnotherWindowIsThereOnceTheListIsOpened() throws IOException {
    new PresetFolder(home).write("Theirs", Preset.STUDENT_LAUNCH.spec());
    assertThat(presets.named("theirs")).isEmpty();
    press();
    assertThat(list().getItems()).extracting(NamedPreset::name).endsWith("Theirs");
    assertThat(presets.named("theirs")).isPresent();
  }

  @Test
  void aPresetTakesThePlaceOfAnOpenedFile() {
    onFx(() -> model.openCsv(Path.of("q3.csv")));
    press(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(model.dataset().opened().get()).isFalse();
    assertThat(model.dataset().shownProperty().get().spec())
        .isEqualTo(Preset.PREMIUM_TRAVEL.spec());
  }

  @Test
  void keysOrderWhatIsPresented() {
    onFx(() -> box.popup().open());
    key(KeyCode.DOWN, true);
    assertThat(steps()).startsWith("Premium travel", "Balanced portfolio", "Recession stress");
    key(KeyCode.DOWN, true);
    assertThat(steps()).startsWith("Premium travel", "Recession stress", "Balanced portfolio");
    key(KeyCode.UP, true);
    key(KeyCode.SPACE, false);
    assertThat(steps())
        .containsExactly(
            "Premium travel", "Recession stress", "Student launch", "100 million rows");
    assertThat(list().getSelectionModel().getSelectedItem().name()).isEqualTo("Balanced portfolio");
  }

  @Test
  void thePresentSettingsAreKeptAndLetGo() {
    onFx(() -> model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(10)));
    dialogs.names.add("Ten");
    onFx(() -> ((Button) box.popup().lookup("#preset-save")).fire());
    assertThat(shown()).isEqualTo("Preset: Ten");

    dialogs.names.add("Dix");
    press(KeyCode.F2);
    assertThat(shown()).isEqualTo("Preset: Dix");

    press(KeyCode.DELETE);
    assertThat(presets.presets()).hasSize(6);
    dialogs.yes = true;
    press(KeyCode.DELETE);
    assertThat(presets.presets()).hasSize(5);
    assertThat(shown()).isEqualTo("Preset: None");
    assertThat(dialogs.questions)
        .containsExactly(
            "What shall the preset be called?",
            "What shall \"Ten\" be called?",
            "Delete your preset \"Dix\"? This cannot be undone.",
            "Delete your preset \"Dix\"? This cannot be undone.");
  }

  @Test
  void onlyTheUsersOwnPresetsAreRenamedAndDeleted() {
    press(KeyCode.F2);
    press(KeyCode.DELETE);
    assertThat(dialogs.questions).isEmpty();
  }

  @Test
  void replacingAPresetIsAskedFirst() {
    dialogs.names.addAll(List.of("Mine", "mine"));
    onFx(() -> ((Button) box.popup().lookup("#preset-save")).fire());
    onFx(() -> model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(10)));
    onFx(() -> ((Button) box.popup().lookup("#preset-save")).fire());
    assertThat(dialogs.questions).endsWith("Replace your preset \"mine\"?");
    assertThat(presets.presets().getLast().spec()).isEqualTo(PortfolioSpec.defaults());
  }

  @Test
  void drawsTheBoxAndItsList() {
    dialogs.names.add("Black Friday");
    onFx(() -> model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(2_500)));
    onFx(() -> ((Button) box.popup().lookup("#preset-save")).fire());
    onFx(() -> box.popup().open());
    for (Theme theme : Theme.values()) {
      String name = "presets-" + theme.name().toLowerCase(Locale.ROOT);
      Scene list = Scenes.onFxThread(() -> box.popup().getScene());
      onFx(() -> theme.apply(list));
      onFx(() -> Scenes.layOut(list));
      assertThat(Scenes.onFxThread(() -> Screenshots.save(list, name))).exists();
    }
    onFx(() -> narrow.set(true));
    assertThat(Scenes.onFxThread(() -> Screenshots.save(scene, "preset-box-narrow"))).exists();
    assertThat(((Label) scene.lookup(".preset-caption")).isVisible()).isFalse();
  }

  private void press(KeyCode... codes) {
    onFx(() -> box.popup().open());
    for (KeyCode code : codes) {
      key(code, false);
    }
  }

  /// Presses a key in the list. The list moves its selection itself once it is shown by a window.
  private void key(KeyCode code, boolean alt) {
    onFx(() -> {
      int selected = list().getSelectionModel().getSelectedIndex();
      KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
      Event.fireEvent(list(), key);
      if (!alt && list().getSelectionModel().getSelectedIndex() == selected) {
        switch (code) {
          case DOWN -> list().getSelectionModel().selectNext();
          case END -> list().getSelectionModel().selectLast();
          default -> {}
        }
      }
    });
  }

  @SuppressWarnings("unchecked")
  private ListView<NamedPreset> list() {
    return (ListView<NamedPreset>) box.popup().lookup("#preset-list");
  }

  private List<String> steps() {
    return Scenes.onFxThread(() -> presets.steps().stream().map(NamedPreset::name).toList());
  }

  private String shown() {
    return Scenes.onFxThread(() -> box.getAccessibleText());
  }

  private void onFx(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    Scenes.onFxThread(() -> {
      Scenes.layOut(scene);
      return null;
    });
  }

  /// Answers what it was told to and writes down what it was asked.
  private static final class Answers implements PresetDialogs {
    final List<String> questions = new ArrayList<>();
    final Deque<String> names = new ArrayDeque<>();
    boolean yes;

    @Override
    public Optional<String> name(
        String title, String suggestion, Function<String, Optional<String>> problem) {
      questions.add(title);
      return Optional.ofNullable(names.poll()).filter(name -> problem.apply(name).isEmpty());
    }

    @Override
    public boolean confirms(String question, String answer) {
      questions.add(question);
      return yes;
    }
  }
}
