package io.cardfolio.ui;

import io.cardfolio.model.Text;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.SpecProblem;
import io.cardfolio.validate.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the validation strip says: a verdict and what stands behind it.
///
/// @param verdict how it stands
/// @param title the verdict in a few words
/// @param text what stands behind it
record Strip(Verdict verdict, String title, String text) {
  /// How the settings and the data stand.
  enum Verdict {
    /// Nothing is wrong.
    PASSED,
    /// Something may be meant so.
    WARNINGS,
    /// Customers are wrong.
    ERRORS,
    /// The settings are wrong.
    PROBLEMS
  }

  /// The strip over settings with problems.
  static Strip of(List<SpecProblem> problems, Iterable<String> unreadable) {
    List<String> sentences =
        Stream.concat(
                java.util.stream.StreamSupport.stream(unreadable.spliterator(), false),
                problems.stream().map(problem -> problem.message().toString()))
            .toList();
    return new Strip(
        Verdict.PROBLEMS,
        counted(sentences.size(), "problem") + " in the settings",
        sentences.stream().collect(Collectors.joining("; ")));
  }

  /// The strip over a checked dataset.
  static Strip of(ValidationReport report) {
    String text =
        Text.of(
            "%s checked, %s, %s",
            counted(report.rows(), "row"),
            counted(report.errors(), "error"),
            counted(report.warnings(), "warning"));
    if (!report.isValid()) {
      String warnings = report.warnings() == 0 ? "" : ", " + counted(report.warnings(), "warning");
      return new Strip(
          Verdict.ERRORS,
          counted(report.errors(), "error") + warnings,
          Text.of("%,d of %s affected", report.affectedRows(), counted(report.rows(), "row")));
    }
    if (report.warnings() > 0) {
      return new Strip(
          Verdict.WARNINGS, counted(report.warnings(), "warning") + ", no errors", text);
    }
    return new Strip(Verdict.PASSED, Text.of("All %d rules passed", Rule.values().length), text);
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, count == 1 ? "%,d %s" : "%,d %ss", count, noun);
  }
}
