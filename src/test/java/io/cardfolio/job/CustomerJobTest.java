package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CardType;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.validate.spec.IllegalSpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/// The file of customers: its bytes with their golden digests, its summary and what is checked on
/// the way.
class CustomerJobTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @TempDir private Path folder;

  /// The bytes of stream version 1. They never change; another stream has another version and a
  /// line in the change log.
  @Test
  void theBytesOfStreamVersion1AreTheseForEver() throws IOException {
    assertThat(
            List.of(
                digest(SPEC.withCustomers(1_000)),
                digest(SPEC),
                digest(SPEC.withCustomers(10_000).withSeed(123)),
                digest(Preset.PREMIUM_TRAVEL.spec().withCustomers(5_000).withSeed(-7)),
                digest(unusual())))
        .containsExactly(
            "e73a9ee032932d594b764a1d994c62f503a1300a4e8da1340487c43c9cb52cdd",
            "98550a596152ec8fcf9a3658ce09d648159d1efc625b788941ccc503ea76cfa6",
            "7f18e5e7ca1c880f4f7dda30cce90cc916af45c2093deb65b38278f6dfc6f4c1",
            "a564204a1d7c741067b2e5cad747a3120ed1083962d04616fbfed53b6b168e01",
            "ec211385bbd645d27cf923c4a2227568eda66f812b82792d7512bba47e6a7226");
  }

  private static PortfolioSpec unusual() {
    return SPEC.withCustomers(3_333)
        .withSeed(Long.MAX_VALUE)
        .withAsOf(LocalDate.of(2024, 2, 29))
        .withNameLocale("de")
        .withAges(new Range(21, 90))
        .withCreditLimits(new CreditLimits(500, 12_500, 250))
        .withSegments(
            List.of(
                Segment.of("Comma, Inc", Percent.of(33.3)).withPremium(Percent.of(12.5)),
                Segment.of("\"Quoted\"", Percent.of(0.4))
                    .withGradualDecline(Optional.of(Percent.of(50))),
                Segment.of("Ünïcode 藤", Percent.of(66.3)).withTenure(new Range(0, 36))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theBytesAreTheSameOnAnyNumberOfThreads(int threads) throws IOException {
    assertThat(bytes(SPEC, threads)).isEqualTo(bytes(SPEC, 3));
  }

  @Test
  void theBytesDoNotDependOnLocaleAndTimeZone() throws IOException {
    byte[] here = bytes(unusual(), 2);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(unusual(), 2)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theFirstThousandRowsAreTheHeadOfTwoThousand() throws IOException {
    String thousand = new String(bytes(SPEC.withCustomers(1_000), 2), StandardCharsets.UTF_8);
    String more = new String(bytes(SPEC.withCustomers(2_000), 2), StandardCharsets.UTF_8);
    assertThat(more).startsWith(thousand);
  }

  @Test
  void noCustomersAreTheHeaderAlone() throws IOException {
    assertThat(new String(bytes(SPEC.withCustomers(0), 1), StandardCharsets.UTF_8))
        .isEqualTo(CustomerColumn.headers() + "\n");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "HUNDRED_MILLION")
  void everyPresetPassesItsOwnValidation(Preset preset) {
    CustomerOutcome outcome = Portfolio.of(preset.spec()).validate();
    assertThat(outcome.report().violations()).isEmpty();
    assertThat(outcome.report().isValid()).isTrue();
    assertThat(outcome.report().rows()).isEqualTo(50_000);
  }

  @Test
  void sumsUpWhatIsInTheFile() throws IOException {
    Path file = folder.resolve("c.csv");
    CustomerSummary summary = Portfolio.of(SPEC).save(file).summary();
    List<String> lines = Files.readAllLines(file);
    assertThat(summary.customers()).isEqualTo(lines.size() - 1).isEqualTo(summary.uniqueIds());
    assertThat(summary.cards())
        .containsEntry(
            CardType.PREMIUM, lines.stream().filter(it -> it.contains(",Premium,")).count());
    assertThat(summary.segments())
        .extracting(SegmentSummary::customers)
        .containsExactly(7_500L, 20_000L, 12_500L, 5_000L, 5_000L);
    long limits =
        lines.stream().skip(1).mapToLong(it -> Long.parseLong(it.split(",", -1)[9])).sum();
    assertThat(summary.creditLimit().sum()).isEqualTo(limits);
    assertThat(summary.creditLimits().total()).isEqualTo(50_000);
    assertThat(summary.ages().total()).isEqualTo(50_000);
    assertThat(summary.openings().total()).isEqualTo(50_000);
  }

  @Test
  void aSmallPortfolioIsWarnedAboutItsShares() {
    CustomerOutcome outcome = Portfolio.of(SPEC.withCustomers(7)).validate();
    assertThat(outcome.report().isValid()).isTrue();
    assertThat(outcome.report().warnings()).isPositive();
  }

  @Test
  void cancelStopsAndLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), "old");
    CustomerJob job = new CustomerJob(Portfolio.of(SPEC.withCustomers(10_000_000)), 2);
    List<Long> heard = new ArrayList<>();
    assertThatThrownBy(() ->
            job.save(
                file,
                (done, total) -> {
                  heard.add(done);
                  assertThat(total).isEqualTo(10_000_000);
                  return done < 20_000;
                }))
        .isInstanceOf(JobCancelledException.class);
    assertThat(heard).isSorted().endsWith(20_000L).doesNotHaveDuplicates();
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFailingWriterStopsTheJobAndIsTheOneReported() {
    CustomerJob job = new CustomerJob(Portfolio.of(SPEC.withCustomers(10_000_000)), 2);
    assertThatThrownBy(() ->
            job.write(
                new OutputStream() {
                  private long written;

                  @Override
                  public void write(int b) throws IOException {
                    if (++written > 500_000) {
                      throw new IOException("full");
                    }
                  }
                },
                Progress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void illegalSettingsAreRefusedWithEveryProblem() {
    PortfolioSpec illegal =
        SPEC.withCustomers(-1).withCreditLimits(new CreditLimits(60_000, 50_000, 1_000));
    assertThatThrownBy(() -> Portfolio.of(illegal))
        .isInstanceOf(IllegalSpecException.class)
        .hasMessage(
            "Customers -1 is below 0; choose 0 to 99,999,999;"
                + " Credit limit minimum 60,000 is above maximum 50,000");
  }

  private static String digest(PortfolioSpec spec) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(spec, 2)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(PortfolioSpec spec, int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CustomerJob(Portfolio.of(spec), threads).write(out, Progress.NONE);
    return out.toByteArray();
  }
}
