package io.cardfolio.validate.plain;

import io.cardfolio.model.Customer;
import io.cardfolio.validate.customer.EmailKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes through records of CSV bytes, one after the other, and tells of each whether it surely
/// breaks no rule and what it holds. For one thread; allocates nothing.
///
/// Sure are records of 13 fields in the usual order, without quotes, whose every value is legal. Of
/// all others it only tells where they lie. Fields are read by eight bytes at once, over their ends
/// where need be; the line feed of the last record stops whatever would go on.
public final class PlainCustomers implements PlainReader {
  /// What [#decline] is where there is none.
  public static final int NO_DECLINE = -1;

  private static final long ID_START = EightBytes.within(Customer.ID_PREFIX.length());
  private static final long ID_PREFIX =
      EightBytes.at(
          Arrays.copyOf(Customer.ID_PREFIX.getBytes(StandardCharsets.US_ASCII), Long.BYTES), 0);
  private static final long SEPARATORS = EightBytes.all((char) PlainCustomerRules.SEPARATOR);
  private static final long DOTS = EightBytes.all('.');
  private static final long AT_SIGNS = EightBytes.all('@');
  private static final int DATE_LENGTH = 10;

  /// As many as there are bits to mark the dots in.
  private static final int MOST_EMAIL = Long.SIZE;

  private final PlainCustomerRules rules;
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
  private int openDate;
  private int segment;
  private int decline;

  /// A reader under the given rules.
  public PlainCustomers(PlainCustomerRules rules) {
    this.rules = rules;
  }

  /// Goes through other bytes.
  ///
  /// @param records whole records, each with a line feed at its end; copied if there are less than
  ///   [PlainCustomerRules#slack] bytes behind them
  /// @param length how many bytes of the array they are
  @Override
  public void read(byte[] records, int length) {
    bytes =
        records.length - length < rules.slack()
            ? Arrays.copyOf(records, length + rules.slack())
            : records;
    limit = length;
    start = 0;
    at = 0;
  }

  /// Reads a single record.
  ///
  /// @param records has [PlainCustomerRules#slack] bytes behind the record
  /// @param from where it starts
  /// @return as [#next] tells
  public boolean readOne(byte[] records, int from) {
    bytes = records;
    at = from;
    return next();
  }

  /// Whether there is a further record.
  public boolean hasNext() {
    return at < limit;
  }

  /// Reads the next record.
  ///
  /// @return whether it surely breaks no rule; only then do the methods below tell what it holds
  @Override
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
        && rules.fit(segment, card, decline, creditLimit)) {
      return true;
    }
    at = start;
    while (bytes[at] != PlainCustomerRules.END) {
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
  @Override
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

  /// The day its account was opened, counted from 1970-01-01.
  public int openDay() {
    return Dates.epochDay(openDate);
  }

  /// The month its account was opened, as its year times 12 plus 0 to 11.
  public int openMonth() {
    return Dates.month(openDate);
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
    number = EightBytes.number(EightBytes.at(bytes, at + Customer.ID_PREFIX.length()));
    boolean right = (EightBytes.at(bytes, at) & ID_START) == ID_PREFIX && number >= 0;
    at += Customer.ID_PREFIX.length() + Customer.ID_DIGITS;
    return right && separator();
  }

  private boolean words() {
    at = Phrase.end(bytes, at);
    return at >= 0;
  }

  /// Letters, digits and single dots, an @ sign, and such a name with a dot again.
  private boolean email() {
    long marks = 0;
    long atSigns = 0;
    long hash = EmailKey.START;
    for (int length = 0; length < MOST_EMAIL; length += Long.BYTES) {
      long eight = EightBytes.at(bytes, at + length);
      long ends = EightBytes.equal(eight, SEPARATORS);
      int count = EightBytes.first(ends);
      long within = EightBytes.within(count);
      long isDot = EightBytes.equal(eight, DOTS);
      long isAt = EightBytes.equal(eight, AT_SIGNS);
      long legal =
          (isDot | isAt | EightBytes.between(eight, 'a', 'z') | EightBytes.between(eight, '0', '9'))
              & ~eight;
      if ((~legal & within & EightBytes.FLAGS) != 0) {
        return false;
      }
      marks |= EightBytes.bits((isDot | isAt) & within) << length;
      atSigns |= EightBytes.bits(isAt & within) << length;
      hash = EmailKey.mixed(hash, eight & within);
      if (ends != 0) {
        at += length + count + 1;
        email = EmailKey.finished(hash, length + count);
        return isAddress(marks, atSigns, length + count);
      }
    }
    return false;
  }

  /// Whether an address is well formed whose dots and @ signs are at the places of these bits.
  private static boolean isAddress(long marks, long atSigns, int length) {
    long noMark = marks << 1 | 1 | 1L << length - 1;
    long beforeDomain = atSigns | atSigns - 1;
    return (marks & noMark) == 0 && Long.bitCount(atSigns) == 1 && (marks & ~beforeDomain) != 0;
  }

  private boolean age() {
    age = wholeNumber();
    return rules.ages.contains(age);
  }

  private boolean state() {
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
    int word = words.at(bytes, at);
    if (word >= 0) {
      at += words.length(word);
    }
    return word;
  }

  private boolean creditLimit() {
    creditLimit = wholeNumber();
    return creditLimit >= 0;
  }

  /// A whole number of up to seven digits without sign; -1 if there is none.
  private int wholeNumber() {
    long eight = EightBytes.at(bytes, at);
    int count = EightBytes.first(EightBytes.equal(eight, SEPARATORS));
    if (count == 0 || count == Long.BYTES) {
      return -1;
    }
    at += count + 1;
    return EightBytes.number(eight, count);
  }

  private boolean openDate() {
    openDate = Dates.at(bytes, at);
    at += DATE_LENGTH;
    return openDate >= 0 && openDate <= rules.asOf && separator();
  }

  private boolean decline() {
    if (bytes[at] == PlainCustomerRules.END) {
      decline = NO_DECLINE;
      at++;
      return true;
    }
    decline = word(rules.declines);
    return decline >= 0;
  }

  private boolean separator() {
    return bytes[at++] == PlainCustomerRules.SEPARATOR;
  }
}
