package io.cardfolio.ui.present;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.text.Texts;

/// A share as it is read from afar: with one decimal at most.
final class PercentText {
  private static final int TENTH = Percent.WHOLE / 1_000;

  private PercentText() {}

  /// "30%", "12.5%".
  static String of(Percent share, Texts texts) {
    return of(share.fraction(), texts);
  }

  /// "30%", "12.5%".
  ///
  /// @param share a part of one
  static String of(double share, Texts texts) {
    long tenths = Math.round(share * Percent.WHOLE / TENTH);
    return texts.figures().percent(tenths / 1_000.0, tenths % 10 == 0 ? 0 : 1);
  }
}
