package io.cardfolio.ui.theme;

import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;

/// Gives nodes the colour of a segment, which they and all below them then know as `-segment`, and
/// the colour of text on it as `-segment-text`.
public final class SegmentColours {
  private SegmentColours() {}

  /// The style class of a segment's colour.
  ///
  /// @param index its place in the settings, from 0
  public static String of(List<Segment> segments, int index) {
    return of(SegmentColour.of(segments, index));
  }

  /// The style class of a colour.
  public static String of(SegmentColour colour) {
    return "segment-" + colour.ordinal();
  }

  /// Gives a node the colour of a segment in the place of any other.
  public static void set(Node node, List<Segment> segments, int index) {
    String wanted = of(segments, index);
    if (!node.getStyleClass().contains(wanted)) {
      clear(node);
      node.getStyleClass().add(wanted);
    }
  }

  /// Takes a segment's colour from a node.
  public static void clear(Node node) {
    node.getStyleClass()
        .removeAll(Arrays.stream(SegmentColour.values()).map(SegmentColours::of).toList());
  }
}
