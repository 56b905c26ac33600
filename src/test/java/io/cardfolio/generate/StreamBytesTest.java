package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.generate.defect.CustomerPlanter;
import io.cardfolio.generate.defect.TransactionPlanter;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What stream version 1 draws, in small and beside the code that draws it; `CustomerJobTest` and
/// `TransactionJobTest` hold whole files to it. A change here is a new stream version and a line in
/// the change log.
class StreamBytesTest {
  private static final List<PortfolioSpec> SPECS =
      List.of(
          PortfolioSpec.defaults(),
          Preset.PREMIUM_TRAVEL.spec().withSeed(-7),
          Preset.STUDENT_LAUNCH.spec().withAsOf(LocalDate.of(2024, 2, 15)),
          unusual());

  private static PortfolioSpec unusual() {
    PortfolioSpec usual = PortfolioSpec.defaults();
    return usual
        .withSeed(Long.MAX_VALUE)
        .withAsOf(LocalDate.of(2024, 2, 29))
        .withNameLocale("de")
        .withAges(new Range(21, 90))
        .withCreditLimits(new CreditLimits(500, 12_500, 250))
        .withTransactions(usual.transactions().withMonths(30).withApproved(Percent.of(80)))
        .withSegments(
            List.of(
                Segment.of("Comma, Inc", Percent.of(33.3)).withPremium(Percent.of(12.5)),
                Segment.of("Falling", Percent.of(20.4))
                    .withGradualDecline(Optional.of(Percent.of(50))),
                Segment.of("New", Percent.of(46.3)).withTenure(new Range(0, 36))));
  }

  @Test
  void theFirstCustomersAreTheseForEver() throws Exception {
    assertThat(digests(StreamBytesTest::customers))
        .containsExactly(
            "25a4fb4853d0735d", "d95dea180fda10a0", "b357ff772be61542", "f046ddb20fa6b40a");
  }

  @Test
  void theFirstTransactionsAreTheseForEver() throws Exception {
    assertThat(digests(StreamBytesTest::transactions))
        .containsExactly(
            "1e6e16dc41606546", "dacf8ac631c9c126", "0e5cc48df1963e6b", "af797b0801b490f1");
  }

  @Test
  void theFirstDefectsOfCustomersAreTheseForEver() throws Exception {
    assertThat(digests(StreamBytesTest::customerDefects))
        .containsExactly(
            "784eb8294001fcb7", "9358cf763d895526", "08398d66a9e08290", "591119d3719abfa3");
  }

  @Test
  void theFirstDefectsOfTransactionsAreTheseForEver() throws Exception {
    assertThat(digests(StreamBytesTest::transactionDefects))
        .containsExactly(
            "7c24849c7bcef6f7", "cf65e918001f7967", "43708c4311d9e8da", "a87a43c2dc8d8956");
  }

  private static List<String> customers(PortfolioSpec spec) {
    List<String> lines = new ArrayList<>();
    new CustomerGenerator(spec.withCustomers(1_000), new Pools())
        .customers(1, 300, customer -> lines.add(CustomerText.of(customer).toString()));
    return lines;
  }

  private static List<String> transactions(PortfolioSpec spec) {
    List<String> lines = new ArrayList<>();
    new CustomerGenerator(spec.withCustomers(1_000), new Pools())
        .transactions()
        .transactions(
            1, 12, 1, transaction -> lines.add(TransactionText.of(transaction).texts().toString()));
    return lines;
  }

  private static List<String> customerDefects(PortfolioSpec spec) {
    CustomerGenerator generator = new CustomerGenerator(spec.withCustomers(1_000), new Pools());
    CustomerPlanter planter = new CustomerPlanter(spoiled(spec.withCustomers(1_000)));
    List<String> lines = new ArrayList<>();
    for (int row = 1; row <= 300; row++) {
      planter
          .plant(row, CustomerText.of(generator.customer(row)))
          .forEach(defect -> lines.add(defect.fields().toString()));
    }
    return lines;
  }

  private static List<String> transactionDefects(PortfolioSpec spec) {
    PortfolioSpec spoiled = spoiled(spec.withCustomers(1_000));
    TransactionGenerator generator = new CustomerGenerator(spoiled, new Pools()).transactions();
    TransactionPlanter planter = new TransactionPlanter(spoiled);
    List<String> lines = new ArrayList<>();
    generator.draw(
        1,
        12,
        1,
        month -> {
          for (int i = 0; i < month.count(); i++) {
            List<PlantedDefect> defects =
                planter.plant(month, i, TransactionText.of(generator.transaction(month, i)));
            defects.forEach(defect -> lines.add(defect.fields().toString()));
          }
        });
    return lines;
  }

  /// Settings under which every kind of defect is planted in one of ten that can have it.
  private static PortfolioSpec spoiled(PortfolioSpec spec) {
    PortfolioSpec spoiled = spec;
    for (DefectKind kind : DefectKind.ALL) {
      spoiled = spoiled.withDefects(kind, Percent.of(10));
    }
    return spoiled;
  }

  private static List<String> digests(Function<PortfolioSpec, List<String>> of) throws Exception {
    List<String> digests = new ArrayList<>();
    for (PortfolioSpec spec : SPECS) {
      byte[] lines = String.join("\n", of.apply(spec)).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines);
      digests.add(HexFormat.of().formatHex(digest).substring(0, 16));
    }
    return digests;
  }
}
