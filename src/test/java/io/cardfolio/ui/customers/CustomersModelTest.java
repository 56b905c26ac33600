package io.cardfolio.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.search.FoundRows;
import io.cardfolio.job.search.SearchJob;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.rows.RowsAsCsv;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The Customers tab without a window.
class CustomersModelTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(20_000);
  private static final PortfolioSpec MOST =
      PortfolioSpec.defaults().withCustomers(PortfolioSpec.MAX_CUSTOMERS);

  private final Texts texts = Texts.english();
  private final CustomersModel model =
      new CustomersModel(texts, task -> Thread.ofVirtual().start(task));

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void listsEveryRowAtFirst() {
    does(() -> model.show(generated(MOST)));
    assertThat(model.position()).isEqualTo("Row 1 of 99,999,999");
    assertThat(remark()).isEqualTo("Rows are computed as you scroll; none are held in memory");
    does(() -> model.goTo(99_999_999));
    assertThat(id()).isEqualTo("CUST99999999");
    assertThat(goTo(100_000_000)).isFalse();
  }

  @Test
  void anIdIsFoundInTheLastOfAllRows() throws Exception {
    does(() -> model.show(generated(MOST)));
    does(() -> model.filters().searchProperty().set("cust99999999"));
    await(() -> model.stateProperty().get() == SearchState.DONE);
    assertThat(model.position()).isEqualTo("Match 1 of 1, row 99,999,999");
    assertThat(remark()).isEqualTo("1 of 99,999,999 rows matches");
    assertThat(id()).isEqualTo("CUST99999999");
  }

  @Test
  void filtersAndSearchAreCombined() throws Exception {
    ShownDataset shown = generated(SPEC);
    does(() -> {
      model.show(shown);
      model.filters().type(CustomerColumn.CUSTOMER_SEGMENT, "High-Value Travelers");
      model.filters().type(CustomerColumn.CARD_TYPE, "Premium");
      model.filters().type(CustomerColumn.CREDIT_LIMIT, "$40,000");
      model.filters().searchProperty().set("MAR");
    });
    await(() -> model.stateProperty().get() == SearchState.DONE);
    List<NumberedRow> rows = rows();
    assertThat(rows).hasSizeGreaterThan(5);
    for (NumberedRow row : rows) {
      CustomerText customer = row.customer();
      assertThat(customer.text(CustomerColumn.CARD_TYPE)).isEqualTo("Premium");
      assertThat(customer.creditLimit()).isGreaterThanOrEqualTo(40_000);
      assertThat(customer.toString()).containsIgnoringCase("mar");
    }
    assertThat(rows).hasSize((int) matching(shown));
  }

  @Test
  void whatCannotBeReadFiltersNothing() {
    does(() -> model.show(generated(SPEC)));
    does(() -> model.filters().type(CustomerColumn.CREDIT_LIMIT, "much"));
    assertThat(model.filters().unreadable()).contains(CustomerColumn.CREDIT_LIMIT);
    assertThat(model.position()).isEqualTo("Row 1 of 20,000");
    does(() -> model.filters().type(CustomerColumn.ACCOUNT_OPEN_DATE, "2024-13-01"));
    does(() -> model.filters().type(CustomerColumn.CREDIT_LIMIT, " "));
    assertThat(model.filters().unreadable()).contains(CustomerColumn.ACCOUNT_OPEN_DATE);
    does(() -> model.filters().clear());
    assertThat(model.filters().unreadable()).isEmpty();
  }

  @Test
  void matchesAreListedWhileTheSearchGoesOnAndStayWhenItIsCancelled() throws Exception {
    Endless rows = new Endless();
    does(() -> {
      model.show(Datasets.withRows(Datasets.clean(100), rows));
      model.filters().searchProperty().set("anything");
    });
    await(() -> model.window().size() == 3);
    assertThat(model.search().isRunning()).isTrue();
    assertThat(remark()).isEqualTo("3 rows match so far");
    assertThat(model.position()).isEqualTo("Match 1 of 3, row 7");
    does(() -> model.search().cancel());
    await(() -> model.stateProperty().get() == SearchState.CANCELLED);
    assertThat(remark()).isEqualTo("Search cancelled after 3 matches");
    assertThat(rows().stream().map(NumberedRow::number)).containsExactly(7L, 8L, 9L);
  }

  @Test
  void aNewerSearchTakesThePlaceOfTheOneThatRuns() throws Exception {
    Endless rows = new Endless();
    does(() -> {
      model.show(Datasets.withRows(Datasets.clean(100), rows));
      model.filters().searchProperty().set("anything");
    });
    assertThat(rows.started.await(20, TimeUnit.SECONDS)).isTrue();
    does(() -> model.filters().searchProperty().set(""));
    await(() -> !model.search().isRunning());
    assertThat(model.stateProperty().get()).isEqualTo(SearchState.NONE);
    assertThat(model.window().size()).isEqualTo(99_999_999);
  }

  @Test
  void aClearedFilterLeavesTheRowTheCurrentOne() throws Exception {
    does(() -> {
      model.show(generated(SPEC));
      model.filters().type(CustomerColumn.CUSTOMER_ID, "19876");
    });
    await(() -> model.stateProperty().get() == SearchState.DONE);
    does(() -> model.filters().clear());
    assertThat(model.position()).isEqualTo("Row 19,876 of 20,000");
  }

  @Test
  void anotherDatasetIsFilteredAlike() throws Exception {
    does(() -> {
      model.show(generated(SPEC));
      model.filters().type(CustomerColumn.CARD_TYPE, "Premium");
    });
    await(() -> model.stateProperty().get() == SearchState.DONE);
    ShownDataset other = generated(SPEC.withSeed(7));
    does(() -> model.show(other));
    await(() -> model.stateProperty().get() == SearchState.DONE);
    assertThat(rows()).hasSize((int) matching(other));
  }

  @Test
  void aSegmentThatIsGoneFiltersNoMore() throws Exception {
    does(() -> {
      model.show(generated(SPEC));
      model.filters().type(CustomerColumn.CUSTOMER_SEGMENT, "Declining");
    });
    await(() -> model.stateProperty().get() == SearchState.DONE);
    Segment renamed = SPEC.segments().get(3).withName("Falling");
    does(() -> model.show(generated(SPEC.withSegment(3, renamed))));
    assertThat(model.filters().typed()).isEmpty();
    assertThat(model.window().size()).isEqualTo(20_000);
  }

  @Test
  void columnsAreChosenAndOneStays() {
    assertThat(model.columnsProperty().get()).hasSize(8);
    does(() -> {
      for (CustomerColumn column : CustomerColumn.ALL) {
        model.showColumn(column, false);
      }
    });
    assertThat(model.columnsProperty().get()).hasSize(1);
    does(() -> model.showColumns(Set.copyOf(CustomerColumn.ALL)));
    assertThat(model.columnsProperty().get()).hasSize(13);
  }

  @Test
  void selectedRowsAreCopiedInTheColumnsThatAreShown() {
    ShownDataset shown = generated(SPEC);
    does(() -> {
      model.show(shown);
      model.showColumns(Set.of(CustomerColumn.EMAIL, CustomerColumn.CUSTOMER_ID));
      model.window().moveTo(12);
      model.window().extendTo(11);
    });
    RowsAsCsv plain = Scenes.onFxThread(() -> model.copy(false));
    assertThat(plain.csv())
        .isEqualTo(
            "CUST00000011,%s%nCUST00000012,%s%n"
                .formatted(email(shown, 11), email(shown, 12))
                .replace(System.lineSeparator(), "\n"));
    assertThat(Scenes.onFxThread(() -> model.copy(true)).csv())
        .isEqualTo("customer_id,email\n" + plain.csv());
  }

  @Test
  void ofAllRowsTheFirstTenThousandAreCopied() {
    does(() -> {
      model.show(generated(MOST));
      model.window().selectAll();
    });
    RowsAsCsv rows = Scenes.onFxThread(() -> model.copy(false));
    assertThat(rows.rows()).isEqualTo(10_000);
    assertThat(rows.selected()).isEqualTo(99_999_999);
    assertThat(rows.csv().lines()).hasSize(10_000);
  }

  @Test
  void ofAnEmptyListNothingIsCopied() throws Exception {
    does(() -> {
      model.show(generated(SPEC));
      model.filters().searchProperty().set("nobody has this name");
    });
    await(() -> model.stateProperty().get() == SearchState.DONE);
    assertThat(model.position()).isEqualTo("No row matches");
    assertThat(Scenes.onFxThread(() -> model.copy(true)).rows()).isZero();
  }

  private long matching(ShownDataset shown) {
    CustomerFilter filter = model.filters().filterProperty().get();
    return Portfolio.of(shown.spec()).stream()
        .filter(customer -> filter.test(CustomerText.of(customer)))
        .count();
  }

  private static String email(ShownDataset shown, long row) {
    return shown.rows().row(row).text(CustomerColumn.EMAIL);
  }

  private List<NumberedRow> rows() {
    return Scenes.onFxThread(() -> model.rows(1, (int) model.window().size()));
  }

  private String remark() {
    return Scenes.onFxThread(() -> Remark.of(model, texts));
  }

  private String id() {
    return model.currentProperty().get().orElseThrow().customer().text(CustomerColumn.CUSTOMER_ID);
  }

  private boolean goTo(long row) {
    return Scenes.onFxThread(() -> model.goTo(row));
  }

  private static void does(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      return null;
    });
  }

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
  }

  private static ShownDataset generated(PortfolioSpec spec) {
    Portfolio portfolio = Portfolio.of(spec);
    ShownDataset made = Datasets.of(spec.withCustomers(0), Datasets.report(0, List.of()));
    return Datasets.withRows(
        new ShownDataset(spec, made.outcome(), made.rows(), made.file(), 1), new Made(portfolio));
  }

  /// The customers of a portfolio, found as the window's are.
  private record Made(Portfolio portfolio) implements CustomerRows {
    @Override
    public long size() {
      return portfolio.size();
    }

    @Override
    public CustomerText row(long number) {
      return CustomerText.of(portfolio.customer(number));
    }

    @Override
    public void find(CustomerFilter filter, FoundRows found, Progress progress) {
      new SearchJob(portfolio, 2).run(filter, found, progress);
    }
  }

  /// Rows in which a search finds three and never ends.
  private static final class Endless implements CustomerRows {
    private final CountDownLatch started = new CountDownLatch(1);

    @Override
    public long size() {
      return PortfolioSpec.MAX_CUSTOMERS;
    }

    @Override
    public CustomerText row(long number) {
      return Datasets.row(PortfolioSpec.defaults(), number);
    }

    @Override
    public void find(CustomerFilter filter, FoundRows found, Progress progress) {
      for (int row = 7; row <= 9; row++) {
        found.add(row);
      }
      started.countDown();
      while (progress.goOn(10, size())) {
        Thread.onSpinWait();
      }
      throw new JobCancelledException();
    }
  }
}
