package io.cardfolio.job.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Condition;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// A search through all rows, on any number of threads, to its end or stopped.
class SearchJobTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(120_345);
  private static final CustomerFilter RICH =
      new CustomerFilter(
          Map.of(
              CustomerColumn.CARD_TYPE, new Condition.Is("Premium"),
              CustomerColumn.CREDIT_LIMIT, new Condition.AtLeast(48_000)),
          "mar");

  @Test
  void anyNumberOfThreadsFindsTheRowsInOrder() {
    Portfolio portfolio = Portfolio.of(SPEC);
    List<Long> expected =
        LongStream.rangeClosed(1, SPEC.customers())
            .filter(row -> RICH.test(CustomerText.of(portfolio.customer(row))))
            .boxed()
            .toList();
    assertThat(expected).hasSizeGreaterThan(10);
    for (int threads : new int[] {1, 3}) {
      FoundRows found = new FoundRows();
      new SearchJob(portfolio, threads).run(RICH, found, Progress.NONE);
      assertThat(rows(found)).isEqualTo(expected);
      assertThat(found.count()).isEqualTo(expected.size());
    }
  }

  @Test
  void progressEndsAtTheLastRow() {
    List<String> heard = new ArrayList<>();
    new SearchJob(Portfolio.of(SPEC), 2)
        .run(
            RICH,
            new FoundRows(),
            (done, total) -> {
              heard.add(done + "/" + total);
              return true;
            });
    assertThat(heard).containsExactly("50000/120345", "100000/120345", "120345/120345");
  }

  @Test
  void aStoppedSearchKeepsWhatItFound() {
    FoundRows found = new FoundRows();
    SearchJob job = new SearchJob(Portfolio.of(SPEC), 2);
    assertThatThrownBy(() -> job.run(CustomerFilter.NONE, found, (done, _) -> done < 100_000))
        .isInstanceOf(JobCancelledException.class);
    assertThat(found.count()).isEqualTo(100_000);
  }

  @Test
  void theLastOfAllRowsIsFoundByItsIdAlone() {
    Portfolio portfolio =
        Portfolio.of(PortfolioSpec.defaults().withCustomers(PortfolioSpec.MAX_CUSTOMERS));
    List<Long> heard = new ArrayList<>();
    FoundRows found = new FoundRows();
    new SearchJob(portfolio, 1)
        .run(
            CustomerFilter.NONE.withSearch("CUST99999999"),
            found,
            (_, total) -> {
              heard.add(total);
              return true;
            });
    assertThat(rows(found)).containsExactly(PortfolioSpec.MAX_CUSTOMERS);
    assertThat(heard).containsExactly(1L);
  }

  @Test
  void anIdBeyondTheLastRowFindsNothing() {
    FoundRows found = new FoundRows();
    new SearchJob(Portfolio.of(SPEC), 1)
        .run(CustomerFilter.NONE.withSearch("CUST00120346"), found, Progress.NONE);
    assertThat(found.count()).isZero();
  }

  @Test
  void onlyTheFirstMillionRowsAreKept() {
    FoundRows found = new FoundRows();
    IntStream.rangeClosed(1, FoundRows.MOST + 5).forEach(found::add);
    assertThat(found.count()).isEqualTo(FoundRows.MOST + 5);
    assertThat(found.kept()).isEqualTo(FoundRows.MOST);
    assertThat(found.row(FoundRows.MOST - 1)).isEqualTo(FoundRows.MOST);
    assertThat(found.indexOf(FoundRows.MOST)).isEqualTo(FoundRows.MOST - 1);
    assertThat(found.indexOf(FoundRows.MOST + 1)).isNegative();
    assertThatThrownBy(() -> found.row(FoundRows.MOST))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static List<Long> rows(FoundRows found) {
    return IntStream.range(0, found.kept()).mapToObj(found::row).toList();
  }
}
