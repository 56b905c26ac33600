package io.cardfolio.ui.dataset;

import io.cardfolio.ui.work.JobRunner;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Checks the transactions of the dataset that is shown while defects are planted in them; without
/// defects they are right as they are made.
final class TransactionJudge {
  private final JobRunner runner;
  private final ReadOnlyObjectWrapper<Optional<JudgedTransactions>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean wanted;

  /// A judge that has found nothing yet.
  ///
  /// @param runner does the work off the JavaFX thread
  TransactionJudge(JobRunner runner) {
    this.runner = runner;
  }

  /// What was found in the first customers' transactions; empty where nothing is planted, and until
  /// they are checked. What was found before stays until then.
  ReadOnlyObjectProperty<Optional<JudgedTransactions>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Turns to another dataset.
  void look(ShownDataset dataset) {
    Optional<TransactionSource> source =
        dataset.spec().defects().ofTransactions().isOff() || dataset.rows().size() == 0
            ? Optional.empty()
            : dataset.rows().transactions();
    wanted = source.isPresent();
    source.ifPresentOrElse(
        this::check,
        () -> {
          runner.cancel();
          found.set(Optional.empty());
        });
  }

  /// Stops what runs, as the window closes.
  void cancel() {
    runner.cancel();
  }

  private void check(TransactionSource source) {
    runner.<JudgedTransactions>submitInParts(
        it -> it.of("quality.checking"),
        (progress, _) -> source.judgeSample(progress),
        this::take,
        _ -> found.set(Optional.empty()));
  }

  /// Takes what was found, unless by now a dataset is shown in which nothing is planted.
  private void take(JudgedTransactions judged) {
    if (wanted) {
      found.set(Optional.of(judged));
    }
  }
}
