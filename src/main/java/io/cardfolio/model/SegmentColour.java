package io.cardfolio.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The colours in which segments are drawn. They can be told apart in every theme, whose
/// `light.css` and `dark.css` know the shades; there are as many as there may be segments.
public enum SegmentColour implements Labelled {
  INDIGO,
  TEAL,
  AMBER,
  CRIMSON,
  SKY,
  MAROON,
  MOSS,
  NAVY,
  MAUVE,
  OLIVE,
  SAND,
  PERIWINKLE;

  /// The colour of a segment: its own, otherwise that of its place.
  ///
  /// @param index its place from 0; beyond the last colour they begin again
  public static SegmentColour of(List<Segment> segments, int index) {
    return segments.get(index).colour().orElse(values()[index % values().length]);
  }

  /// A colour in which no segment is drawn yet; the first if there is none left.
  public static SegmentColour free(List<Segment> segments) {
    List<SegmentColour> taken = all(segments);
    return Arrays.stream(values())
        .filter(colour -> !taken.contains(colour))
        .findFirst()
        .orElse(INDIGO);
  }

  /// The segments with their colours as their own, so that these stay when places change.
  public static List<Segment> kept(List<Segment> segments) {
    return IntStream.range(0, segments.size())
        .mapToObj(i -> segments.get(i).withColour(Optional.of(of(segments, i))))
        .toList();
  }

  /// The segments with one in another colour. Who had that colour gets the old one, so that no two
  /// look alike.
  public static List<Segment> given(List<Segment> segments, int index, SegmentColour colour) {
    SegmentColour old = of(segments, index);
    return IntStream.range(0, segments.size())
        .mapToObj(i -> {
          if (i == index) {
            return segments.get(i).withColour(Optional.of(colour));
          }
          boolean had = of(segments, i) == colour;
          return had ? segments.get(i).withColour(Optional.of(old)) : segments.get(i);
        })
        .toList();
  }

  /// Its name in settings, such as `teal`.
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<SegmentColour> all(List<Segment> segments) {
    return IntStream.range(0, segments.size()).mapToObj(i -> of(segments, i)).toList();
  }
}
