package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The document, made of nothing but what was measured.
final class Report {
  private final Map<Goal, Double> reached = new EnumMap<>(Goal.class);
  private final StringBuilder sections = new StringBuilder();
  private final double loadBefore = Machine.load();

  /// Adds a section.
  void section(String title, String text) {
    sections.append("\n## ").append(title).append("\n\n").append(text);
  }

  /// Notes the figure that a goal is held against.
  void reached(Goal goal, double figure) {
    reached.put(goal, figure);
  }

  /// Notes the memory that a goal is held against, where it was measured.
  void reachedMemory(Goal goal, Runs runs) {
    if (runs.peakMegabytes() >= 0) {
      reached(goal, runs.peakMegabytes());
    }
  }

  /// Writes the document.
  void write(Options options, Program program, Versions versions) throws IOException {
    Path file = options.document();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text(options, program, versions));
    System.out.println("Written to " + file);
  }

  private String text(Options options, Program program, Versions versions) throws IOException {
    return Text.of(
            """
            # Benchmarks

            Written by `mvn verify -Pbench` on %s%s.

            To measure another machine, make the app image (`mvn package -Pdist`), leave the machine
            alone and run the same. `-Dbench.rows=1000000`, `-Dbench.rounds=2` or
            `-Dbench.only=jmh` (`figures`, `transactions`, `board`, `growth`, `drag`) make a short run, whose document goes
            to `target/bench`.

            %s%s- Load: %.1f before, %.1f after, what this ran in the minute before included
            - Cardfolio as a whole process: %s
            - Rounds: %d, or as the chapter says; within a table everything is run in turn, and
              figures are medians unless they say otherwise
            - Memory: %s

            ## Goals

            %s\
            """,
            LocalDate.now(ZoneOffset.UTC),
            options.isFull() ? "" : shortRun(options),
            Machine.describe(),
            versions.describe(),
            loadBefore,
            Machine.load(),
            program.description(),
            options.rounds(),
            WholeProcess.memoryMeasure(),
            options.isToScale() ? goals() : "Not judged: the run was too short.\n")
        + sections;
  }

  private static String shortRun(Options options) {
    String parts = options.parts().stream().map(Part::key).collect(Collectors.joining(", "));
    return Text.of(": a **short run** of %s, with at most %,d rows", parts, options.rows());
  }

  private Table goals() {
    Table table = new Table("what", "goal", "reached", "");
    for (Goal goal : Goal.values()) {
      if (reached.containsKey(goal)) {
        double figure = reached.get(goal);
        table.row(
            goal.what(), goal.limit(), goal.shown(figure), goal.isReachedBy(figure) ? "✓" : "✗");
      } else {
        table.row(goal.what(), goal.limit(), "not measured", "");
      }
    }
    return table;
  }
}
