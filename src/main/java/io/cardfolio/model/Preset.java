package io.cardfolio.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Settings to start from.
public enum Preset {
  /// The default settings.
  BALANCED(PortfolioSpec.defaults()),

  /// Many travellers with Premium cards and high limits.
  PREMIUM_TRAVEL(premiumTravel()),

  /// Spending falls and few accounts are opened.
  RECESSION_STRESS(recessionStress()),

  /// Young people with a first card and low limits.
  STUDENT_LAUNCH(studentLaunch()),

  /// As many customers as there are IDs.
  HUNDRED_MILLION(PortfolioSpec.defaults().withCustomers(PortfolioSpec.MAX_CUSTOMERS));

  private final PortfolioSpec spec;

  Preset(PortfolioSpec spec) {
    this.spec = spec;
  }

  /// Its name on the command line, such as `premium-travel`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Its settings.
  public PortfolioSpec spec() {
    return spec;
  }

  /// The preset with the given name on the command line.
  public static Optional<Preset> named(String key) {
    return Arrays.stream(values()).filter(preset -> preset.key().equals(key)).findFirst();
  }

  /// The names of all presets on the command line, with commas between them.
  public static String keys() {
    return Arrays.stream(values()).map(Preset::key).collect(Collectors.joining(", "));
  }

  private static PortfolioSpec premiumTravel() {
    PortfolioSpec spec = shares(35, 35, 10, 5, 15);
    return spec.withSegment(
        0,
        spec.segments()
            .getFirst()
            .withPremium(Percent.of(60))
            .withMonthlySpend(new Range(3_000, 12_000))
            .withCreditLimits(Optional.of(new Range(20_000, 50_000))));
  }

  private static PortfolioSpec recessionStress() {
    PortfolioSpec spec = shares(8, 27, 30, 30, 5);
    return spec.withSegment(
            3, spec.segments().get(3).withGradualDecline(Optional.of(Percent.of(45))))
        .withCreditLimits(new CreditLimits(2_000, 30_000, 1_000));
  }

  /// Its segments keep the colours that they have in the others.
  private static PortfolioSpec studentLaunch() {
    Range firstYear = new Range(6, 12);
    return PortfolioSpec.defaults()
        .withAges(new Range(19, 28))
        .withCreditLimits(new CreditLimits(500, 5_000, 500))
        .withSegments(
            List.of(
                Segment.of("Budget-Conscious", Percent.of(30))
                    .withColour(Optional.of(SegmentColour.AMBER))
                    .withMonthlySpend(new Range(100, 500))
                    .withTenure(firstYear),
                Segment.of("Declining", Percent.of(5))
                    .withColour(Optional.of(SegmentColour.CRIMSON))
                    .withMonthlySpend(new Range(100, 600))
                    .withGradualDecline(Optional.of(Percent.of(40)))
                    .withTenure(firstYear),
                Segment.of("New & Growing", Percent.of(65))
                    .withColour(Optional.of(SegmentColour.SKY))
                    .withMonthlySpend(new Range(150, 800))
                    .withTenure(new Range(1, 12))));
  }

  private static PortfolioSpec shares(double... percents) {
    PortfolioSpec spec = PortfolioSpec.defaults();
    for (int i = 0; i < percents.length; i++) {
      spec = spec.withSegment(i, spec.segments().get(i).withShare(Percent.of(percents[i])));
    }
    return spec;
  }
}
