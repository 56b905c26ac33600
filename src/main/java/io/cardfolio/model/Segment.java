package io.cardfolio.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// A group of customers who behave alike.
///
/// @param name what the segment is called in the data
/// @param share its part of all customers
/// @param monthlySpend what a customer spends in a month, in dollars
/// @param premium which part of its customers has a Premium card
/// @param gradualDecline in a declining segment, which part declines gradually (the rest suddenly);
///   empty where customers do not decline
/// @param tenure how many months before the as-of date its accounts were opened
/// @param activity how its customers use their cards
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
    Activity activity,
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
    Objects.requireNonNull(activity, "activity");
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
        Activity.USUAL,
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
    return with(parts -> parts.name = newName);
  }

  /// This segment with another share.
  public Segment withShare(Percent newShare) {
    return with(parts -> parts.share = newShare);
  }

  /// This segment with another monthly spend, in dollars.
  public Segment withMonthlySpend(Range dollars) {
    return with(parts -> parts.monthlySpend = dollars);
  }

  /// This segment with another part of Premium cards.
  public Segment withPremium(Percent newPremium) {
    return with(parts -> parts.premium = newPremium);
  }

  /// This segment declining, gradually for the given part of its customers; empty for no decline.
  public Segment withGradualDecline(Optional<Percent> gradual) {
    return with(parts -> parts.gradualDecline = gradual);
  }

  /// This segment with accounts of another age, in months before the as-of date.
  public Segment withTenure(Range months) {
    return with(parts -> parts.tenure = months);
  }

  /// This segment with customers who use their cards otherwise.
  public Segment withActivity(Activity newActivity) {
    return with(parts -> parts.activity = newActivity);
  }

  /// This segment with a range of credit limits of its own; empty for the portfolio's.
  public Segment withCreditLimits(Optional<Range> dollars) {
    return with(parts -> parts.creditLimits = dollars);
  }

  /// This segment drawn in another colour; empty for that of its place.
  public Segment withColour(Optional<SegmentColour> newColour) {
    return with(parts -> parts.colour = newColour);
  }

  /// This segment with its share locked or not.
  public Segment withLocked(boolean lock) {
    return with(parts -> parts.locked = lock);
  }

  private Segment with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.segment();
  }

  /// This segment with all that its customers depend on, and nothing else.
  Segment asData() {
    return withColour(Optional.empty()).withLocked(false);
  }

  /// The parts of a segment, one of which is about to change.
  private static final class Parts {
    private String name;
    private Percent share;
    private Range monthlySpend;
    private Percent premium;
    private Optional<Percent> gradualDecline;
    private Range tenure;
    private Activity activity;
    private Optional<Range> creditLimits;
    private Optional<SegmentColour> colour;
    private boolean locked;

    Parts(Segment segment) {
      name = segment.name;
      share = segment.share;
      monthlySpend = segment.monthlySpend;
      premium = segment.premium;
      gradualDecline = segment.gradualDecline;
      tenure = segment.tenure;
      activity = segment.activity;
      creditLimits = segment.creditLimits;
      colour = segment.colour;
      locked = segment.locked;
    }

    Segment segment() {
      return new Segment(
          name,
          share,
          monthlySpend,
          premium,
          gradualDecline,
          tenure,
          activity,
          creditLimits,
          colour,
          locked);
    }
  }
}
