package io.cardfolio.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// Brings the window's own fonts, so that it looks alike on every machine.
final class Fonts {
  private static final List<String> FILES =
      List.of(
          "InterTabular.otf",
          "InterTabularMedium.otf",
          "InterTabularSemiBold.otf",
          "InterDisplay-SemiBold.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Medium.ttf");

  private static final String FAMILY = "Inter Tabular";
  private static final double ANY_SIZE = 13;

  private Fonts() {}

  /// Makes the fonts known to JavaFX; a second call changes nothing.
  static synchronized void load() {
    if (!Font.font(FAMILY).getFamily().equals(FAMILY)) {
      FILES.forEach(Fonts::load);
    }
  }

  private static void load(String file) {
    String url =
        Objects.requireNonNull(Fonts.class.getResource("fonts/" + file), file).toExternalForm();
    if (Font.loadFont(url, ANY_SIZE) == null) {
      throw new IllegalStateException("Font " + url + " cannot be read");
    }
  }
}
