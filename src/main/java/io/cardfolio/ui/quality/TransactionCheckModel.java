package io.cardfolio.ui.quality;

import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.dataset.TransactionSource;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Checks the transactions of the first customers while somebody looks at what is wrong with them.
/// All members belong to the JavaFX thread; the work runs on the executor.
final class TransactionCheckModel {
  private final JobRunner checking;
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Judged>> judged =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<ShownDataset> dataset = Optional.empty();

  /// A check of nothing yet.
  ///
  /// @param executor where the work runs
  TransactionCheckModel(Texts texts, Executor executor) {
    this.texts = texts;
    checking = new JobRunner(executor, new ReadOnlyObjectWrapper<>(texts));
    chosen.subscribe(_ -> begin());
  }

  /// Whether the transactions are looked at, not the customers.
  BooleanProperty chosenProperty() {
    return chosen;
  }

  /// What was found; empty until it is, and while the customers are looked at.
  ReadOnlyObjectProperty<Optional<Judged>> judgedProperty() {
    return judged.getReadOnlyProperty();
  }

  /// What stopped the check; empty while nothing did.
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /// Whether there are transactions; customers from a file have none.
  boolean hasTransactions() {
    return source().isPresent();
  }

  private Optional<TransactionSource> source() {
    return dataset.filter(it -> it.rows().size() > 0).flatMap(it -> it.rows().transactions());
  }

  /// Turns to another dataset; one without transactions leaves its customers to be looked at.
  void show(ShownDataset shown) {
    boolean same =
        judged
            .get()
            .filter(it -> it.dataset().spec().asData().equals(shown.spec().asData()))
            .isPresent();
    dataset = Optional.of(shown);
    if (!hasTransactions()) {
      chosen.set(false);
    }
    if (!same || !hasTransactions()) {
      begin();
    }
  }

  private void begin() {
    failure.set(Optional.empty());
    Optional<TransactionSource> of = source().filter(_ -> chosen.get());
    if (of.isEmpty()) {
      checking.cancel();
      judged.set(Optional.empty());
      return;
    }
    ShownDataset shown = dataset.orElseThrow();
    checking.submitInParts(
        it -> it.of("quality.checking"),
        (progress, _) -> Judged.of(shown, of.get().judgeSample(progress)),
        this::take,
        this::fail);
  }

  private void take(Judged found) {
    if (chosen.get()) {
      failure.set(Optional.empty());
      judged.set(Optional.of(found));
    }
  }

  private void fail(Throwable cause) {
    judged.set(Optional.empty());
    failure.set(Optional.of(Failure.of(texts, texts.of("quality.check-failed"), cause)));
  }
}
