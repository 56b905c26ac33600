package io.cardfolio.generate;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.WeightedChoice;
import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionMonths;
import java.util.Arrays;

/// How often and how much the customers of one segment buy in each month, and what.
///
/// A customer has a level of his own, chosen so that level × season × growth × chance stays inside
/// the segment's monthly spend in every month that he has. Decline comes on top.
final class Spending {
  /// The ordinal of the category that comes as a monthly bill.
  static final int BILL = MerchantCategory.UTILITIES.ordinal();

  private static final int FIRST_OF_SUMMER = 6;
  private static final int LAST_OF_SUMMER = 8;

  /// By how much a month may differ from the month that it should be, by chance.
  private static final double CHANCE = 0.15;

  /// How much of the number of transactions is a customer's own; the rest is the month's.
  private static final double OWN = 0.75;

  private static final int NO_DECLINE = DeclineType.values().length;

  private final double least;
  private final double most;
  private final Range visits;

  /// For each month in which a customer may have begun, what each month from then on has of the
  /// usual.
  private final double[][] usual;

  private final double[] lowestLevels;
  private final double[] highestLevels;
  private final double[] highestUsual;

  /// For each kind of decline and for none what is left in each month: of the spending, and of the
  /// visits.
  private final double[][] left;

  private final double[][] visitsLeft;
  private final WeightedChoice categories;
  private final WeightedChoice summerCategories;
  private final boolean[] isSummer;
  private final int bills;

  Spending(PortfolioSpec spec, Segment segment, TransactionMonths months) {
    Activity activity = segment.activity();
    Season season = spec.transactions().season();
    least = Math.max(1, segment.monthlySpend().minimum());
    most = Math.max(1, segment.monthlySpend().maximum());
    visits = activity.transactions();
    int count = months.count();
    usual = new double[count][count];
    lowestLevels = new double[count];
    highestLevels = new double[count];
    highestUsual = new double[count];
    for (int begun = 0; begun < count; begun++) {
      double growth = 1;
      for (int month = begun; month < count; month++) {
        usual[begun][month] = growth * season.factor(months.calendarMonth(month));
        growth *= 1 + activity.growth().fraction();
      }
      setLevels(begun);
    }
    left = new double[NO_DECLINE + 1][count];
    visitsLeft = new double[NO_DECLINE + 1][count];
    for (DeclineType type : DeclineType.values()) {
      for (int month = 0; month < count; month++) {
        left[type.ordinal()][month] = activity.decline().at(type, month + 1).fraction();
      }
    }
    Arrays.fill(left[NO_DECLINE], 1);
    for (int type = 0; type <= NO_DECLINE; type++) {
      for (int month = 0; month < count; month++) {
        visitsLeft[type][month] = StrictMath.sqrt(left[type][month]);
      }
    }
    categories = categories(activity, 0);
    summerCategories = categories(activity, season.summerTravel().tenThousandths());
    isSummer = new boolean[count];
    for (int month = 0; month < count; month++) {
      int calendar = months.calendarMonth(month);
      isSummer[month] = calendar >= FIRST_OF_SUMMER && calendar <= LAST_OF_SUMMER;
    }
    bills = activity.categories().of(MerchantCategory.UTILITIES);
  }

  private void setLevels(int begun) {
    double[] of = Arrays.copyOfRange(usual[begun], begun, usual.length);
    highestUsual[begun] = Arrays.stream(of).max().orElseThrow() * (1 + CHANCE);
    double lowest = least / (Arrays.stream(of).min().orElseThrow() * (1 - CHANCE));
    double highest = most / highestUsual[begun];
    double middle = StrictMath.sqrt(lowest * highest);
    lowestLevels[begun] = lowest > highest ? middle : lowest;
    highestLevels[begun] = lowest > highest ? middle : highest;
  }

  /// A choice among the categories that are not monthly bills.
  ///
  /// @param moreAway by how much journeys are more common, in ten-thousandths of a percent
  private static WeightedChoice categories(Activity activity, int moreAway) {
    long[] weights = new long[MerchantCategory.values().length];
    for (MerchantCategory category : MerchantCategory.values()) {
      if (!category.isMonthlyBill()) {
        long whole = Percent.WHOLE;
        weights[category.ordinal()] =
            activity.categories().of(category) * (category.isAway() ? whole + moreAway : whole);
      }
    }
    return new WeightedChoice(weights);
  }

  /// A customer's level: what he spends in a usual month, in dollars.
  ///
  /// @param begun the first month he has
  /// @param creditLimit the most that a month may come to, in dollars
  /// @param bits random bits of the customer
  double level(int begun, int creditLimit, long bits) {
    double lowest = lowestLevels[begun];
    double highest = Math.min(highestLevels[begun], creditLimit / highestUsual[begun]);
    return highest <= lowest ? highest : lowest * StrictMath.pow(highest / lowest, part(bits));
  }

  /// What a customer spends in a month, in dollars.
  ///
  /// @param decline the ordinal of the decline type; -1 for none
  /// @param bits random bits of the customer and the month
  double total(double level, int begun, int month, int decline, long bits) {
    double chance = 1 + CHANCE * (2 * part(bits) - 1);
    double whole = Math.clamp(level * usual[begun][month] * chance, least, most);
    return whole * left[decline < 0 ? NO_DECLINE : decline][month];
  }

  /// How many transactions a customer has in a month.
  ///
  /// @param decline the ordinal of the decline type; -1 for none
  /// @param own random bits of the customer
  /// @param bits random bits of the customer and the month
  /// @param part which part of the month he had an account, above 0
  int visits(int month, int decline, long own, long bits, double part) {
    double place = OWN * part(own) + (1 - OWN) * part(bits);
    int whole = visits.minimum() + (int) (place * (visits.maximum() - visits.minimum() + 1));
    double left = whole * visitsLeft[decline < 0 ? NO_DECLINE : decline][month] * part;
    return Math.max(1, (int) (left + 0.5));
  }

  /// The ordinal of the category that the random bits pick.
  int category(int month, long bits) {
    return (isSummer[month] ? summerCategories : categories).pick(bits);
  }

  /// Whether a month has a bill, as the random bits of the customer and the month say.
  boolean hasBill(long bits) {
    return AddressedRandom.scaled(bits, 100) < bills;
  }

  /// Random bits as a number from 0 to below 1.
  private static double part(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }
}
