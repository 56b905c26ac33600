package io.cardfolio.model;

import java.util.Objects;
import java.util.Optional;

/// A group of customers who behave alike.
///
/// @param name what the segment is called in the data
/// @param share its part of all customers
/// @param monthlySpend what a customer spends in a month, in dollars
/// @param premium which part of its customers has a Premium card
/// @param gradualDecline in a declining segment, which part declines gradually (the rest suddenly);
///   empty where customers do not decline
/// @param tenure how many months before the as-of date its accounts were opened
/// @param creditLimits a range of limits of its own; empty for the portfolio's
/// @param colour the colour in which it is drawn; empty for that of its place; data has no colour
/// @param locked whether its share is a given that stays when others are changed by hand
public record Segment(
    String name,
    Percent share,
    Range monthlySpend,
    Percent premium,
    Optional<Percent> gradualDecline,
    Range tenure,
    Optional<Range> creditLimits,
    Optional<SegmentColour> colour,
    boolean locked) {
  /// The tenure of customers who are not new, in months.
  public static final Range ESTABLISHED = new Range(24, 60);

  /// The monthly spend of a segment of which nothing else is known, in dollars.
  public static final Range USUAL_SPEND = new Range(500, 2_000);

  /// A segment with every part given.
  public Segment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(monthlySpend, "monthlySpend");
    Objects.requireNonNull(premium, "premium");
    Objects.requireNonNull(gradualDecline, "gradualDecline");
    Objects.requireNonNull(tenure, "tenure");
    Objects.requireNonNull(creditLimits, "creditLimits");
    Objects.requireNonNull(colour, "colour");
  }

  /// A segment of established Standard-card customers who do not decline.
  public static Segment of(String name, Percent share) {
    return new Segment(
        name,
        share,
        USUAL_SPEND,
        Percent.ZERO,
        Optional.empty(),
        ESTABLISHED,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /// Whether its customers carry a decline type.
  public boolean declines() {
    return gradualDecline.isPresent();
  }

  /// This segment under another name.
  public Segment withName(String newName) {
    return new Segment(
        newName,
        share,
        monthlySpend,
        premium,
        gradualDecline,
        tenure,
        creditLimits,
        colour,
        locked);
  }

  /// This segment with another share.
  public Segment withShare(Percent newShare) {
    return new Segment(
        name,
        newShare,
        monthlySpend,
        premium,
        gradualDecline,
        tenure,
        creditLimits,
        colour,
        locked);
  }

  /// This segment with another monthly spend, in dollars.
  public Segment withMonthlySpend(Range dollars) {
    return new Segment(
        name, share, dollars, premium, gradualDecline, tenure, creditLimits, colour, locked);
  }

  /// This segment with another part of Premium cards.
  public Segment withPremium(Percent newPremium) {
    return new Segment(
        name,
        share,
        monthlySpend,
        newPremium,
        gradualDecline,
        tenure,
        creditLimits,
        colour,
        locked);
  }

  /// This segment declining, gradually for the given part of its customers; empty for no decline.
  public Segment withGradualDecline(Optional<Percent> gradual) {
    return new Segment(
        name, share, monthlySpend, premium, gradual, tenure, creditLimits, colour, locked);
  }

  /// This segment with accounts of another age, in months before the as-of date.
  public Segment withTenure(Range months) {
    return new Segment(
        name, share, monthlySpend, premium, gradualDecline, months, creditLimits, colour, locked);
  }

  /// This segment with a range of credit limits of its own; empty for the portfolio's.
  public Segment withCreditLimits(Optional<Range> dollars) {
    return new Segment(
        name, share, monthlySpend, premium, gradualDecline, tenure, dollars, colour, locked);
  }

  /// This segment drawn in another colour; empty for that of its place.
  public Segment withColour(Optional<SegmentColour> newColour) {
    return new Segment(
        name,
        share,
        monthlySpend,
        premium,
        gradualDecline,
        tenure,
        creditLimits,
        newColour,
        locked);
  }

  /// This segment with its share locked or not.
  public Segment withLocked(boolean lock) {
    return new Segment(
        name, share, monthlySpend, premium, gradualDecline, tenure, creditLimits, colour, lock);
  }

  /// This segment with all that its customers depend on, and nothing else.
  Segment asData() {
    return withColour(Optional.empty()).withLocked(false);
  }
}
