package io.cardfolio.validate;

import static io.cardfolio.model.PortfolioSpec.MAX_CUSTOMERS;
import static io.cardfolio.model.PortfolioSpec.MAX_SEGMENTS;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.share.LinkedShares;
import io.cardfolio.validate.SpecProblem.Fix;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Every rule over settings, once: window, command line and library give these sentences.
public final class SpecRules {
  /// The earliest as-of date.
  public static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  /// The latest as-of date.
  public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  /// The age from which people may hold an account, in years.
  public static final int ADULT = PortfolioSpec.ADULT;

  /// The highest age, in years.
  public static final int OLDEST = 120;

  /// The longest tenure, in months.
  public static final int LONGEST_TENURE = 600;

  /// The most dollars that a limit or a month's spend may be.
  public static final int MOST_DOLLARS = 10_000_000;

  /// The longest name of a segment, in characters.
  public static final int LONGEST_NAME = 60;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int DEFAULT_STEP = 1_000;

  private final PortfolioSpec spec;
  private final List<SpecProblem> problems = new ArrayList<>();

  private SpecRules(PortfolioSpec spec) {
    this.spec = spec;
  }

  /// All that is wrong in the settings, in the order of the form; empty for legal settings.
  public static List<SpecProblem> check(PortfolioSpec spec) {
    SpecRules rules = new SpecRules(spec);
    rules.checkDataset();
    rules.checkSegments();
    rules.checkCreditLimits();
    rules.checkAges();
    rules.checkDefects();
    return List.copyOf(rules.problems);
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
      add(SpecField.CUSTOMERS, SpecWording.CUSTOMERS_BELOW_0, spec.customers(), MAX_CUSTOMERS);
    }
    if (spec.customers() > MAX_CUSTOMERS) {
      add(
          SpecField.CUSTOMERS,
          fix(SpecWording.USE_THE_MOST.with(), it -> it.withCustomers(MAX_CUSTOMERS)),
          SpecWording.CUSTOMERS_BEYOND_IDS,
          spec.customers(),
          MAX_CUSTOMERS);
    }
    if (spec.asOf().isBefore(EARLIEST) || spec.asOf().isAfter(LATEST)) {
      add(SpecField.AS_OF, SpecWording.AS_OF_OUT_OF_RANGE, spec.asOf(), EARLIEST, LATEST);
    }
    if (!NameLocales.ALL.contains(spec.nameLocale())) {
      add(
          SpecField.NAME_LOCALE,
          fix(
              SpecWording.USE.with(PortfolioSpec.US_NAMES),
              it -> it.withNameLocale(PortfolioSpec.US_NAMES)),
          SpecWording.NAME_LOCALE_UNKNOWN,
          spec.nameLocale(),
          String.join(", ", NameLocales.ALL));
    }
    checkPercent(
        SpecField.TOLERANCE,
        SpecProblem.NO_SEGMENT,
        SpecWording.TOLERANCE.with(),
        spec.tolerance());
  }

  private void checkSegments() {
    List<Segment> segments = spec.segments();
    if (segments.isEmpty()) {
      add(SpecField.SEGMENTS, SpecWording.NO_SEGMENT, MAX_SEGMENTS);
      return;
    }
    if (segments.size() > MAX_SEGMENTS) {
      add(
          SpecField.SEGMENTS,
          SpecWording.TOO_MANY_SEGMENTS,
          segments.size(),
          MAX_SEGMENTS,
          segments.size() - MAX_SEGMENTS);
    }
    long sum = segments.stream().mapToLong(segment -> segment.share().tenThousandths()).sum();
    if (sum != Percent.WHOLE) {
      add(
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
    checkPercent(
        SpecField.SEGMENT_SHARE, index, SpecWording.SEGMENT_SHARE.with(name), segment.share());
    checkPercent(
        SpecField.SEGMENT_PREMIUM,
        index,
        SpecWording.SEGMENT_PREMIUM.with(name),
        segment.premium());
    segment
        .gradualDecline()
        .ifPresent(gradual ->
            checkPercent(
                SpecField.SEGMENT_DECLINE, index, SpecWording.SEGMENT_DECLINE.with(name), gradual));
    checkRange(
        SpecField.SEGMENT_MONTHLY_SPEND,
        index,
        SpecWording.SEGMENT_SPEND.with(name),
        segment.monthlySpend(),
        new Range(0, MOST_DOLLARS),
        range -> spec.withSegment(index, segment.withMonthlySpend(range)));
    boolean tenureLegal =
        checkRange(
            SpecField.SEGMENT_TENURE,
            index,
            SpecWording.SEGMENT_TENURE.with(name),
            segment.tenure(),
            new Range(0, LONGEST_TENURE),
            range -> spec.withSegment(index, segment.withTenure(range)));
    int adultMonths = (spec.ages().minimum() - ADULT) * 12;
    if (tenureLegal && adultMonths >= 0 && segment.tenure().minimum() > adultMonths) {
      int needed = ADULT + Math.ceilDiv(segment.tenure().minimum(), 12);
      add(
          SpecField.SEGMENT_TENURE,
          index,
          fix(
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
    segment.creditLimits().ifPresent(own -> checkOwnLimits(index, segment, own));
  }

  private void checkName(int index, String name, Map<String, Integer> names) {
    if (name.isBlank()) {
      add(SpecField.SEGMENT_NAME, index, SpecWording.NO_NAME, index + 1);
      return;
    }
    if (!name.equals(name.strip()) || name.codePoints().anyMatch(Character::isISOControl)) {
      add(
          SpecField.SEGMENT_NAME,
          index,
          SpecWording.NAME_NOT_CLEAN,
          name.codePoints()
              .map(c -> Character.isISOControl(c) ? '?' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(name) || name.indexOf(REPLACEMENT) >= 0) {
      add(SpecField.SEGMENT_NAME, index, SpecWording.NAME_NOT_UTF_8, index + 1);
    }
    if (name.length() > LONGEST_NAME) {
      add(
          SpecField.SEGMENT_NAME,
          index,
          SpecWording.NAME_TOO_LONG,
          name.substring(0, LONGEST_NAME),
          name.length(),
          LONGEST_NAME);
    }
    Integer earlier = names.putIfAbsent(name.toLowerCase(Locale.ROOT), index);
    if (earlier != null) {
      add(SpecField.SEGMENT_NAME, index, SpecWording.NAME_USED_TWICE, name, earlier + 1, index + 1);
    }
  }

  private void checkOwnLimits(int index, Segment segment, Range own) {
    CreditLimits limits = spec.creditLimits();
    boolean legal =
        checkRange(
            SpecField.SEGMENT_CREDIT_LIMITS,
            index,
            SpecWording.SEGMENT_CREDIT_LIMIT.with(segment.name()),
            own,
            new Range(0, MOST_DOLLARS),
            range -> spec.withSegment(index, segment.withCreditLimits(Optional.of(range))));
    if (legal
        && limits.step() >= 1
        && (!onStep(limits, own.minimum()) || !onStep(limits, own.maximum()))) {
      add(
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
        checkRange(
            SpecField.CREDIT_LIMITS,
            SpecProblem.NO_SEGMENT,
            SpecWording.CREDIT_LIMIT.with(),
            limits.range(),
            new Range(0, MOST_DOLLARS),
            range ->
                spec.withCreditLimits(
                    new CreditLimits(range.minimum(), range.maximum(), limits.step())));
    if (limits.step() < 1) {
      add(
          SpecField.CREDIT_LIMIT_STEP,
          fix(
              SpecWording.USE_DOLLARS.with(DEFAULT_STEP),
              it -> it.withCreditLimits(withStep(limits, DEFAULT_STEP))),
          SpecWording.STEP_BELOW_1,
          limits.step());
    } else if (legal && !onStep(limits, limits.maximum())) {
      int below =
          limits.minimum() + (limits.maximum() - limits.minimum()) / limits.step() * limits.step();
      add(
          SpecField.CREDIT_LIMIT_STEP,
          fix(
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
    checkRange(
        SpecField.AGES,
        SpecProblem.NO_SEGMENT,
        SpecWording.AGE.with(),
        spec.ages(),
        new Range(ADULT, OLDEST),
        spec::withAges);
  }

  private void checkDefects() {
    spec.defects()
        .rates()
        .forEach((kind, rate) -> {
          Sentence title = SpecWording.DEFECT_RATE.with(kind.key());
          if (rate.compareTo(Percent.ZERO) < 0) {
            addDefect(kind, Percent.ZERO, SpecWording.BELOW_0_PERCENT, title, rate);
          } else if (rate.compareTo(Percent.HUNDRED) > 0) {
            addDefect(kind, Percent.HUNDRED, SpecWording.ABOVE_100_PERCENT, title, rate);
          }
        });
  }

  private void addDefect(DefectKind kind, Percent legal, SpecWording wording, Object... values) {
    add(
        SpecField.DEFECTS,
        kind.ordinal(),
        fix(SpecWording.USE.with(legal), it -> it.withDefects(kind, legal)),
        wording,
        values);
  }

  private boolean checkRange(
      SpecField field,
      int segment,
      Sentence title,
      Range range,
      Range legal,
      java.util.function.Function<Range, PortfolioSpec> with) {
    int before = problems.size();
    if (range.minimum() < legal.minimum()) {
      add(
          field,
          segment,
          Optional.of(
              new Fix(
                  SpecWording.USE_NUMBER.with(legal.minimum()),
                  with.apply(
                      new Range(legal.minimum(), Math.max(legal.minimum(), range.maximum()))))),
          SpecWording.MINIMUM_TOO_LOW,
          title,
          range.minimum(),
          legal.minimum());
    }
    if (range.maximum() > legal.maximum()) {
      add(
          field,
          segment,
          Optional.of(
              new Fix(
                  SpecWording.USE_NUMBER.with(legal.maximum()),
                  with.apply(
                      new Range(Math.min(range.minimum(), legal.maximum()), legal.maximum())))),
          SpecWording.MAXIMUM_TOO_HIGH,
          title,
          range.maximum(),
          legal.maximum());
    }
    if (range.minimum() > range.maximum()) {
      add(
          field,
          segment,
          Optional.of(
              new Fix(
                  SpecWording.SWAP.with(),
                  with.apply(new Range(range.maximum(), range.minimum())))),
          SpecWording.MINIMUM_ABOVE_MAXIMUM,
          title,
          range.minimum(),
          range.maximum());
    }
    return problems.size() == before;
  }

  private void checkPercent(SpecField field, int segment, Sentence title, Percent percent) {
    if (percent.compareTo(Percent.ZERO) < 0) {
      add(field, segment, SpecWording.BELOW_0_PERCENT, title, percent);
    }
    if (percent.compareTo(Percent.HUNDRED) > 0) {
      add(field, segment, SpecWording.ABOVE_100_PERCENT, title, percent);
    }
  }

  private Optional<Fix> fix(Sentence label, UnaryOperator<PortfolioSpec> change) {
    return Optional.of(new Fix(label, change.apply(spec)));
  }

  private void add(SpecField field, SpecWording wording, Object... values) {
    add(field, Optional.empty(), wording, values);
  }

  private void add(SpecField field, Optional<Fix> fix, SpecWording wording, Object... values) {
    add(field, SpecProblem.NO_SEGMENT, fix, wording, values);
  }

  private void add(SpecField field, int segment, SpecWording wording, Object... values) {
    add(field, segment, Optional.empty(), wording, values);
  }

  private void add(
      SpecField field, int segment, Optional<Fix> fix, SpecWording wording, Object... values) {
    problems.add(new SpecProblem(field, segment, wording.with(values), fix));
  }
}
