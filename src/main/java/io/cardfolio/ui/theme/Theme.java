package io.cardfolio.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.cardfolio.ui.preference.ThemeChoice;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The two looks of every scene: AtlantaFX Primer with Cardfolio's colours, type and measures.
public enum Theme {
  /// Dark text on white.
  LIGHT(new PrimerLight(), "light.css"),
  /// Light text on near black.
  DARK(new PrimerDark(), "dark.css");

  private final atlantafx.base.theme.Theme primer;
  private final String colours;

  Theme(atlantafx.base.theme.Theme primer, String colours) {
    this.primer = primer;
    this.colours = colours;
  }

  /// The look that a user has chosen; the desktop's where it is left to the desktop.
  public static Theme of(ThemeChoice choice) {
    return switch (choice) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    };
  }

  /// Gives the scene this look, with the fonts it needs; popups of the scene follow it.
  public void apply(Scene scene) {
    Fonts.load();
    scene.setUserAgentStylesheet(primer.getUserAgentStylesheet());
    scene.getStylesheets().setAll(url(colours), url("cardfolio.css"), url("content.css"));
  }

  /// The choice of the other look.
  public ThemeChoice other() {
    return this == LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT;
  }

  private static String url(String file) {
    return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
  }
}
