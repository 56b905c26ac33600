package io.cardfolio.ui;

import io.cardfolio.job.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.edit.Edits;
import io.cardfolio.ui.edit.History;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.SpecProblem;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableMap;
import javafx.util.Duration;

/// What the window knows and can do, with no control in it.
///
/// The settings it holds may be illegal; the dataset is always the last that legal settings, or a
/// file, gave. All members belong to the JavaFX thread; the work itself runs on the executor.
public final class StudioModel {
  /// How long a dataset must stay before all its bytes are looked at.
  private static final Duration QUIET = Duration.millis(300);

  private final Studio studio;
  private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>(Texts.english());
  private final Executor executor;
  private final JobRunner making;
  private final JobRunner exporting;
  private final JobRunner filing;
  private final TransactionJudge judge;
  private final DatasetDigest digest;

  private final Edits edits;
  private final ReadOnlyLongWrapper refusals = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<ShownDataset> dataset = new ReadOnlyObjectWrapper<>();
  private final Told<Failure> failed = new Told<>(texts);
  private final Told<Result> done = new Told<>(texts);
  private final ReadOnlyObjectWrapper<Optional<Path>> settingsFile =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final StringBinding exportBlock;
  private final StringBinding title =
      Bindings.createStringBinding(
          () ->
              shownFile()
                  .map(StudioModel::name)
                  .orElseGet(() -> PortfolioNames.title(texts.get(), settingsFile.get())),
          dataset,
          settingsFile,
          texts);
  private final BooleanBinding opened =
      Bindings.createBooleanBinding(() -> shownFile().isPresent(), dataset);
  private final BooleanBinding outdated;
  private final BooleanBinding undoable;
  private final BooleanBinding redoable;

  private PortfolioSpec saved = PortfolioSpec.defaults();
  private Optional<Path> source = Optional.empty();
  private boolean sampling;

  /// A model of the default settings that has generated nothing yet.
  ///
  /// @param executor where the work runs; needs two threads for an export beside a generation
  /// @param nanoClock tells edits that belong together
  public StudioModel(Studio studio, Executor executor, LongSupplier nanoClock) {
    this.studio = studio;
    this.executor = executor;
    edits = new Edits(nanoClock);
    making = new JobRunner(executor, texts);
    exporting = new JobRunner(executor, texts);
    filing = new JobRunner(executor, texts);
    judge = new TransactionJudge(new JobRunner(executor, texts));
    digest =
        new DatasetDigest(
            studio,
            new JobRunner(executor, texts),
            dataset,
            Bindings.createBooleanBinding(
                () -> !making.isRunning() && !edits.historyProperty().get().inGesture(),
                making.runningProperty(),
                edits.historyProperty()),
            QUIET);
    exportBlock =
        Bindings.createStringBinding(this::whyNoExport, edits.problemCount(), dataset, texts);
    outdated =
        Bindings.createBooleanBinding(
            this::isOutdated,
            edits.specProperty(),
            edits.problemsProperty(),
            dataset,
            making.runningProperty());
    BooleanBinding mayEdit = opened.not().and(exporting.runningProperty().not());
    undoable = mayEdit.and(edits.undoable());
    redoable = mayEdit.and(edits.redoable());
  }

  /// Says everything in another language from now on. What was typed and could not be read is let
  /// go, as the fields are made anew.
  public void speak(Texts newTexts) {
    edits.unreadable().clear();
    texts.set(newTexts);
  }

  /// The words that everything is said in.
  public Texts texts() {
    return texts.get();
  }

  /// The settings as they are edited, legal or not.
  public ReadOnlyObjectProperty<PortfolioSpec> specProperty() {
    return edits.specProperty();
  }

  /// The settings as they are edited, legal or not.
  public PortfolioSpec spec() {
    return edits.spec();
  }

  /// What is wrong in the settings, always current.
  public ReadOnlyObjectProperty<List<SpecProblem>> problemsProperty() {
    return edits.problemsProperty();
  }

