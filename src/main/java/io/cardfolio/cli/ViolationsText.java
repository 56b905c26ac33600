package io.cardfolio.cli;

import io.cardfolio.model.Text;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.util.List;

/// What a run prints of a validation: the broken rules with their first examples, and the verdict.
final class ViolationsText {
  private static final int EXAMPLES = 3;

  private ViolationsText() {}

  /// The broken rules, one after the other; empty if all hold.
  static String of(ValidationReport report) {
    StringBuilder text = new StringBuilder();
    for (Rule rule : Rule.values()) {
      if (report.count(rule) > 0) {
        append(text, rule, report);
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Rule rule, ValidationReport report) {
    long count = report.count(rule);
    text.append(rule.severity() == Severity.ERROR ? "✗ " : "⚠ ")
        .append(rule.key())
        .append(": ")
        .append(counted(count, rule.severity().label()))
        .append('\n');
    List<Violation> examples =
        report.violations().stream().filter(it -> it.rule() == rule).limit(EXAMPLES).toList();
    examples.forEach(example -> text.append("    ").append(line(example)).append('\n'));
    if (count > examples.size()) {
      text.append(Text.of("    … and %,d more\n", count - examples.size()));
    }
  }

  private static String line(Violation violation) {
    StringBuilder line = new StringBuilder();
    if (violation.hasRow()) {
      line.append("row ").append(violation.row()).append(", ");
    }
    if (violation.line() != Violation.WHOLE_TABLE) {
      line.append("line ").append(violation.line()).append(", ");
    }
    violation.column().ifPresent(column -> line.append(column.header()));
    if (!violation.value().isEmpty()) {
      line.append(" \"").append(Printable.of(violation.value())).append('"');
    }
    return line.append(line.isEmpty() ? "" : ": ")
        .append(violation.message())
        .append("; ")
        .append(violation.suggestion())
        .toString();
  }

  /// Whether the data passed, in one line.
  static String verdict(ValidationReport report) {
    String warnings =
        report.warnings() == 0 ? "" : ", " + counted(report.warnings(), Severity.WARNING.label());
    return report.isValid()
        ? "✓ Validation passed" + warnings
        : "✗ Validation failed: "
            + counted(report.errors(), Severity.ERROR.label())
            + warnings
            + Text.of(", %,d of %,d rows affected", report.affectedRows(), report.rows());
  }

  private static String counted(long count, String word) {
    return Text.of("%,d %s%s", count, word, count == 1 ? "" : "s");
  }
}
