package io.cardfolio.ui;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.UsState;
import io.cardfolio.summary.CustomerTally;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Datasets for the tests of the window, with rows made by plain arithmetic.
public final class Datasets {
  private static final List<String> FIRST =
      List.of("Margaret", "Andre", "Sofia", "Thomas", "Priya");
  private static final List<String> LAST = List.of("Collins", "Washington", "Ramirez", "Becker");
  private static final List<String> BIG_STATES =
      List.of("CA", "TX", "FL", "NY", "PA", "IL", "OH", "GA", "NC", "MI", "CA", "TX", "CA");
  private static final List<String> WORK = List.of("Employed", "Self-Employed", "Retired");

  private Datasets() {}

  /// Customers of the default settings without a fault.
  public static ShownDataset clean(int customers) {
    return of(PortfolioSpec.defaults().withCustomers(customers), report(customers, List.of()));
  }

  /// Customers of `segments` segments with long names.
  public static ShownDataset segments(int segments, int customers) {
    List<Segment> list =
        IntStream.range(0, segments)
            .mapToObj(i ->
                Segment.of(
                    "Segment %d with a rather long name for its column".formatted(i + 1),
                    Percent.of(100.0 / segments)))
            .toList();
    return of(
        PortfolioSpec.defaults().withCustomers(customers).withSegments(list),
        report(customers, List.of()));
  }

  /// As many customers as there can be: one dataset's tally added up to itself.
  public static ShownDataset largest() {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(PortfolioSpec.MAX_CUSTOMERS);
    CustomerTally unit = new CustomerTally(spec);
    LongStream.rangeClosed(1, 9_999).mapToObj(n -> row(spec, n)).forEach(unit::add);
    CustomerTally tally = new CustomerTally(spec);
    LongStream.range(0, PortfolioSpec.MAX_CUSTOMERS / 9_999).forEach(_ -> tally.add(unit));
    return new ShownDataset(
        spec,
        new CustomerOutcome(
            tally.summary(PortfolioSpec.MAX_CUSTOMERS), report(spec.customers(), List.of())),
        rows(spec, spec.customers()),
        Optional.empty(),
        24);
  }

  /// Customers of `spec` under a given report.
  public static ShownDataset of(PortfolioSpec spec, ValidationReport report) {
    CustomerTally tally = new CustomerTally(spec);
    LongStream.rangeClosed(1, spec.customers()).mapToObj(n -> row(spec, n)).forEach(tally::add);
    return new ShownDataset(
        spec,
        new CustomerOutcome(tally.summary(spec.customers()), report),
        rows(spec, spec.customers()),
        Optional.empty(),
        24);
  }

  /// The customers of a dataset counted under other settings.
  public static ShownDataset heldAgainst(PortfolioSpec spec, ShownDataset dataset) {
    CustomerTally tally = new CustomerTally(spec);
    long customers = dataset.rows().size();
    LongStream.rangeClosed(1, customers).mapToObj(dataset.rows()::row).forEach(tally::add);
    return new ShownDataset(
        spec,
        new CustomerOutcome(tally.summary(customers), dataset.outcome().report()),
        dataset.rows(),
        Optional.of(Path.of("customers-q3.csv")),
        61);
  }

  /// The same dataset as if read from a file of which only the first rows are at hand.
  public static ShownDataset fromFile(ShownDataset dataset, long rowsAtHand) {
    return new ShownDataset(
        dataset.spec(),
        dataset.outcome(),
        rows(dataset.spec(), rowsAtHand),
        Optional.of(Path.of("customers-q3.csv")),
        61);
  }

  /// The same dataset with other rows.
  public static ShownDataset withRows(ShownDataset dataset, CustomerRows rows) {
    return new ShownDataset(dataset.spec(), dataset.outcome(), rows, dataset.file(), 3);
  }

  /// A report whose counts are those of its violations.
  public static ValidationReport report(long rows, List<Violation> violations) {
    Map<Rule, Long> counts = new EnumMap<>(Rule.class);
    violations.forEach(violation -> counts.merge(violation.rule(), 1L, Long::sum));
    return new ValidationReport(rows, violations.size(), counts, violations);
  }

