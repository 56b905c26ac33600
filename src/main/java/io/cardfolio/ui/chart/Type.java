package io.cardfolio.ui.chart;

import java.util.Locale;

/// The kinds of letters in a drawing. A style sheet says which font that is: `AXIS` is
/// `-axis-font`.
public enum Type {
  /// What a drawing is called.
  TITLE,
  /// Figures and names.
  BODY,
  /// Totals.
  STRONG,
  /// What stands over columns.
  HEADING,
  /// Remarks and legends.
  CAPTION,
  /// Labels of axes.
  AXIS,
  /// Labels of marks.
  MARK;

  /// What a style sheet calls it.
  String property() {
    return "-" + name().toLowerCase(Locale.ROOT) + "-font";
  }
}