  /// What is wrong in the settings.
  public List<SpecProblem> problems() {
    return edits.problemsProperty().get();
  }

  /// A sentence for each field, by its ID, whose text cannot be read as a value.
  public ObservableMap<String, String> unreadable() {
    return edits.unreadable();
  }

  /// How many problems and unreadable fields there are.
  public IntegerBinding problemCount() {
    return edits.problemCount();
  }

  /// The last dataset; null before the first.
  public ReadOnlyObjectProperty<ShownDataset> datasetProperty() {
    return dataset.getReadOnlyProperty();
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

  /// The run that makes or reads the dataset.
  public JobRunner making() {
    return making;
  }

  /// The run that writes a file of customers.
  public JobRunner exporting() {
    return exporting;
  }

  /// What writes files of customers.
  public ExportWork exports() {
    return studio.exports();
  }

  /// One more runner beside those of the model.
  public JobRunner newRunner() {
    return new JobRunner(executor, texts);
  }

  /// What failed last, until it is dismissed.
  public ReadOnlyObjectProperty<Optional<Failure>> errorProperty() {
    return failed.property();
  }

  /// What was done last and deserves a word, until it is dismissed.
  public ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
    return done.property();
  }

  /// The file of the settings; empty for settings that were never saved.
  public ReadOnlyObjectProperty<Optional<Path>> settingsFileProperty() {
    return settingsFile.getReadOnlyProperty();
  }

  /// Whether the settings differ from what was last saved or opened.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Why nothing can be exported now; empty if it can.
  public StringBinding exportBlock() {
    return exportBlock;
  }

  /// What is shown: the name of an opened CSV file, otherwise of the portfolio.
  public StringBinding title() {
    return title;
  }

  /// Whether the customers that are shown were read from a CSV file.
  public BooleanBinding opened() {
    return opened;
  }

  /// Whether the settings are legal and nothing runs, but no dataset of these settings is shown: a
  /// run was cancelled or failed.
  public BooleanBinding outdated() {
    return outdated;
  }

  /// What was done to the settings since they were new or opened.
  public ReadOnlyObjectProperty<History> historyProperty() {
    return edits.historyProperty();
  }

  /// Whether there is an edit that may be taken back now.
  public BooleanBinding undoable() {
    return undoable;
  }

  /// Whether there is an edit that may be done again now.
  public BooleanBinding redoable() {
    return redoable;
  }

  /// How many edits were refused: at each, controls that showed it already put themselves back.
  public ReadOnlyLongProperty refusalsProperty() {
    return refusals.getReadOnlyProperty();
  }

  /// Changes the settings, as a step that can be taken back; legal settings make or check the
  /// dataset anew. Refused while a file is written from them.
  ///
  /// @param name what the edit is called
  public void edit(EditName name, UnaryOperator<PortfolioSpec> change) {
    changeBy(() -> edits.edit(name, change));
  }

  /// Changes the settings as [#edit] does, by a key or an arrow that may be pressed again and
  /// again: quick presses of one name are one step.
  public void press(EditName name, UnaryOperator<PortfolioSpec> change) {
    changeBy(() -> edits.press(name, change));
  }

  /// Begins a gesture, such as the drag of a slider: all edits until its end are one step.
  public void beginGesture() {
    edits.beginGesture();
  }

  /// Ends the gesture.
  public void endGesture() {
    edits.endGesture();
    if (sampling) {
      refresh();
    }
  }

  /// Takes the last edit back.
  public void undo() {
    if (undoable.get()) {
      changeBy(edits::undo);
    }
  }

  /// Does the edit again that was taken back last.
  public void redo() {
    if (redoable.get()) {
      changeBy(edits::redo);
    }
  }

  /// Makes the customers of the settings, if they are legal.
  public void generate() {
    source = Optional.empty();
    remake();
  }

  /// Makes or checks the dataset once more, after a run that was cancelled or failed.
  public void remake() {
    dismiss();
    refresh();
  }

