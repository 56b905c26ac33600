package io.cardfolio.generate;

import io.cardfolio.generate.bytes.Digits;
import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.Channel;
import io.cardfolio.model.Customer;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionMonths;
import io.cardfolio.model.TransactionStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads what was drawn of transactions as bytes, straight into an array, as [CustomerEncoder] does
/// with customers. The fields come in the order of `TransactionColumn`; a test holds the bytes
/// against the values. Safe for use by several threads.
public final class TransactionEncoder {
  /// How many bytes behind the records [#encode] may overwrite.
  public static final int OVERRUN = Digits.OVERRUN;

  private static final int STATUSES = TransactionStatus.values().length;
  private static final int LONGEST_AMOUNT = 14;
  private static final int LONGEST_ID = Transaction.ID_PREFIX.length() + Transaction.ID_DIGITS;
  private static final int LONGEST_TIME = 8;
  private static final int LOW_DIGITS = 100_000_000;
  private static final int TEN = 10;
  private static final int CENTS = 100;
  private static final int MINUTE = 60;
  private static final int HOUR = 3_600;

  private final TransactionGenerator generator;
  private final byte separator;
  private final Lexicon idStart;
  private final Lexicon customerIdStart;
  private final Lexicon days;
  private final Lexicon merchants;
  private final Lexicon channelsAndStatuses;
  private final int firstDay;

  TransactionEncoder(TransactionGenerator generator, TransactionDrawer drawer, TextFormat format) {
    this.generator = generator;
    separator = format.separator();
    idStart = ascii(Transaction.ID_PREFIX);
    customerIdStart = ascii((char) separator + Customer.ID_PREFIX);
    TransactionMonths months = drawer.months();
    firstDay = months.firstDay(0);
    days =
        Lexicon.encoded(
            IntStream.range(firstDay, months.firstDay(months.count()))
                .mapToObj(day ->
                    ((char) separator + LocalDate.ofEpochDay(day).toString() + 'T')
                        .getBytes(StandardCharsets.US_ASCII))
                .toList());
    Merchants all = drawer.merchants();
    merchants =
        Lexicon.encoded(
            IntStream.range(0, all.count())
                .mapToObj(i ->
                    format.between(all.name(i), MerchantCategory.values()[all.category(i)].label()))
                .toList());
    channelsAndStatuses =
        Lexicon.encoded(
            Arrays.stream(Channel.values())
                .flatMap(channel ->
                    Arrays.stream(TransactionStatus.values())
                        .map(status -> format.last(channel.label(), status.label())))
                .toList());
  }

  private static Lexicon ascii(String text) {
    return Lexicon.encoded(List.of(text.getBytes(StandardCharsets.US_ASCII)));
  }

  /// How many bytes a record can have at most.
  public int longestRecord() {
    return Stream.of(customerIdStart, days, merchants, channelsAndStatuses)
            .mapToInt(Lexicon::longest)
            .sum()
        + LONGEST_ID
        + Customer.ID_DIGITS
        + LONGEST_TIME
        + LONGEST_AMOUNT;
  }

  /// Encodes the transactions of a range of customers and tells of them, month by month.
  ///
  /// @param first the first customer, counted from 1
  /// @param last the last customer; below the first for none
  /// @param firstNumber the number of the first transaction, counted from 1
  /// @param to gets the bytes; has [#longestRecord] bytes for each transaction and [#OVERRUN] more
  /// @param taker hears of months when their records are in the array; must not keep what it is
  ///   handed
  /// @return how many bytes were written
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public int encode(
      long first, long last, long firstNumber, byte[] to, Consumer<DrawnTransactions> taker) {
    int[] at = {0};
    generator.draw(
        first,
        last,
        firstNumber,
        month -> {
          at[0] = add(month, to, at[0]);
          taker.accept(month);
        });
    return at[0];
  }

  private int add(DrawnTransactions month, byte[] to, int start) {
    int at = start;
    for (int i = 0; i < month.count; i++) {
      at = id(month.firstNumber + i, to, at);
      at = customerIdStart.copy(0, to, at);
      at = Digits.writeEight((int) month.customer, to, at);
      at = days.copy(month.day(i) - firstDay, to, at);
      at = time(month.second(i), to, at);
      to[at++] = separator;
      at = amount(month.cents(i), to, at);
      at = merchants.copy(month.merchant(i), to, at);
      int status =
          (month.isDeclined(i) ? TransactionStatus.DECLINED : TransactionStatus.APPROVED).ordinal();
      at = channelsAndStatuses.copy(month.channel(i) * STATUSES + status, to, at);
    }
    return at;
  }

  private int id(long number, byte[] to, int start) {
    int at = idStart.copy(0, to, start);
    int high = (int) (number / LOW_DIGITS);
    to[at++] = (byte) ('0' + high / (TEN * TEN));
    at = twoDigits(high % (TEN * TEN), to, at);
    return Digits.writeEight((int) (number % LOW_DIGITS), to, at);
  }

  private static int time(int second, byte[] to, int start) {
    int at = twoDigits(second / HOUR, to, start);
    to[at++] = ':';
    at = twoDigits(second / MINUTE % MINUTE, to, at);
    to[at++] = ':';
    return twoDigits(second % MINUTE, to, at);
  }

  private static int amount(int cents, byte[] to, int start) {
    int at = Digits.write(cents / CENTS, to, start);
    to[at++] = '.';
    return twoDigits(cents % CENTS, to, at);
  }

  private static int twoDigits(int number, byte[] to, int at) {
    to[at] = (byte) ('0' + number / TEN);
    to[at + 1] = (byte) ('0' + number % TEN);
    return at + 2;
  }
}
