package io.cardfolio.ui;

import io.cardfolio.job.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.SpecProblem;
import io.cardfolio.validate.SpecRules;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// What the window knows and can do, with no control in it.
///
/// The settings it holds may be illegal; the dataset is always the last that legal settings, or a
/// file, gave. All members belong to the JavaFX thread; the work itself runs on the executor.
public final class StudioModel {
  private final Studio studio;
  private final JobRunner making;
  private final JobRunner exporting;
  private final JobRunner filing;

  private final ReadOnlyObjectWrapper<PortfolioSpec> spec =
      new ReadOnlyObjectWrapper<>(PortfolioSpec.defaults());
  private final ReadOnlyObjectWrapper<List<SpecProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableMap<String, String> unreadable =
      FXCollections.observableMap(new java.util.LinkedHashMap<>());
  private final IntegerBinding problemCount =
      Bindings.createIntegerBinding(
          () -> problems.get().size() + unreadable.size(), problems, unreadable);
  private final ReadOnlyObjectWrapper<ShownDataset> dataset = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Failure>> error =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> settingsFile =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final StringBinding exportBlock;
  private final StringBinding title =
      Bindings.createStringBinding(
          () -> shownFile().map(StudioModel::name).orElse(PortfolioNames.title(settingsFile.get())),
          dataset,
          settingsFile);
  private final BooleanBinding opened =
      Bindings.createBooleanBinding(() -> shownFile().isPresent(), dataset);
  private final BooleanBinding outdated;

  private PortfolioSpec saved = PortfolioSpec.defaults();
  private Optional<Path> source = Optional.empty();

  /// A model of the default settings that has generated nothing yet.
  ///
  /// @param executor where the work runs; needs two threads for an export beside a generation
  public StudioModel(Studio studio, Executor executor) {
    this.studio = studio;
    making = new JobRunner(executor);
    exporting = new JobRunner(executor);
    filing = new JobRunner(executor);
    exportBlock =
        Bindings.createStringBinding(
            this::whyNoExport, problemCount, dataset, exporting.runningProperty());
    outdated =
        Bindings.createBooleanBinding(
            this::isOutdated, spec, problems, dataset, making.runningProperty());
  }

  /// The settings as they are edited, legal or not.
  public ReadOnlyObjectProperty<PortfolioSpec> specProperty() {
    return spec.getReadOnlyProperty();
  }

  /// The settings as they are edited, legal or not.
  public PortfolioSpec spec() {
    return spec.get();
  }

  /// What is wrong in the settings, always current.
  public ReadOnlyObjectProperty<List<SpecProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// What is wrong in the settings.
  public List<SpecProblem> problems() {
    return problems.get();
  }

  /// A sentence for each field, by its ID, whose text cannot be read as a value.
  public ObservableMap<String, String> unreadable() {
    return unreadable;
  }

  /// How many problems and unreadable fields there are.
  public IntegerBinding problemCount() {
    return problemCount;
  }

  /// The last dataset; null before the first.
  public ReadOnlyObjectProperty<ShownDataset> datasetProperty() {
    return dataset.getReadOnlyProperty();
  }

  /// The run that makes or reads the dataset.
  public JobRunner making() {
    return making;
  }

  /// The run that writes a file of customers.
  public JobRunner exporting() {
    return exporting;
  }

  /// What failed last, until it is dismissed.
  public ReadOnlyObjectProperty<Optional<Failure>> errorProperty() {
    return error.getReadOnlyProperty();
  }

  /// What was done last and deserves a word, until it is dismissed.
  public ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
    return result.getReadOnlyProperty();
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

