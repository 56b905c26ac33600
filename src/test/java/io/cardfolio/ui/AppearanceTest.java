package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.preference.LanguageChoice;
import io.cardfolio.ui.preference.Look;
import io.cardfolio.ui.preference.MotionChoice;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.preference.ThemeChoice;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// How the window looks and speaks is the user's choice, or the desktop's.
class AppearanceTest {
  private WindowRobot robot;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    robot = WindowRobot.open(Runnable::run, 1440, 900);
  }

  @Test
  void followsTheDesktopUntilTheUserChooses() {
    robot.does(() -> robot.window.scene().getPreferences().setColorScheme(ColorScheme.DARK));
    assertThat(sheet()).endsWith("dark.css");
    robot.does(() -> robot.window.scene().getPreferences().setColorScheme(ColorScheme.LIGHT));
    assertThat(sheet()).endsWith("light.css");

    robot.does(() -> item("theme-menu", 1).fire());
    robot.does(() -> robot.window.scene().getPreferences().setColorScheme(ColorScheme.DARK));
    assertThat(sheet()).endsWith("light.css");
    assertThat(robot.preferences.get().look().theme()).isEqualTo(ThemeChoice.LIGHT);
  }

  @Test
  void textHasTheSizeThatWasChosen() {
    assertThat(titleSize()).isEqualTo(13);
    robot.does(() -> item("text-size-menu", 3).fire());
    assertThat(titleSize()).isEqualTo(16);
    robot.does(() -> robot.window.resizeText(1));
    assertThat(titleSize()).isEqualTo(17);
    robot.does(() -> {
      robot.window.resizeText(1);
      robot.window.resizeText(1);
    });
    assertThat(titleSize()).isEqualTo(Look.LARGEST_TEXT);
    robot.does(robot.window::resetText);
    robot.does(() -> robot.window.resizeText(-1));
    assertThat(titleSize()).isEqualTo(Look.SMALLEST_TEXT);
  }

  @Test
  void keysChangeTheSizeOfText() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    robot.does(() -> {
      stage.setScene(robot.window.scene());
      stage.show();
    });
    FxRobot hands = new FxRobot();
    hands.push(KeyCode.SHORTCUT, KeyCode.EQUALS).push(KeyCode.SHORTCUT, KeyCode.ADD);
    assertThat(robot.preferences.get().look().textSize()).isEqualTo(15);
    hands.push(KeyCode.SHORTCUT, KeyCode.MINUS);
    assertThat(robot.preferences.get().look().textSize()).isEqualTo(14);
    hands.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
    assertThat(robot.preferences.get().look().textSize()).isEqualTo(13);
    robot.does(stage::hide);
  }

  @Test
  void theMenuShowsWhatHolds() {
    assertThat(chosen("theme-menu")).containsExactly("As the system");
    assertThat(chosen("language-menu")).containsExactly("As the system");
    robot.does(() ->
        robot.preferences.changeLook(
            look -> look.withTheme(ThemeChoice.DARK).withMotion(MotionChoice.REDUCED)));
    assertThat(chosen("theme-menu")).containsExactly("Dark");
    assertThat(chosen("motion-menu")).containsExactly("Reduced");
    assertThat(chosen("text-size-menu")).containsExactly("13 px");
    robot.does(() -> item("language-menu", 2).fire());
    assertThat(robot.preferences.get().look().language()).isEqualTo(LanguageChoice.SPANISH);
  }

  @Test
  void anotherLanguageMakesTheWindowAnewAroundTheSameModel() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    ObjectProperty<Texts> language = new SimpleObjectProperty<>(Texts.english());
    List<WindowRobot.EmptyPane> overviews = new ArrayList<>();
    PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), _ -> {});
    SpokenWindow spoken =
        Scenes.onFxThread(() ->
            new SpokenWindow(
                stage,
                robot.model,
                language,
                new Dimension2D(1200, 800),
                (texts, size) -> {
                  WindowRobot.EmptyPane pane = new WindowRobot.EmptyPane();
                  overviews.add(pane);
                  return new StudioWindow(
                      robot.model,
                      new Contents(
                          () -> pane,
                          WindowRobot.EmptyPane::new,
                          WindowRobot.EmptyPane::new,
                          WindowRobot.EmptyPane::new),
                      preferences,
                      NoPresets.model(preferences, texts),
                      NoPresets.presenter(robot.studio, preferences, texts),
                      texts,
                      robot.dialogs,
                      () -> 1,
                      _ -> {},
                      size.getWidth(),
                      size.getHeight());
                }));
    robot.does(() -> spoken.window().openQuality());
    robot.does(() -> language.set(new Texts(Locale.of("es"))));

    TabPane tabs = (TabPane) stage.getScene().lookup("#tabs");
    assertThat(tabs.getTabs())
        .extracting(tab -> tab.getText())
        .containsExactly("Resumen", "Clientes", "Transacciones", "Calidad");
    assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(3);
    assertThat(stage.getScene().getWidth()).isEqualTo(1200);
    assertThat(robot.model.title().get()).isEqualTo("Cartera sin título");
    Object last = overviews.getFirst().region().getUserData();
    robot.does(() -> robot.model.edit(EditName.seed(), spec -> spec.withSeed(5)));
    robot.does(() -> tabs.getSelectionModel().select(0));
    assertThat(overviews).hasSize(2);
    assertThat(overviews.getFirst().region().getUserData()).isSameAs(last);
    assertThat(overviews.getLast().region().getUserData())
        .isSameAs(robot.model.dataset().shownProperty().get())
        .isNotSameAs(last);
  }

  @Test
  void wordsAreThoseOfTheChoiceOrTheDesktop() {
    assertThat(locale(LanguageChoice.SYSTEM, "es-MX")).isEqualTo("es-MX");
    assertThat(locale(LanguageChoice.SPANISH, "es-MX")).isEqualTo("es-MX");
    assertThat(locale(LanguageChoice.SPANISH, "en-GB")).isEqualTo("es");
    assertThat(locale(LanguageChoice.ENGLISH, "es-MX")).isEqualTo("en-US");
    assertThat(locale(LanguageChoice.SYSTEM, "en-GB")).isEqualTo("en-GB");
    assertThat(locale(LanguageChoice.SYSTEM, "de-DE")).isEqualTo("en-US");
  }

  private static String locale(LanguageChoice choice, String system) {
    return Languages.of(choice, Locale.forLanguageTag(system)).locale().toLanguageTag();
  }

  private String sheet() {
    return robot.window.scene().getStylesheets().getFirst();
  }

  private double titleSize() {
    return robot.find("#portfolio-title", Label.class).getFont().getSize();
  }

  private RadioMenuItem item(String menu, int place) {
    return (RadioMenuItem) menu(menu).getItems().get(place);
  }

  private List<String> chosen(String menu) {
    return menu(menu).getItems().stream()
        .map(RadioMenuItem.class::cast)
        .filter(RadioMenuItem::isSelected)
        .map(RadioMenuItem::getText)
        .toList();
  }

  private Menu menu(String id) {
    return robot.find("#theme-button", SplitMenuButton.class).getItems().stream()
        .filter(Menu.class::isInstance)
        .map(Menu.class::cast)
        .filter(menu -> menu.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
