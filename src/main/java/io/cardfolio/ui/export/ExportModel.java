package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.ExportPlan;
import io.cardfolio.job.ExportPlan.PlannedFile;
import io.cardfolio.job.ExportStep;
import io.cardfolio.job.JobCancelledException;
import io.cardfolio.job.Manifests;
import io.cardfolio.job.Outcome;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.message.Result;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

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
  private final ExportWords words;
  private final LongSupplier nanoClock;
  private final Path home;

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.CSV);
  private final ObjectProperty<Destination.Kind> kind =
      new SimpleObjectProperty<>(Destination.Kind.FOLDER);
  private final StringProperty place = new SimpleStringProperty("");
  private final BooleanProperty manifest = new SimpleBooleanProperty(true);
  private final Map<FileContent, BooleanProperty> chosen = new EnumMap<>(FileContent.class);
  private final ReadOnlyObjectWrapper<ExportDraft> draft =
      new ReadOnlyObjectWrapper<>(new ExportDraft.Missing(""));
  private final ReadOnlyObjectWrapper<Optional<ExportSample>> sample =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ExportPlace>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ExportPhase> phase =
      new ReadOnlyObjectWrapper<>(new ExportPhase.Ready());
  private final ReadOnlyObjectWrapper<Optional<ExportProgressText>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Hearing hearing = new Hearing();
  private final AtomicReference<ExportStep> latest = new AtomicReference<>();

  private PortfolioSpec spec = PortfolioSpec.defaults();
  private FileContent named = FileContent.CUSTOMERS;
  private Optional<ExportPlan> written = Optional.empty();
  private String writing = "";
  private long started;

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
    this.words = new ExportWords(texts);
    this.nanoClock = nanoClock;
    this.home = home;
    sampling = studio.newRunner();
    looking = studio.newRunner();
    for (FileContent content : FileContent.values()) {
      chosen.put(content, new SimpleBooleanProperty(true));
    }
    chosen.get(FileContent.TRANSACTIONS).set(false);
    chosen.values().forEach(is -> is.subscribe(_ -> rename()));
    format.subscribe(_ -> rename());
    kind.subscribe(_ -> changeKind());
    place.subscribe(_ -> redraft());
    manifest.subscribe(_ -> redraft());
    hearing
        .of(studio.exporting().runningProperty(), this::redraft)
        .of(studio.exporting().progressProperty(), this::tellProgress);
  }

  /// Whether the dialog is open.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// What is written.
  public ObjectProperty<ExportFormat> formatProperty() {
    return format;
  }

  /// Whether it goes into a folder or to a file.
  public ObjectProperty<Destination.Kind> kindProperty() {
    return kind;
  }

  /// Where it goes, as text.
  public StringProperty placeProperty() {
    return place;
  }

  /// Whether a manifest is written too, where the format may have one.
  public BooleanProperty manifestProperty() {
    return manifest;
  }

  /// Whether a content of the format is written.
  public BooleanProperty chosenProperty(FileContent content) {
    return chosen.get(content);
  }

  /// Whether the settings have such a content: a list of defects only where defects are planted.
  public boolean isThere(FileContent content) {
    return switch (content) {
      case DEFECT_LABELS -> !spec.defects().ofCustomers().isOff();
      case TRANSACTION_DEFECT_LABELS -> !spec.defects().ofTransactions().isOff();
      case CUSTOMERS, TRANSACTIONS, STATISTICS, SETTINGS -> true;
    };
  }

  /// Whether a content is among what would be written: no list of the defects of transactions
  /// without these, which are long to make.
  public boolean isWritten(FileContent content) {
    return format.get().contents().contains(content)
        && isThere(content)
        && (content != FileContent.TRANSACTION_DEFECT_LABELS
            || chosen.get(FileContent.TRANSACTIONS).get())
        && chosen.get(content).get();
  }

  /// Which files would be written, or why there are none.
  public ReadOnlyObjectProperty<ExportDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// What is known of sizes and rows; empty until they are measured.
  public ReadOnlyObjectProperty<Optional<ExportSample>> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /// What the chosen contents of a format would come to, if that is known of all of them; the lists
  /// of defects are too short to matter.
  public Optional<ExportSample.Estimate> estimate(ExportFormat of) {
    return of.contents().stream()
        .filter(content -> !content.isListOfDefects() && chosen.get(content).get())
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
    return progress.getReadOnlyProperty();
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
  public Optional<Outcome> outcome() {
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
      if (place.get().isEmpty()) {
        place.set(Destination.text(usualFolder(), home));
      }
      measure();
      rename();
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

  /// Puts a place that was chosen into the field.
  public void choose(Path path) {
    Destination.parse(kind.get(), path.toString(), home)
        .ifPresent(chosenPlace -> place.set(chosenPlace.text(format.get(), home)));
  }

  /// The place in the field; the usual one if the field names none.
  public Path shownPlace() {
    return switch (draft.get()) {
      case ExportDraft.Planned planned when kind.get() == Destination.Kind.FILE ->
          planned.plan().file(named).orElseThrow();
      case ExportDraft.Planned planned ->
          Optional.ofNullable(planned.plan().files().getFirst().file().getParent())
              .orElse(usualFolder());
      case ExportDraft.Missing _ -> usualFolder();
    };
  }

  /// Starts the export, unless files are in the way: then it asks.
  public void export() {
    if (draft.get() instanceof ExportDraft.Planned(ExportPlan plan) && phase.get().isOpen()) {
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
    if (draft.get() instanceof ExportDraft.Planned(ExportPlan plan)
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
    }
    phase.set(new ExportPhase.Running());
    progress.set(Optional.empty());
    latest.set(null);
    started = nanoClock.getAsLong();
    written = Optional.of(plan);
    writing = plan.files().getFirst().name();
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
                          latest.set(step);
                          return asked.goOn(step.rows(), step.of());
                        }),
            bytes -> succeed(plan, exported, bytes),
            this::fail);
  }

  /// The command line that does the same; empty if only the window can.
  public Optional<String> command() {
    return draft.get() instanceof ExportDraft.Planned(ExportPlan plan) && format.get().isTable()
        ? ExportCommand.of(spec, savedSettings(), plan)
        : Optional.empty();
  }

  /// The manifest as far as it is known before the files are written.
  public Optional<String> manifestDraft() {
    return draft.get() instanceof ExportDraft.Planned(ExportPlan plan)
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

  /// Names the file for what it would hold now, unless it has a name of its own.
  private void rename() {
    FileContent before = named;
    List<FileContent> contents = written();
    named = contents.isEmpty() ? before : Destination.named(contents);
    Destination.parse(kind.get(), place.get(), home)
        .filter(it -> it.kind() == Destination.Kind.FILE)
        .ifPresent(it -> place.set(it.renamed(before, named).text(format.get(), home)));
    redraft();
  }

  private void changeKind() {
    Destination.Kind before =
        kind.get() == Destination.Kind.FILE ? Destination.Kind.FOLDER : Destination.Kind.FILE;
    Destination.parse(before, place.get(), home)
        .map(it -> it.as(kind.get(), named))
        .ifPresent(it -> place.set(it.text(format.get(), home)));
    redraft();
  }

  private void redraft() {
    ExportDraft now = drafted();
    if (!now.equals(draft.get())) {
      found.set(Optional.empty());
      draft.set(now);
    }
    if (now instanceof ExportDraft.Planned(ExportPlan plan) && !isRunning()) {
      look(plan);
    }
  }

  private List<FileContent> written() {
    return format.get().contents().stream().filter(this::isWritten).toList();
  }

  private ExportDraft drafted() {
    if (studio.exporting().isRunning() && !isRunning()) {
      return new ExportDraft.Missing(texts.of("export.another-runs"));
    }
    List<FileContent> contents = written();
    if (contents.isEmpty()) {
      return new ExportDraft.Missing(texts.of("export.no-table"));
    }
    Optional<Destination> destination = Destination.parse(kind.get(), place.get(), home);
    if (destination.isEmpty()) {
      return new ExportDraft.Missing(
          texts.of(kind.get() == Destination.Kind.FOLDER ? "export.no-folder" : "export.no-file"));
    }
    Destination to = destination.get();
    boolean withManifest = manifest.get() && format.get().mayHaveManifest();
    return new ExportDraft.Planned(
        new ExportPlan(
            contents.stream()
                .map(content -> new PlannedFile(content, to.file(content, format.get(), named)))
                .toList(),
            withManifest ? Optional.of(to.manifest(format.get())) : Optional.empty()));
  }

  private void look(ExportPlan plan) {
    looking.submit(
        _ -> "", _ -> studio.exports().look(plan), seen -> found.set(Optional.of(seen)), _ -> {});
  }

  private void measure() {
    sample.set(Optional.empty());
    PortfolioSpec measured = spec;
    Optional<Outcome> known = outcome();
    sampling.submit(
        _ -> "",
        asked -> studio.exports().sample(measured, known, asked),
        made -> sample.set(Optional.of(made)),
        _ -> {});
  }

  private void tellProgress() {
    ExportStep step = latest.get();
    if (step != null && isRunning()) {
      if (!step.file().equals(writing)) {
        writing = step.file();
        started = nanoClock.getAsLong();
      }
      tell(inRows(step));
    }
  }

  /// A step in rows of its file: transactions are made a customer at a time.
  private ExportStep inRows(ExportStep step) {
    long rows = sample.get().map(it -> it.transactions().rows()).orElse(0L);
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
    long total =
        content(step)
            .flatMap(content -> estimate(content, format.get()))
            .map(ExportSample.Estimate::bytes)
            .orElse(0L);
    progress.set(
        Optional.of(
            new ExportProgressText(
                texts.of("export.writing", step.file()),
                words.progress(step, total),
                words.left(step, nanoClock.getAsLong() - started),
                ExportWords.fraction(step))));
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
