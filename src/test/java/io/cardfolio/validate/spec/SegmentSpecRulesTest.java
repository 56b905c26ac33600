package io.cardfolio.validate.spec;

import static io.cardfolio.validate.spec.SpecSentences.fixed;
import static io.cardfolio.validate.spec.SpecSentences.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The sentences of [SpecRules] about segments.
class SegmentSpecRulesTest {
  private static final PortfolioSpec DEFAULTS = PortfolioSpec.defaults();

  @Test
  void thereAreOneToTwelveSegments() {
    assertThat(sentences(DEFAULTS.withSegments(List.of())))
        .containsExactly("There is no segment; add 1 to 12");
    assertThat(sentencesWithout("add up to", segments(12, Percent.of(8)))).isEmpty();
    assertThat(sentencesWithout("add up to", segments(13, Percent.of(8))))
        .containsExactly("There are 13 segments; the most is 12, so remove 1");
  }

  @Test
  void sharesAddUpToHundred() {
    PortfolioSpec more = first(segment -> segment.withShare(Percent.of(19)));
    assertThat(sentences(more)).containsExactly("Segment shares add up to 104%, not 100%");
    assertThat(fixed(more, "Scale to 100%").segments())
        .extracting(segment -> segment.share().toString())
        .containsExactly("18.3%", "38.5%", "24%", "9.6%", "9.6%");
    assertThat(sentences(first(segment -> segment.withShare(Percent.of(14.9999)))))
        .containsExactly("Segment shares add up to 99.9999%, not 100%");
  }

  @Test
  void sharesThatCannotBeScaledHaveNoFix() {
    assertThat(SpecRules.check(segments(2, Percent.ZERO)))
        .extracting(SpecProblem::fix)
        .containsExactly(Optional.empty());
  }

  @Test
  void eachShareIsAPercentage() {
    PortfolioSpec wrong =
        DEFAULTS.withSegments(
            List.of(Segment.of("A", Percent.of(-1)), Segment.of("B", Percent.of(101))));
    assertThat(sentences(wrong))
        .containsExactly(
            "Segment \"A\" share -1% is below 0%", "Segment \"B\" share 101% is above 100%");
    assertThat(sentences(first(segment -> segment.withPremium(Percent.of(130)))))
        .containsExactly("Segment \"High-Value Travelers\" Premium share 130% is above 100%");
    PortfolioSpec below =
        first(segment -> segment.withGradualDecline(Optional.of(Percent.of(-30))));
    assertThat(sentences(below))
        .containsExactly("Segment \"High-Value Travelers\" gradual decline -30% is below 0%");
    assertThat(fixed(below, "Use 0%").segments().getFirst().gradualDecline())
        .contains(Percent.ZERO);
  }

  @Test
  void segmentNamesCanStandInAFile() {
    assertThat(sentences(first(segment -> segment.withName(" "))))
        .containsExactly("Segment 1 has no name; give it one");
    assertThat(sentences(first(segment -> segment.withName("Travelers "))))
        .containsExactly(
            "Segment name \"Travelers \" starts or ends with white space or holds a control"
                + " character; type it anew");
    assertThat(sentences(first(segment -> segment.withName("Trav\nelers"))))
        .containsExactly(
            "Segment name \"Trav?elers\" starts or ends with white space or holds a control"
                + " character; type it anew");
    assertThat(sentences(first(segment -> segment.withName("x".repeat(60))))).isEmpty();
    assertThat(sentences(first(segment -> segment.withName("x".repeat(61)))))
        .containsExactly(
            "Segment name \"" + "x".repeat(60) + "…\" has 61 characters; the most is 60");
  }

  @Test
  void aNameThatCannotBeWrittenIsRefused() {
    for (String name : List.of("A\uFFFDB", "A\uD800B")) {
      PortfolioSpec spec = PortfolioSpec.defaults();
      assertThat(SpecRules.check(spec.withSegment(1, spec.segments().get(1).withName(name))))
          .extracting(problem -> problem.message().toString())
          .containsExactly(
              "Segment 2's name holds a character that cannot be written as UTF-8; type it anew");
    }
  }

  @Test
  void segmentNamesAreNoFormulas() {
    for (String start : List.of("=", "+", "-", "@")) {
      assertThat(sentences(first(segment -> segment.withName(start + "Travelers"))))
          .containsExactly(
              "Segment name \""
                  + start
                  + "Travelers\" would be a formula where the data is opened as a spreadsheet; use"
                  + " a name that does not start with one of = + - @");
      assertThat(sentences(first(segment -> segment.withName("Travelers " + start)))).isEmpty();
    }
  }

