package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.export.ExportStep;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How far and how fast a running export is, told for the file that is being written.
///
/// All members but [#hear] belong to the JavaFX thread.
final class ExportPace {
  private final Texts texts;
  private final ExportWords words;
  private final LongSupplier nanoClock;
  private final Function<FileContent, Optional<ExportSample.Estimate>> estimates;
  private final LongSupplier transactions;
  private final ReadOnlyObjectWrapper<Optional<ExportProgressText>> text =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicReference<ExportStep> latest = new AtomicReference<>();
  private Optional<ExportPlan> written = Optional.empty();
  private String writing = "";
  private long started;

  /// Of no export yet.
  ///
  /// @param estimates what is known of the sizes of contents
  /// @param transactions how many transactions there are; 0 while that is not known
  ExportPace(
      Texts texts,
      LongSupplier nanoClock,
      Function<FileContent, Optional<ExportSample.Estimate>> estimates,
      LongSupplier transactions) {
    this.texts = texts;
    this.words = new ExportWords(texts);
    this.nanoClock = nanoClock;
    this.estimates = estimates;
    this.transactions = transactions;
  }

  /// What is told; empty before the first step.
  ReadOnlyObjectProperty<Optional<ExportProgressText>> textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Begins with the first file of a plan.
  void start(ExportPlan plan) {
    text.set(Optional.empty());
    latest.set(null);
    started = nanoClock.getAsLong();
    written = Optional.of(plan);
    writing = plan.files().getFirst().name();
  }

  /// Hears of a step, on any thread.
  void hear(ExportStep step) {
    latest.set(step);
  }

  /// Tells the step that was heard of last.
  void tell() {
    ExportStep step = latest.get();
    if (step == null) {
      return;
    }
    if (!step.file().equals(writing)) {
      writing = step.file();
      started = nanoClock.getAsLong();
    }
    tell(inRows(step));
  }

  /// A step in rows of its file: transactions are made a customer at a time.
  private ExportStep inRows(ExportStep step) {
    long rows = transactions.getAsLong();
    return rows > 0 && step.of() > 0 && content(step).equals(Optional.of(FileContent.TRANSACTIONS))
        ? new ExportStep(
            step.file(), Math.round((double) rows * step.rows() / step.of()), rows, step.bytes())
        : step;
  }

  private Optional<FileContent> content(ExportStep step) {
    return written.stream()
        .flatMap(plan -> plan.files().stream())
        .filter(file -> file.name().equals(step.file()))
        .map(PlannedFile::content)
        .findFirst();
  }

  private void tell(ExportStep step) {
    long total = content(step).flatMap(estimates).map(ExportSample.Estimate::bytes).orElse(0L);
    text.set(
        Optional.of(
            new ExportProgressText(
                texts.of("export.writing", step.file()),
                words.progress(step, total),
                words.left(step, nanoClock.getAsLong() - started),
                ExportWords.fraction(step))));
  }
}
