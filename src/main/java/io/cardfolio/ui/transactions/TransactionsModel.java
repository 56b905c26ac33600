package io.cardfolio.ui.transactions;

import io.cardfolio.job.TransactionIndex;
import io.cardfolio.job.TransactionRow;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.dataset.TransactionSource;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.rows.RowWindow;
import io.cardfolio.ui.rows.RowsAsCsv;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What the Transactions tab knows: what the transactions come to, of a sample or of all, and where
/// each of them is. All members belong to the JavaFX thread; the work runs on the executor.
final class TransactionsModel {
  private final Texts texts;
  private final JobRunner summing;
  private final JobRunner counting;
  private final RowWindow window = new RowWindow();
  private final ReadOnlyObjectWrapper<Optional<ShownDataset>> dataset =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Summed>> summed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TransactionIndex>> index =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper summingAll = new ReadOnlyBooleanWrapper();
  private final BooleanProperty table = new SimpleBooleanProperty();
  private Optional<TransactionSource> source = Optional.empty();
  private Optional<TransactionIndex> coming = Optional.empty();
  private OptionalLong wanted = OptionalLong.empty();

  /// A model of nothing yet.
  ///
  /// @param executor where the work runs
  TransactionsModel(Texts texts, Executor executor) {
    this.texts = texts;
    summing = new JobRunner(executor, new ReadOnlyObjectWrapper<>(texts));
    counting = new JobRunner(executor, new ReadOnlyObjectWrapper<>(texts));
    counting.progressProperty().subscribe(_ -> takeCounted());
  }

  /// The run that sums transactions up.
  JobRunner summing() {
    return summing;
  }

  /// The run that counts transactions for the table.
  JobRunner counting() {
    return counting;
  }

  RowWindow window() {
    return window;
  }

  /// What is shown; empty before the first.
  ReadOnlyObjectProperty<Optional<ShownDataset>> datasetProperty() {
    return dataset.getReadOnlyProperty();
  }

  /// What the transactions come to; empty before the first, and where there are none.
  ReadOnlyObjectProperty<Optional<Summed>> summedProperty() {
    return summed.getReadOnlyProperty();
  }

  /// Where each transaction is, as far as they are counted.
  ReadOnlyObjectProperty<Optional<TransactionIndex>> indexProperty() {
    return index.getReadOnlyProperty();
  }

  /// Why there is nothing to show; empty while nothing has failed.
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /// Whether all transactions are being summed up, not only a sample.
  ReadOnlyBooleanProperty summingAllProperty() {
    return summingAll.getReadOnlyProperty();
  }

  /// Whether the rows are shown in the place of the charts.
  BooleanProperty tableProperty() {
    return table;
  }

  /// Whether the customers that are shown have transactions; those of a file have none.
  boolean hasTransactions() {
    return source.isPresent();
  }

  /// How many transactions there are, as soon as all are counted.
  OptionalLong count() {
    return index
        .get()
        .filter(TransactionIndex::isWhole)
        .map(it -> OptionalLong.of(it.count()))
        .orElse(OptionalLong.empty());
  }

  /// Shows the transactions of other customers. What is on the screen stays until they are summed
  /// up.
  void show(ShownDataset shown) {
    boolean same = dataset.get().filter(before -> isSame(before, shown)).isPresent();
    dataset.set(Optional.of(shown));
    if (same) {
      summed.set(summed.get().map(this::now));
    } else {
      source = shown.rows().transactions();
      begin();
    }
  }

  /// Whether two datasets have the same transactions: the validation of many customers shows them
  /// again and again.
  private static boolean isSame(ShownDataset before, ShownDataset now) {
    return before.file().isEmpty()
        && now.file().isEmpty()
        && before.spec().asData().equals(now.spec().asData());
  }

