package io.cardfolio.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.cardfolio.ui.preference.Look;
import io.cardfolio.ui.preference.ThemeChoice;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/// The two looks of every scene: AtlantaFX Primer with Cardfolio's colours, type and measures.
public enum Theme {
  /// Dark text on white.
  LIGHT(new PrimerLight(), "light.css"),
  /// Light text on near black.
  DARK(new PrimerDark(), "dark.css");

  /// What both looks share, each part of the window in a sheet of its own.
  private static final List<String> SHEETS =
      List.of("cardfolio.css", "content.css", "export.css", "preset.css", "present.css");

  private final atlantafx.base.theme.Theme primer;
  private final String colours;

  Theme(atlantafx.base.theme.Theme primer, String colours) {
    this.primer = primer;
    this.colours = colours;
  }

  /// Reads the fonts, which takes a while, ahead of the first scene. May be called on any thread
  /// when JavaFX has started.
  public static void loadFonts() {
    Fonts.load();
  }

  /// Makes Primer the look of everything, so that JavaFX does not read its own, which no scene
  /// shows, for the first control.
  public static void install() {
    Application.setUserAgentStylesheet(LIGHT.primer.getUserAgentStylesheet());
  }

  /// The look that a user has chosen.
  ///
  /// @param desktop the desktop's, where it is left to the desktop
  public static Theme of(ThemeChoice choice, ColorScheme desktop) {
    return switch (choice) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case SYSTEM -> desktop == ColorScheme.DARK ? DARK : LIGHT;
    };
  }

  /// Gives the scene this look with text of the usual size.
  public void apply(Scene scene) {
    apply(scene, Look.SMALLEST_TEXT);
  }

  /// Gives the scene this look, with the fonts it needs; popups of the scene follow it.
  ///
  /// @param textSize the size of body text in px; all other sizes follow it
  public void apply(Scene scene, int textSize) {
    Fonts.load();
    scene.setUserAgentStylesheet(primer.getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            Stream.concat(Stream.of(colours), SHEETS.stream())
                .map(file -> new StyleSheet(file).url(textSize))
                .toList());
  }

  /// A sheet that only a part of the window needs, for text of a size in px, as an address.
  public static String sheet(String file, int textSize) {
    return new StyleSheet(file).url(textSize);
  }

  /// The choice of the other look.
  public ThemeChoice other() {
    return this == LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT;
  }
}
