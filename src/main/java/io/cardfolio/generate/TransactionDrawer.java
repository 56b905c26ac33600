package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.RandomStream;
import io.cardfolio.generate.random.WeightedChoice;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionMonths;
import java.util.Arrays;
import java.util.function.Consumer;

/// From settings, customer and month to transactions, as numbers. Everything about a transaction is
/// drawn here, once.
final class TransactionDrawer {
  /// How many addresses a customer has in a stream of random numbers, one for each month back from
  /// the as-of date; and how many a month has, one for each transaction.
  private static final int MONTH_BITS = 6;

  private static final int TRANSACTION_BITS = DrawnTransactions.PLACE_BITS;

  private static final int CENTS_A_DOLLAR = 100;

  /// Amounts below stay as they are: to end otherwise would change them too much.
  private static final int LEAST_PRICE = 300;

  private static final int DAYS_FOR_BILLS = 28;
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final int NONE = -1;

  private final TransactionMonths months;
  private final Spending[] spending;
  private final Merchants merchants;
  private final Places places;
  private final int approved;

  /// For each month and category a choice among the days.
  private final WeightedChoice[][] days;

  private final AddressedRandom level;
  private final AddressedRandom noise;
  private final AddressedRandom visits;
  private final AddressedRandom visitsNoise;
  private final AddressedRandom bill;
  private final AddressedRandom billDay;
  private final AddressedRandom favourites;
  private final AddressedRandom destination;
  private final AddressedRandom status;
  private final AddressedRandom category;
  private final AddressedRandom amount;
  private final AddressedRandom price;
  private final AddressedRandom day;
  private final AddressedRandom time;
  private final AddressedRandom merchant;
  private final AddressedRandom channel;

  TransactionDrawer(PortfolioSpec spec, Pools pools) {
    months = TransactionMonths.of(spec);
    spending =
        spec.segments().stream()
            .map(segment -> new Spending(spec, segment, months))
            .toArray(Spending[]::new);
    merchants = pools.merchants();
    places = pools.places();
    approved = spec.transactions().approved().tenThousandths();
    days = new WeightedChoice[months.count()][];
    for (int month = 0; month < days.length; month++) {
      days[month] = CategoryHabits.days(months.firstDay(month), months.days(month));
    }
    long seed = spec.seed();
    level = new AddressedRandom(seed, RandomStream.SPENDING_LEVEL);
    noise = new AddressedRandom(seed, RandomStream.SPENDING_NOISE);
    visits = new AddressedRandom(seed, RandomStream.VISITS);
    visitsNoise = new AddressedRandom(seed, RandomStream.VISITS_NOISE);
    bill = new AddressedRandom(seed, RandomStream.BILL);
    billDay = new AddressedRandom(seed, RandomStream.BILL_DAY);
    favourites = new AddressedRandom(seed, RandomStream.FAVOURITES);
    destination = new AddressedRandom(seed, RandomStream.DESTINATION);
    status = new AddressedRandom(seed, RandomStream.TRANSACTION_STATUS);
    category = new AddressedRandom(seed, RandomStream.TRANSACTION_CATEGORY);
    amount = new AddressedRandom(seed, RandomStream.TRANSACTION_AMOUNT);
    price = new AddressedRandom(seed, RandomStream.TRANSACTION_PRICE);
    day = new AddressedRandom(seed, RandomStream.TRANSACTION_DAY);
    time = new AddressedRandom(seed, RandomStream.TRANSACTION_TIME);
    merchant = new AddressedRandom(seed, RandomStream.TRANSACTION_MERCHANT);
    channel = new AddressedRandom(seed, RandomStream.TRANSACTION_CHANNEL);
  }

  TransactionMonths months() {
    return months;
  }

  Merchants merchants() {
    return merchants;
  }

  /// How many transactions a customer has in all months.
  int count(DrawnCustomers customers, int i) {
    int sum = 0;
    for (int month = begun(customers, i); month < months.count(); month++) {
      sum += count(customers, i, month);
    }
    return sum;
  }

  private int begun(DrawnCustomers customers, int i) {
    return months.startedIn(customers.openDay[i]);
  }

  private int count(DrawnCustomers customers, int i, int month) {
    long row = customers.firstRow + i;
    return spending[customers.segment[i]].visits(
        month,
        customers.decline[i],
        visits.bits(row),
        visitsNoise.bits(address(row, month)),
        part(month, daysBefore(customers, i, month)));
  }

  /// How many days of a month had passed when the account was opened.
  private int daysBefore(DrawnCustomers customers, int i, int month) {
    return Math.max(0, customers.openDay[i] - months.firstDay(month));
  }

  private double part(int month, int daysBefore) {
    int all = months.days(month);
    return (double) (all - daysBefore) / all;
  }

  private long address(long row, int month) {
    return row << MONTH_BITS | months.back(month);
  }

  /// Draws a customer's transactions, month by month.
  ///
  /// @param firstNumber the number of his first one
  /// @param to gets each month; its taker must not keep it
  /// @return the number of the next customer's first one
  long draw(
      DrawnCustomers customers,
      int i,
      long firstNumber,
      DrawnTransactions to,
      Consumer<DrawnTransactions> taker) {
    long number = firstNumber;
    int begun = begun(customers, i);
    double usual =
        spending[customers.segment[i]].level(
            begun, customers.creditLimit[i], level.bits(customers.firstRow + i));
    to.customer = customers.number(i);
    to.segment = customers.segment[i];
    to.openDay = customers.openDay[i];
    to.creditLimit = customers.creditLimit[i];
    to.decline = customers.decline[i];
    for (int month = begun; month < months.count(); month++) {
      to.firstNumber = number;
      to.month = month;
      to.firstDay = months.firstDay(month);
      to.count = count(customers, i, month);
      drawMonth(customers, i, usual, to);
      taker.accept(to);
      number += to.count;
    }
    return number;
  }