  /// A violation in the customer of the given row.
  public static Violation violation(
      Rule rule, long row, CustomerColumn column, String value, String message, String suggestion) {
    return new Violation(
        rule,
        row,
        row + 1,
        "CUST%08d".formatted(row),
        Optional.of(column),
        value,
        Sentence.of(message),
        Sentence.of(suggestion));
  }

  /// Some faults of several kinds, and one that is about the whole table.
  public static List<Violation> faults() {
    List<Violation> faults = new ArrayList<>();
    faults.add(
        new Violation(
            Rule.SEGMENT_SHARE,
            Violation.WHOLE_TABLE,
            Violation.WHOLE_TABLE,
            "",
            Optional.of(CustomerColumn.CUSTOMER_SEGMENT),
            "Declining 17.4%",
            Sentence.of("Target 10%, off by 7.4"),
            Sentence.of("Check the source")));
    for (long row = 100; row <= 1_000; row += 75) {
      faults.add(
          violation(
              Rule.CREDIT_LIMIT_STEP,
              row,
              CustomerColumn.CREDIT_LIMIT,
              "27450",
              "27450 is not a multiple of $1,000",
              "Round to 27000"));
      faults.add(
          violation(
              Rule.EMAIL_FORMAT,
              row + 9,
              CustomerColumn.EMAIL,
              "j.ortega@example",
              "No top-level domain",
              "Add .com"));
      faults.add(
          violation(
              Rule.REQUIRED_FIELD,
              row + 17,
              CustomerColumn.LAST_NAME,
              "",
              "Value is missing",
              "Fill in or drop the row"));
    }
    return faults;
  }

  /// Rows that are made when asked for.
  public static CustomerRows rows(PortfolioSpec spec, long size) {
    return new CustomerRows() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public CustomerText row(long number) {
        return Datasets.row(spec, number);
      }
    };
  }

  /// The customer of one row.
  public static CustomerText row(PortfolioSpec spec, long number) {
    int segment = segmentOf(spec, number);
    long months = spec.segments().get(segment).tenure().minimum() + mix(number, 3) % 18;
    LocalDate opened = spec.asOf().minusMonths(months);
    boolean premium =
        mix(number, 4) % 1_000_000 < spec.segments().get(segment).premium().tenThousandths();
    int limits = spec.creditLimits().count();
    String first = pick(FIRST, number, 5);
    String last = pick(LAST, number, 6);
    return new CustomerText(
        "CUST%08d".formatted(number),
        first,
        last,
        first + "." + last + "@example.com",
        Long.toString(
            spec.ages().minimum()
                + mix(number, 7) % (spec.ages().maximum() - spec.ages().minimum() + 1)),
        mix(number, 8) % 2 == 0 ? pick(BIG_STATES, number, 9) : state(number),
        "Springfield",
        pick(WORK, number, 10),
        premium ? "Premium" : "Standard",
        Long.toString(
            spec.creditLimits().minimum() + mix(number, 11) % limits * spec.creditLimits().step()),
        opened.toString(),
        spec.segments().get(segment).name(),
        spec.segments().get(segment).declines() ? "gradual" : "");
  }

  private static int segmentOf(PortfolioSpec spec, long number) {
    long place = mix(number, 1) % Percent.WHOLE;
    int segment = 0;
    for (; segment < spec.segments().size() - 1; segment++) {
      place -= spec.segments().get(segment).share().tenThousandths();
      if (place < 0) {
        break;
      }
    }
    return segment;
  }

  private static String state(long number) {
    return UsState.values()[(int) (mix(number, 12) % UsState.values().length)].name();
  }

  private static String pick(List<String> list, long number, int stream) {
    return list.get((int) (mix(number, stream) % list.size()));
  }

  private static long mix(long number, int stream) {
    long z = number * 0x9E3779B97F4A7C15L + stream * 0xD1B54A32D192ED03L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (z ^ (z >>> 31)) >>> 1;
  }
}
