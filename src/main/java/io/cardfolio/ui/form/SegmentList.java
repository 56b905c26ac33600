package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.share.LinkedShares;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds segments to the settings and removes them. The others keep their colours; if linked, they
/// get the share of the one that goes.
final class SegmentList {
  private final StudioModel model;
  private final Texts texts;

  SegmentList(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /// Adds a segment of 0%, whose share is then taken from the others by hand.
  void add() {
    String name = SegmentNames.free(texts, model.spec().segments());
    model.edit(EditName.addSegment(name), spec -> with(spec, name));
  }

  /// Removes a segment.
  void remove(int index) {
    model.unreadable().keySet().removeIf(id -> id.startsWith("segment-"));
    model.edit(
        EditName.removeSegment(SegmentNames.of(texts, model.spec().segments(), index)),
        spec -> without(spec, index));
  }

  private static PortfolioSpec with(PortfolioSpec spec, String name) {
    List<Segment> segments = new ArrayList<>(spec.segments());
    segments.add(
        Segment.of(name, Percent.ZERO)
            .withColour(Optional.of(SegmentColour.free(spec.segments()))));
    return spec.withSegments(segments);
  }

  private static PortfolioSpec without(PortfolioSpec spec, int index) {
    List<Segment> segments = new ArrayList<>(SegmentColour.kept(spec.segments()));
    segments.remove(index);
    return LinkedShares.of(spec).removed(index).in(spec.withSegments(segments));
  }
}
