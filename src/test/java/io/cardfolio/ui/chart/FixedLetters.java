package io.cardfolio.ui.chart;

/// Letters that are all of one width, for drawings that no window shows.
///
/// @param em the size of body letters
public record FixedLetters(double em) implements Letters {
  /// Letters of the usual size.
  public static final FixedLetters USUAL = new FixedLetters(BASE);

  private static final double WIDTH = 0.6;
  private static final double SMALL = 0.846;

  @Override
  public double size(Type type) {
    return type == Type.AXIS || type == Type.MARK ? em * SMALL : em;
  }

  @Override
  public double width(Type type, String text) {
    return text.length() * WIDTH * size(type);
  }
}
