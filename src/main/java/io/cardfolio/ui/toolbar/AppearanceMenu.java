package io.cardfolio.ui.toolbar;

import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.preference.LanguageChoice;
import io.cardfolio.ui.preference.Look;
import io.cardfolio.ui.preference.MotionChoice;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.ThemeChoice;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu in which a user chooses how the window looks, speaks and moves.
final class AppearanceMenu {
  private final PreferenceModel preferences;

  private AppearanceMenu(PreferenceModel preferences) {
    this.preferences = preferences;
  }

  /// Adds a menu for each thing that can be chosen.
  static void fill(List<MenuItem> items, PreferenceModel preferences, Texts texts) {
    AppearanceMenu menu = new AppearanceMenu(preferences);
    items.addAll(
        List.of(
            menu.of(
                "theme-menu",
                texts.of("window.themes"),
                List.of(ThemeChoice.values()),
                it -> texts.of("window.theme-" + it.label()),
                Look::theme,
                Look::withTheme),
            menu.of(
                "text-size-menu",
                texts.of(
                    "window.text-sizes",
                    WindowKey.LARGER.text(texts),
                    WindowKey.SMALLER.text(texts),
                    WindowKey.USUAL_SIZE.text(texts)),
                IntStream.rangeClosed(Look.SMALLEST_TEXT, Look.LARGEST_TEXT).boxed().toList(),
                it -> texts.of("window.text-size", it),
                Look::textSize,
                Look::withTextSize),
            menu.of(
                "language-menu",
                texts.of("window.languages"),
                List.of(LanguageChoice.values()),
                it -> texts.of("window.language-" + it.label()),
                Look::language,
                Look::withLanguage),
            menu.of(
                "motion-menu",
                texts.of("window.motions"),
                List.of(MotionChoice.values()),
                it -> texts.of("window.motion-" + it.label()),
                Look::motion,
                Look::withMotion)));
  }

  private <T> Menu of(
      String id,
      String title,
      List<T> choices,
      Function<T, String> words,
      Function<Look, T> chosen,
      BiFunction<Look, T, Look> choose) {
    Menu menu = new Menu(title);
    menu.setId(id);
    ToggleGroup group = new ToggleGroup();
    for (T choice : choices) {
      RadioMenuItem item = new RadioMenuItem(words.apply(choice));
      item.setToggleGroup(group);
      item.setOnAction(_ -> preferences.changeLook(look -> choose.apply(look, choice)));
      menu.getItems().add(item);
    }
    Hearing.heldBy(menu)
        .of(
            preferences.preferencesProperty().map(it -> chosen.apply(it.look())),
            choice -> group.selectToggle(group.getToggles().get(choices.indexOf(choice))));
    return menu;
  }
}
