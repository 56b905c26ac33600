package io.cardfolio.ui.chart;

import io.cardfolio.model.SegmentColour;
import java.util.Locale;

/// What a mark is painted with. A style sheet says which colour that is: `MAP_0` is `-ink-map-0`.
public enum Ink {
  /// What lies under everything.
  SURFACE,
  /// Texts that are read.
  TEXT,
  /// Texts that explain, and axis labels.
  MUTED,
  /// Thin lines.
  HAIRLINE,
  /// What a bar would fill if it were full.
  TRACK,
  /// Bars that stand for no segment.
  BAR,
  /// Lines that point something out, such as an average or a target.
  MARK,
  /// The areas of the dataset that is compared with.
  GHOST,
  /// The outlines of the dataset that is compared with.
  GHOST_LINE,
  /// The map, from low to high.
  MAP_0,
  MAP_1,
  MAP_2,
  MAP_3,
  MAP_4,
  /// Texts on the map.
  MAP_TEXT_0,
  MAP_TEXT_1,
  MAP_TEXT_2,
  MAP_TEXT_3,
  MAP_TEXT_4,
  /// The segments, by their place.
  SEGMENT_0,
  SEGMENT_1,
  SEGMENT_2,
  SEGMENT_3,
  SEGMENT_4,
  SEGMENT_5,
  SEGMENT_6,
  SEGMENT_7,
  SEGMENT_8,
  SEGMENT_9,
  SEGMENT_10,
  SEGMENT_11;

  /// The ink of a level of the map, from 0.
  public static Ink map(int level) {
    return values()[MAP_0.ordinal() + level];
  }

  /// The ink of texts on a level of the map, from 0.
  public static Ink mapText(int level) {
    return values()[MAP_TEXT_0.ordinal() + level];
  }

  /// The ink of a segment.
  public static Ink of(SegmentColour colour) {
    return values()[SEGMENT_0.ordinal() + colour.ordinal()];
  }

  /// What a style sheet calls it.
  String property() {
    return "-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
