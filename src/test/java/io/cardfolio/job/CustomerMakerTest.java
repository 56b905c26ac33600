package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.plain.PlainCustomerRules;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is made is truly checked: held against other settings than it was made with, it has the
/// faults that its text has.
class CustomerMakerTest {
  private static final PortfolioSpec MADE_WITH = PortfolioSpec.defaults().withCustomers(5_000);
  private static final int CHUNK = 700;

  @ParameterizedTest
  @MethodSource("otherSettings")
  void findsWhatTheTextBreaks(PortfolioSpec heldAgainst) throws IOException {
    CustomerOutcome found = made(heldAgainst);
    assertThat(found.report()).isEqualTo(asText(heldAgainst).report());
    assertThat(found.summary()).isEqualTo(asText(heldAgainst).summary());
    assertThat(found.report().errors() + found.report().warnings()).isPositive();
  }

  static Stream<PortfolioSpec> otherSettings() {
    PortfolioSpec spec = MADE_WITH;
    return Stream.of(
        spec.withAges(new Range(30, 75)),
        spec.withCreditLimits(new CreditLimits(5_000, 40_000, 1_000)),
        spec.withCreditLimits(new CreditLimits(5_500, 50_500, 5_000)),
        spec.withAsOf(LocalDate.of(2024, 12, 31)),
        spec.withSegments(
            Stream.concat(
                    spec.segments().stream().limit(4),
                    Stream.of(Segment.of("Others", Percent.of(10))))
                .toList()),
        with(spec, 0, segment -> segment.withPremium(Percent.ZERO)),
        with(spec, 3, segment -> segment.withGradualDecline(Optional.empty())),
        with(spec, 4, segment -> segment.withGradualDecline(Optional.of(Percent.of(50)))),
        with(spec, 1, segment -> segment.withCreditLimits(Optional.of(new Range(9_000, 49_000)))));
  }

  private static PortfolioSpec with(PortfolioSpec spec, int index, UnaryOperator<Segment> change) {
    List<Segment> segments = spec.segments();
    return spec.withSegment(index, change.apply(segments.get(index)));
  }

  private static CustomerOutcome made(PortfolioSpec heldAgainst) throws IOException {
    CustomerTable table = new CustomerTable(heldAgainst);
    CustomerMaker maker =
        new CustomerMaker(
            Portfolio.of(MADE_WITH),
            new PlainCustomerRules(heldAgainst, CsvBuffer::field),
            CHUNK,
            Compression.NONE);
    for (long first = 1; first <= MADE_WITH.customers(); first += CHUNK) {
      long last = Math.min(MADE_WITH.customers(), first + CHUNK - 1);
      CustomerMaker.Chunk chunk = maker.make(first, last, table.newChunk(first, maker::customer));
      table.add(chunk.check());
      maker.giveBack(chunk);
    }
    return table.outcome();
  }

  private static CustomerOutcome asText(PortfolioSpec heldAgainst) {
    CustomerTable table = new CustomerTable(heldAgainst);
    CustomerChunk chunk = table.newChunk(1);
    Portfolio.of(MADE_WITH).stream().forEach(customer -> chunk.add(CustomerText.of(customer), 0));
    table.add(chunk);
    return table.outcome();
  }
}
