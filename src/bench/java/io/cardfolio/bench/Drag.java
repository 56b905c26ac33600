package io.cardfolio.bench;

import io.cardfolio.bench.window.Dragging;
import io.cardfolio.model.Text;
import java.util.ArrayList;
import java.util.List;

/// How the window keeps up with a hand that drags a share.
final class Drag implements Chapter {
  private static final int SECONDS = 10;
  private static final double NANOS_A_MILLI = 1e6;
  private static final double MEDIAN = 0.5;
  private static final double MOST_OF_ALL = 0.95;

  private final Setup setup;

  Drag(Setup setup) {
    this.setup = setup;
  }

  @Override
  public void measure(Report report) throws Exception {
    List<Double> millis = new ArrayList<>();
    List<String> redraws = new ArrayList<>();
    new WindowProcess(
            WindowJava.ofProgram(setup, Dragging.class), List.of(), Dragging.class, SECONDS)
        .run(line -> {
          String[] words = line.split(" ", 2);
          switch (words[0]) {
            case Dragging.CHANGE -> millis.add(Long.parseLong(words[1]) / NANOS_A_MILLI);
            case Dragging.REDRAW -> redraws.add(line);
            default -> throw new IllegalStateException(line);
          }
        });
    if (millis.isEmpty()) {
      throw new IllegalStateException("The slider was dragged and no chart was drawn");
    }
    millis.sort(null);
    double shown = (double) redraws.size() / SECONDS;
    Table table =
        new Table("changes asked a second", "shown a second", "median ms", "95% ms", "most ms");
    table.row(
        Text.of("%.0f", (double) millis.size() / SECONDS),
        Text.of("%.1f", shown),
        Text.of("%.1f", quantile(millis, MEDIAN)),
        Text.of("%.1f", quantile(millis, MOST_OF_ALL)),
        Text.of("%.1f", millis.getLast()));
    report.section(
        "A slider that is dragged",
        Text.of(
            "The share of a segment, dragged with the mouse for %d s in the window with 50,000"
                + " customers, painted in software: from the moment in which a change was asked for"
                + " to charts that show it or a newer one. The window is %s.\n\n%s",
            SECONDS, window(), table));
    report.reached(Goal.DRAG_SHOWN, shown);
    report.reached(Goal.DRAG_ANSWER, quantile(millis, MOST_OF_ALL));
  }

  private String window() {
    return setup.program().image().isPresent()
        ? setup.program().description()
        : "that of the build, as there was no app image (`mvn package -Pdist`)";
  }

  private static double quantile(List<Double> sorted, double part) {
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
  }
}
