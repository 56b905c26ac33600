package io.cardfolio.ui.chart;

/// A label under or in a histogram.
///
/// @param position where it points, in bins from the left edge: 0.5 is the middle of the first bin
/// @param text what it says
public record AxisLabel(double position, String text) {}
