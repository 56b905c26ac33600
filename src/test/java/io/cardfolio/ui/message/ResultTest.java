package io.cardfolio.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What was done, in sentences.
class ResultTest {
  private static final Texts TEXTS = Texts.english();

  @Test
  void anExportedReportTellsWhatItLeavesOut() {
    Path csv = Path.of("real-errors.csv");
    Violation violation =
        Datasets.violation(
            Rule.AGE_RANGE, 7, CustomerColumn.AGE, "17", "Age 17 is below 18", "Use 18");

    assertThat(Result.exported(TEXTS, Datasets.report(10, List.of(violation)), csv))
        .isEqualTo(new Result("Exported 1 error or warning to real-errors.csv", Optional.of(csv)));
    assertThat(
            Result.exported(TEXTS, Datasets.report(10, List.of(violation, violation)), csv).text())
        .isEqualTo("Exported 2 errors and warnings to real-errors.csv");
    ValidationReport cut =
        new ValidationReport(99_999, 50_000, Map.of(Rule.AGE_RANGE, 50_000L), List.of(violation));
    assertThat(Result.exported(TEXTS, cut, csv).text())
        .isEqualTo(
            "Exported 1 of 50,000 errors and warnings, the first 10,000 of each rule, to"
                + " real-errors.csv");
  }
}
