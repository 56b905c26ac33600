package io.cardfolio.ui.dataset;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.edit.Edits;
import io.cardfolio.ui.file.PortfolioNames;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Messages;
import io.cardfolio.ui.message.Result;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import io.cardfolio.ui.work.Studio;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;

/// The dataset that is shown, always the last that legal settings, or a file, gave, and the work
/// that makes it.
///
/// All members belong to the JavaFX thread.
public final class CurrentDataset {
  /// How long a dataset must stay before all its bytes are looked at.
  private static final Duration QUIET = Duration.millis(300);

  private final Studio studio;
  private final Edits edits;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<ShownDataset> shown = new ReadOnlyObjectWrapper<>();
  private final JobRunner making;
  private final TransactionJudge judge;
  private final DatasetDigest digest;
  private final BooleanBinding opened =
      Bindings.createBooleanBinding(() -> file().isPresent(), shown);
  private final BooleanProperty stopped = new SimpleBooleanProperty();
  private final BooleanBinding outdated;
  private Optional<Path> source = Optional.empty();
  private boolean tuning;

  /// None yet.
  ///
  /// @param edits the settings that it is made of
  public CurrentDataset(
      Studio studio, Edits edits, Messages messages, Supplier<JobRunner> runners) {
    this.studio = studio;
    this.edits = edits;
    this.messages = messages;
    making = runners.get();
    judge = new TransactionJudge(runners.get());
    digest =
        new DatasetDigest(
            studio,
            runners.get(),
            shown,
            Bindings.createBooleanBinding(
                () -> !making.isRunning() && !edits.historyProperty().get().inGesture(),
                making.runningProperty(),
                edits.historyProperty()),
            QUIET);
    outdated =
        Bindings.createBooleanBinding(
            this::isOutdated,
            edits.specProperty(),
            edits.problemsProperty(),
            edits.historyProperty(),
            shown,
            stopped,
            making.runningProperty());
  }

  /// The dataset; null before the first.
  public ReadOnlyObjectProperty<ShownDataset> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// What is wrong with the transactions of the first customers; empty while no defects are planted
  /// in them, and until they are checked. What was found before stays until then.
  public ReadOnlyObjectProperty<Optional<JudgedTransactions>> judgedTransactionsProperty() {
    return judge.foundProperty();
  }

  /// The fingerprint of the dataset.
  public DatasetDigest digest() {
    return digest;
  }

  /// The run that makes or reads it.
  public JobRunner making() {
    return making;
  }

  /// Whether its customers were read from a CSV file.
  public BooleanBinding opened() {
    return opened;
  }

  /// The CSV file that its customers were read from.
  public Optional<Path> file() {
    return Optional.ofNullable(shown.get()).flatMap(ShownDataset::file);
  }

  /// Whether the settings are legal, at rest and nothing runs, but no finished dataset of these
  /// settings is shown: a run was cancelled or failed. An edit of a gesture is not at rest before
  /// its run has begun.
  public BooleanBinding outdated() {
    return outdated;
  }

  /// Asks the run that makes or reads it to stop.
  public void cancel() {
    making.cancel();
  }

  /// Makes the customers of the settings, if they are legal.
  public void generate() {
    source = Optional.empty();
    refresh();
  }

  /// Reads a CSV file and holds it against the settings, if they are legal.
  public void open(Path csv) {
    source = Optional.of(csv);
    refresh();
  }

  /// Makes or reads the dataset anew.
  public void refresh() {
    tuning = false;
    if (!isLegal()) {
      making.cancel();
      return;
    }
    PortfolioSpec used = edits.spec();
    source.ifPresentOrElse(csv -> check(csv, used), () -> make(used));
  }

  /// Follows an edit: a lock or a colour makes no customer anew.
  public void follow() {
    if (isOfTheSameData()) {
      show(shown.get().with(edits.spec()));
    } else {
      refresh();
    }
  }

  /// Makes all customers anew, where that was not done while the settings were on the move.
  public void complete() {
    if (tuning) {
      refresh();
    }
  }

  /// Asks all that is made and checked to stop, as the window closes.
  public void stop() {
    making.cancel();
    judge.cancel();
    digest.close();
  }

  private boolean isOfTheSameData() {
    ShownDataset now = shown.get();
    return now != null
        && now.isFinished()
        && !making.isRunning()
        && isLegal()
        && now.file().equals(source)
        && now.spec().asData().equals(edits.spec().asData());
  }

  private void check(Path csv, PortfolioSpec used) {
    stopped.set(false);
    String name = PortfolioNames.name(csv);
    making.submit(
        it -> it.of("window.checking", name),
        progress -> studio.open(csv, used, progress),
        this::show,
        cause -> failed(it -> it.of("window.could-not-open", name), cause));
  }

  /// Makes the customers: while the settings are on the move only what depends on them, and of many
  /// a sample.
  private void make(PortfolioSpec used) {
    stopped.set(false);
    boolean many = used.customers() > Studio.AT_ONCE;
    tuning = edits.historyProperty().get().inGesture();
    JobRunner.WorkInParts<ShownDataset> work =
        tuning
            ? (progress, _) -> studio.tune(used, progress)
            : (progress, soFar) -> studio.generate(used, progress, soFar);
    making.submitInParts(
        it -> it.count(many ? "tuning.validating" : "window.generating", used.customers()),
        work,
        this::show,
        cause -> failed(it -> it.of("window.could-not-generate"), cause));
  }

  private void show(ShownDataset made) {
    shown.set(made);
    judge.look(made);
  }

  private void failed(Function<Texts, String> what, Throwable cause) {
    stopped.set(true);
    source = file();
    if (!(cause instanceof JobCancelledException)) {
      messages.fail(it -> Failure.of(it, what.apply(it), cause));
    } else if (isLegal()) {
      String key = shown.get() == null ? "window.none-made" : "window.last-stays";
      messages.tell(it -> Result.of(it.of(key)));
    }
  }

  private boolean isOutdated() {
    ShownDataset now = shown.get();
    return isLegal()
        && !making.isRunning()
        && (stopped.get() || !edits.historyProperty().get().inGesture())
        && (now == null || !now.isFinished() || !now.spec().equals(edits.spec()));
  }

  private boolean isLegal() {
    return edits.problemsProperty().get().isEmpty();
  }
}
