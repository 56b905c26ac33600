package io.cardfolio.validate.transaction;

import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionMonths;
import java.util.List;

/// Between which amounts a customer's approved transactions of a month should come to: the monthly
/// spend of his segment, as far as decline leaves it, and never above his credit limit.
final class MonthlyLimits {
  /// How many months at either end of the window are compared to see a decline.
  static final int COMPARED = 3;

  /// How much less the settings must leave of a declining customer's spending before he is asked to
  /// show it: what chance does to three months is less than a fifth.
  private static final double CLEARLY_LESS = 0.8;

  private static final int CENTS_A_DOLLAR = 100;

  private final List<Segment> segments;
  private final double tolerance;
  private final boolean anyApproved;

  /// For each segment, and each decline type and none, what is left in each month.
  private final double[][][] left;

  private final boolean[][] shown;

  MonthlyLimits(PortfolioSpec spec) {
    segments = spec.segments();
    tolerance = spec.transactions().tolerance().fraction();
    anyApproved = spec.transactions().approved().tenThousandths() > 0;
    TransactionMonths months = TransactionMonths.of(spec);
    int count = months.count();
    left = new double[segments.size()][Account.DECLINES][count];
    shown = new boolean[segments.size()][Account.DECLINES];
    for (int segment = 0; segment < left.length; segment++) {
      Activity activity = segments.get(segment).activity();
      for (int month = 0; month < count; month++) {
        left[segment][0][month] = 1;
        for (DeclineType type : DeclineType.values()) {
          left[segment][type.ordinal() + 1][month] =
              activity.decline().at(type, month + 1).fraction();
        }
      }
      for (DeclineType type : DeclineType.values()) {
        shown[segment][type.ordinal() + 1] =
            count >= 2 * COMPARED
                && isShown(
                    left[segment][type.ordinal() + 1],
                    usual(activity, spec.transactions().season(), months));
      }
    }
  }

  /// What growth and season make of the months.
  private static double[] usual(Activity activity, Season season, TransactionMonths months) {
    double[] usual = new double[months.count()];
    double growth = 1;
    for (int month = 0; month < usual.length; month++) {
      usual[month] = growth * season.factor(months.calendarMonth(month));
      growth *= 1 + activity.growth().fraction();
    }
    return usual;
  }

  /// Whether so little is left that neither growth nor season can hide it. Both count only where
  /// they hide it, as months at the ends of the segment's range do not follow them.
  private static boolean isShown(double[] left, double[] usual) {
    double first = 0;
    double last = 0;
    for (int i = 0; i < COMPARED; i++) {
      int month = left.length - COMPARED + i;
      first += left[i] * Math.min(1, usual[i]);
      last += left[month] * Math.max(1, usual[month]);
    }
    return last <= CLEARLY_LESS * first;
  }

  /// The least that a whole month should come to, in cents. Of a customer of whom all is known.
  long least(Account account, int month) {
    double dollars = segments.get(account.segment()).monthlySpend().minimum();
    double least = Math.min(dollars * left(account)[month], account.creditLimit());
    return anyApproved ? (long) Math.floor(least * CENTS_A_DOLLAR * (1 - tolerance)) : 0;
  }

  /// The most that a month should come to, in cents: at the very least a dollar, and a cent for
  /// each transaction. Of a customer of whom all is known.
  long most(Account account, int month, int approved) {
    double dollars = Math.max(1, segments.get(account.segment()).monthlySpend().maximum());
    double most = Math.min(dollars * left(account)[month], account.creditLimit());
    return Math.max(approved, (long) Math.ceil(most * CENTS_A_DOLLAR * (1 + tolerance)));
  }

  /// Whether the last three months of a customer must come to less than his first three, if he has
  /// all of them. Where the credit limit is below what he would spend, it hides a decline.
  boolean mustDecline(Account account) {
    return anyApproved
        && account.declines()
        && shown[account.segment()][account.decline() + 1]
        && account.creditLimit() >= segments.get(account.segment()).monthlySpend().minimum();
  }

  private double[] left(Account account) {
    return left[account.segment()][account.decline() + 1];
  }
}
