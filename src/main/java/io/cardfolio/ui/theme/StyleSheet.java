package io.cardfolio.ui.theme;

import io.cardfolio.ui.preference.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A style sheet of the window. Its measures are those for text of the usual size and grow with
/// text, so that whatever holds text has room for it; hairlines and focus rings stay as thin.
///
/// @param file its name
record StyleSheet(String file) {
  private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#-])(\\d+(?:\\.\\d+)?)px");
  private static final double LINE = 2;

  /// The sheet for text of a size in px, as an address.
  String url(int textSize) {
    return textSize == Look.SMALLEST_TEXT
        ? Objects.requireNonNull(StyleSheet.class.getResource(file), file).toExternalForm()
        : "data:text/css;base64,"
            + Base64.getEncoder()
                .encodeToString(scaled(css(), textSize).getBytes(StandardCharsets.UTF_8));
  }

  /// The sheet with all measures that are more than a line grown with text.
  static String scaled(String css, int textSize) {
    return LENGTH
        .matcher(css)
        .replaceAll(length -> px(Double.parseDouble(length.group(1)), textSize) + "px");
  }

  private static String px(double length, int textSize) {
    double grown = length <= LINE ? length : Math.rint(length * textSize / Look.SMALLEST_TEXT);
    return String.format(Locale.ROOT, "%.0f", grown);
  }

  private String css() {
    try (InputStream in =
        Objects.requireNonNull(StyleSheet.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
