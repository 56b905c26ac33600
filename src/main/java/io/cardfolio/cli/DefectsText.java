package io.cardfolio.cli;

import io.cardfolio.job.score.DefectScore;
import io.cardfolio.job.score.DefectScore.KindScore;
import io.cardfolio.model.Column;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Text;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What a run prints of the defects that were planted and of how well validation found them.
final class DefectsText {
  private static final double HUNDREDTHS = 100;

  private DefectsText() {}

  /// What was found of planted defects, or whether the data passed where none were.
  static String orVerdict(Optional<DefectScore> score, ValidationReport report) {
    return score.map(DefectsText::of).orElseGet(() -> ViolationsText.verdict(report));
  }

  /// Where the defects of a table are listed.
  ///
  /// @param labels the file; empty where the table went to standard output or a pipe
  static String listed(Optional<Path> labels) {
    return labels
        .map(list -> "✓ Defects listed in " + list)
        .orElse("  Defects are listed beside a file only; give --output the name of one");
  }

  /// Says that defects of the settings are not in what was written; nothing if there are none.
  ///
  /// @param left the rates of kinds that another table has
  /// @param why where those would be
  static String leftOut(DefectRates left, String why) {
    return left.isOff()
        ? ""
        : Text.of("  Not planted: %s; %s\n", DefectKind.keys(left.rates().keySet()), why);
  }

  static String of(DefectScore score) {
    List<String> lines = new ArrayList<>();
    add(
        lines,
        "🐛 Defects planted on purpose: %,d cells in %,d rows",
        score.planted(),
        score.rows());
    score.kinds().forEach((kind, its) -> lines.add(line(kind, its)));
    add(
        lines,
        "  Recall %s: %,d of the %,d planted cells that a rule covers were found, %,d missed",
        percent(score.recall()),
        score.found(),
        score.covered(),
        score.missed());
    add(
        lines,
        "  Precision %s: %,d of the %,d violations in cells lie in planted cells",
        percent(score.precision()),
        score.inPlanted(),
        score.violations());
    return String.join("\n", lines);
  }

  private static String line(DefectKind kind, KindScore its) {
    String line =
        Text.of("  %-19s%,9d planted, %,9d found", kind.key(), its.planted(), its.found());
    if (its.missed() > 0) {
      line += Text.of(", %,d missed", its.missed());
    }
    if (!its.uncovered().isEmpty()) {
      line +=
          Text.of(
              ", %,d that no rule covers (%s)",
              its.planted() - its.covered(),
              its.uncovered().keySet().stream()
                  .map(Column::header)
                  .collect(Collectors.joining(", ")));
    }
    return line;
  }

  /// A part as a percentage, rounded down so that only all is 100%.
  private static String percent(OptionalDouble part) {
    return part.isEmpty()
        ? "–"
        : Text.of("%.2f%%", Math.floor(part.getAsDouble() * HUNDREDTHS * HUNDREDTHS) / HUNDREDTHS);
  }

  private static void add(List<String> lines, String line, Object... values) {
    lines.add(Text.of(line, values));
  }
}
