package io.cardfolio.validate.plain;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.Range;
import io.cardfolio.validate.EmailKey;
import java.time.LocalDate;
import java.time.YearMonth;

/// Goes through records of CSV bytes, one after the other, and tells of each whether it surely
/// breaks no rule and what it holds. For one thread; allocates nothing.
///
/// Sure are records of 13 fields in the usual order, of plain ASCII but for segment names, whose
/// every value is legal. Of all others it only tells where they lie.
public final class PlainRows {
  /// What [#decline] is where there is none.
  public static final int NO_DECLINE = -1;

  private static final byte SEPARATOR = ',';
  private static final byte END = '\n';
  private static final byte[] ID_PREFIX = {'C', 'U', 'S', 'T'};
  private static final int MOST_LIMIT_DIGITS = 9;
  private static final int MOST_AGE_DIGITS = 3;
  private static final int DATE_LENGTH = 10;

  private final PlainRules rules;
  private byte[] bytes = {};
  private int limit;
  private int start;
  private int at;
  private long number;
  private long email;
  private int age;
  private int state;
  private int employment;
  private int card;
  private int creditLimit;
  private long openDay;
  private int openMonth;
  private int segment;
  private int decline;

  /// A reader under the given rules.
  public PlainRows(PlainRules rules) {
    this.rules = rules;
  }

  /// Goes through other bytes.
  ///
  /// @param records whole records, each with a line feed at its end
  /// @param length how many bytes of the array they are
  public void read(byte[] records, int length) {
    bytes = records;
    limit = length;
    start = 0;
    at = 0;
  }

  /// Whether there is a further record.
  public boolean hasNext() {
    return at < limit;
  }

  /// Reads the next record.
  ///
  /// @return whether it surely breaks no rule; only then do the methods below tell what it holds
  public boolean next() {
    start = at;
    if (id()
        && words()
        && words()
        && email()
        && age()
        && state()
        && words()
        && employment()
        && card()
        && creditLimit()
        && openDate()
        && segment()
        && decline()
        && fits()) {
      return true;
    }
    at = start;
    while (bytes[at] != END) {
      at++;
    }
    at++;
    return false;
  }

  /// Where the record starts that was read last.
  public int start() {
    return start;
  }

  /// Where it ends, before its line feed.
  public int end() {
    return at - 1;
  }

  /// The number in its customer ID.
  public long number() {
    return number;
  }

  /// The key of its e-mail address.
  public long emailKey() {
    return email;
  }

  /// Its age in years.
  public int ageInYears() {
    return age;
  }

  /// The ordinal of its state.
  public int stateOrdinal() {
    return state;
  }

  /// The ordinal of its employment status.
  public int employmentOrdinal() {
    return employment;
  }

  /// The ordinal of its card type.
  public int cardOrdinal() {
    return card;
  }

  /// Its credit limit in dollars.
  public int dollars() {
    return creditLimit;
  }

  /// The month its account was opened, as its year times 12 plus 0 to 11.
  public int openMonth() {
    return openMonth;
  }

  /// The index of its segment in the settings.
  public int segmentIndex() {
    return segment;
  }

  /// The ordinal of its decline type; [#NO_DECLINE] for none.
  public int declineOrdinal() {
    return decline;
  }

  private boolean id() {
    if (at + ID_PREFIX.length + Customer.ID_DIGITS >= limit) {
      return false;
    }
    for (byte letter : ID_PREFIX) {
      if (bytes[at++] != letter) {
        return false;
      }
    }
    long digits = 0;
    for (int i = 0; i < Customer.ID_DIGITS; i++) {
      int digit = bytes[at++] - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      digits = digits * 10 + digit;
    }
    number = digits;
    return bytes[at++] == SEPARATOR;
  }

  /// A field of plain characters that starts with none that is white.
  private boolean words() {
    if (at >= limit || bytes[at] == ' ') {
      return false;
    }
    int first = at;
    while (at < limit && isPlain(bytes[at])) {
      at++;
    }
    return at > first && separator();
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != SEPARATOR && b != '"' && b != 0x7F;
  }

  /// Letters, digits and single dots, an @ sign, and such a name with a dot again.
  private boolean email() {
    int first = at;
    if (!dotted() || at >= limit || bytes[at] != '@') {
      return false;
    }
    int domain = ++at;
    if (!dotted() || !hasDot(domain, at)) {
      return false;
    }
    email = EmailKey.of(bytes, first, at);
    return separator();
  }

  private boolean dotted() {
    boolean afterDot = true;
    while (at < limit) {
      byte b = bytes[at];
      if (b == '.') {
        if (afterDot) {
          return false;
        }
        afterDot = true;
      } else if ((b >= 'a' && b <= 'z') || (b >= '0' && b <= '9')) {
        afterDot = false;
      } else {
        break;
      }
      at++;
    }
    return !afterDot;
  }

  private boolean hasDot(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '.') {
        return true;
      }
    }
    return false;
  }

  private boolean age() {
    age = wholeNumber(MOST_AGE_DIGITS);
    return rules.ages.contains(age) && separator();
  }

  private boolean state() {
    if (at + 2 >= limit) {
      return false;
    }
    state = rules.state(bytes[at] - 'A', bytes[at + 1] - 'A');
    at += 2;
    return state >= 0 && separator();
  }

  private boolean employment() {
    employment = word(rules.employment);
    return employment >= 0;
  }

  private boolean card() {
    card = word(rules.cards);
    return card >= 0;
  }

  private boolean segment() {
    segment = word(rules.segments);
    return segment >= 0;
  }

  private int word(Words words) {
    int word = words.at(bytes, at, limit, SEPARATOR);
    if (word >= 0) {
      at += words.length(word) + 1;
    }
    return word;
  }

  private boolean creditLimit() {
    creditLimit = wholeNumber(MOST_LIMIT_DIGITS);
    return creditLimit >= 0 && separator();
  }

  /// A whole number without sign; -1 if there is none.
  private int wholeNumber(int mostDigits) {
    int first = at;
    int value = 0;
    while (at < limit && bytes[at] >= '0' && bytes[at] <= '9' && at - first < mostDigits) {
      value = value * 10 + bytes[at++] - '0';
    }
    return at == first ? -1 : value;
  }

  private boolean openDate() {
    if (at + DATE_LENGTH >= limit || bytes[at + 4] != '-' || bytes[at + 7] != '-') {
      return false;
    }
    int year = digits(at, 4);
    int month = digits(at + 5, 2);
    int day = digits(at + 8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 28 && day > days(year, month)) {
      return false;
    }
    at += DATE_LENGTH;
    openMonth = year * 12 + month - 1;
    openDay = LocalDate.of(year, month, day).toEpochDay();
    return openDay <= rules.asOfDay && separator();
  }

  private static int days(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  private int digits(int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private boolean decline() {
    if (at < limit && bytes[at] == END) {
      decline = NO_DECLINE;
      at++;
      return true;
    }
    decline = rules.declines.at(bytes, at, limit, END);
    if (decline >= 0) {
      at += rules.declines.length(decline) + 1;
    }
    return decline >= 0;
  }

  /// Whether the values go with the segment.
  private boolean fits() {
    Range range = rules.limitsOf[segment];
    return range.contains(creditLimit)
        && (creditLimit - rules.limits.minimum()) % rules.limits.step() == 0
        && (card != CardType.PREMIUM.ordinal() || rules.premiumExpected[segment])
        && (decline != NO_DECLINE) == rules.declining[segment];
  }

  private boolean separator() {
    return at < limit && bytes[at++] == SEPARATOR;
  }
}
