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

            Written by `mvn verify -Pbench` on %s%s. To measure your machine, make the app image with
            `mvn package -Pdist`, leave the machine alone, and run that; the options
            `-Dbench.rows=1000000`, `-Dbench.rounds=2` and `-Dbench.only=jmh` (or `figures`, `board`,
            `growth`) make short runs, whose document goes to `target/bench`.

            %s%s- Load before: %.2f, after: %.2f (both include what this ran in the minute before)

            Figures are medians of %d rounds, in which all that one table compares is run in turn.
            Cardfolio's whole processes are %s. %s

            ## Goals

            %s\
            """,
            LocalDate.now(ZoneOffset.UTC),
            options.isFull() ? "" : shortRun(options),
            Machine.describe(),
            versions.describe(),
            loadBefore,
            Machine.load(),
            options.rounds(),
            program.description(),
            WholeProcess.tellsMemory()
                ? "MB are 10^6 bytes; peak memory is what the system says was resident at most"
                      + " (VmHWM),\n"
                      + "asked every 10 ms, the highest of all rounds."
                : "Memory was not measured: this system does not tell.",
            goals())
        + sections;
  }

  private static String shortRun(Options options) {
    return Text.of(
        ", a **short run** (%s, at most %,d rows, %d rounds) that proves nothing",
        options.parts().stream().map(Part::key).collect(Collectors.joining(", ")),
        options.rows(),
        options.rounds());
  }

  private Table goals() {
    Table table = new Table("what", "goal", "reached", "");
    for (Goal goal : Goal.values()) {
      Double figure = reached.get(goal);
      if (figure == null) {
        table.row(goal.what(), goal.limit(), "not measured", "");
      } else {
        table.row(
            goal.what(), goal.limit(), goal.shown(figure), goal.isReachedBy(figure) ? "✓" : "✗");
      }
    }
    return table;
  }
}
