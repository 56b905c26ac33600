package io.cardfolio.ui;

import io.cardfolio.ui.preference.Look;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.toolbar.Toolbar;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Dresses the window as the user and the desktop want it, and for the room that it has.
final class WindowLook {
  private static final String NARROW = "narrow";

  /// From which size of letters on the toolbar must move together.
  private static final int LARGE = 17;

  /// A class and no state: a state on which the toolbar's spacing depends makes JavaFX forget its
  /// spacing in a window on a screen, also where the state is off.
  private static final String LARGE_TEXT = "large-text";

  private final Scene scene;
  private final Region root;
  private final Toolbar toolbar;
  private final PreferenceModel preferences;
  private Theme theme;

  /// @param root has the classes that tell how much room there is
  WindowLook(Scene scene, Region root, Toolbar toolbar, PreferenceModel preferences) {
    this.scene = scene;
    this.root = root;
    this.toolbar = toolbar;
    this.preferences = preferences;
  }

  /// Dresses the window, and again whenever the user or the desktop changes its mind.
  Subscription follow() {
    return preferences
        .preferencesProperty()
        .map(Preferences::look)
        .subscribe(_ -> showPreferred())
        .and(scene.getPreferences().colorSchemeProperty().subscribe((_, _) -> showPreferred()));
  }

  /// Changes to another theme.
  void show(Theme newTheme) {
    theme = newTheme;
    int textSize = preferences.get().look().textSize();
    theme.apply(scene, textSize);
    setClass(LARGE_TEXT, textSize >= LARGE);
    toolbar.largeProperty().set(textSize >= LARGE);
    toolbar.show(theme);
  }

  /// Keeps the theme that is not shown now.
  void switchTheme() {
    preferences.changeLook(look -> look.withTheme(theme.other()));
  }

  /// Keeps a size of text that is some px larger, as far as it can be.
  void resizeText(int px) {
    preferences.changeLook(it ->
        it.withTextSize(Math.clamp(it.textSize() + px, Look.SMALLEST_TEXT, Look.LARGEST_TEXT)));
  }

  /// Keeps the usual size of text.
  void resetText() {
    preferences.changeLook(it -> it.withTextSize(Look.SMALLEST_TEXT));
  }

  /// Whether there is little room from side to side.
  void setNarrow(boolean narrow) {
    setClass(NARROW, narrow);
    toolbar.narrowProperty().set(narrow);
  }

  private void showPreferred() {
    show(Theme.of(preferences.get().look().theme(), scene.getPreferences().getColorScheme()));
  }

  private void setClass(String name, boolean on) {
    root.getStyleClass().remove(name);
    if (on) {
      root.getStyleClass().add(name);
    }
  }
}
