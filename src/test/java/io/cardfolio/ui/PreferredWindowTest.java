package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.preference.ThemeChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What the window remembers of what a user does in it.
class PreferredWindowTest {
  private static final Path CSV = Path.of("/data/customers_q3.csv").toAbsolutePath();
  private static final Path SETTINGS = Path.of("/data/mine.cardfolio.json").toAbsolutePath();

  private final WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theThemeThatWasChosenIsKept() {
    robot.does(robot.window::switchTheme);
    assertThat(robot.preferences.get().look().theme()).isEqualTo(ThemeChoice.DARK);
    robot.does(robot.window::switchTheme);
    assertThat(robot.kept)
        .extracting(it -> it.look().theme())
        .containsExactly(ThemeChoice.DARK, ThemeChoice.LIGHT);
  }

  @Test
  void aThemeThatIsChosenElsewhereShows() {
    robot.does(() -> robot.preferences.changeLook(look -> look.withTheme(ThemeChoice.DARK)));
    assertThat(robot.window.scene().getStylesheets().getFirst()).endsWith("dark.css");
  }

  @Test
  void whetherTheFormIsOpenIsKept() {
    robot.does(robot.window::toggleForm);
    assertThat(robot.preferences.get().formOpen()).isFalse();
    assertThat(robot.window.scene().lookup("#form")).isNull();
    robot.does(robot.window::toggleForm);
    assertThat(robot.preferences.get().formOpen()).isTrue();
    assertThat(robot.window.scene().lookup("#form")).isNotNull();
  }

  @Test
  void filesThatWereOpenedOrSavedAreInTheMenuTheLatestFirst() {
    assertThat(items()).containsExactly("No recent files");
    robot.does(() -> robot.model.openCsv(CSV));
    robot.does(() -> robot.model.settingsFile().save(SETTINGS));
    assertThat(items())
        .containsExactly(
            "mine.cardfolio.json   " + SETTINGS.getParent(),
            "customers_q3.csv   " + CSV.getParent(),
            "",
            "Clear recent files");
  }

  @Test
  void aRecentFileIsOpenedFromTheMenu() {
    robot.studio.settings.put(SETTINGS, PortfolioSpec.defaults().withSeed(7));
    robot.does(() -> robot.preferences.change(it -> it.withRecent(CSV).withRecent(SETTINGS)));
    robot.does(() -> menu().getItems().get(1).fire());
    assertThat(robot.model.dataset().opened().get()).isTrue();
    assertThat(robot.preferences.get().recentFiles()).containsExactly(CSV, SETTINGS);
    robot.does(() -> menu().getItems().get(1).fire());
    assertThat(robot.model.spec().seed()).isEqualTo(7);
  }

  @Test
  void aFileThatCannotBeOpenedIsNotRemembered() {
    robot.studio.failure = java.util.Optional.of(new java.io.IOException("gone"));
    robot.does(() -> robot.model.openCsv(CSV));
    assertThat(robot.preferences.get().recentFiles()).isEmpty();
  }

  @Test
  void theMenuIsClearedByItsLastItem() {
    robot.does(() -> robot.preferences.change(it -> it.withRecent(CSV)));
    robot.does(() -> menu().getItems().getLast().fire());
    assertThat(items()).containsExactly("No recent files");
    assertThat(robot.kept.getLast()).isEqualTo(Preferences.defaults());
  }

  private SplitMenuButton menu() {
    return robot.find("#open-button", SplitMenuButton.class);
  }

  private List<String> items() {
    return WindowRobot.onFxThread(() ->
        menu().getItems().stream()
            .map(MenuItem::getText)
            .map(text -> Objects.requireNonNullElse(text, ""))
            .toList());
  }
}
