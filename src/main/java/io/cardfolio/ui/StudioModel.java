package io.cardfolio.ui;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.CurrentDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.edit.Edits;
import io.cardfolio.ui.edit.History;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.ui.file.Filing;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.file.PortfolioNames;
import io.cardfolio.ui.file.SettingsFile;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Messages;
import io.cardfolio.ui.message.Result;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import io.cardfolio.ui.work.Studio;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.spec.SpecProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableMap;

/// What the window knows and can do, with no control in it.
///
/// The settings it holds may be illegal; the dataset is always the last that legal settings, or a
/// file, gave. All members belong to the JavaFX thread; the work itself runs on the executor.
public final class StudioModel {
  private final Studio studio;
  private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>(Texts.english());
  private final Executor executor;
  private final Edits edits;
  private final Messages messages = new Messages(texts);
  private final CurrentDataset dataset;
  private final Filing filing;
  private final SettingsFile settingsFile;
  private final JobRunner exporting;
  private final ReadOnlyLongWrapper refusals = new ReadOnlyLongWrapper();
  private final StringBinding exportBlock;
  private final StringBinding title;
  private final BooleanBinding undoable;
  private final BooleanBinding redoable;

  /// A model of the default settings that has generated nothing yet.
  ///
  /// @param executor where the work runs; needs two threads for an export beside a generation
  /// @param nanoClock tells edits that belong together
  public StudioModel(Studio studio, Executor executor, LongSupplier nanoClock) {
    this.studio = studio;
    this.executor = executor;
    edits = new Edits(nanoClock);
    dataset = new CurrentDataset(studio, edits, messages, this::newRunner);
    filing = new Filing(newRunner(), messages);
    settingsFile = new SettingsFile(studio, filing, edits);
    exporting = newRunner();
    exportBlock =
        Bindings.createStringBinding(
            this::whyNoExport, edits.problemCount(), dataset.opened(), texts);
    title =
        Bindings.createStringBinding(
            () ->
                dataset
                    .file()
                    .map(PortfolioNames::name)
                    .orElseGet(
                        () -> PortfolioNames.title(texts.get(), settingsFile.pathProperty().get())),
            dataset.shownProperty(),
            settingsFile.pathProperty(),
            texts);
    BooleanBinding mayEdit = dataset.opened().not().and(exporting.runningProperty().not());
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

  /// What the user is told.
  public Messages messages() {
    return messages;
  }

  /// The dataset that is shown.
  public CurrentDataset dataset() {
    return dataset;
  }

  /// The file of the settings.
  public SettingsFile settingsFile() {
    return settingsFile;
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

  /// Why nothing can be exported now; empty if it can.
  public StringBinding exportBlock() {
    return exportBlock;
  }

  /// What is shown: the name of an opened CSV file, otherwise of the portfolio.
  public StringBinding title() {
    return title;
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
    dataset.complete();
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
    messages.dismiss();
    dataset.generate();
  }

  /// Makes or checks the dataset once more, after a run that was cancelled or failed.
  public void remake() {
    messages.dismiss();
    dataset.refresh();
  }

  /// Starts again from the default settings, as an untitled portfolio.
  public void startNew() {
    if (mayEdit()) {
      settingsFile.startFrom(PortfolioSpec.defaults(), Optional.empty());
      generate();
    }
  }

  /// Asks all that is made, checked or exported to stop, as the window closes.
  void stop() {
    dataset.stop();
    exporting.cancel();
  }

  /// Reads a CSV file and holds it against the settings.
  public void openCsv(Path csv) {
    messages.dismiss();
    if (problems().isEmpty()) {
      dataset.open(csv);
    } else {
      messages.fail(it ->
          new Failure(
              it.of("window.not-opened", PortfolioNames.name(csv)),
              it.of("window.not-opened-problems"),
              it.of("window.not-opened-problems-advice")));
    }
  }

  /// Reads settings in the place of the present ones.
  public void openSettings(Path file) {
    messages.dismiss();
    settingsFile.read(
        file,
        read -> {
          if (mayEdit()) {
            settingsFile.startFrom(read, Optional.of(file));
            generate();
          }
        });
  }

  /// Writes the violations of a table that is shown as CSV.
  public void exportReport(ValidationReport report, Path csv) {
    messages.dismiss();
    filing.run(
        Filing.Task.EXPORT,
        csv,
        () -> {
          studio.exportReport(report, csv);
          return csv;
        },
        _ -> messages.tell(it -> Result.exported(it, report, csv)));
  }

  /// Writes a picture of what is shown.
  public void savePicture(PictureFile picture, Path file) {
    messages.dismiss();
    filing.run(
        Filing.Task.SAVE,
        file,
        () -> {
          studio.savePicture(picture, file);
          return file;
        },
        _ -> messages.tell(it -> Result.saved(it, file)));
  }

  /// Says that a file is of no kind that can be opened.
  public void refuse(Path file) {
    messages.dismiss();
    messages.fail(it ->
        new Failure(
            it.of("window.not-opened", PortfolioNames.name(file)),
            it.of("window.not-opened-kind"),
            it.of("window.not-opened-kind-advice")));
  }

  /// Says that the window itself failed.
  public void failUnexpectedly(Throwable cause) {
    messages.fail(it -> Failure.of(it, it.of("window.went-wrong"), cause));
  }

  /// Whether the window may close without losing a file that is being written; where not, a notice
  /// says why.
  public boolean mayClose() {
    if (exporting.isRunning()) {
      messages.fail(it ->
          new Failure(
              it.of("window.stays-open"),
              it.of("window.not-finished", exporting.whatProperty().get()),
              it.of("window.not-finished-advice")));
      return false;
    }
    return true;
  }

  private void changeBy(BooleanSupplier edit) {
    if (mayEdit() && edit.getAsBoolean()) {
      dataset.follow();
    }
  }

  /// Whether no file is being written from the settings; where one is, a notice says so.
  private boolean mayEdit() {
    if (exporting.isRunning()) {
      messages.fail(it ->
          new Failure(
              it.of("edit.refused"),
              it.of("window.not-finished", exporting.whatProperty().get()),
              it.of("edit.refused-advice")));
      refusals.set(refusals.get() + 1);
    }
    return !exporting.isRunning();
  }

  private String whyNoExport() {
    int count = problemCount().get();
    if (count > 0) {
      return texts.get().count("window.fix-to-export", count);
    }
    if (dataset.opened().get()) {
      return texts.get().of("window.opened-from-csv");
    }
    return "";
  }
}
