package io.cardfolio.validate.spec;

import static io.cardfolio.model.PortfolioSpec.MAX_CUSTOMERS;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.spec.SpecProblems.Value;
import java.util.List;

/// Every rule over settings, once: window, command line and library give these sentences.
public final class SpecRules {
  private static final int DEFAULT_STEP = 1_000;

  private final PortfolioSpec spec;
  private final SpecProblems problems;
  private final SegmentSpecRules segments;
  private final TransactionSpecRules transactions;

  private SpecRules(PortfolioSpec spec) {
    this.spec = spec;
    problems = new SpecProblems(spec);
    transactions = new TransactionSpecRules(spec, problems);
    segments = new SegmentSpecRules(spec, problems, transactions);
  }

  /// All that is wrong in the settings, in the order of the form; empty for legal settings.
  public static List<SpecProblem> check(PortfolioSpec spec) {
    SpecRules rules = new SpecRules(spec);
    rules.checkDataset();
    rules.segments.checkSegments();
    rules.checkCreditLimits();
    rules.checkAges();
    rules.transactions.checkTransactions();
    rules.checkDefects();
    return rules.problems.list();
  }

  /// Settings that are known to be legal.
  ///
  /// @throws IllegalSpecException if they are not, with every problem
  public static PortfolioSpec requireLegal(PortfolioSpec spec) {
    List<SpecProblem> problems = check(spec);
    if (!problems.isEmpty()) {
      throw new IllegalSpecException(problems);
    }
    return spec;
  }

  private void checkDataset() {
    if (spec.customers() < 0) {
      problems.add(
          SpecField.CUSTOMERS, SpecWording.CUSTOMERS_BELOW_0, spec.customers(), MAX_CUSTOMERS);
    }
    if (spec.customers() > MAX_CUSTOMERS) {
      problems.add(
          SpecField.CUSTOMERS,
          problems.fix(SpecWording.USE_THE_MOST.with(), it -> it.withCustomers(MAX_CUSTOMERS)),
          SpecWording.CUSTOMERS_BEYOND_IDS,
          spec.customers(),
          MAX_CUSTOMERS);
    }
    if (spec.asOf().isBefore(LegalRanges.EARLIEST) || spec.asOf().isAfter(LegalRanges.LATEST)) {
      problems.add(
          SpecField.AS_OF,
          SpecWording.AS_OF_OUT_OF_RANGE,
          spec.asOf(),
          LegalRanges.EARLIEST,
          LegalRanges.LATEST);
    }
    if (!NameLocales.ALL.contains(spec.nameLocale())) {
      problems.add(
          SpecField.NAME_LOCALE,
          problems.fix(
              SpecWording.USE.with(PortfolioSpec.US_NAMES),
              it -> it.withNameLocale(PortfolioSpec.US_NAMES)),
          SpecWording.NAME_LOCALE_UNKNOWN,
          spec.nameLocale(),
          String.join(", ", NameLocales.ALL));
    }
    problems.checkPart(
        Value.of(SpecField.TOLERANCE, SpecWording.TOLERANCE),
        spec.tolerance(),
        spec::withTolerance);
  }

  private void checkCreditLimits() {
    CreditLimits limits = spec.creditLimits();
    boolean legal =
        problems.checkRange(
            Value.of(SpecField.CREDIT_LIMITS, SpecWording.CREDIT_LIMIT),
            limits.range(),
            LegalRanges.DOLLARS,
            range ->
                spec.withCreditLimits(
                    new CreditLimits(range.minimum(), range.maximum(), limits.step())));
    if (limits.step() < 1) {
      problems.add(
          SpecField.CREDIT_LIMIT_STEP,
          problems.fix(
              SpecWording.USE_DOLLARS.with(DEFAULT_STEP),
              it -> it.withCreditLimits(withStep(limits, DEFAULT_STEP))),
          SpecWording.STEP_BELOW_1,
          limits.step());
    } else if (legal && !limits.isOnStep(limits.maximum())) {
      int below =
          limits.minimum() + (limits.maximum() - limits.minimum()) / limits.step() * limits.step();
      problems.add(
          SpecField.CREDIT_LIMIT_STEP,
          problems.fix(
              SpecWording.USE_MAXIMUM_DOLLARS.with(below),
              it -> it.withCreditLimits(new CreditLimits(limits.minimum(), below, limits.step()))),
          SpecWording.STEP_DOES_NOT_DIVIDE,
          limits.step(),
          limits.minimum(),
          limits.maximum());
    }
  }

  private static CreditLimits withStep(CreditLimits limits, int step) {
    return new CreditLimits(limits.minimum(), limits.maximum(), step);
  }

  private void checkAges() {
    problems.checkRange(
        Value.of(SpecField.AGES, SpecWording.AGE), spec.ages(), LegalRanges.AGES, spec::withAges);
  }

  private void checkDefects() {
    spec.defects()
        .rates()
        .forEach((kind, rate) ->
            problems.checkPart(
                new Value(
                    SpecField.DEFECTS, kind.ordinal(), SpecWording.DEFECT_RATE.with(kind.key())),
                rate,
                percent -> spec.withDefects(kind, percent)));
  }
}
