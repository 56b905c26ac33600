package io.cardfolio.validate.spec;

import static io.cardfolio.model.PortfolioSpec.MAX_SEGMENTS;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Formula;
import io.cardfolio.model.LegalRanges;
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

/// The rules over the segments of settings.
final class SegmentSpecRules {
  private static final char REPLACEMENT = '\uFFFD';

  private final PortfolioSpec spec;
  private final SpecProblems problems;
  private final TransactionSpecRules transactions;

  /// @param transactions check how the customers of a segment use their cards
  SegmentSpecRules(PortfolioSpec spec, SpecProblems problems, TransactionSpecRules transactions) {
    this.spec = spec;
    this.problems = problems;
    this.transactions = transactions;
  }

  /// Checks how many there are, what they add up to, and each of them.
  void checkSegments() {
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
    int adultMonths = (spec.ages().minimum() - PortfolioSpec.ADULT) * 12;
    if (legal && adultMonths >= 0 && segment.tenure().minimum() > adultMonths) {
      int needed = PortfolioSpec.ADULT + Math.ceilDiv(segment.tenure().minimum(), 12);
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
        && (!limits.isOnStep(own.minimum()) || !limits.isOnStep(own.maximum()))) {
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
}
