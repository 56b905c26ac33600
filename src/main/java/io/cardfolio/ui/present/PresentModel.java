package io.cardfolio.ui.present;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.preset.NamedPreset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import io.cardfolio.ui.work.Studio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The steps of a presentation and what came out of each. All members belong to the JavaFX thread;
/// customers are made on the executor.
final class PresentModel {
  /// The most customers that are made before anything is shown.
  static final long AT_ONCE = 200_000;

  /// How many of more customers are made first.
  static final long SAMPLE = 100_000;

  private final Studio studio;
  private final Texts texts;
  private final List<NamedPreset> steps;
  private final JobRunner making;
  private final Map<Integer, Measured> whole = new HashMap<>();
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Optional<Measured>> measured =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// A presentation before its first step.
  ///
  /// @param steps legal settings, at least one
  PresentModel(Studio studio, Executor executor, Texts texts, List<NamedPreset> steps) {
    this.studio = studio;
    this.texts = texts;
    this.steps = List.copyOf(steps);
    making = new JobRunner(executor, new ReadOnlyObjectWrapper<>(texts));
  }

  /// All steps.
  List<NamedPreset> steps() {
    return steps;
  }

  /// The step that is shown, from 0.
  ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// What came out of it, as far as it is known.
  ReadOnlyObjectProperty<Optional<Measured>> measuredProperty() {
    return measured.getReadOnlyProperty();
  }

  /// Why nothing came out of it.
  ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /// How far the making of its customers is, 0 to 1; -1 if that is not known.
  ReadOnlyDoubleProperty progressProperty() {
    return making.progressProperty();
  }

  /// The step before the one that is shown; empty for the first.
  Optional<NamedPreset> before() {
    return step.get() > 0 ? Optional.of(steps.get(step.get() - 1)) : Optional.empty();
  }

  /// The step that is shown.
  NamedPreset current() {
    return steps.get(step.get());
  }

  /// Goes on; the last step stays.
  void next() {
    go(step.get() + 1);
  }

  /// Goes back; the first step stays.
  void previous() {
    go(step.get() - 1);
  }

  /// Shows a step.
  ///
  /// @param index from 0; one that there is not is passed over
  void go(int index) {
    if (index < 0 || index >= steps.size() || index == step.get()) {
      return;
    }
    making.cancel();
    failure.set(Optional.empty());
    measured.set(Optional.ofNullable(whole.get(index)));
    step.set(index);
    PortfolioSpec spec = current().spec();
    if (measured.get().isEmpty()) {
      make(index, spec.customers() > AT_ONCE ? spec.withCustomers(SAMPLE) : spec);
    }
  }

  /// Ends what runs.
  void close() {
    making.cancel();
  }

  private void make(int index, PortfolioSpec part) {
    making.submit(
        _ -> steps.get(index).name(),
        progress -> studio.generate(part, progress, _ -> {}),
        made -> take(index, new Measured(made, steps.get(index).spec().customers())),
        cause -> fail(index, cause));
  }

  private void take(int index, Measured made) {
    if (!made.isSample()) {
      whole.put(index, made);
    }
    if (index == step.get()) {
      measured.set(Optional.of(made));
      if (made.isSample()) {
        make(index, steps.get(index).spec());
      }
    }
  }

  private void fail(int index, Throwable cause) {
    if (index == step.get() && !(cause instanceof JobCancelledException)) {
      failure.set(Optional.of(Failure.of(texts, texts.of("present.not-made"), cause)));
    }
  }
}