  /// Sums up and counts what is shown, once more if that has failed.
  void begin() {
    failure.set(Optional.empty());
    coming = Optional.empty();
    boolean any = source.isPresent() && dataset.get().orElseThrow().spec().customers() > 0;
    if (any) {
      sumUpSample(source.get());
      countAll();
    } else {
      summing.cancel();
      counting.cancel();
      index.set(Optional.empty());
      window.reset(0);
      summed.set(Optional.empty());
    }
  }

  private void sumUpSample(TransactionSource of) {
    ShownDataset shown = dataset.get().orElseThrow();
    summingAll.set(false);
    summing.submitInParts(
        it -> it.of("transactions.summing-sample"),
        (progress, _) -> new Summed(shown.spec(), of.months(), of.sample(progress), of.sampled()),
        this::take,
        this::fail);
  }

  /// Sums up the transactions of all customers in the place of a sample.
  void sumUpAll() {
    TransactionSource of = source.orElseThrow();
    ShownDataset shown = dataset.get().orElseThrow();
    summingAll.set(true);
    summing.submit(
        it -> it.count("transactions.summing", shown.spec().customers()),
        progress ->
            new Summed(shown.spec(), of.months(), of.all(progress), shown.spec().customers()),
        all -> {
          summingAll.set(false);
          take(all);
        },
        this::fail);
  }

  private void take(Summed found) {
    if (source.isPresent()) {
      failure.set(Optional.empty());
      summed.set(Optional.of(now(found)));
    }
  }

  /// What was summed up, in the colours of now; as it was while it is still of customers before.
  private Summed now(Summed found) {
    return dataset
        .get()
        .map(ShownDataset::spec)
        .filter(spec -> spec.asData().equals(found.spec().asData()))
        .map(found::with)
        .orElse(found);
  }

  private void fail(Throwable cause) {
    summingAll.set(false);
    if (!(cause instanceof JobCancelledException)) {
      summed.set(Optional.empty());
      failure.set(Optional.of(Failure.of(texts, texts.of("transactions.failed"), cause)));
    }
  }

  /// Counts the transactions that are not counted yet, so that the table has all rows.
  void countAll() {
    TransactionSource of = source.orElseThrow();
    TransactionIndex counted = coming.orElseGet(of::index);
    coming = Optional.of(counted);
    counting.submit(
        it -> it.of("transactions.counting"),
        progress -> {
          of.count(counted, progress);
          return counted;
        },
        _ -> takeCounted(),
        _ -> {});
  }

  /// Shows rows as far as they are counted: those of other customers from the same place on.
  private void takeCounted() {
    TransactionIndex now = coming.orElse(null);
    if (now == null || now.count() == 0 && !now.isWhole()) {
      return;
    }
    if (now.equals(index.get().orElse(null))) {
      window.grow(now.count());
    } else {
      long top = window.first();
      long current = window.current();
      window.reset(now.count());
      window.scrollTo(top);
      window.moveTo(current);
      index.set(coming);
    }
    goToWanted();
  }

  /// Brings the first transaction of a customer into view, as soon as it is counted.
  void goToCustomer(long customer) {
    table.set(true);
    wanted = OptionalLong.of(customer);
    goToWanted();
  }

  private void goToWanted() {
    if (wanted.isPresent()) {
      index
          .get()
          .flatMap(it -> it.firstOf(wanted.getAsLong()))
          .ifPresent(number -> {
            wanted = OptionalLong.empty();
            window.scrollTo(number);
            window.moveTo(number);
          });
    }
  }

  /// Transactions in the order of their numbers.
  List<TransactionRow> rows(long first, int count) {
    return index
        .get()
        .map(it -> it.rows(first, (int) Math.min(count, it.count() - first + 1)))
        .orElse(List.of());
  }

  /// The selected rows as CSV, as they stand in a file.
  RowsAsCsv copy(boolean header) {
    return RowsAsCsv.of(
        window,
        (first, count) -> rows(first, count).stream().map(row -> row.text().texts()).toList(),
        header
            ? Optional.of(TransactionColumn.ALL.stream().map(TransactionColumn::header).toList())
            : Optional.empty());
  }
}
