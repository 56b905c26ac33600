package io.cardfolio.ui.compare;

import io.cardfolio.ui.text.Texts;

/// Differences with their sign, which is never left out: `+1,000`, `-$312.40`, `+0.3 pp`, `±0`.
public final class Differences {
  private static final double HUNDRED = 100;

  private final Texts texts;

  /// Differences in the words of a language.
  public Differences(Texts texts) {
    this.texts = texts;
  }

  /// The difference of two counts.
  public String count(long before, long after) {
    return sign((double) (after - before), texts.figures().count(Math.abs(after - before)));
  }

  /// The difference of two amounts, in dollars.
  public String dollars(double before, double after) {
    double cents = Math.rint((after - before) * HUNDRED) / HUNDRED;
    return sign(cents, texts.figures().cents(Math.abs(cents)));
  }

  /// The difference of two numbers.
  public String decimal(double before, double after, int decimals) {
    String text = texts.figures().decimal(Math.abs(after - before), decimals);
    boolean none = text.equals(texts.figures().decimal(0, decimals));
    return sign(none ? 0 : after - before, text);
  }

  /// The difference of two parts of one, in percentage points.
  public String points(double before, double after, int decimals) {
    return texts.of("compare.points", decimal(before * HUNDRED, after * HUNDRED, decimals));
  }

  private static String sign(double difference, String size) {
    return (difference > 0 ? "+" : difference < 0 ? "-" : "±") + size;
  }
}
