package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the user wants exported and where to, and the files that come of it.
///
/// All members belong to the JavaFX thread.
public final class ExportChoice {
  private final Texts texts;
  private final Path home;
  private final Supplier<Path> usualFolder;
  private final BooleanSupplier blocked;
  private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.CSV);
  private final ObjectProperty<Destination.Kind> kind =
      new SimpleObjectProperty<>(Destination.Kind.FOLDER);
  private final StringProperty place = new SimpleStringProperty("");
  private final BooleanProperty manifest = new SimpleBooleanProperty(true);
  private final Map<FileContent, BooleanProperty> chosen = new EnumMap<>(FileContent.class);
  private final ReadOnlyObjectWrapper<ExportDraft> draft =
      new ReadOnlyObjectWrapper<>(new ExportDraft.Missing(""));
  private PortfolioSpec spec = PortfolioSpec.defaults();
  private FileContent named = FileContent.CUSTOMERS;

  /// Customers as CSV.
  ///
  /// @param home the user's folder
  /// @param usualFolder where files go if the user names no place
  /// @param blocked whether something else is exported now
  ExportChoice(Texts texts, Path home, Supplier<Path> usualFolder, BooleanSupplier blocked) {
    this.texts = texts;
    this.home = home;
    this.usualFolder = usualFolder;
    this.blocked = blocked;
    for (FileContent content : FileContent.values()) {
      chosen.put(content, new SimpleBooleanProperty(true));
    }
    chosen.get(FileContent.TRANSACTIONS).set(false);
    chosen.values().forEach(is -> is.subscribe(_ -> rename()));
    format.subscribe(_ -> rename());
    kind.subscribe(_ -> changeKind());
    place.subscribe(_ -> draft());
    manifest.subscribe(_ -> draft());
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

  /// Which files would be written, or why there are none.
  public ReadOnlyObjectProperty<ExportDraft> draftProperty() {
    return draft.getReadOnlyProperty();
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
              .orElseGet(usualFolder);
      case ExportDraft.Missing _ -> usualFolder.get();
    };
  }

  /// Turns to the settings that are to be exported.
  void of(PortfolioSpec exported) {
    spec = exported;
    if (place.get().isEmpty()) {
      place.set(Destination.text(usualFolder.get(), home));
    }
    rename();
  }

  /// Names the file for what it would hold now, unless it has a name of its own.
  private void rename() {
    FileContent before = named;
    List<FileContent> contents = written();
    named = contents.isEmpty() ? before : Destination.named(contents);
    Destination.parse(kind.get(), place.get(), home)
        .filter(it -> it.kind() == Destination.Kind.FILE)
        .ifPresent(it -> place.set(it.renamed(before, named).text(format.get(), home)));
    draft();
  }

  private void changeKind() {
    Destination.Kind before =
        kind.get() == Destination.Kind.FILE ? Destination.Kind.FOLDER : Destination.Kind.FILE;
    Destination.parse(before, place.get(), home)
        .map(it -> it.as(kind.get(), named))
        .ifPresent(it -> place.set(it.text(format.get(), home)));
    draft();
  }

  /// Says anew which files would be written.
  void draft() {
    draft.set(drafted());
  }

  private List<FileContent> written() {
    return format.get().contents().stream().filter(this::isWritten).toList();
  }

  private ExportDraft drafted() {
    if (blocked.getAsBoolean()) {
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
}
