package io.cardfolio.ui.chart;

import java.util.List;
import java.util.function.Supplier;

/// A chart with all that goes with it.
///
/// @param sketch the chart
/// @param remark what stands beside its title
/// @param legend what its signs stand for
/// @param summary the whole chart in a sentence or two, for those who cannot see it
/// @param sheet its numbers; asked for only where they are wanted
public record Exhibit(
    Sketch sketch, String remark, List<LegendItem> legend, String summary, Supplier<Sheet> sheet) {
  /// An exhibit that does not change.
  public Exhibit {
    legend = List.copyOf(legend);
  }
}
