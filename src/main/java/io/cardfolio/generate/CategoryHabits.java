package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.LogNormal;
import io.cardfolio.generate.random.WeightedChoice;
import io.cardfolio.model.Channel;
import io.cardfolio.model.MerchantCategory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/// When, how and for how much people buy what merchants of one category sell. The numbers are
/// Cardfolio's own, set so that groceries are bought by day, dinner is eaten in the evening and
/// most at the weekend, and bills are paid in office hours.
final class CategoryHabits {
  private static final int HOURS = 24;
  private static final int FREE = -1;

  /// Weights by hour of the day, from midnight on.
  private static final String BY_DAY = "000001359999999887643210";

  private static final String AT_MEALS = "100000246344898443699863";
  private static final String IN_THE_EVENING = "310000001122333345799984";
  private static final String IN_OFFICE_HOURS = "000000037999779998310000";
  private static final String ON_THE_WAY = "100013699655566678975321";
  private static final String AT_ANY_TIME = "210011246788887778876543";

  /// Weights by day of the week, from Monday on.
  private static final String MOSTLY_WEEKEND = "4444579";

  private static final String WEEKEND = "3345998";
  private static final String WORKDAYS = "8888811";
  private static final String EVERY_DAY = "7777765";

  /// The last two digits of prices.
  private static final int[] SHOP = {99, 99, 99, 49, 95, 0, FREE, FREE};

  private static final int[] FOOD = {FREE, FREE, FREE, FREE, FREE, FREE, 99, 49};
  private static final int[] ROUND = {0, 0, 0, 50, 99, FREE, FREE, FREE};
  private static final int[] METERED = {FREE};

  private static final CategoryHabits[] ALL =
      Arrays.stream(MerchantCategory.values())
          .map(CategoryHabits::habits)
          .toArray(CategoryHabits[]::new);

  private static final boolean[] AWAY = new boolean[ALL.length];

  static {
    for (MerchantCategory category : MerchantCategory.values()) {
      AWAY[category.ordinal()] = category.isAway();
    }
  }

  private final WeightedChoice hours;
  private final long[] weekdays;
  private final LogNormal amounts;
  private final int[] endings;
  private final WeightedChoice channels;

  /// Habits.
  ///
  /// @param hours a digit for each hour of the day
  /// @param weekdays a digit for each day of the week
  /// @param dollars the usual amount: the median of a log-normal distribution
  /// @param sigma how far amounts lie apart
  /// @param endings the cents that prices end in
  /// @param online how often of 100 times the card is used on line
  /// @param inStore the same at a till
  /// @param mobile the same by phone
  private CategoryHabits(
      String hours,
      String weekdays,
      double dollars,
      double sigma,
      int[] endings,
      int online,
      int inStore,
      int mobile) {
    this.hours = new WeightedChoice(digits(hours, HOURS));
    this.weekdays = digits(weekdays, DayOfWeek.values().length);
    this.amounts = new LogNormal(dollars, sigma);
    this.endings = endings.clone();
    long[] channel = new long[Channel.values().length];
    channel[Channel.ONLINE.ordinal()] = online;
    channel[Channel.IN_STORE.ordinal()] = inStore;
    channel[Channel.MOBILE.ordinal()] = mobile;
    this.channels = new WeightedChoice(channel);
  }

  private static CategoryHabits habits(MerchantCategory category) {
    return switch (category) {
      case TRAVEL -> new CategoryHabits(AT_ANY_TIME, EVERY_DAY, 90, 0.8, ROUND, 55, 20, 25);
      case DINING -> new CategoryHabits(AT_MEALS, WEEKEND, 32, 0.6, FOOD, 15, 65, 20);
      case HOTELS ->
          new CategoryHabits(IN_THE_EVENING, MOSTLY_WEEKEND, 180, 0.5, ROUND, 60, 25, 15);
      case AIRLINES -> new CategoryHabits(AT_ANY_TIME, EVERY_DAY, 320, 0.5, ROUND, 70, 5, 25);
      case GROCERY -> new CategoryHabits(BY_DAY, MOSTLY_WEEKEND, 48, 0.6, FOOD, 12, 76, 12);
      case GAS -> new CategoryHabits(ON_THE_WAY, EVERY_DAY, 42, 0.35, METERED, 0, 92, 8);
      case UTILITIES ->
          new CategoryHabits(IN_OFFICE_HOURS, WORKDAYS, 110, 0.35, METERED, 80, 0, 20);
      case RETAIL -> new CategoryHabits(BY_DAY, MOSTLY_WEEKEND, 45, 0.8, SHOP, 45, 35, 20);
      case ENTERTAINMENT -> new CategoryHabits(IN_THE_EVENING, WEEKEND, 28, 0.6, SHOP, 45, 30, 25);
      case HEALTHCARE ->
          new CategoryHabits(IN_OFFICE_HOURS, WORKDAYS, 40, 0.8, METERED, 20, 70, 10);
    };
  }

  private static long[] digits(String text, int count) {
    if (text.length() != count) {
      throw new IllegalArgumentException("'" + text + "' has not " + count + " digits");
    }
    return text.chars().mapToLong(digit -> Character.digit(digit, 10)).toArray();
  }

  /// The habits of a category by its ordinal.
  static CategoryHabits of(int category) {
    return ALL[category];
  }

  /// Whether the merchants of a category, by its ordinal, are where a journey goes.
  static boolean isAway(int category) {
    return AWAY[category];
  }

  /// For each category a choice among the days of a month, by how common their weekday is.
  ///
  /// @param firstDay the first day of the month, counted from 1970-01-01
  static WeightedChoice[] days(int firstDay, int count) {
    return Arrays.stream(ALL)
        .map(habits -> habits.daysOf(firstDay, count))
        .toArray(WeightedChoice[]::new);
  }

  /// The hour of the day that the random bits pick.
  int hour(long bits) {
    return hours.pick(bits);
  }

  private WeightedChoice daysOf(int firstDay, int count) {
    return new WeightedChoice(
        IntStream.range(0, count)
            .mapToLong(i -> weekdays[LocalDate.ofEpochDay(firstDay + i).getDayOfWeek().ordinal()])
            .toArray());
  }

  /// How large an amount is against others, as the random bits pick it.
  double size(long bits) {
    return amounts.pick(bits);
  }

  /// The price near an amount that ends as prices of the category do.
  ///
  /// @param cents an amount in cents, at least 100
  /// @param bits pick the ending
  int price(int cents, long bits) {
    int ending = endings[AddressedRandom.scaled(bits, endings.length)];
    return ending == FREE ? cents : Math.floorDiv(cents - ending + 50, 100) * 100 + ending;
  }

  /// The ordinal of the channel that the random bits pick.
  int channel(long bits) {
    return channels.pick(bits);
  }
}
