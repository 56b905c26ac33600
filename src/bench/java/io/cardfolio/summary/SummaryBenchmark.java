package io.cardfolio.summary;

import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What counting a row costs, once it is known what stands in it.
@State(Scope.Thread)
public class SummaryBenchmark {
  private static final int ROWS = 2_000;
  private static final int MONTHS = 12;

  private final PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(ROWS);
  private final CustomerTally tally = new CustomerTally(spec);
  private final List<Counted> rows = new ArrayList<>();

  /// Makes the rows.
  public SummaryBenchmark() {
    List<String> segments = spec.segments().stream().map(Segment::name).toList();
    new CustomerGenerator(spec, new Pools())
        .customers(1, ROWS, customer -> rows.add(Counted.of(customer, segments)));
  }

  /// One row counted.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public CustomerTally rowSummedUp() {
    for (Counted row : rows) {
      tally.add(
          row.segment,
          row.state,
          row.card,
          row.employment,
          row.decline,
          row.creditLimit,
          row.age,
          row.openMonth);
    }
    return tally;
  }

  /// What a tally asks of a customer.
  private record Counted(
      int segment,
      int state,
      int card,
      int employment,
      int decline,
      long creditLimit,
      long age,
      long openMonth) {
    static Counted of(Customer customer, List<String> segments) {
      return new Counted(
          segments.indexOf(customer.segment()),
          UsState.valueOf(customer.state()).ordinal(),
          customer.cardType().ordinal(),
          customer.employmentStatus().ordinal(),
          customer.declineType().map(DeclineType::ordinal).orElse(CustomerTally.UNKNOWN),
          customer.creditLimit(),
          customer.age(),
          customer.accountOpenDate().getYear() * (long) MONTHS
              + customer.accountOpenDate().getMonthValue()
              - 1);
    }
  }
}
