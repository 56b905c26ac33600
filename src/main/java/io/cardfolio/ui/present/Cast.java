package io.cardfolio.ui.present;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All segments that appear in a presentation, each with one place and so one colour throughout, so
/// that eyes can follow it from step to step.
///
/// @param names their names, in the order of appearance
record Cast(List<String> names) {
  /// The segments of all steps.
  static Cast of(List<PortfolioSpec> steps) {
    Set<String> names = new LinkedHashSet<>();
    steps.forEach(step -> step.segments().forEach(segment -> names.add(segment.name())));
    return new Cast(List.copyOf(names));
  }

  /// The style class that gives a segment its colour.
  ///
  /// @param index its place, from 0; beyond the last colour they begin again
  static String colour(int index) {
    return "segment-" + index % PortfolioSpec.MAX_SEGMENTS;
  }

  /// The share of each in some settings, 0% for those that are missing there.
  List<Percent> shares(PortfolioSpec spec) {
    return names.stream().map(name -> share(spec, name)).toList();
  }

  private static Percent share(PortfolioSpec spec, String name) {
    return spec.segments().stream()
        .filter(segment -> segment.name().equals(name))
        .findFirst()
        .map(Segment::share)
        .orElse(Percent.ZERO);
  }
}
