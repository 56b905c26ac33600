package io.cardfolio.validate.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.cardfolio.model.Channel;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionStatus;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.TransactionRules;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The quick way through transactions: never sure of what a rule would find.
class PlainTransactionsTest {
  private static final String RIGHT =
      "TXN00000000017,CUST00000004,2025-03-15T18:05:09,1234.50,Blue Café,Entertainment,In-Store,"
          + "approved";
  private static final TransactionWords WORDS =
      new TransactionWords(text -> text.getBytes(StandardCharsets.UTF_8));
  private static final TransactionRules RULES = new TransactionRules(PortfolioSpec.defaults());

  /// What is not a matter of form.
  private static final Set<Rule> OF_OTHERS =
      EnumSet.of(Rule.AMOUNT_POSITIVE, Rule.TRANSACTION_DATE_RANGE, Rule.TRANSACTION_AFTER_OPENING);

  @Test
  void readsWhatARightTransactionHolds() {
    PlainTransactions transactions = read(RIGHT + "\n");
    assertThat(transactions.next()).isTrue();
    assertThat(transactions.number()).isEqualTo(17);
    assertThat(transactions.end()).isEqualTo(bytes(RIGHT).length);
    same(transactions, RIGHT);
  }

  @Test
  void readsTheHighestIdAndAllKindsOfDays() {
    assertThat(number("TXN99999999999")).isEqualTo(99_999_999_999L);
    for (LocalDate day = LocalDate.of(1999, 12, 1);
        day.isBefore(LocalDate.of(2005, 2, 1));
        day = day.plusDays(1)) {
      PlainTransactions transactions = read(RIGHT.replace("2025-03-15", day.toString()) + "\n");
      assertThat(transactions.next()).isTrue();
      assertThat(transactions.epochDay()).isEqualTo((int) day.toEpochDay());
    }
  }

  /// A value that is not sure costs a transaction its quick way, so every legal one is.
  @Test
  void everyLegalValueIsSure() {
    for (MerchantCategory category : MerchantCategory.values()) {
      assertThat(sure("Entertainment", category.label()).categoryOrdinal())
          .isEqualTo(category.ordinal());
    }
    for (Channel channel : Channel.values()) {
      assertThat(sure("In-Store", channel.label()).channelOrdinal()).isEqualTo(channel.ordinal());
    }
    for (TransactionStatus status : TransactionStatus.values()) {
      assertThat(sure("approved", status.label()).statusOrdinal()).isEqualTo(status.ordinal());
    }
    assertThat(sure("18:05:09", "00:00:00").secondOfDay()).isZero();
    assertThat(sure("18:05:09", "23:59:59").secondOfDay()).isEqualTo(86_399);
  }

  private static PlainTransactions sure(String usual, String other) {
    PlainTransactions transactions = read(RIGHT.replace(usual, other) + "\n");
    assertThat(transactions.next()).as(other).isTrue();
    return transactions;
  }

  @Test
  void noTimeIsBeyondTheClock() {
    for (String time : List.of("24:00:00", "18:60:09", "18:05:60")) {
      assertThat(read(RIGHT.replace("18:05:09", time) + "\n").next()).as(time).isFalse();
    }
  }

  @Test
  void goesOnBehindWhatItIsNotSureOf() {
    PlainTransactions transactions = read("x\n" + RIGHT + "\n,,,\n" + RIGHT + "\n");
    assertThat(transactions.next()).isFalse();
    assertThat(transactions.end()).isEqualTo(1);
    assertThat(transactions.next()).isTrue();
    assertThat(transactions.next()).isFalse();
    assertThat(transactions.next()).isTrue();
  }

  @Property(tries = 4_000)
  void isNeverSureOfWhatTheRulesFindMalformed(
      @ForAll @IntRange(max = 94) int place,
      @ForAll
          @Chars({',', '"', '.', '-', ':', 'T', 'é', '\u007F', '\t'})
          @CharRange(from = ' ', to = 'z')
          char put) {
    String changed =
        RIGHT.substring(0, place % RIGHT.length())
            + put
            + RIGHT.substring(place % RIGHT.length() + 1);
    PlainTransactions transactions = read(changed + "\n");
    if (transactions.next()) {
      same(transactions, changed);
    }
  }

  @Property(tries = 2_000)
  void isSureOfEachWellFormedAmount(@ForAll @IntRange(max = 999_999_999) int cents) {
    String amount = "%d.%02d".formatted(cents / 100, cents % 100);
    PlainTransactions transactions = read(RIGHT.replace("1234.50", amount) + "\n");
    assertThat(transactions.next()).isTrue();
    assertThat(transactions.amountInCents()).isEqualTo(cents);
  }

  @Test
  void allocatesNothing() {
    PlainTransactions transactions = read((RIGHT + "\n").repeat(50_000));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 50_000; i++) {
      transactions.next();
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000);
  }

  /// Holds what was read against the text and its rules.
  private static void same(PlainTransactions plain, String line) {
    String[] cells = line.split(",", -1);
    assertThat(cells).hasSize(8);
    TransactionText text = new TransactionText(cells);
    Findings findings = new Findings();
    Account account = new Account(0, 0, 9_000, Account.UNKNOWN);
    RULES.check(text, TransactionRules.ALL_COLUMNS, Optional.of(account), 1, 2, findings);
    assertThat(findings.report(1).counts().keySet()).as(line).isSubsetOf(OF_OTHERS);
    assertThat(
            List.of(
                plain.number(),
                plain.customerNumber(),
                plain.epochDay(),
                plain.secondOfDay(),
                plain.amountInCents(),
                plain.categoryOrdinal(),
                plain.channelOrdinal(),
                plain.statusOrdinal()))
        .as(line)
        .isEqualTo(
            List.of(
                text.number(),
                (int) text.customer(),
                text.day(),
                text.second(),
                text.cents(),
                text.category(),
                text.channel(),
                text.status()));
  }

  private static long number(String id) {
    PlainTransactions transactions = read(RIGHT.replace("TXN00000000017", id) + "\n");
    assertThat(transactions.next()).isTrue();
    return transactions.number();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static PlainTransactions read(String records) {
    PlainTransactions transactions = new PlainTransactions(WORDS);
    byte[] bytes = bytes(records);
    transactions.read(bytes, bytes.length);
    return transactions;
  }
}
