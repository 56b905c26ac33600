package io.cardfolio.ui.status;

import io.cardfolio.ui.dataset.FoundProblems;
import io.cardfolio.ui.dataset.JudgedTransactions;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.spec.SpecProblem;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the validation strip says: a verdict and what stands behind it.
///
/// @param verdict how it stands
/// @param title the verdict in a few words
/// @param texts what stands behind it, and the same in fewer words
public record Strip(Verdict verdict, String title, List<String> texts) {
  Strip(Verdict verdict, String title, String text) {
    this(verdict, title, List.of(text));
  }

  /// How the settings and the data stand.
  public enum Verdict {
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
  static Strip of(Texts texts, List<SpecProblem> problems, Collection<String> unreadable) {
    List<String> sentences =
        Stream.concat(
                unreadable.stream(), problems.stream().map(problem -> texts.of(problem.message())))
            .toList();
    return new Strip(
        Verdict.PROBLEMS,
        texts.count("window.problems-in-settings", sentences.size()),
        joined(texts, sentences));
  }

  /// All sentences, and ever fewer of the first with the number of the others.
  private static List<String> joined(Texts texts, List<String> sentences) {
    return IntStream.iterate(sentences.size(), shown -> shown >= 0, shown -> shown - 1)
        .mapToObj(shown -> {
          String first = String.join("; ", sentences.subList(0, shown));
          int others = sentences.size() - shown;
          return shown == 0 || others == 0 ? first : texts.of("window.and-more", first, others);
        })
        .toList();
  }

  /// The strip over a dataset of which only the first rows are checked.
  public static Strip soFar(Texts texts, ShownDataset dataset) {
    long errors = dataset.outcome().report().errors();
    return new Strip(
        errors == 0 ? Verdict.PASSED : Verdict.ERRORS,
        errors == 0
            ? texts.of("tuning.no-errors-so-far")
            : texts.count("tuning.errors-so-far", errors),
        texts.of(
            "tuning.checked-so-far",
            texts.figures().count(dataset.checked()),
            texts.figures().count(dataset.spec().customers())));
  }

  /// The strip over a dataset whose transactions are checked too.
  static Strip of(Texts texts, FoundProblems faults, JudgedTransactions transactions) {
    boolean soFar = !faults.dataset().isWhole();
    Strip customers = soFar ? soFar(texts, faults.dataset()) : of(texts, faults.customers());
    ValidationReport report = transactions.outcome().report();
    String checked = checked(texts, report);
    String ofCustomers = texts.of("window.in-customers", customers.texts().getFirst());
    String ofTransactions =
        transactions.customers() == faults.dataset().rows().size()
            ? texts.of("window.in-transactions", checked)
            : texts.of(
                "window.in-first-transactions",
                texts.figures().count(transactions.customers()),
                checked);
    List<String> text = List.of(ofCustomers + ". " + ofTransactions, ofTransactions, "");
    if (faults.errors() > 0) {
      return new Strip(Verdict.ERRORS, faults.errors(texts, false), text);
    }
    if (!soFar && faults.warnings() > 0) {
      String warnings = texts.count("window.warnings", faults.warnings());
      return new Strip(Verdict.WARNINGS, texts.of("window.no-errors", warnings), text);
    }
    return new Strip(customers.verdict(), customers.title(), text);
  }

  /// The strip over a checked dataset.
  static Strip of(Texts texts, ValidationReport report) {
    String rows = texts.count("window.rows", report.rows());
    String errors = texts.count("window.errors", report.errors());
    String warnings = texts.count("window.warnings", report.warnings());
    String checked = checked(texts, report);
    if (!report.isValid()) {
      return new Strip(
          Verdict.ERRORS,
          report.warnings() == 0 ? errors : errors + ", " + warnings,
          texts.count("window.affected", report.affectedRows(), rows));
    }
    if (report.warnings() > 0) {
      return new Strip(Verdict.WARNINGS, texts.of("window.no-errors", warnings), checked);
    }
    return new Strip(Verdict.PASSED, texts.of("window.all-passed", Rule.CUSTOMERS.size()), checked);
  }

  private static String checked(Texts texts, ValidationReport report) {
    return texts.of(
        "window.checked",
        texts.count("window.rows", report.rows()),
        texts.count("window.errors", report.errors()),
        texts.count("window.warnings", report.warnings()));
  }
}
