package io.cardfolio.ui.chart;

/// How large the letters are that a drawing is made of, so that it can make room for them.
public interface Letters {
  /// The size that measures are given for.
  double BASE = 13;

  /// Half the height of a capital, as a part of the size of the letters.
  double HALF_CAPITAL = 0.364;

  /// The size of letters, in pixels.
  double size(Type type);

  /// How wide a text is, in pixels.
  double width(Type type, String text);

  /// A measure given for body letters of 13 pixels, at the size that they have, in whole pixels.
  default double px(double measure) {
    return Math.rint(measure * size(Type.BODY) / BASE);
  }

  /// How far below its middle a text stands, in pixels.
  default double drop(Type type) {
    return Math.rint(size(type) * HALF_CAPITAL);
  }

  /// The text, or as much of its beginning as fits and an ellipsis.
  default String fit(Type type, String text, double most) {
    if (width(type, text) <= most) {
      return text;
    }
    int fits = 0;
    int tooLong = text.length();
    while (fits + 1 < tooLong) {
      int middle = (fits + tooLong) / 2;
      if (width(type, shortened(text, middle)) <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return shortened(text, fits);
  }

  private static String shortened(String text, int letters) {
    return text.substring(0, letters).stripTrailing() + "…";
  }
}
