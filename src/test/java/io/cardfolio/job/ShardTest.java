package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a portfolio is divided among machines, and that its parts are the whole.
class ShardTest {
  @TempDir private Path folder;

  @Test
  void isReadAsItIsWritten() {
    assertThat(Shard.parse("3/16")).isEqualTo(new Shard(3, 16)).hasToString("3/16");
    assertThat(Shard.parse("1/1")).isEqualTo(Shard.WHOLE);
  }

  @Test
  void whatIsNoPartIsSaidInASentence() {
    refused("17/16", "Shard \"17/16\" is not from 1/16 to 16/16");
    refused("0/16", "Shard \"0/16\" is not from 1/16 to 16/16");
    refused("1/0", "Shard \"1/0\" is one of no parts; choose a count from 1");
    for (String text : List.of("", "3", "3/", "/16", "-1/16", "3 / 16", "3/4/5", "a/b", "1/1e3")) {
      refused(text, "Shard \"%s\" is not a part of a count such as 3/16".formatted(text));
    }
    refused("1/999999999999", "Shard \"1/999999999999\" is not a part of a count such as 3/16");
  }

  private static void refused(String text, String sentence) {
    assertThatThrownBy(() -> Shard.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void namesSortAsThePartsDo() {
    assertThat(new Shard(3, 16).fileName("customers")).isEqualTo("customers-03-of-16.csv");
    assertThat(new Shard(16, 16).fileName("customers")).isEqualTo("customers-16-of-16.csv");
    assertThat(new Shard(2, 7).fileName("customers")).isEqualTo("customers-2-of-7.csv");
    assertThat(Shard.WHOLE.fileName("customers")).isEqualTo("customers.csv");
  }

  @Property
  void partsAreNeighboursAndAsEvenAsTheyCanBe(
      @ForAll @LongRange(max = 99_999_999) long rows, @ForAll @IntRange(min = 1, max = 300) int n) {
    long next = 1;
    for (int i = 1; i <= n; i++) {
      Shard shard = new Shard(i, n);
      assertThat(shard.firstOf(rows)).isEqualTo(next);
      next = shard.lastOf(rows) + 1;
      assertThat(next - shard.firstOf(rows)).isBetween(rows / n, (rows + n - 1) / n);
    }
    assertThat(next).isEqualTo(rows + 1);
  }

  @Test
  void theLastRowOfTheMostPartsIsTheLastRow() {
    assertThat(new Shard(99_999_999, 99_999_999).firstOf(99_999_999)).isEqualTo(99_999_999);
    assertThat(new Shard(99_999_999, 99_999_999).lastOf(99_999_999)).isEqualTo(99_999_999);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 6, 100, 1_003, 23_456})
  void partsJoinedInOrderAreTheOneFile(long rows) throws IOException {
    Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(rows));
    byte[] whole = written(new CustomerJob(portfolio, 2));
    for (int n : new int[] {1, 2, 7, 16}) {
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      for (int i = 1; i <= n; i++) {
        joined.write(written(new CustomerJob(portfolio, new Shard(i, n), i)));
      }
      assertThat(joined.toByteArray()).isEqualTo(whole);
    }
  }

  @Test
  void thePortfolioSavesItsParts() throws IOException {
    Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(10));
    Path second = folder.resolve("second.csv");
    assertThat(portfolio.save(second, new Shard(2, 3)).report().rows()).isEqualTo(3);
    assertThat(Files.readAllLines(second))
        .extracting(line -> line.substring(0, 12))
        .containsExactly("CUST00000004", "CUST00000005", "CUST00000006");
  }

  @Test
  void aPartIsJudgedAndSummedUpByItself() {
    Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(50_000));
    CustomerOutcome outcome = new CustomerJob(portfolio, new Shard(3, 4), 2).check(Progress.NONE);
    assertThat(outcome.report().violations()).isEmpty();
    assertThat(outcome.report().rows()).isEqualTo(12_500);
    assertThat(outcome.summary().customers()).isEqualTo(12_500);
    assertThat(outcome.summary().uniqueIds()).isEqualTo(12_500);
  }

  @Test
  void aSmallPartIsWarnedAboutItsShares() {
    Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(50_000));
    CustomerOutcome outcome =
        new CustomerJob(portfolio, new Shard(3, 5_000), 1).check(Progress.NONE);
    assertThat(outcome.report().isValid()).isTrue();
    assertThat(outcome.report().warnings()).isPositive();
  }

  @Test
  void aPartWithoutRowsIsNothingOrTheHeaderAlone() throws IOException {
    Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(1));
    assertThat(written(new CustomerJob(portfolio, new Shard(1, 2), 1)))
        .asString()
        .isEqualTo(CustomerColumn.headers() + "\n");
    Portfolio none = Portfolio.of(PortfolioSpec.defaults().withCustomers(0));
    assertThat(written(new CustomerJob(none, new Shard(2, 2), 1))).isEmpty();
  }

  @Test
  void progressCountsTheRowsOfThePart() {
    Portfolio portfolio = Portfolio.of(PortfolioSpec.defaults().withCustomers(50_000));
    List<Long> done = new ArrayList<>();
    new CustomerJob(portfolio, new Shard(2, 4), 2)
        .check((now, total) -> {
          assertThat(total).isEqualTo(12_500);
          return done.add(now);
        });
    assertThat(done).isSorted().endsWith(12_500L);
  }

  private static byte[] written(CustomerJob job) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    job.write(out, Progress.NONE);
    return out.toByteArray();
  }
}
