package io.cardfolio.ui.present;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All segments that appear in a presentation, each with one place and one colour throughout, so
/// that eyes can follow it from step to step.
///
/// @param colours the colour of each segment by its name, in the order of appearance
record Cast(Map<String, SegmentColour> colours) {
  /// The segments of all steps. Each has the colour of its first appearance, unless another has it.
  static Cast of(List<PortfolioSpec> steps) {
    Map<String, SegmentColour> colours = new LinkedHashMap<>();
    for (PortfolioSpec step : steps) {
      List<Segment> segments = step.segments();
      for (int i = 0; i < segments.size(); i++) {
        SegmentColour wanted = SegmentColour.of(segments, i);
        colours.computeIfAbsent(
            segments.get(i).name(), _ -> colours.containsValue(wanted) ? free(colours) : wanted);
      }
    }
    return new Cast(colours);
  }

  /// Their names, in their order.
  List<String> names() {
    return List.copyOf(colours.keySet());
  }

  /// The share of each in some settings, 0% for those that are missing there.
  List<Percent> shares(PortfolioSpec spec) {
    return colours.keySet().stream().map(name -> share(spec, name)).toList();
  }

  private static Percent share(PortfolioSpec spec, String name) {
    return spec.segments().stream()
        .filter(segment -> segment.name().equals(name))
        .findFirst()
        .map(Segment::share)
        .orElse(Percent.ZERO);
  }

  /// A colour that none has; where all are taken they begin again.
  private static SegmentColour free(Map<String, SegmentColour> taken) {
    SegmentColour[] all = SegmentColour.values();
    return Arrays.stream(all)
        .filter(colour -> !taken.containsValue(colour))
        .findFirst()
        .orElse(all[taken.size() % all.length]);
  }
}
