package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.export.Manifests;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Result;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the export dialog knows and can do, with no control in it. An export goes on when the
/// dialog is closed; what became of it is then told in the window.
///
/// All members belong to the JavaFX thread.
public final class ExportModel {
  private final StudioModel studio;
  private final JobRunner sampling;
  private final JobRunner looking;
  private final PreferenceModel preferences;
  private final Texts texts;
  private final Path home;

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<ExportSample>> sample =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ExportPlace>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ExportPhase> phase =
      new ReadOnlyObjectWrapper<>(new ExportPhase.Ready());
  private final ExportChoice choice;
  private final ExportPace pace;
  private final Hearing hearing = new Hearing();
  private PortfolioSpec spec = PortfolioSpec.defaults();

  /// A dialog that was not opened yet.
  ///
  /// @param preferences remember where files were exported to
  /// @param texts the words it tells
  /// @param nanoClock tells how fast an export is
  /// @param home the user's folder
  public ExportModel(
      StudioModel studio,
      PreferenceModel preferences,
      Texts texts,
      LongSupplier nanoClock,
      Path home) {
    this.studio = studio;
    this.preferences = preferences;
    this.texts = texts;
    this.home = home;
    sampling = studio.newRunner();
    looking = studio.newRunner();
    choice =
        new ExportChoice(
            texts, home, this::usualFolder, () -> studio.exporting().isRunning() && !isRunning());
    pace =
        new ExportPace(
            texts,
            nanoClock,
            content -> estimate(content, choice.formatProperty().get()),
            () -> sample.get().map(it -> it.transactions().rows()).orElse(0L));
    choice.draftProperty().subscribe(_ -> lookAnew());
    hearing
        .of(studio.exporting().runningProperty(), this::redraft)
        .of(studio.exporting().progressProperty(), this::tellProgress);
  }

  /// Whether the dialog is open.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// What is exported and where to.
  public ExportChoice choice() {
    return choice;
  }

  /// What is known of sizes and rows; empty until they are measured.
  public ReadOnlyObjectProperty<Optional<ExportSample>> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /// What the chosen contents of a format would come to, if that is known of all of them; the lists
  /// of defects are too short to matter.
  public Optional<ExportSample.Estimate> estimate(ExportFormat of) {
    return of.contents().stream()
        .filter(content -> !content.isListOfDefects() && choice.chosenProperty(content).get())
        .map(content -> estimate(content, of))
        .reduce((one, other) -> one.flatMap(it -> other.map(it::and)))
        .orElse(Optional.empty());
  }

  /// What a content would come to in a format, if that is known.
  public Optional<ExportSample.Estimate> estimate(FileContent content, ExportFormat in) {
    return sample
        .get()
        .flatMap(known ->
            switch (content) {
              case TRANSACTIONS -> known.ofTransactions(in);
              case DEFECT_LABELS, TRANSACTION_DEFECT_LABELS -> Optional.empty();
              case CUSTOMERS, STATISTICS, SETTINGS -> known.of(in);
            });
  }

  /// What is known of the place; empty until somebody has looked.
  public ReadOnlyObjectProperty<Optional<ExportPlace>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Where the export stands.
  public ReadOnlyObjectProperty<ExportPhase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /// How far the export is; empty while none runs.
  public ReadOnlyObjectProperty<Optional<ExportProgressText>> progressProperty() {
    return pace.textProperty();
  }

  /// The settings whose customers are exported.
  public PortfolioSpec spec() {
    return spec;
  }

  /// What the portfolio is called.
  public String portfolio() {
    return studio.title().get();
  }

  /// What the customers come to, if all of them were made with these settings.
  public Optional<CustomerOutcome> outcome() {
    return Optional.ofNullable(studio.dataset().shownProperty().get())
        .filter(dataset -> dataset.spec().equals(spec) && dataset.file().isEmpty())
        .map(dataset -> dataset.outcome())
        .filter(it -> it.report().rows() == spec.customers());
  }

  /// Opens the dialog over the present settings; over a running export it shows how far that is.
  public void open() {
    if (!isRunning()) {
      phase.set(new ExportPhase.Ready());
      spec = studio.spec();
      choice.of(spec);
      measure();
      redraft();
    }
    open.set(true);
  }

  /// Closes the dialog; a running export goes on.
  public void close() {
    open.set(false);
    sampling.cancel();
    looking.cancel();
    if (!isRunning()) {
      phase.set(new ExportPhase.Ready());
    }
  }

  /// Starts the export, unless files are in the way: then it asks.
  public void export() {
    if (choice.draftProperty().get() instanceof ExportDraft.Planned(ExportPlan plan)
        && phase.get().isOpen()) {
      phase.set(new ExportPhase.Running());
      looking.submit(
          _ -> "",
          _ -> studio.exports().look(plan),
          seen -> {
            found.set(Optional.of(seen));
            if (seen.existing().isEmpty()) {
              start(plan);
            } else {
              phase.set(new ExportPhase.Asking(seen.existing()));
            }
          },
          this::fail);
    }
  }

