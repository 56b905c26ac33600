package io.cardfolio.ui;

import io.cardfolio.model.Text;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.Optional;

/// Something that was done and deserves a word.
///
/// @param text what was done
/// @param file the file that came of it, to be shown in the file manager
public record Result(String text, Optional<Path> file) {
  /// Something of which no file came.
  static Result of(String text) {
    return new Result(text, Optional.empty());
  }

  /// Customers that were written to a file.
  static Result exported(long customers, Path csv) {
    return new Result(
        Text.of("Exported %s to %s", Figures.count(customers, "customer"), csv.getFileName()),
        Optional.of(csv));
  }

  /// The errors and warnings that a report kept and that were written to a file.
  static Result exported(ValidationReport report, Path csv) {
    long found = report.errors() + report.warnings();
    String written =
        report.notKept() == 0
            ? Figures.count(found, "error or warning", "errors and warnings")
            : Text.of(
                "%s of %s errors and warnings, the first %s of each rule,",
                Figures.count(report.violations().size()),
                Figures.count(found),
                Figures.count(ValidationReport.KEPT_PER_RULE));
    return new Result(Text.of("Exported %s to %s", written, csv.getFileName()), Optional.of(csv));
  }
}
