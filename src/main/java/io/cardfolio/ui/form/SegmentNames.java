package io.cardfolio.ui.form;

import io.cardfolio.model.Segment;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What segments are called where they have no name, and what a new one is called.
final class SegmentNames {
  private SegmentNames() {}

  /// A segment's name, or its number where it has none.
  static String of(Texts texts, List<Segment> segments, int index) {
    String name = segments.get(index).name();
    return name.isBlank() ? numbered(texts, index + 1) : name;
  }

  /// A name that no segment has.
  static String free(Texts texts, List<Segment> segments) {
    Set<String> taken = segments.stream().map(Segment::name).collect(Collectors.toSet());
    return IntStream.iterate(segments.size() + 1, i -> i + 1)
        .mapToObj(i -> numbered(texts, i))
        .filter(name -> !taken.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(Texts texts, int number) {
    return texts.of("form.segment", texts.figures().count(number));
  }
}
