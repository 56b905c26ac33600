package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A histogram as it is drawn: its bars, axes, marks and what each place tells.
class HistogramSketchTest {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 200;
  private static final HistogramData TWO_BINS =
      data(
          List.of(1_000L, 0L),
          List.of(),
          List.of(new AxisLabel(0.5, "low"), new AxisLabel(1.5, "high")),
          List.of(new AxisLabel(1.5, "Average 7")));

  @Test
  void labelsItsAxesAndMarks() {
    Drawing drawing = draw(TWO_BINS);
    assertThat(Marks.texts(drawing, Type.AXIS))
        .containsExactly("0", "250", "500", "750", "1000", "low", "high");
    assertThat(Marks.texts(drawing, Type.MARK)).containsExactly("Average 7");
  }

  @Test
  void barsStandOnTheLineOfZeroAndReachTheirCount() {
    Drawing drawing = draw(data(List.of(1_000L, 500L, 0L), List.of(), List.of(), List.of()));
    List<Mark.Box> bars = Marks.boxes(drawing, Ink.BAR);
    assertThat(bars).hasSize(2);
    double zero = Marks.traces(drawing, Ink.HAIRLINE).getFirst().points().getFirst().y() + 0.5;
    double highest = Marks.traces(drawing, Ink.HAIRLINE).getLast().points().getFirst().y() + 0.5;
    assertThat(bars.get(0).y()).isEqualTo(highest);
    assertThat(bars.get(0).y() + bars.get(0).height()).isEqualTo(zero);
    assertThat(bars.get(1).height()).isEqualTo(Math.rint((zero - highest) / 2));
    assertThat(bars.get(1).x()).isEqualTo(bars.get(0).x() + bars.get(0).width() + 1);
  }

  @Test
  void everyPlaceOfABinTellsItsCount() {
    Drawing drawing = draw(TWO_BINS);
    Mark.Box bar = Marks.boxes(drawing, Ink.BAR).getFirst();
    assertThat(drawing.at(bar.x(), 5).orElseThrow().text().get()).isEqualTo("Bin 0");
    assertThat(drawing.at(WIDTH - 1, HEIGHT - 1).orElseThrow().text().get()).isEqualTo("Bin 1");
    assertThat(drawing.at(2, 100)).isEmpty();
  }

  @Test
  void leavesOutAxisLabelsThatWouldOverlap() {
    List<AxisLabel> many =
        IntStream.range(0, 50).mapToObj(i -> new AxisLabel(i + 0.5, "label " + i)).toList();
    Drawing drawing = draw(data(Collections.nCopies(50, 1L), List.of(), many, List.of()));
    List<double[]> shown =
        Marks.words(drawing, Type.AXIS).stream()
            .filter(words -> words.text().startsWith("label"))
            .map(words -> Marks.span(words, FixedLetters.USUAL))
            .toList();
    assertThat(shown).hasSizeBetween(3, 10);
    for (int i = 1; i < shown.size(); i++) {
      assertThat(shown.get(i)[0]).isGreaterThan(shown.get(i - 1)[1]);
    }
    assertThat(shown.getLast()[1]).isLessThanOrEqualTo(WIDTH);
  }

  @Test
  void keepsAMarkLabelInsideWhereThereIsNoRoomOnTheRight() {
    Drawing drawing =
        draw(data(List.of(1L, 2L), List.of(), List.of(), List.of(new AxisLabel(2, "Average 7"))));
    double end = Marks.span(Marks.words(drawing, Type.MARK).getFirst(), FixedLetters.USUAL)[1];
    assertThat(end).isBetween(WIDTH - 9, WIDTH - 6);
  }

  @Test
  void whatIsComparedWithLiesBehindAndItsOutlineBefore() {
    Drawing drawing =
        draw(data(List.of(500L, 1_000L), List.of(1_000.0, 2_000.0), List.of(), List.of()));
    List<Mark.Box> ghosts = Marks.boxes(drawing, Ink.GHOST);
    Mark.Trace outline = Marks.traces(drawing, Ink.GHOST_LINE).getFirst();
    Mark.Box bar = Marks.boxes(drawing, Ink.BAR).getFirst();
    assertThat(ghosts.get(0).height()).isEqualTo(2 * bar.height());
    assertThat(outline.points())
        .extracting(Mark.Point::y)
        .containsExactly(
            ghosts.get(0).y() - 0.5,
            ghosts.get(0).y() - 0.5,
            ghosts.get(1).y() - 0.5,
            ghosts.get(1).y() - 0.5);
    assertThat(drawing.marks().indexOf(ghosts.getLast()))
        .isLessThan(drawing.marks().indexOf(bar))
        .isLessThan(drawing.marks().indexOf(outline));
    assertThat(drawing.marks().indexOf(outline)).isGreaterThan(drawing.marks().indexOf(bar));
  }

  @Test
  void showsNothingButItsBaseLineWithoutBins() {
    Drawing drawing = draw(data(List.of(), List.of(), List.of(), List.of()));
    assertThat(Marks.texts(drawing, Type.AXIS)).containsExactly("0");
    assertThat(Marks.boxes(drawing, Ink.BAR)).isEmpty();
  }

  @Test
  void largeLettersHaveMoreRoom() {
    FixedLetters large = new FixedLetters(18);
    Drawing drawing = new HistogramSketch(TWO_BINS).draw(WIDTH, HEIGHT, large);
    for (Mark.Words words : Marks.words(drawing, Type.AXIS)) {
      double[] span = Marks.span(words, large);
      assertThat(span[0]).isGreaterThanOrEqualTo(0);
      assertThat(span[1]).isLessThanOrEqualTo(WIDTH);
      assertThat(words.baseline()).isBetween(large.size(Type.AXIS) * 0.7, HEIGHT);
    }
  }

  private static Drawing draw(HistogramData data) {
    return new HistogramSketch(data).draw(WIDTH, HEIGHT, FixedLetters.USUAL);
  }

  private static HistogramData data(
      List<Long> counts, List<Double> ghost, List<AxisLabel> axis, List<AxisLabel> marks) {
    return new HistogramData(
        counts, ghost, axis, marks, count -> Long.toString(count), bin -> "Bin " + bin);
  }
}
