package io.cardfolio.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.model.Channel;
import io.cardfolio.model.Customer;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Transaction;
import io.cardfolio.model.TransactionStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the statistics in the JSON of a validation against counts over the rows themselves.
class TransactionStatisticsJsonTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(60);

  /// The as-of date ends a month, so the months are those of the calendar.
  private static final List<YearMonth> MONTHS =
      IntStream.rangeClosed(1, 18).mapToObj(YearMonth.of(2024, 6)::plusMonths).toList();

  private final Portfolio portfolio = Portfolio.of(SPEC);
  private final List<Customer> customers = portfolio.stream().toList();
  private final List<Transaction> rows = portfolio.transactions().stream().toList();

  @Test
  void everyCountAndSumIsThatOfTheRows() throws IOException {
    JsonNode statistics = statistics();
    assertThat(statistics.get("total_transactions").longValue()).isEqualTo(rows.size());
    holds(statistics, "approved_amount", _ -> true);
    for (int i = 0; i < SPEC.segments().size(); i++) {
      JsonNode segment = statistics.get("segments").get(i);
      String name = SPEC.segments().get(i).name();
      assertThat(segment.get("name").stringValue()).isEqualTo(name);
      isOf(segment, row -> customer(row).segment().equals(name));
    }
    for (MerchantCategory category : MerchantCategory.values()) {
      isOf(statistics.get("categories").get(category.label()), row -> row.category() == category);
    }
    for (Channel channel : Channel.values()) {
      assertThat(statistics.get("channels").get(channel.label()).longValue())
          .isEqualTo(count(row -> row.channel() == channel))
          .isPositive();
    }
    for (TransactionStatus status : TransactionStatus.values()) {
      assertThat(statistics.get("statuses").get(status.label()).longValue())
          .isEqualTo(count(row -> row.status() == status))
          .isPositive();
    }
    assertThat(statistics.get("approved")).isEqualTo(statistics.get("statuses").get("approved"));
    assertThat(statistics.get("months").size()).isEqualTo(MONTHS.size());
    for (int i = 0; i < MONTHS.size(); i++) {
      YearMonth month = MONTHS.get(i);
      assertThat(statistics.get("months").get(i).get("month").stringValue())
          .isEqualTo(month.toString());
      isOf(statistics.get("months").get(i), row -> YearMonth.from(row.date()).equals(month));
    }
  }

  @Test
  void wholeMonthsAreThoseOfCustomersWhoHadTheirAccountFromTheFirstDayOn() throws IOException {
    JsonNode segments = statistics().get("segments");
    for (int i = 0; i < SPEC.segments().size(); i++) {
      String name = SPEC.segments().get(i).name();
      for (int m = 0; m < MONTHS.size(); m++) {
        YearMonth month = MONTHS.get(m);
        JsonNode whole = segments.get(i).get("whole_months").get(m);
        List<Customer> there =
            customers.stream()
                .filter(it -> it.segment().equals(name))
                .filter(it -> !it.accountOpenDate().isAfter(month.atDay(1)))
                .toList();
        assertThat(whole.get("month").stringValue()).isEqualTo(month.toString());
        assertThat(whole.get("customers").longValue()).isEqualTo(there.size());
        if (there.isEmpty()) {
          assertThat(whole.get("average").isNull()).isTrue();
        } else {
          BigDecimal sum =
              sum(row -> there.contains(customer(row)) && YearMonth.from(row.date()).equals(month));
          assertThat(whole.get("average").decimalValue())
              .isEqualByComparingTo(
                  sum.divide(BigDecimal.valueOf(there.size()), 2, RoundingMode.HALF_UP));
        }
      }
    }
  }

  private JsonNode statistics() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportJson(SPEC, portfolio.transactions().validate()).write(out);
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(out.toByteArray())
        .get("statistics");
  }

  private void isOf(JsonNode node, Predicate<Transaction> which) {
    assertThat(node.get("transactions").longValue()).isEqualTo(count(which)).isPositive();
    holds(node, "approved_amount", which);
  }

  private void holds(JsonNode node, String name, Predicate<Transaction> which) {
    assertThat(node.get(name).decimalValue()).isEqualByComparingTo(sum(which));
  }

  private long count(Predicate<Transaction> which) {
    return rows.stream().filter(which).count();
  }

  /// What the approved ones come to.
  private BigDecimal sum(Predicate<Transaction> which) {
    return rows.stream()
        .filter(row -> row.status() == TransactionStatus.APPROVED)
        .filter(which)
        .map(Transaction::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Customer customer(Transaction row) {
    return customers.get(Math.toIntExact(Customer.numberOf(row.customerId())) - 1);
  }
}
