package io.cardfolio.ui.chart;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/// What a histogram shows. All words come from who asks for the chart.
///
/// @param counts how much is in each bin
/// @param ghost how much was in each bin of what is compared with; empty for no comparison
/// @param axis the labels under the bins; where two would overlap the later one is left out
/// @param marks dashed lines with their labels, such as the average
/// @param count how a count is written at the axis
/// @param describe what a bin, counted from 0, says when it is pointed at
/// @param ink what a bin, counted from 0, is painted with
public record HistogramData(
    List<Long> counts,
    List<Double> ghost,
    List<AxisLabel> axis,
    List<AxisLabel> marks,
    LongFunction<String> count,
    IntFunction<String> describe,
    IntFunction<Ink> ink) {
  /// Data that does not change.
  public HistogramData {
    counts = List.copyOf(counts);
    ghost = List.copyOf(ghost);
    axis = List.copyOf(axis);
    marks = List.copyOf(marks);
  }

  /// Data whose bins are all alike.
  public HistogramData(
      List<Long> counts,
      List<Double> ghost,
      List<AxisLabel> axis,
      List<AxisLabel> marks,
      LongFunction<String> count,
      IntFunction<String> describe) {
    this(counts, ghost, axis, marks, count, describe, _ -> Ink.BAR);
  }

  /// The highest count; 0 if there is none.
  public long highest() {
    long now = counts.isEmpty() ? 0 : Collections.max(counts);
    return ghost.isEmpty() ? now : Math.max(now, (long) Math.ceil(Collections.max(ghost)));
  }
}