  /// Starts again from the default settings, as an untitled portfolio.
  public void startNew() {
    if (mayEdit()) {
      adoptSaved(PortfolioSpec.defaults(), Optional.empty());
      generate();
    }
  }

  /// Asks the run that makes or reads the dataset to stop.
  public void cancel() {
    making.cancel();
  }

  /// Asks all that is made, checked or exported to stop, as the window closes.
  void stop() {
    making.cancel();
    exporting.cancel();
    judge.cancel();
    digest.close();
  }

  /// Reads a CSV file and holds it against the settings.
  public void openCsv(Path csv) {
    dismiss();
    if (problems().isEmpty()) {
      source = Optional.of(csv);
      refresh();
    } else {
      fail(it ->
          new Failure(
              it.of("window.not-opened", name(csv)),
              it.of("window.not-opened-problems"),
              it.of("window.not-opened-problems-advice")));
    }
  }

  /// Reads settings in the place of the present ones.
  public void openSettings(Path file) {
    dismiss();
    filing.submit(
        it -> it.of("window.opening", name(file)),
        _ -> studio.readSettings(file),
        read -> {
          if (mayEdit()) {
            adoptSaved(read, Optional.of(file));
            generate();
          }
        },
        cause -> fail(it -> Failure.of(it, it.of("window.could-not-open", name(file)), cause)));
  }

  /// Writes the settings to a file, which they then belong to.
  public void saveSettings(Path file) {
    saveSettings(file, () -> {});
  }

  /// Writes the settings to a file, which they then belong to.
  ///
  /// @param then what to do when they are written; not called if that fails
  public void saveSettings(Path file, Runnable then) {
    PortfolioSpec written = spec();
    filing.submit(
        it -> it.of("window.saving", name(file)),
        _ -> {
          studio.writeSettings(written, file);
          return file;
        },
        _ -> {
          saved = written;
          settingsFile.set(Optional.of(file));
          unsaved.set(!spec().equals(saved));
          then.run();
        },
        cause -> fail(it -> Failure.of(it, it.of("window.could-not-save", name(file)), cause)));
  }

  /// Writes the violations of a table that is shown as CSV.
  public void exportReport(ValidationReport report, Path csv) {
    dismiss();
    filing.submit(
        it -> it.of("window.exporting", name(csv)),
        _ -> {
          studio.exportReport(report, csv);
          return csv;
        },
        _ -> tell(it -> Result.exported(it, report, csv)),
        cause -> fail(it -> Failure.of(it, it.of("window.could-not-export", name(csv)), cause)));
  }

  /// Writes a picture of what is shown.
  public void savePicture(PictureFile picture, Path file) {
    dismiss();
    filing.submit(
        it -> it.of("window.saving", name(file)),
        _ -> {
          studio.savePicture(picture, file);
          return file;
        },
        _ -> tell(it -> Result.saved(it, file)),
        cause -> fail(it -> Failure.of(it, it.of("window.could-not-save", name(file)), cause)));
  }

  /// Says that a file is of no kind that can be opened.
  public void refuse(Path file) {
    dismiss();
    fail(it ->
        new Failure(
            it.of("window.not-opened", name(file)),
            it.of("window.not-opened-kind"),
            it.of("window.not-opened-kind-advice")));
  }

  /// Says what was done beside the model's own work.
  public void tell(Function<Texts, Result> result) {
    failed.forget();
    done.tell(result);
  }

  /// Says what failed beside the model's own work.
  public void report(Function<Texts, Failure> failure) {
    fail(failure);
  }

  /// Says that the window itself failed.
  public void failUnexpectedly(Throwable cause) {
    fail(it -> Failure.of(it, it.of("window.went-wrong"), cause));
  }

