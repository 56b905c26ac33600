package io.cardfolio.ui.message;

import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.Optional;

/// Something that was done and deserves a word.
///
/// @param text what was done
/// @param file the file that came of it, to be shown in the file manager
public record Result(String text, Optional<Path> file) {
  /// Something of which no file came.
  public static Result of(String text) {
    return new Result(text, Optional.empty());
  }

  /// A picture that was written to a file.
  public static Result saved(Texts texts, Path file) {
    return new Result(texts.of("chart.saved", file.getFileName()), Optional.of(file));
  }

  /// The errors and warnings that a report kept and that were written to a file.
  public static Result exported(Texts texts, ValidationReport report, Path csv) {
    long found = report.errors() + report.warnings();
    String text =
        report.notKept() == 0
            ? texts.count("window.exported-report", found, csv.getFileName())
            : texts.of(
                "window.exported-first",
                report.violations().size(),
                found,
                ValidationReport.KEPT_PER_RULE,
                csv.getFileName());
    return new Result(text, Optional.of(csv));
  }
}
