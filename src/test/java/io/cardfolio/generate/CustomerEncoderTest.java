package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Segment;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes and values are two readings of one draw: they must say the same.
class CustomerEncoderTest {

  @ParameterizedTest
  @MethodSource("settings")
  void theBytesSayWhatTheValuesSay(PortfolioSpec spec) {
    CustomerGenerator generator = new CustomerGenerator(spec, new Pools());
    StringBuilder values = new StringBuilder();
    generator.customers(
        1,
        spec.customers(),
        customer ->
            values
                .append(
                    CustomerColumn.ALL.stream()
                        .map(column -> "<" + column.text(customer) + ">")
                        .collect(Collectors.joining("|")))
                .append('$'));
    CustomerEncoder encoder = bracketed(generator);
    byte[] bytes =
        new byte[(int) spec.customers() * encoder.longestRecord() + CustomerEncoder.OVERRUN];
    int length = encoder.encode(1, spec.customers(), bytes);
    // Only texts that are looked up go through the field encoder; digits and addresses need none.
    assertThat(plain(new String(bytes, 0, length, StandardCharsets.UTF_8)))
        .isEqualTo(plain(values.toString()));
  }

  private static CustomerEncoder bracketed(CustomerGenerator generator) {
    return generator.encoder(
        new TextFormat(
            text -> ("<" + text + ">").getBytes(StandardCharsets.UTF_8), false, '|', '$'));
  }

  private static String plain(String text) {
    return text.replaceAll("[<>]", "");
  }

  static Stream<PortfolioSpec> settings() {
    PortfolioSpec odd =
        PortfolioSpec.defaults()
            .withSegments(
                List.of(
                    Segment.of("Ünïcode 藤 😀", Percent.of(50)).withPremium(Percent.of(50)),
                    Segment.of("b", Percent.of(50))
                        .withGradualDecline(Optional.of(Percent.of(50)))));
    return Stream.concat(
        Stream.of(odd.withCustomers(3_000), Preset.STUDENT_LAUNCH.spec().withCustomers(3_000)),
        NameLocales.ALL.stream()
            .map(locale -> PortfolioSpec.defaults().withNameLocale(locale).withCustomers(2_000)));
  }

  @Test
  void fieldsAreEncodedByTheFormat() {
    CustomerGenerator generator =
        new CustomerGenerator(PortfolioSpec.defaults().withCustomers(1), new Pools());
    CustomerEncoder encoder = bracketed(generator);
    byte[] bytes = new byte[encoder.longestRecord() + CustomerEncoder.OVERRUN];
    int length = encoder.encode(1, 1, bytes);
    assertThat(new String(bytes, 0, length, StandardCharsets.UTF_8))
        .isEqualTo(
            "CUST00000001|<Tony>|<Jenks>|tony.jenks@example.org|<47>|<TN>|<Johnson City>"
                + "|<Employed>|<Standard>|41000|<2022-06-18>|<Stable Mid-Spenders>|<>$");
  }

  @Test
  void aRowAllocatesNothing() {
    int rows = 100_000;
    CustomerGenerator generator =
        new CustomerGenerator(PortfolioSpec.defaults().withCustomers(10L * rows), new Pools());
    CustomerEncoder encoder =
        generator.encoder(
            new TextFormat(text -> text.getBytes(StandardCharsets.UTF_8), true, ',', '\n'));
    byte[] bytes = new byte[rows * encoder.longestRecord() + CustomerEncoder.OVERRUN];
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = Long.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      encoder.encode(1, rows, bytes);
      allocated = Math.min(allocated, thread.getCurrentThreadAllocatedBytes() - before);
    }
    double perRow = allocated / (double) rows;
    // A block of 100 rows is dealt in a few small arrays; a row itself makes no object.
    assertThat(perRow).isLessThan(8);
  }
}
