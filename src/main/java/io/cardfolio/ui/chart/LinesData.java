package io.cardfolio.ui.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/// What a chart of lines shows. All words come from who asks for the chart.
///
/// @param lines the lowest first
/// @param axis the names of the places that values stand at, of which as many are written as have
///   room
/// @param value how a value is written at the axis
/// @param describe what a place, counted from 0, says when it is pointed at
public record LinesData(
    List<Line> lines,
    List<String> axis,
    DoubleFunction<String> value,
    IntFunction<String> describe) {
  /// Data that does not change.
  public LinesData {
    lines = List.copyOf(lines);
    axis = List.copyOf(axis);
  }

  /// The upper end of the highest band; 0 if there is none.
  public double highest() {
    return lines.stream()
        .flatMap(line -> line.values().stream())
        .filter(value -> value.middle().isPresent())
        .mapToDouble(value -> value.middle().getAsDouble() + value.deviation())
        .max()
        .orElse(0);
  }

  /// One line with its band.
  ///
  /// @param name what it stands for
  /// @param values one for each place
  public record Line(String name, Ink ink, List<Value> values) {
    /// A line that does not change.
    public Line {
      values = List.copyOf(values);
    }
  }

  /// A value with what surrounds it.
  ///
  /// @param middle empty where there is none
  /// @param deviation how far the band goes up and down, from 0
  public record Value(OptionalDouble middle, double deviation) {}
}
