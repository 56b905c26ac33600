package io.cardfolio.summary;

import io.cardfolio.model.CardType;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts customers as they pass. The tallies of several ranges of rows add up to the tally of all.
public final class CustomerTally {
  /// What stands for a cell that holds none of the known values.
  public static final int UNKNOWN = -1;

  private static final int MOST_LIMIT_BINS = 1_000;
  private static final int LEAST_MONTHS = 12;
  private static final int MONTHS = 12;

  private final PortfolioSpec spec;
  private final Map<String, Integer> segmentIndex = new HashMap<>();
  private final SegmentTally[] segments;
  private final Map<String, Integer> stateIndex = new HashMap<>();
  private final long[] cards = new long[CardType.values().length];
  private final long[] employment = new long[EmploymentStatus.values().length];
  private final long[] declines = new long[DeclineType.values().length];
  private final long[] states = new long[UsState.values().length];
  private final Extremes limit = new Extremes();
  private final Extremes age = new Extremes();
  private final Bins limits;
  private final Bins ages;
  private final Bins openings;
  private long customers;

  /// An empty tally.
  ///
  /// @param spec the settings whose segments, limits and ages are counted; they must be legal
  public CustomerTally(PortfolioSpec spec) {
    this.spec = spec;
    segments = new SegmentTally[spec.segments().size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = new SegmentTally();
      segmentIndex.put(spec.segments().get(i).name(), i);
    }
    for (UsState state : UsState.values()) {
      stateIndex.put(state.name(), state.ordinal());
    }
    limits = limitBins(spec);
    ages = new Bins(spec.ages().minimum(), spec.ages().maximum(), 1);
    openings = openingBins(spec);
  }

  /// Counts one customer.
  public void add(CustomerText customer) {
    add(
        segmentIndex.getOrDefault(customer.text(CustomerColumn.CUSTOMER_SEGMENT), UNKNOWN),
        stateIndex.getOrDefault(customer.text(CustomerColumn.STATE), UNKNOWN),
        index(CardType.values(), customer.text(CustomerColumn.CARD_TYPE)),
        index(EmploymentStatus.values(), customer.text(CustomerColumn.EMPLOYMENT_STATUS)),
        index(DeclineType.values(), customer.text(CustomerColumn.DECLINE_TYPE)),
        customer.creditLimit(),
        customer.age(),
        customer.openDay() == CustomerText.NOT_A_DATE
            ? CustomerText.NOT_A_DATE
            : month(LocalDate.ofEpochDay(customer.openDay())));
  }

  /// Counts one customer by what his cells stand for.
  ///
  /// @param segment the index of the segment in the settings, or [#UNKNOWN]
  /// @param state the ordinal of the state, or [#UNKNOWN]
  /// @param card the ordinal of the card type, or [#UNKNOWN]
  /// @param status the ordinal of the employment status, or [#UNKNOWN]
  /// @param decline the ordinal of the decline type, or [#UNKNOWN]
  /// @param creditLimit in dollars, or [CustomerText#NOT_A_NUMBER]
  /// @param years the age, or [CustomerText#NOT_A_NUMBER]
  /// @param openMonth the month the account was opened, as its year times 12 plus 0 to 11, or
  ///   [CustomerText#NOT_A_DATE]
  public void add(
      int segment,
      int state,
      int card,
      int status,
      int decline,
      long creditLimit,
      long years,
      long openMonth) {
    customers++;
    count(states, state);
    count(cards, card);
    count(employment, status);
    count(declines, decline);
    if (creditLimit != CustomerText.NOT_A_NUMBER) {
      limit.add(creditLimit);
      limits.add(creditLimit);
    }
    if (years != CustomerText.NOT_A_NUMBER) {
      age.add(years);
      ages.add(years);
    }
    if (openMonth != CustomerText.NOT_A_DATE) {
      openings.add(openMonth);
    }
    if (segment != UNKNOWN) {
      segments[segment].add(card == CardType.PREMIUM.ordinal(), creditLimit);
    }
  }

  /// Adds the customers of another tally under the same settings.
  public void add(CustomerTally other) {
    customers += other.customers;
    addAll(cards, other.cards);
    addAll(employment, other.employment);
    addAll(declines, other.declines);
    addAll(states, other.states);
    limit.add(other.limit);
    age.add(other.age);
    limits.add(other.limits);
    ages.add(other.ages);
    openings.add(other.openings);
    for (int i = 0; i < segments.length; i++) {
      segments[i].add(other.segments[i]);
    }
  }

  /// What the customers come to.
  ///
  /// @param uniqueIds how many different IDs they have, which only a validation knows
  public CustomerSummary summary(long uniqueIds) {
    return new CustomerSummary(
        customers,
        uniqueIds,
        IntStream.range(0, segments.length).mapToObj(this::segmentSummary).toList(),
        byValue(CardType.class, cards),
        byValue(EmploymentStatus.class, employment),
        byValue(DeclineType.class, declines),
        byValue(UsState.class, states),
        limit.stats(),
        limits.histogram(),
        age.stats(),
        ages.histogram(),
        openings.histogram());
  }

  private SegmentSummary segmentSummary(int index) {
    Segment segment = spec.segments().get(index);
    SegmentTally tally = segments[index];
    return new SegmentSummary(
        segment.name(),
        segment.share(),
        tally.customers,
        customers == 0 ? 0 : (double) tally.customers / customers,
        tally.premium,
        tally.limit.stats());
  }

  private static Bins limitBins(PortfolioSpec spec) {
    CreditLimits limits = spec.creditLimits();
    int lowest = limits.minimum();
    int highest = limits.maximum();
    for (Segment segment : spec.segments()) {
      Range own = spec.creditLimitsOf(segment);
      lowest = Math.min(lowest, own.minimum());
      highest = Math.max(highest, own.maximum());
    }
    int count = limits.count(new Range(lowest, highest));
    return new Bins(lowest, highest, (long) limits.step() * Math.ceilDiv(count, MOST_LIMIT_BINS));
  }

  private static Bins openingBins(PortfolioSpec spec) {
    long last = month(spec.asOf());
    long longest =
        spec.segments().stream().mapToLong(segment -> segment.tenure().maximum()).max().orElse(0);
    return new Bins(last - Math.max(longest, LEAST_MONTHS), last, 1);
  }

  private static long month(LocalDate date) {
    return (long) date.getYear() * MONTHS + date.getMonthValue() - 1;
  }

  private static <T extends Labelled> int index(T[] values, String label) {
    for (int i = 0; i < values.length; i++) {
      if (values[i].label().equals(label)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  private static void count(long[] counts, int index) {
    if (index != UNKNOWN) {
      counts[index]++;
    }
  }

  private static void addAll(long[] counts, long[] others) {
    Arrays.setAll(counts, i -> counts[i] + others[i]);
  }

  private static <T extends Enum<T>> Map<T, Long> byValue(Class<T> type, long[] counts) {
    Map<T, Long> map = new EnumMap<>(type);
    for (T value : type.getEnumConstants()) {
      map.put(value, counts[value.ordinal()]);
    }
    return map;
  }

  /// The customers of one segment.
  private static final class SegmentTally {
    private final Extremes limit = new Extremes();
    private long customers;
    private long premium;

    void add(boolean hasPremium, long creditLimit) {
      customers++;
      if (hasPremium) {
        premium++;
      }
      if (creditLimit != CustomerText.NOT_A_NUMBER) {
        limit.add(creditLimit);
      }
    }

    void add(SegmentTally other) {
      customers += other.customers;
      premium += other.premium;
      limit.add(other.limit);
    }
  }
}
