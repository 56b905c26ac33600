package io.cardfolio.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.FakeStudio;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.spec.SpecRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The sentences of the validation strip.
class StripTest {
  private static final Texts TEXTS = Texts.english();
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @Test
  void stripTellsThatAllIsWell() {
    assertThat(strip(Map.of()))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PASSED,
                "All %d rules passed".formatted(Rule.CUSTOMERS.size()),
                "50,000 rows checked, 0 errors, 0 warnings"));
  }

  @Test
  void stripTellsWarningsAndErrors() {
    assertThat(strip(Map.of(Rule.EMAIL_UNIQUE, 16L)))
        .isEqualTo(
            new Strip(
                Strip.Verdict.WARNINGS,
                "16 warnings, no errors",
                "50,000 rows checked, 0 errors, 16 warnings"));
    assertThat(strip(Map.of(Rule.EMAIL_UNIQUE, 1L, Rule.AGE_RANGE, 1_200L)))
        .isEqualTo(
            new Strip(
                Strip.Verdict.ERRORS, "1,200 errors, 1 warning", "1,201 of 50,000 rows affected"));
  }

  @Test
  void stripTellsTheProblemsOfTheSettings() {
    assertThat(
            Strip.of(
                TEXTS,
                SpecRules.check(SPEC.withCustomers(-1)),
                List.of("Seed \"abc\" is not a whole number")))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PROBLEMS,
                "2 problems in the settings",
                List.of(
                    "Seed \"abc\" is not a whole number; Customers -1 is below 0; choose 0 to"
                        + " 99,999,999",
                    "Seed \"abc\" is not a whole number; and 1 more",
                    "")));
  }

  @Test
  void stripTellsHowFarAValidationIs() {
    PortfolioSpec many = SPEC.withCustomers(99_999_999);
    ShownDataset part = FakeStudio.part(many, Map.of(), Coverage.SO_FAR);
    assertThat(Strip.soFar(TEXTS, part))
        .isEqualTo(
            new Strip(
                Strip.Verdict.PASSED, "No errors so far", "100,000 of 99,999,999 rows checked"));
    ShownDataset wrong = FakeStudio.part(many, Map.of(Rule.AGE_RANGE, 1L), Coverage.SO_FAR);
    assertThat(Strip.soFar(TEXTS, wrong).title()).isEqualTo("1 error so far");
    assertThat(Strip.soFar(TEXTS, wrong).verdict()).isEqualTo(Strip.Verdict.ERRORS);
  }

  private static Strip strip(Map<Rule, Long> found) {
    return Strip.of(
        TEXTS, FakeStudio.dataset(SPEC, found, Optional.empty(), 24).outcome().report());
  }
}