  /// Whether the window may close without losing a file that is being written; where not, a notice
  /// says why.
  public boolean mayClose() {
    if (exporting.isRunning()) {
      fail(it ->
          new Failure(
              it.of("window.stays-open"),
              it.of("window.not-finished", exporting.whatProperty().get()),
              it.of("window.not-finished-advice")));
      return false;
    }
    return true;
  }

  /// Forgets what failed and what was done.
  public void dismiss() {
    failed.forget();
    done.forget();
  }

  private void adoptSaved(PortfolioSpec read, Optional<Path> file) {
    saved = read;
    settingsFile.set(file);
    edits.startFrom(read);
    unsaved.set(false);
  }

  private void changeBy(BooleanSupplier edit) {
    if (mayEdit() && edit.getAsBoolean()) {
      unsaved.set(!spec().equals(saved));
      if (!redraw()) {
        refresh();
      }
    }
  }

  /// Shows the dataset with the settings of now, if nothing has changed of which data depends: a
  /// lock or a colour makes no customer anew.
  private boolean redraw() {
    ShownDataset shown = dataset.get();
    boolean same =
        shown != null
            && shown.isWhole()
            && !making.isRunning()
            && problems().isEmpty()
            && shown.file().equals(source)
            && shown.spec().asData().equals(spec().asData());
    if (same) {
      show(shown.with(spec()));
    }
    return same;
  }

  /// Whether no file is being written from the settings; where one is, a notice says so.
  private boolean mayEdit() {
    if (exporting.isRunning()) {
      fail(it ->
          new Failure(
              it.of("edit.refused"),
              it.of("window.not-finished", exporting.whatProperty().get()),
              it.of("edit.refused-advice")));
      refusals.set(refusals.get() + 1);
    }
    return !exporting.isRunning();
  }

  private void refresh() {
    sampling = false;
    if (!problems().isEmpty()) {
      making.cancel();
      return;
    }
    PortfolioSpec used = spec();
    source.ifPresentOrElse(
        csv ->
            making.submit(
                it -> it.of("window.checking", name(csv)),
                progress -> studio.open(csv, used, progress),
                this::show,
                cause -> notMade(it -> it.of("window.could-not-open", name(csv)), cause)),
        () -> make(used));
  }

  /// Makes the customers: of many only a sample while the settings are on the move.
  private void make(PortfolioSpec used) {
    boolean many = used.customers() > Studio.AT_ONCE;
    sampling = many && edits.historyProperty().get().inGesture();
    JobRunner.WorkInParts<ShownDataset> work =
        sampling
            ? (progress, _) -> studio.sample(used, progress)
            : (progress, soFar) -> studio.generate(used, progress, soFar);
    making.submitInParts(
        it -> it.count(many ? "tuning.validating" : "window.generating", used.customers()),
        work,
        this::show,
        cause -> notMade(it -> it.of("window.could-not-generate"), cause));
  }

  private void show(ShownDataset made) {
    dataset.set(made);
    judge.look(made);
  }

  private void notMade(Function<Texts, String> what, Throwable cause) {
    source = shownFile();
    if (!(cause instanceof JobCancelledException)) {
      fail(it -> Failure.of(it, what.apply(it), cause));
    } else if (problems().isEmpty()) {
      String key = dataset.get() == null ? "window.none-made" : "window.last-stays";
      tell(it -> Result.of(it.of(key)));
    }
  }

  private Optional<Path> shownFile() {
    return Optional.ofNullable(dataset.get()).flatMap(ShownDataset::file);
  }

  private boolean isOutdated() {
    return problems().isEmpty()
        && !making.isRunning()
        && (dataset.get() == null
            || dataset.get().coverage() == Coverage.SO_FAR
            || !dataset.get().spec().equals(spec()));
  }

  private String whyNoExport() {
    int count = problemCount().get();
    if (count > 0) {
      return texts.get().count("window.fix-to-export", count);
    }
    if (opened.get()) {
      return texts.get().of("window.opened-from-csv");
    }
    return "";
  }

  private void fail(Function<Texts, Failure> failure) {
    done.forget();
    failed.tell(failure);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
