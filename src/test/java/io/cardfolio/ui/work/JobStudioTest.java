package io.cardfolio.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What stands for many customers is made of the first of them.
class JobStudioTest {
  private static final PortfolioSpec MANY =
      PortfolioSpec.defaults()
          .withCustomers(300_000)
          .withSegment(3, PortfolioSpec.defaults().segments().get(3).withPremium(Percent.of(12.5)));

  private final AtomicLong nanos = new AtomicLong();
  private final JobStudio studio = new JobStudio(2, nanos::get);

  @Test
  void aSampleIsTheFirstCustomers() {
    ShownDataset sample = studio.tune(MANY, Progress.NONE);

    assertThat(sample.coverage()).isEqualTo(Coverage.SAMPLE);
    assertThat(sample.checked()).isEqualTo(Studio.SAMPLED);
    assertThat(sample.outcome()).isEqualTo(first(sample.checked()));
    assertThat(sample.rows().size()).isEqualTo(MANY.customers());
    assertThat(sample.rows().row(MANY.customers()).text(CustomerColumn.CUSTOMER_ID))
        .isEqualTo("CUST00300000");
  }

  @Test
  void underAMovingSliderNamesAreCarriedOver() {
    PortfolioSpec few = MANY.withCustomers(1_000);
    ShownDataset whole = studio.generate(few, Progress.NONE, _ -> {});
    assertThat(whole.tuned()).isFalse();
    ShownDataset tuned =
        studio.tune(
            few.withSegment(3, few.segments().get(3).withPremium(Percent.of(30))), Progress.NONE);
    assertThat(tuned.isWhole()).isTrue();
    assertThat(tuned.tuned()).isTrue();
    assertThat(tuned.outcome()).isEqualTo(Portfolio.of(tuned.spec()).validate());
    assertThat(studio.tune(few.withSeed(7), Progress.NONE).tuned()).isFalse();
  }

  @Test
  void ofManyThePartsAreFirstCustomersToo() {
    List<ShownDataset> parts = new ArrayList<>();
    ShownDataset whole =
        studio.generate(
            MANY,
            (_, _) -> {
              nanos.addAndGet(20_000_000);
              return true;
            },
            parts::add);

    assertThat(parts).hasSizeGreaterThan(1);
    for (ShownDataset part : List.of(parts.getFirst(), parts.getLast())) {
      assertThat(part.coverage()).isEqualTo(Coverage.SO_FAR);
      assertThat(part.checked()).isBetween(Studio.SAMPLED, MANY.customers() - 1);
      assertThat(part.outcome()).isEqualTo(first(part.checked()));
    }
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.outcome()).isEqualTo(first(MANY.customers()));
  }

  @Test
  void fewAreShownAtOnce() {
    List<ShownDataset> parts = new ArrayList<>();
    PortfolioSpec few = MANY.withCustomers(Studio.AT_ONCE);
    assertThat(studio.generate(few, Progress.NONE, parts::add).checked()).isEqualTo(Studio.AT_ONCE);
    assertThat(parts).isEmpty();
  }

  /// What the first of many customers come to, made one by one and checked as text.
  private static CustomerOutcome first(long rows) {
    Portfolio portfolio = Portfolio.of(MANY);
    CustomerTable table = new CustomerTable(MANY);
    CustomerChunk chunk = table.newChunk(1);
    for (long row = 1; row <= rows; row++) {
      chunk.add(CustomerText.of(portfolio.customer(row)), Violation.WHOLE_TABLE);
    }
    table.add(chunk);
    return table.outcome();
  }
}
