package io.cardfolio.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Bars that lie below each other, each with its name before and its figure behind it.
///
/// @param bars from above
/// @param describe what a bar, counted from 0, says when it is pointed at
public record BarsSketch(List<Bar> bars, IntFunction<String> describe) implements Sketch {
  private static final double LINE = 24;
  private static final double HIGH = 12;
  private static final double MOST_LINE = 40;
  private static final double GAP = 8;

  /// Bars that do not change.
  public BarsSketch {
    bars = List.copyOf(bars);
  }

  /// One bar.
  ///
  /// @param size how long it is, from 0
  /// @param figure what is written behind it
  public record Bar(String name, double size, String figure, Ink ink) {}

  @Override
  public double leastHeight(Letters letters) {
    return letters.px(LINE) * bars.size();
  }

  @Override
  public Drawing draw(double width, double height, Letters letters) {
    Drawing.Builder drawing = new Drawing.Builder();
    double names = widest(letters, Bar::name) + letters.px(GAP);
    double figures = widest(letters, Bar::figure) + letters.px(GAP);
    double room = Math.max(0, width - names - figures);
    double longest = bars.stream().mapToDouble(Bar::size).max().orElse(0);
    double line =
        Math.floor(
            Math.clamp(height / Math.max(1, bars.size()), letters.px(LINE), letters.px(MOST_LINE)));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double middle = line * i + line / 2;
      double high = letters.px(HIGH);
      double top = Math.rint(middle - high / 2);
      double baseline = middle + letters.drop(Type.BODY);
      drawing.words(0, baseline, bar.name(), Type.BODY, Mark.Anchor.START, Ink.TEXT);
      drawing.box(names, top, room, high, 0, Ink.TRACK);
      double length = longest == 0 ? 0 : Math.rint(room * bar.size() / longest);
      drawing.box(names, top, length, high, 0, bar.ink());
      drawing.words(width, baseline, bar.figure(), Type.BODY, Mark.Anchor.END, Ink.TEXT);
      int here = i;
      drawing.spot(0, line * i, width, line, () -> describe.apply(here));
    }
    return drawing.build(width, height);
  }

  private double widest(Letters letters, Function<Bar, String> text) {
    return bars.stream()
        .mapToDouble(bar -> Math.ceil(letters.width(Type.BODY, text.apply(bar))))
        .max()
        .orElse(0);
  }
}
