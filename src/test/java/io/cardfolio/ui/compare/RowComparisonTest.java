package io.cardfolio.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.dataset.CustomerRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

/// What the customers of two datasets differ in, row by row.
class RowComparisonTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @Test
  void aDatasetDoesNotDifferFromItself() {
    CustomerRows rows = Datasets.rows(SPEC, 1_000);
    assertThat(RowComparison.of(rows, rows, (_, _) -> true))
        .isEqualTo(new RowComparison(1_000, 1_000, 0, Map.of(), 0));
  }

  @Test
  void everyCustomerThatDiffersIsCountedOnceAndInEachOfItsColumns() {
    RowComparison result =
        RowComparison.of(
            Datasets.rows(SPEC, 1_000), changed(1_000, row -> row % 10 == 0), (_, _) -> true);
    assertThat(result.differing()).isEqualTo(100);
    assertThat(result.columns())
        .isEqualTo(Map.of(CustomerColumn.CITY, 100L, CustomerColumn.AGE, 100L));
    assertThat(result.isSample()).isFalse();
    assertThat(result.part()).isEqualTo(0.1);
  }

  @Test
  void customersOfOneDatasetAloneAreCountedApart() {
    CustomerRows few = Datasets.rows(SPEC, 300);
    CustomerRows many = Datasets.rows(SPEC, 700);
    assertThat(RowComparison.of(few, many, (_, _) -> true))
        .isEqualTo(new RowComparison(300, 300, 0, Map.of(), 400));
    assertThat(RowComparison.of(many, few, (_, _) -> true).more()).isEqualTo(-400);
    assertThat(RowComparison.of(Datasets.rows(SPEC, 0), few, (_, _) -> true).part()).isZero();
  }

  @Test
  void moreThanTwoHundredThousandAreSampledEvenly() {
    List<Long> asked = new ArrayList<>();
    CustomerText customer = Datasets.row(SPEC, 1);
    CustomerRows rows =
        new CustomerRows() {
          @Override
          public long size() {
            return 1_000_000;
          }

          @Override
          public CustomerText row(long number) {
            asked.add(number);
            return customer;
          }
        };
    RowComparison result = RowComparison.of(rows, rows, (_, _) -> true);
    assertThat(result.isSample()).isTrue();
    assertThat(result.compared()).isEqualTo(200_000);
    assertThat(asked.stream().distinct()).hasSize(200_000);
    assertThat(asked.getFirst()).isEqualTo(1);
    assertThat(asked.getLast()).isEqualTo(999_996);
  }

  @Test
  void stopsWhenItIsTold() {
    CustomerRows rows = Datasets.rows(SPEC, 100_000);
    List<Long> steps = new ArrayList<>();
    assertThatExceptionOfType(JobCancelledException.class)
        .isThrownBy(() ->
            RowComparison.of(
                rows,
                rows,
                (done, _) -> {
                  steps.add(done);
                  return done < 1_000;
                }));
    assertThat(steps).containsExactly(0L, 500L, 1_000L);
  }

  private static CustomerRows changed(long size, LongPredicate which) {
    return new CustomerRows() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public CustomerText row(long number) {
        CustomerText customer = Datasets.row(SPEC, number);
        if (!which.test(number)) {
          return customer;
        }
        List<String> texts = new ArrayList<>(customer.texts());
        texts.set(CustomerColumn.CITY.ordinal(), "Elsewhere");
        texts.set(CustomerColumn.AGE.ordinal(), "99");
        return new CustomerText(texts.toArray(String[]::new));
      }
    };
  }
}
