package io.cardfolio.validate.spec;

import static io.cardfolio.model.PortfolioSpec.MAX_CUSTOMERS;
import static io.cardfolio.model.PortfolioSpec.MAX_SEGMENTS;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Formula;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.share.LinkedShares;
import io.cardfolio.validate.spec.SpecProblem.Fix;
import io.cardfolio.validate.spec.SpecProblems.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every rule over settings, once: window, command line and library give these sentences.
public final class SpecRules {
  /// The age from which people may hold an account, in years.
  public static final int ADULT = PortfolioSpec.ADULT;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int DEFAULT_STEP = 1_000;

  private final PortfolioSpec spec;
  private final SpecProblems problems;
  private final TransactionSpecRules transactions;

  private SpecRules(PortfolioSpec spec) {
    this.spec = spec;
    problems = new SpecProblems(spec);
    transactions = new TransactionSpecRules(spec, problems);
  }

  /// All that is wrong in the settings, in the order of the form; empty for legal settings.
  public static List<SpecProblem> check(PortfolioSpec spec) {
    SpecRules rules = new SpecRules(spec);
    rules.checkDataset();
    rules.checkSegments();
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

  private void checkSegments() {
    List<Segment> segments = spec.segments();
    if (segments.isEmpty()) {
      problems.add(SpecField.SEGMENTS, SpecWording.NO_SEGMENT, MAX_SEGMENTS);
      return;
    }
    if (segments.size() > MAX_SEGMENTS) {
      problems.add(
          SpecField.SEGMENTS,
          SpecWording.TOO_MANY_SEGMENTS,
          segments.size(),
          MAX_SEGMENTS,
          segments.size() - MAX_SEGMENTS);
    }
    long sum = segments.stream().mapToLong(segment -> segment.share().tenThousandths()).sum();
    if (sum != Percent.WHOLE) {
      problems.add(
          SpecField.SEGMENTS,
          LinkedShares.of(spec)
              .scaled()
              .map(scaled -> new Fix(SpecWording.SCALE.with(), scaled.in(spec))),
          SpecWording.SHARES_NOT_100_PERCENT,
          Percent.decimal(sum));
    }
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      checkSegment(i, segments.get(i), names);
    }
  }

  private void checkSegment(int index, Segment segment, Map<String, Integer> names) {
    String name = segment.name();
    checkName(index, name, names);
    problems.checkPart(
        new Value(SpecField.SEGMENT_SHARE, index, SpecWording.SEGMENT_SHARE.with(name)),
        segment.share(),
        percent -> spec.withSegment(index, segment.withShare(percent)));
    problems.checkPart(
        new Value(SpecField.SEGMENT_PREMIUM, index, SpecWording.SEGMENT_PREMIUM.with(name)),
        segment.premium(),
        percent -> spec.withSegment(index, segment.withPremium(percent)));
    segment
        .gradualDecline()
        .ifPresent(gradual ->
            problems.checkPart(
                new Value(SpecField.SEGMENT_DECLINE, index, SpecWording.SEGMENT_DECLINE.with(name)),
                gradual,
                percent ->
                    spec.withSegment(index, segment.withGradualDecline(Optional.of(percent)))));
    problems.checkRange(
        new Value(SpecField.SEGMENT_MONTHLY_SPEND, index, SpecWording.SEGMENT_SPEND.with(name)),
        segment.monthlySpend(),
        LegalRanges.DOLLARS,
        range -> spec.withSegment(index, segment.withMonthlySpend(range)));
    checkTenure(index, segment);
    segment.creditLimits().ifPresent(own -> checkOwnLimits(index, segment, own));
    transactions.checkActivity(index);
  }

  private void checkTenure(int index, Segment segment) {
    String name = segment.name();
    boolean legal =
        problems.checkRange(
            new Value(SpecField.SEGMENT_TENURE, index, SpecWording.SEGMENT_TENURE.with(name)),
            segment.tenure(),
            LegalRanges.TENURE,
            range -> spec.withSegment(index, segment.withTenure(range)));
    int adultMonths = (spec.ages().minimum() - ADULT) * 12;
    if (legal && adultMonths >= 0 && segment.tenure().minimum() > adultMonths) {
      int needed = ADULT + Math.ceilDiv(segment.tenure().minimum(), 12);
      problems.add(
          SpecField.SEGMENT_TENURE,
          index,
          problems.fix(
              SpecWording.USE_AGE.with(needed),
              it -> it.withAges(new Range(needed, Math.max(needed, spec.ages().maximum())))),
          SpecWording.TENURE_TOO_LONG,
          name,
          segment.tenure().minimum(),
          spec.ages().minimum(),
          adultMonths,
          adultMonths,
          needed);
    }
  }

  private void checkName(int index, String name, Map<String, Integer> names) {
    if (name.isBlank()) {
      problems.add(SpecField.SEGMENT_NAME, index, SpecWording.NO_NAME, index + 1);
      return;
    }
    if (!name.equals(name.strip()) || name.codePoints().anyMatch(Character::isISOControl)) {
      problems.add(
          SpecField.SEGMENT_NAME,
          index,
          SpecWording.NAME_NOT_CLEAN,
          name.codePoints()
              .map(c -> Character.isISOControl(c) ? '?' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(name) || name.indexOf(REPLACEMENT) >= 0) {
      problems.add(SpecField.SEGMENT_NAME, index, SpecWording.NAME_NOT_UTF_8, index + 1);
    }
    if (Formula.is(name.strip())) {
      problems.add(SpecField.SEGMENT_NAME, index, SpecWording.NAME_A_FORMULA, name, Formula.STARTS);
    }
    if (name.length() > LegalRanges.LONGEST_NAME) {
      problems.add(
          SpecField.SEGMENT_NAME,
          index,
          SpecWording.NAME_TOO_LONG,
          name.substring(0, LegalRanges.LONGEST_NAME),
          name.length(),
          LegalRanges.LONGEST_NAME);
    }
    Integer earlier = names.putIfAbsent(name.toLowerCase(Locale.ROOT), index);
    if (earlier != null) {
      problems.add(
          SpecField.SEGMENT_NAME, index, SpecWording.NAME_USED_TWICE, name, earlier + 1, index + 1);
    }
  }

  private void checkOwnLimits(int index, Segment segment, Range own) {
    CreditLimits limits = spec.creditLimits();
    boolean legal =
        problems.checkRange(
            new Value(
                SpecField.SEGMENT_CREDIT_LIMITS,
                index,
                SpecWording.SEGMENT_CREDIT_LIMIT.with(segment.name())),
            own,
            LegalRanges.DOLLARS,
            range -> spec.withSegment(index, segment.withCreditLimits(Optional.of(range))));
    if (legal
        && limits.step() >= 1
        && (!onStep(limits, own.minimum()) || !onStep(limits, own.maximum()))) {
      problems.add(
          SpecField.SEGMENT_CREDIT_LIMITS,
          index,
          Optional.empty(),
          SpecWording.SEGMENT_OFF_STEPS,
          segment.name(),
          own.minimum(),
          own.maximum(),
          limits.step(),
          limits.minimum());
    }
  }

  private static boolean onStep(CreditLimits limits, int dollars) {
    return Math.floorMod((long) dollars - limits.minimum(), (long) limits.step()) == 0;
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
    } else if (legal && !onStep(limits, limits.maximum())) {
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
