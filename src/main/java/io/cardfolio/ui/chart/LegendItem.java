package io.cardfolio.ui.chart;

/// What a sign in a chart stands for.
public record LegendItem(Sign sign, Ink ink, String text) {
  /// The signs.
  public enum Sign {
    /// A filled area.
    BAR,
    /// A line that stands upright.
    TICK,
    /// The outline of an area.
    OUTLINE
  }
}
