package io.cardfolio.ui.chart;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/// What a histogram shows. All words come from who asks for the chart.
///
/// @param counts how much is in each bin
/// @param axis the labels under the bins; where two would overlap the later one is left out
/// @param marks dashed lines with their labels, such as the average
/// @param describe what the tooltip says of a bin, counted from 0
/// @param summary the whole chart in one sentence, for those who cannot see it
public record HistogramData(
    List<Long> counts,
    List<AxisLabel> axis,
    List<AxisLabel> marks,
    IntFunction<String> describe,
    String summary) {
  /// A chart without bins.
  public static final HistogramData EMPTY =
      new HistogramData(List.of(), List.of(), List.of(), bin -> "", "");

  /// Data that does not change.
  public HistogramData {
    counts = List.copyOf(counts);
    axis = List.copyOf(axis);
    marks = List.copyOf(marks);
  }

  /// The highest count; 0 if there is none.
  public long highest() {
    return counts.isEmpty() ? 0 : Collections.max(counts);
  }
}