  /// Changes the settings; legal ones make or check the dataset anew.
  public void edit(UnaryOperator<PortfolioSpec> change) {
    PortfolioSpec changed = change.apply(spec.get());
    if (!changed.equals(spec.get())) {
      adopt(changed);
      refresh();
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
    adoptSaved(PortfolioSpec.defaults(), Optional.empty());
    generate();
  }

  /// Asks the run that makes or reads the dataset to stop.
  public void cancel() {
    making.cancel();
  }

  /// Reads a CSV file and holds it against the settings.
  public void openCsv(Path csv) {
    dismiss();
    if (problems.get().isEmpty()) {
      source = Optional.of(csv);
      refresh();
    } else {
      fail(
          new Failure(
              name(csv) + " was not opened",
              "A file is held against the settings, and they have problems",
              "Fix the settings first, then open the file again."));
    }
  }

  /// Reads settings in the place of the present ones.
  public void openSettings(Path file) {
    dismiss();
    filing.submit(
        "Opening " + name(file),
        _ -> studio.readSettings(file),
        read -> {
          adoptSaved(read, Optional.of(file));
          generate();
        },
        cause -> fail(Failure.of(name(file) + " could not be opened", cause)));
  }

  /// Writes the settings to a file, which they then belong to.
  public void saveSettings(Path file) {
    saveSettings(file, () -> {});
  }

  /// Writes the settings to a file, which they then belong to.
  ///
  /// @param then what to do when they are written; not called if that fails
  public void saveSettings(Path file, Runnable then) {
    PortfolioSpec written = spec.get();
    filing.submit(
        "Saving " + name(file),
        _ -> {
          studio.writeSettings(written, file);
          return file;
        },
        _ -> {
          saved = written;
          settingsFile.set(Optional.of(file));
          unsaved.set(!spec.get().equals(saved));
          then.run();
        },
        cause -> fail(Failure.of(name(file) + " could not be saved", cause)));
  }

  /// Writes the customers of the settings as CSV.
  public void exportCsv(Path csv) {
    dismiss();
    PortfolioSpec exported = spec.get();
    exporting.submit(
        "Exporting " + name(csv),
        progress -> {
          studio.export(exported, csv, progress);
          return csv;
        },
        _ -> tell(Result.exported(exported.customers(), csv)),
        cause -> {
          if (cause instanceof JobCancelledException) {
            tell(Result.of("Export cancelled, no files written"));
          } else {
            fail(Failure.of(name(csv) + " could not be exported", cause));
          }
        });
  }

  /// Writes the violations of the dataset that is shown as CSV.
  public void exportReport(Path csv) {
    dismiss();
    ValidationReport report = dataset.get().outcome().report();
    filing.submit(
        "Exporting " + name(csv),
        _ -> {
          studio.exportReport(report, csv);
          return csv;
        },
        _ -> tell(Result.exported(report, csv)),
        cause -> fail(Failure.of(name(csv) + " could not be exported", cause)));
  }

  /// Says that a file is of no kind that can be opened.
  public void refuse(Path file) {
    dismiss();
    fail(
        new Failure(
            name(file) + " was not opened",
            "Only customers in a .csv file and settings in a .cardfolio.json file can be opened",
            "Choose a file with one of these endings, or rename it if it is one of them."));
  }

  /// Says what failed beside the model's own work.
  public void report(Failure failure) {
    fail(failure);
  }

  /// Says that the window itself failed.
  public void failUnexpectedly(Throwable cause) {
    fail(Failure.of("Something went wrong in the window", cause));
  }

  /// Whether the window may close without losing a file that is being written; where not, a notice
  /// says why.
  public boolean mayClose() {
    if (exporting.isRunning()) {
      fail(
          new Failure(
              "The window stays open",
              exporting.whatProperty().get() + " is not finished",
              "Wait for it, or cancel it in the status bar; then close the window again."));
      return false;
    }
    return true;
  }

  /// Forgets what failed and what was done.
  public void dismiss() {
    error.set(Optional.empty());
    result.set(Optional.empty());
  }

  private void adoptSaved(PortfolioSpec read, Optional<Path> file) {
    saved = read;
    settingsFile.set(file);
    unreadable.clear();
    adopt(read);
  }

  private void adopt(PortfolioSpec changed) {
    problems.set(SpecRules.check(changed));
    spec.set(changed);
    unsaved.set(!changed.equals(saved));
  }

  private void refresh() {
    if (!problems.get().isEmpty()) {
      making.cancel();
      return;
    }
    PortfolioSpec used = spec.get();
    source.ifPresentOrElse(
        csv ->
            making.submit(
                "Checking " + name(csv),
                progress -> studio.open(csv, used, progress),
                this::show,
                cause -> notMade(name(csv) + " could not be opened", cause)),
        () ->
            making.submit(
                String.format(Locale.ROOT, "Generating %,d customers", used.customers()),
                progress -> studio.generate(used, progress),
                this::show,
                cause -> notMade("The customers could not be generated", cause)));
  }

  private void show(ShownDataset made) {
    dataset.set(made);
  }

  private void notMade(String what, Throwable cause) {
    source = shownFile();
    if (!(cause instanceof JobCancelledException)) {
      fail(Failure.of(what, cause));
    } else if (problems.get().isEmpty()) {
      tell(
          Result.of(
              dataset.get() == null
                  ? "Cancelled, no customers were made"
                  : "Cancelled, the last dataset stays"));
    }
  }

  private Optional<Path> shownFile() {
    return Optional.ofNullable(dataset.get()).flatMap(ShownDataset::file);
  }

  private boolean isOutdated() {
    return problems.get().isEmpty()
        && !making.isRunning()
        && (dataset.get() == null || !dataset.get().spec().equals(spec.get()));
  }

  private String whyNoExport() {
    int count = problemCount.get();
    if (count > 0) {
      return count == 1 ? "Fix 1 problem to export" : "Fix " + count + " problems to export";
    }
    if (opened.get()) {
      return "Opened from CSV";
    }
    return exporting.isRunning() ? "Export is running" : "";
  }

  private void tell(Result done) {
    error.set(Optional.empty());
    result.set(Optional.of(done));
  }

  private void fail(Failure failure) {
    result.set(Optional.empty());
    error.set(Optional.of(failure));
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
