package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which colour a segment has when segments come, go and change places.
class SegmentColourTest {
  private static final List<Segment> SEGMENTS = PortfolioSpec.defaults().segments();

  @Test
  void aSegmentHasTheColourOfItsPlaceUnlessItHasItsOwn() {
    assertThat(colours(SEGMENTS))
        .containsExactly(
            SegmentColour.INDIGO,
            SegmentColour.TEAL,
            SegmentColour.AMBER,
            SegmentColour.CRIMSON,
            SegmentColour.SKY);
    List<Segment> own =
        List.of(SEGMENTS.getFirst().withColour(Optional.of(SegmentColour.OLIVE)), SEGMENTS.get(1));
    assertThat(colours(own)).containsExactly(SegmentColour.OLIVE, SegmentColour.TEAL);
  }

  @Test
  void thereIsOneForEverySegmentAndBeyondTheyBeginAgain() {
    assertThat(SegmentColour.values()).hasSize(PortfolioSpec.MAX_SEGMENTS);
    List<Segment> many =
        IntStream.range(0, 13).mapToObj(i -> Segment.of("S" + i, Percent.ZERO)).toList();
    assertThat(SegmentColour.of(many, 12)).isEqualTo(SegmentColour.INDIGO);
    assertThat(SegmentColour.free(many)).isEqualTo(SegmentColour.INDIGO);
  }

  @Test
  void anotherColourIsSwappedWithTheSegmentThatHasIt() {
    List<Segment> swapped = SegmentColour.given(SEGMENTS, 0, SegmentColour.AMBER);
    assertThat(colours(swapped))
        .containsExactly(
            SegmentColour.AMBER,
            SegmentColour.TEAL,
            SegmentColour.INDIGO,
            SegmentColour.CRIMSON,
            SegmentColour.SKY);
    assertThat(colours(SegmentColour.given(SEGMENTS, 0, SegmentColour.SAND)))
        .startsWith(SegmentColour.SAND, SegmentColour.TEAL);
    assertThat(SegmentColour.given(SEGMENTS, 0, SegmentColour.INDIGO).getFirst().colour())
        .contains(SegmentColour.INDIGO);
  }

  @Test
  void keptColoursStayWhenPlacesChangeAndANewSegmentGetsAFreeOne() {
    List<Segment> rest = SegmentColour.kept(SEGMENTS).subList(1, 5);
    assertThat(colours(rest))
        .containsExactly(
            SegmentColour.TEAL, SegmentColour.AMBER, SegmentColour.CRIMSON, SegmentColour.SKY);
    assertThat(SegmentColour.free(rest)).isEqualTo(SegmentColour.INDIGO);
    assertThat(SegmentColour.free(SEGMENTS)).isEqualTo(SegmentColour.MAROON);
  }

  private static List<SegmentColour> colours(List<Segment> segments) {
    return IntStream.range(0, segments.size())
        .mapToObj(i -> SegmentColour.of(segments, i))
        .toList();
  }
}