  @Test
  void segmentNamesDifferByMoreThanCase() {
    assertThat(sentences(first(segment -> segment.withName("DECLINING"))))
        .containsExactly("Segment name \"Declining\" is used twice, by segments 1 and 4");
  }

  @Test
  void monthlySpendIsARangeOfDollars() {
    PortfolioSpec swapped = first(segment -> segment.withMonthlySpend(new Range(8_000, 2_000)));
    assertThat(sentences(swapped))
        .containsExactly(
            "Segment \"High-Value Travelers\" monthly spend minimum 8,000 is above maximum 2,000");
    assertThat(fixed(swapped, "Swap")).isEqualTo(DEFAULTS);
    PortfolioSpec beyond = first(segment -> segment.withMonthlySpend(new Range(-1, 10_000_001)));
    assertThat(sentences(beyond))
        .containsExactly(
            "Segment \"High-Value Travelers\" monthly spend minimum -1 is below 0",
            "Segment \"High-Value Travelers\" monthly spend maximum 10,000,001 is above"
                + " 10,000,000");
    assertThat(fixed(beyond, "Use 0").segments().getFirst().monthlySpend())
        .isEqualTo(new Range(0, 10_000_001));
    assertThat(fixed(beyond, "Use 10,000,000").segments().getFirst().monthlySpend())
        .isEqualTo(new Range(-1, 10_000_000));
  }

  @Test
  void tenureIsARangeOfMonths() {
    assertThat(sentences(first(segment -> segment.withTenure(new Range(-1, 601)))))
        .containsExactly(
            "Segment \"High-Value Travelers\" tenure in months minimum -1 is below 0",
            "Segment \"High-Value Travelers\" tenure in months maximum 601 is above 600");
  }

  @Test
  void nobodyOpensAnAccountBeforeEighteen() {
    assertThat(sentences(first(segment -> segment.withTenure(new Range(48, 60))))).isEmpty();
    PortfolioSpec early = first(segment -> segment.withTenure(new Range(49, 60)));
    assertThat(sentences(early))
        .containsExactly(
            "Segment \"High-Value Travelers\" tenure starts at 49 months, but a customer of age 22"
                + " came of age 48 months ago; use at most 48 months or at least age 23");
    assertThat(fixed(early, "Use age 23")).isEqualTo(early.withAges(new Range(23, 75)));
    assertThat(SpecRules.check(fixed(early, "Use age 23"))).isEmpty();
    PortfolioSpec youngest = DEFAULTS.withAges(new Range(18, 75));
    assertThat(sentences(youngest))
        .filteredOn(it -> it.endsWith("use at most 0 months or at least age 19"))
        .hasSize(1);
  }

  @Test
  void aSegmentsOwnCreditLimitsAreOnThePortfoliosSteps() {
    assertThat(sentences(withOwnLimits(10_000, 20_000))).isEmpty();
    assertThat(sentences(withOwnLimits(10_500, 20_000)))
        .containsExactly(
            "Segment \"High-Value Travelers\" credit limits 10,500 to 20,000 are not on the"
                + " portfolio's steps of 1,000 from 5,000");
    assertThat(fixed(withOwnLimits(20_000, 10_000), "Swap"))
        .isEqualTo(withOwnLimits(10_000, 20_000));
    assertThat(sentences(withOwnLimits(20_000, 10_000)))
        .containsExactly(
            "Segment \"High-Value Travelers\" credit limit minimum 20,000 is above maximum"
                + " 10,000");
  }

  private static PortfolioSpec first(UnaryOperator<Segment> change) {
    return DEFAULTS.withSegment(0, change.apply(DEFAULTS.segments().getFirst()));
  }

  private static PortfolioSpec withOwnLimits(int minimum, int maximum) {
    return first(segment -> segment.withCreditLimits(Optional.of(new Range(minimum, maximum))));
  }

  private static PortfolioSpec segments(int count, Percent share) {
    return DEFAULTS.withSegments(
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> Segment.of("Segment " + number, share))
            .toList());
  }

  private static List<String> sentencesWithout(String without, PortfolioSpec spec) {
    return sentences(spec).stream().filter(sentence -> !sentence.contains(without)).toList();
  }
}