  /// Starts the export although files are in the way.
  public void overwrite() {
    if (choice.draftProperty().get() instanceof ExportDraft.Planned(ExportPlan plan)
        && phase.get() instanceof ExportPhase.Asking) {
      start(plan);
    }
  }

  /// Keeps the files that are in the way.
  public void keep() {
    phase.set(new ExportPhase.Ready());
  }

  /// Asks the export to stop.
  public void cancel() {
    looking.cancel();
    studio.exporting().cancel();
  }

  /// Writes the files of a plan.
  public void start(ExportPlan plan) {
    studio.messages().dismiss();
    if (!open.get()) {
      spec = studio.spec();
      choice.of(spec);
    }
    phase.set(new ExportPhase.Running());
    pace.start(plan);
    PortfolioSpec exported = spec;
    String name = plan.files().getFirst().name();
    studio
        .exporting()
        .submit(
            it -> it.of("export.exporting", name),
            asked ->
                studio
                    .exports()
                    .export(
                        exported,
                        plan,
                        step -> {
                          pace.hear(step);
                          return asked.goOn(step.rows(), step.of());
                        }),
            bytes -> succeed(plan, exported, bytes),
            this::fail);
  }

  /// The command line that does the same; empty if only the window can.
  public Optional<String> command() {
    return choice.draftProperty().get() instanceof ExportDraft.Planned(ExportPlan plan)
            && choice.formatProperty().get().isTable()
        ? ExportCommand.of(spec, savedSettings(), plan)
        : Optional.empty();
  }

  /// The manifest as far as it is known before the files are written.
  public Optional<String> manifestDraft() {
    return choice.draftProperty().get() instanceof ExportDraft.Planned(ExportPlan plan)
            && plan.manifest().isPresent()
        ? Optional.of(Manifests.draft(spec, plan, outcome()))
        : Optional.empty();
  }

  private Optional<Path> savedSettings() {
    return studio.settingsFile().unsavedProperty().get()
        ? Optional.empty()
        : studio.settingsFile().pathProperty().get();
  }

  private boolean isRunning() {
    return phase.get() instanceof ExportPhase.Running;
  }

  private Path usualFolder() {
    if (preferences.get().exportFolder().isPresent()) {
      return preferences.get().exportFolder().get();
    }
    String name =
        portfolio().strip().toLowerCase(texts.locale()).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return home.resolve("exports").resolve(name.isEmpty() ? "portfolio" : name);
  }

  /// Drafts anew and looks at the place once more, as an export may have changed both.
  private void redraft() {
    choice.draft();
    look();
  }

  private void lookAnew() {
    found.set(Optional.empty());
    look();
  }

  private void look() {
    if (choice.draftProperty().get() instanceof ExportDraft.Planned(ExportPlan plan)
        && !isRunning()) {
      look(plan);
    }
  }

  private void look(ExportPlan plan) {
    looking.submit(
        _ -> "", _ -> studio.exports().look(plan), seen -> found.set(Optional.of(seen)), _ -> {});
  }

  private void measure() {
    sample.set(Optional.empty());
    PortfolioSpec measured = spec;
    Optional<CustomerOutcome> known = outcome();
    sampling.submit(
        _ -> "",
        asked -> studio.exports().sample(measured, known, asked),
        made -> sample.set(Optional.of(made)),
        _ -> {});
  }

  private void tellProgress() {
    if (isRunning()) {
      pace.tell();
    }
  }

  private void succeed(ExportPlan plan, PortfolioSpec exported, long bytes) {
    Path file = plan.files().getFirst().file();
    Optional.ofNullable(file.toAbsolutePath().getParent())
        .ifPresent(folder -> preferences.change(it -> it.withExportFolder(folder)));
    if (open.get()) {
      phase.set(new ExportPhase.Done(done(texts, plan, exported, bytes), file));
    } else {
      phase.set(new ExportPhase.Ready());
      studio.messages().tell(it -> new Result(done(it, plan, exported, bytes), Optional.of(file)));
    }
  }

  private static String done(Texts words, ExportPlan plan, PortfolioSpec exported, long bytes) {
    PlannedFile first = plan.files().getFirst();
    String files = plan.files().stream().map(PlannedFile::name).collect(Collectors.joining(", "));
    String names =
        plan.manifest()
            .map(file -> words.of("export.and", files, String.valueOf(file.getFileName())))
            .orElse(files);
    String size = new ExportWords(words).size(bytes);
    return first.content() == FileContent.CUSTOMERS
        ? words.count("export.done-customers", exported.customers(), names, size)
        : words.of("export.done", names, size);
  }

  private void fail(Throwable cause) {
    boolean cancelled = cause instanceof JobCancelledException;
    if (open.get()) {
      phase.set(
          cancelled ? new ExportPhase.Cancelled() : new ExportPhase.Failed(failure(texts, cause)));
    } else {
      phase.set(new ExportPhase.Ready());
      if (cancelled) {
        studio.messages().tell(it -> new Result(it.of("export.cancelled"), Optional.empty()));
      } else {
        studio.messages().fail(it -> failure(it, cause));
      }
    }
  }

  private static Failure failure(Texts words, Throwable cause) {
    return Failure.of(words, words.of("export.failed"), cause);
  }
}
