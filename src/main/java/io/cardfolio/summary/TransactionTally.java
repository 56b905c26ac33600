package io.cardfolio.summary;

import io.cardfolio.model.Channel;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.summary.TransactionSummary.Spent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Counts transactions as they pass. The tallies of several ranges of customers add up to the tally
/// of all.
public final class TransactionTally {
  private static final int CATEGORIES = MerchantCategory.values().length;
  private static final int WEEKDAYS = 7;
  private static final int HOURS = 24;
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final double CENTS = 100;

  /// 1970-01-01 was a Thursday, the fourth day from Monday.
  private static final int FIRST_WEEKDAY = 3;

  private final PortfolioSpec spec;
  private final int months;

  /// By segment and category, then by segment and month: how many, and cents.
  private final long[] categoryCounts;

  private final long[] categoryCents;
  private final long[] monthCounts;
  private final long[] monthCents;
  private final long[] channels = new long[Channel.values().length];
  private final long[] hours = new long[WEEKDAYS * HOURS];

  /// By segment and month: the customers who had their account all the month, what they spent, and
  /// the squares of it in dollars.
  private final long[] wholeMonths;

  private final long[] wholeCents;
  private final long[] wholeSquares;
  private long transactions;
  private long approved;

  /// An empty tally.
  ///
  /// @param spec the settings whose segments and months are counted; they must be legal
  public TransactionTally(PortfolioSpec spec) {
    this.spec = spec;
    months = spec.transactions().months();
    int segments = spec.segments().size();
    categoryCounts = new long[segments * CATEGORIES];
    categoryCents = new long[segments * CATEGORIES];
    monthCounts = new long[segments * months];
    monthCents = new long[segments * months];
    wholeMonths = new long[segments * months];
    wholeCents = new long[segments * months];
    wholeSquares = new long[segments * months];
  }

  /// Counts one transaction.
  ///
  /// @param segment the index of the customer's segment in the settings
  /// @param month the month of the window, counted from 0
  /// @param day counted from 1970-01-01
  /// @param second the second of the day
  /// @param cents the amount
  /// @param category the ordinal of the category
  /// @param channel the ordinal of the channel
  /// @param isApproved whether the amount was paid
  public void add(
      int segment,
      int month,
      int day,
      int second,
      long cents,
      int category,
      int channel,
      boolean isApproved) {
    transactions++;
    channels[channel]++;
    hours[Math.floorMod(day + FIRST_WEEKDAY, WEEKDAYS) * HOURS + second / SECONDS_AN_HOUR]++;
    int categoryCell = segment * CATEGORIES + category;
    int monthCell = segment * months + month;
    categoryCounts[categoryCell]++;
    monthCounts[monthCell]++;
    if (isApproved) {
      approved++;
      categoryCents[categoryCell] += cents;
      monthCents[monthCell] += cents;
    }
  }

  /// Counts what a customer spent in a month in which he had his account from the first day on.
  ///
  /// @param cents the sum of his approved transactions
  public void addWholeMonth(int segment, int month, long cents) {
    int cell = segment * months + month;
    long dollars = Math.round(cents / CENTS);
    wholeMonths[cell]++;
    wholeCents[cell] += cents;
    wholeSquares[cell] += dollars * dollars;
  }

  /// Adds the transactions of another tally under the same settings.
  public void add(TransactionTally other) {
    transactions += other.transactions;
    approved += other.approved;
    addAll(categoryCounts, other.categoryCounts);
    addAll(categoryCents, other.categoryCents);
    addAll(monthCounts, other.monthCounts);
    addAll(monthCents, other.monthCents);
    addAll(channels, other.channels);
    addAll(hours, other.hours);
    addAll(wholeMonths, other.wholeMonths);
    addAll(wholeCents, other.wholeCents);
    addAll(wholeSquares, other.wholeSquares);
  }

  private static void addAll(long[] counts, long[] others) {
    Arrays.setAll(counts, i -> counts[i] + others[i]);
  }

  /// What the transactions come to.
  public TransactionSummary summary() {
    int segments = spec.segments().size();
    return new TransactionSummary(
        transactions,
        approved,
        Arrays.stream(monthCents).sum(),
        IntStream.range(0, segments).mapToObj(this::segment).toList(),
        byCategory(category ->
            spent(
                IntStream.range(0, segments).map(segment -> segment * CATEGORIES + category),
                categoryCounts,
                categoryCents)),
        byChannel(),
        IntStream.range(0, months)
            .mapToObj(month ->
                spent(
                    IntStream.range(0, segments).map(segment -> segment * months + month),
                    monthCounts,
                    monthCents))
            .toList(),
        IntStream.range(0, WEEKDAYS)
            .mapToObj(
                day -> LongStream.of(hours).skip((long) day * HOURS).limit(HOURS).boxed().toList())
            .toList());
  }

  private SegmentSpending segment(int segment) {
    return new SegmentSpending(
        spec.segments().get(segment).name(),
        spent(IntStream.range(segment * months, (segment + 1) * months), monthCounts, monthCents),
        byCategory(category -> {
          int cell = segment * CATEGORIES + category;
          return new Spent(categoryCounts[cell], categoryCents[cell]);
        }),
        IntStream.range(segment * months, (segment + 1) * months)
            .mapToObj(this::wholeMonth)
            .toList());
  }

  private MonthlySpend wholeMonth(int cell) {
    long customers = wholeMonths[cell];
    if (customers == 0) {
      return new MonthlySpend(0, 0, 0);
    }
    double average = wholeCents[cell] / CENTS / customers;
    double variance = (double) wholeSquares[cell] / customers - average * average;
    return new MonthlySpend(customers, average, Math.sqrt(Math.max(0, variance)));
  }

  private static Spent spent(IntStream cells, long[] counts, long[] cents) {
    return cells
        .mapToObj(cell -> new Spent(counts[cell], cents[cell]))
        .reduce(
            new Spent(0, 0),
            (a, b) -> new Spent(a.transactions() + b.transactions(), a.cents() + b.cents()));
  }

  private static Map<MerchantCategory, Spent> byCategory(IntFunction<Spent> of) {
    Map<MerchantCategory, Spent> map = new EnumMap<>(MerchantCategory.class);
    for (MerchantCategory category : MerchantCategory.values()) {
      map.put(category, of.apply(category.ordinal()));
    }
    return map;
  }

  private Map<Channel, Long> byChannel() {
    Map<Channel, Long> map = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      map.put(channel, channels[channel.ordinal()]);
    }
    return map;
  }
}
