package io.cardfolio.validate.plain;

import io.cardfolio.model.Customer;
import io.cardfolio.model.Transaction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes through records of CSV bytes, one after the other, and tells of each whether it surely is a
/// well-formed transaction and what it holds. For one thread; allocates nothing.
///
/// Sure are records of 8 fields in the usual order, without quotes, whose every value is of its
/// form. Whether they fit the customer and the settings is for others to say.
public final class PlainTransactions implements PlainReader {
  /// At least as long as the fields that are looked at after the last line feed was found.
  private static final int SLACK = 64;

  private static final int EIGHT_DIGITS = 100_000_000;
  private static final int CENTS = 100;
  private static final int TEN = 10;
  private static final int SECONDS_AN_HOUR = 3_600;
  private static final int SECONDS_A_MINUTE = 60;
  private static final int HOURS = 24;
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 9;
  private static final long ID_START = EightBytes.within(Transaction.ID_PREFIX.length());
  private static final long ID_PREFIX = eight(Transaction.ID_PREFIX);
  private static final long CUSTOMER_START = EightBytes.within(Customer.ID_PREFIX.length());
  private static final long CUSTOMER_PREFIX = eight(Customer.ID_PREFIX);
  private static final long DOTS = EightBytes.all('.');

  private final TransactionWords words;
  private byte[] bytes = {};
  private int at;
  private long number;
  private int customer;
  private int day;
  private int second;
  private long cents;
  private int category;
  private int channel;
  private int status;

  /// A reader that knows the given words.
  public PlainTransactions(TransactionWords words) {
    this.words = words;
  }

  private static long eight(String start) {
    return EightBytes.at(Arrays.copyOf(start.getBytes(StandardCharsets.US_ASCII), Long.BYTES), 0);
  }

  @Override
  public void read(byte[] records, int length) {
    bytes = records.length - length < SLACK ? Arrays.copyOf(records, length + SLACK) : records;
    at = 0;
  }

  @Override
  public boolean next() {
    int start = at;
    if (id()
        && customer()
        && time()
        && amount()
        && merchant()
        && category()
        && channel()
        && status()) {
      return true;
    }
    at = start;
    while (bytes[at] != PlainCustomerRules.END) {
      at++;
    }
    at++;
    return false;
  }

  @Override
  public int end() {
    return at - 1;
  }

  /// The number in its ID.
  public long number() {
    return number;
  }

  /// The number in the customer's ID.
  public int customerNumber() {
    return customer;
  }

  /// The day, counted from 1970-01-01.
  public int epochDay() {
    return day;
  }

  /// The second of the day.
  public int secondOfDay() {
    return second;
  }

  /// The amount in cents, 0 or more.
  public long amountInCents() {
    return cents;
  }

  /// The ordinal of the category.
  public int categoryOrdinal() {
    return category;
  }

  /// The ordinal of the channel.
  public int channelOrdinal() {
    return channel;
  }

  /// The ordinal of the status.
  public int statusOrdinal() {
    return status;
  }

  private boolean id() {
    int digits = at + Transaction.ID_PREFIX.length();
    int first = EightBytes.number(EightBytes.at(bytes, digits), 3);
    int last = EightBytes.number(EightBytes.at(bytes, digits + 3));
    number = (long) first * EIGHT_DIGITS + last;
    boolean right = (EightBytes.at(bytes, at) & ID_START) == ID_PREFIX && (first | last) >= 0;
    at = digits + Transaction.ID_DIGITS;
    return right && separator();
  }

  private boolean customer() {
    customer = EightBytes.number(EightBytes.at(bytes, at + Customer.ID_PREFIX.length()));
    boolean right = (EightBytes.at(bytes, at) & CUSTOMER_START) == CUSTOMER_PREFIX && customer >= 0;
    at += Customer.ID_PREFIX.length() + Customer.ID_DIGITS;
    return right && separator();
  }

  private boolean time() {
    int date = Dates.at(bytes, at);
    if (date < 0) {
      return false;
    }
    day = Dates.epochDay(date);
    at += DATE_LENGTH;
    int hour = twoDigits(at + 1);
    int minute = twoDigits(at + 4);
    int rest = twoDigits(at + 7);
    boolean right =
        bytes[at] == 'T'
            && bytes[at + 3] == ':'
            && bytes[at + 6] == ':'
            && (hour | minute | rest) >= 0
            && hour < HOURS
            && minute < SECONDS_A_MINUTE
            && rest < SECONDS_A_MINUTE;
    second = hour * SECONDS_AN_HOUR + minute * SECONDS_A_MINUTE + rest;
    at += TIME_LENGTH;
    return right && separator();
  }

  /// Up to seven digits, a dot and two more.
  private boolean amount() {
    long eight = EightBytes.at(bytes, at);
    int count = EightBytes.first(EightBytes.equal(eight, DOTS));
    if (count == 0 || count == Long.BYTES) {
      return false;
    }
    int dollars = EightBytes.number(eight, count);
    int rest = twoDigits(at + count + 1);
    cents = (long) dollars * CENTS + rest;
    at += count + 3;
    return (dollars | rest) >= 0 && separator();
  }

  private boolean merchant() {
    at = Phrase.end(bytes, at);
    return at >= 0;
  }

  private boolean category() {
    category = word(words.categories);
    return category >= 0;
  }

  private boolean channel() {
    channel = word(words.channels);
    return channel >= 0;
  }

  private boolean status() {
    status = word(words.statuses);
    return status >= 0;
  }

  private int word(Words known) {
    int word = known.at(bytes, at);
    if (word >= 0) {
      at += known.length(word);
    }
    return word;
  }

  /// The number that two digits make; below 0 if one of them is none.
  private int twoDigits(int place) {
    int tens = bytes[place] - '0';
    int ones = bytes[place + 1] - '0';
    return (tens | ones | TEN - 1 - tens | TEN - 1 - ones) < 0 ? -1 : tens * TEN + ones;
  }

  private boolean separator() {
    return bytes[at++] == PlainCustomerRules.SEPARATOR;
  }
}
