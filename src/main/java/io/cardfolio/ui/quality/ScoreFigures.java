package io.cardfolio.ui.quality;

import io.cardfolio.ui.text.Texts;
import java.util.OptionalDouble;

/// How parts of a score are written.
record ScoreFigures(Texts texts) {
  private static final int DECIMALS = 1;
  private static final double PRECISION = 1_000;

  /// A part as a percentage, rounded down so that only all is 100%; a dash where there is none.
  String part(OptionalDouble part) {
    return part.isEmpty()
        ? "–"
        : texts.figures().percent(Math.floor(part.getAsDouble() * PRECISION) / PRECISION, DECIMALS);
  }
}