  private void drawMonth(DrawnCustomers customers, int i, double usual, DrawnTransactions to) {
    long row = customers.firstRow + i;
    long monthAddress = address(row, to.month);
    long first = monthAddress << TRANSACTION_BITS;
    to.firstAddress = first;
    int daysBefore = daysBefore(customers, i, to.month);
    double part = part(to.month, daysBefore);
    Spending of = spending[to.segment];
    double dollars =
        part
            * of.total(
                usual,
                begun(customers, i),
                to.month,
                customers.decline[i],
                noise.bits(monthAddress));
    drawStatuses(first, to);
    drawCategories(first, of, of.hasBill(bill.bits(monthAddress)), to);
    drawAmounts(
        first,
        Math.min(
            (long) (dollars * CENTS_A_DOLLAR + 0.5),
            (long) customers.creditLimit[i] * CENTS_A_DOLLAR),
        to);
    drawTimes(first, daysBefore, AddressedRandom.scaled(billDay.bits(row), DAYS_FOR_BILLS), to);
    drawMerchants(
        first, favourites.bits(row), customers.place[i], destination.bits(monthAddress), to);
    long[] bits = to.bits(channel, first);
    for (int k = 0; k < to.count; k++) {
      to.channel[k] = CategoryHabits.of(to.category[k]).channel(bits[k]);
    }
  }

  /// Some transaction is approved in each month, if any ever is.
  private void drawStatuses(long first, DrawnTransactions to) {
    long[] bits = to.bits(status, first);
    boolean any = false;
    for (int k = 0; k < to.count; k++) {
      boolean refused = AddressedRandom.scaled(bits[k], Percent.WHOLE) >= approved;
      to.declined[k] = refused;
      any |= !refused;
    }
    to.declined[0] &= any || approved == 0;
  }

  /// The bill of a month is the first one that is drawn.
  private void drawCategories(long first, Spending of, boolean bill, DrawnTransactions to) {
    long[] bits = to.bits(category, first);
    for (int k = 0; k < to.count; k++) {
      to.category[k] = of.category(to.month, bits[k]);
    }
    if (bill) {
      to.category[0] = Spending.BILL;
    }
  }

  /// Deals the month's total over the approved transactions by the sizes that their categories
  /// have. What a price ends in is carried to the next one, what is left in the end to the largest,
  /// so that the total is met to the cent.
  private void drawAmounts(long first, long total, DrawnTransactions to) {
    long[] bits = to.bits(amount, first);
    double sum = 0;
    int dealt = 0;
    for (int k = 0; k < to.count; k++) {
      to.size[k] = CategoryHabits.of(to.category[k]).size(bits[k]);
      if (!to.declined[k]) {
        sum += to.size[k];
        dealt++;
      }
    }
    double cents = Math.max(0, total - dealt) / (dealt == 0 ? to.count * to.size[0] : sum);
    bits = to.bits(price, first);
    long rest = Math.max(total, dealt);
    int carried = 0;
    int largest = NONE;
    for (int k = 0; k < to.count; k++) {
      int exact = 1 + (int) (to.size[k] * cents);
      if (to.declined[k]) {
        to.cents[k] = price(to.category[k], exact, bits[k]);
        continue;
      }
      int asked = exact >= LEAST_PRICE ? exact + carried : exact;
      int found = price(to.category[k], asked, bits[k]);
      carried += exact - found;
      to.cents[k] = found;
      rest -= found;
      largest = largest == NONE || found > to.cents[largest] ? k : largest;
    }
    if (largest != NONE) {
      to.cents[largest] += (int) rest;
    }
  }

  private static int price(int category, int cents, long bits) {
    return cents < LEAST_PRICE ? cents : CategoryHabits.of(category).price(cents, bits);
  }

  private void drawTimes(long first, int daysBefore, int dayOfBill, DrawnTransactions to) {
    long[] bits = to.bits(day, first);
    int all = months.days(to.month);
    for (int k = 0; k < to.count; k++) {
      int chosen =
          to.category[k] == Spending.BILL
              ? dayOfBill
              : days[to.month][to.category[k]].pick(bits[k]);
      if (chosen < daysBefore) {
        chosen =
            daysBefore + AddressedRandom.scaled(AddressedRandom.mix(bits[k]), all - daysBefore);
      }
      to.order[k] = Math.min(chosen, all - 1) * DrawnTransactions.SECONDS_A_DAY;
    }
    bits = to.bits(time, first);
    for (int k = 0; k < to.count; k++) {
      int second =
          CategoryHabits.of(to.category[k]).hour(bits[k]) * SECONDS_AN_HOUR
              + AddressedRandom.scaled(AddressedRandom.mix(bits[k]), SECONDS_AN_HOUR);
      to.order[k] = (to.order[k] + second) << DrawnTransactions.PLACE_BITS | k;
    }
    Arrays.sort(to.order, 0, to.count);
  }

  private void drawMerchants(long first, long liked, int home, long journey, DrawnTransactions to) {
    long[] bits = to.bits(merchant, first);
    int away = places.pick(journey);
    for (int k = 0; k < to.count; k++) {
      int of = to.category[k];
      to.merchant[k] = merchants.pick(of, liked, CategoryHabits.isAway(of) ? away : home, bits[k]);
    }
  }
}
