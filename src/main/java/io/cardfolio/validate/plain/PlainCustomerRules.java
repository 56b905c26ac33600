package io.cardfolio.validate.plain;

import io.cardfolio.model.CardType;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What the settings ask of a plain row, laid out for [PlainCustomers]. Does not change, so threads
/// share one.
public final class PlainCustomerRules {
  static final byte SEPARATOR = ',';
  static final byte END = '\n';

  private static final int LETTERS = 26;

  /// At least as long as any field that is looked at whole, but for segments.
  private static final int SHORT_FIELDS = 24;

  final Words employment;
  final Words cards;
  final Words declines;
  final Words segments;
  final Range ages;
  private final CreditLimits limits;
  private final Range[] limitsOf;
  private final boolean[] premiumExpected;
  private final boolean[] declining;
  final int asOf;
  private final byte[] stateOfLetters = new byte[LETTERS * LETTERS];

  /// The rules of legal settings.
  ///
  /// @param field encodes the text of a field, as in the files that are read
  public PlainCustomerRules(PortfolioSpec spec, Function<String, byte[]> field) {
    List<Segment> list = spec.segments();
    employment = labels(EmploymentStatus.values(), field, SEPARATOR);
    cards = labels(CardType.values(), field, SEPARATOR);
    declines = labels(DeclineType.values(), field, END);
    segments = new Words(list.stream().map(Segment::name).toList(), field, SEPARATOR);
    ages = spec.ages();
    limits = spec.creditLimits();
    limitsOf = list.stream().map(spec::creditLimitsOf).toArray(Range[]::new);
    premiumExpected = new boolean[list.size()];
    declining = new boolean[list.size()];
    for (int i = 0; i < list.size(); i++) {
      premiumExpected[i] = !list.get(i).premium().equals(Percent.ZERO);
      declining[i] = list.get(i).declines();
    }
    asOf = Dates.number(spec.asOf());
    Arrays.fill(stateOfLetters, (byte) Words.NONE);
    for (UsState state : UsState.values()) {
      String code = state.name();
      stateOfLetters[letters(code.charAt(0) - 'A', code.charAt(1) - 'A')] = (byte) state.ordinal();
    }
  }

  private static Words labels(Labelled[] values, Function<String, byte[]> field, byte end) {
    return new Words(Arrays.stream(values).map(Labelled::label).toList(), field, end);
  }

  /// How many bytes an array needs behind the records in it, so that [PlainCustomers] can read on
  /// over the end of the last; what they hold does not matter.
  public int slack() {
    return Math.max(SHORT_FIELDS, segments.longest()) + Long.BYTES;
  }

  /// Whether values go with their segment.
  ///
  /// @param segment its index in the settings
  /// @param card the ordinal of the card type
  /// @param decline the ordinal of the decline type; [PlainCustomers#NO_DECLINE] for none
  /// @param creditLimit in dollars
  public boolean fit(int segment, int card, int decline, int creditLimit) {
    return limitsOf[segment].contains(creditLimit)
        && (creditLimit - limits.minimum()) % limits.step() == 0
        && (card != CardType.PREMIUM.ordinal() || premiumExpected[segment])
        && (decline != PlainCustomers.NO_DECLINE) == declining[segment];
  }

  /// The ordinal of the state whose code has these letters, counted from A; [Words#NONE] for none.
  int state(int first, int second) {
    if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS) {
      return Words.NONE;
    }
    return stateOfLetters[letters(first, second)];
  }

  private static int letters(int first, int second) {
    return first * LETTERS + second;
  }
}
