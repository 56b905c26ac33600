package io.cardfolio.ui.chart;

import java.util.List;

/// A chart under its title, with a remark or a legend at the right of it.
///
/// @param gap what is free between the title and the chart, for body letters of 13 pixels
public record TitledSketch(
    String title, String remark, List<LegendItem> legend, double gap, Sketch body)
    implements Sketch {
  private static final double HEAD = 20;
  private static final double BETWEEN = 16;
  private static final double SIGN_GAP = 6;
  private static final double BAR_WIDTH = 16;
  private static final double BAR_HEIGHT = 8;
  private static final double TICK_WIDTH = 2;
  private static final double TICK_HEIGHT = 14;

  /// A title that does not change.
  public TitledSketch {
    legend = List.copyOf(legend);
  }

  /// Where the chart begins, in pixels from above.
  public double top(Letters letters) {
    return letters.px(HEAD) + letters.px(gap);
  }

  /// How wide the title is, in pixels.
  public double titleWidth(Letters letters) {
    return Math.ceil(letters.width(Type.TITLE, title));
  }

  /// How high the line of the title is, in pixels.
  public double headHeight(Letters letters) {
    return letters.px(HEAD);
  }

  /// The title alone, with nothing below it.
  public TitledSketch withoutBody() {
    return new TitledSketch(title, "", List.of(), gap, EMPTY);
  }

  @Override
  public double leastHeight(Letters letters) {
    return top(letters) + body.leastHeight(letters);
  }

  @Override
  public Drawing draw(double width, double height, Letters letters) {
    Drawing.Builder drawing = new Drawing.Builder();
    double middle = letters.px(HEAD) / 2;
    drawing.words(
        0, middle + letters.drop(Type.TITLE), title, Type.TITLE, Mark.Anchor.START, Ink.TEXT);
    double right = width;
    for (LegendItem item : legend.reversed()) {
      right = draw(item, right, middle, letters, drawing) - letters.px(BETWEEN);
    }
    drawing.words(
        right,
        middle + letters.drop(Type.CAPTION),
        remark,
        Type.CAPTION,
        Mark.Anchor.END,
        Ink.MUTED);
    double top = top(letters);
    drawing.add(body.draw(width, Math.max(0, height - top), letters), 0, top);
    return drawing.build(width, height);
  }

  /// Draws one entry of the legend and returns where it begins.
  private static double draw(
      LegendItem item, double right, double middle, Letters letters, Drawing.Builder drawing) {
    double text = right - Math.ceil(letters.width(Type.CAPTION, item.text()));
    drawing.words(
        text,
        middle + letters.drop(Type.CAPTION),
        item.text(),
        Type.CAPTION,
        Mark.Anchor.START,
        Ink.MUTED);
    boolean tick = item.sign() == LegendItem.Sign.TICK;
    double signWidth = tick ? TICK_WIDTH : letters.px(BAR_WIDTH);
    double signHeight = letters.px(tick ? TICK_HEIGHT : BAR_HEIGHT);
    double x = Math.rint(text - letters.px(SIGN_GAP) - signWidth);
    double y = Math.rint(middle - signHeight / 2);
    if (item.sign() == LegendItem.Sign.OUTLINE) {
      Outline.draw(x, y, signWidth, signHeight, item.ink(), drawing);
    } else {
      drawing.box(x, y, signWidth, signHeight, tick ? 0 : 1, item.ink());
    }
    return x;
  }
}
