package io.cardfolio.ui.chart;

import java.util.List;
import java.util.stream.Stream;

/// Finds marks in drawings.
public final class Marks {
  private Marks() {}

  /// All texts.
  public static List<Mark.Words> words(Drawing drawing) {
    return all(drawing, Mark.Words.class).toList();
  }

  /// The texts of a kind, in the order they were drawn.
  public static List<Mark.Words> words(Drawing drawing, Type type) {
    return all(drawing, Mark.Words.class).filter(words -> words.type() == type).toList();
  }

  /// The texts of a kind, as strings.
  public static List<String> texts(Drawing drawing, Type type) {
    return words(drawing, type).stream().map(Mark.Words::text).toList();
  }

  /// The rectangles of an ink.
  public static List<Mark.Box> boxes(Drawing drawing, Ink ink) {
    return all(drawing, Mark.Box.class).filter(box -> box.ink() == ink).toList();
  }

  /// The lines of an ink.
  public static List<Mark.Trace> traces(Drawing drawing, Ink ink) {
    return all(drawing, Mark.Trace.class).filter(trace -> trace.ink() == ink).toList();
  }

  /// Where a text begins and ends.
  public static double[] span(Mark.Words words, Letters letters) {
    double width = letters.width(words.type(), words.text());
    double start =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - width / 2;
          case END -> words.x() - width;
        };
    return new double[] {start, start + width};
  }

  private static <T extends Mark> Stream<T> all(Drawing drawing, Class<T> type) {
    return drawing.marks().stream().filter(type::isInstance).map(type::cast);
  }
}
