package io.cardfolio.ui.preset;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The presets that there are and which of them are presented. All members belong to the JavaFX
/// thread; files are read and written on the executor.
public final class PresetModel {
  private final PresetFolder folder;
  private final PreferenceModel preferences;
  private final Texts texts;
  private final Executor executor;
  private final Executor fxThread;
  private final Consumer<Failure> failed;
  private final List<NamedPreset> builtIn;
  private final ReadOnlyObjectWrapper<List<NamedPreset>> own =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectBinding<List<NamedPreset>> presets;
  private List<String> unreadable = List.of();

  /// A model of the presets that come with Cardfolio; the user's own are there after [#load].
  ///
  /// @param executor where files are read and written
  /// @param fxThread runs what belongs to the JavaFX thread
  /// @param failed hears what went wrong
  public PresetModel(
      PresetFolder folder,
      PreferenceModel preferences,
      Texts texts,
      Executor executor,
      Executor fxThread,
      Consumer<Failure> failed) {
    this.folder = folder;
    this.preferences = preferences;
    this.texts = texts;
    this.executor = executor;
    this.fxThread = fxThread;
    this.failed = failed;
    builtIn = Arrays.stream(Preset.values()).map(it -> NamedPreset.of(it, texts)).toList();
    presets =
        Bindings.createObjectBinding(
            () -> chosen().arranged(all()), own, preferences.preferencesProperty());
  }

  /// All presets: first those that are presented, in their order.
  public ObservableValue<List<NamedPreset>> presetsProperty() {
    return presets;
  }

  /// All presets: first those that are presented, in their order.
  public List<NamedPreset> presets() {
    return presets.get();
  }

  /// The presets that are presented and of which customers can be made, in their order; those that
  /// come with Cardfolio if there would be none.
  public List<NamedPreset> steps() {
    List<NamedPreset> steps = chosen().among(all()).stream().filter(NamedPreset::isLegal).toList();
    return steps.isEmpty() ? builtIn : steps;
  }

  /// The place of a preset among those that are presented, from 1; empty if it is not.
  Optional<Integer> stepOf(NamedPreset preset) {
    int index = chosen().pruned(all()).ids().indexOf(preset.id());
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }

  /// Reads the user's own presets.
  public void load() {
    executor.execute(() -> inFolder(texts.of("preset.not-read"), () -> {}));
  }

  /// Why settings cannot be saved under a name; empty if they can.
  Optional<String> nameProblem(String name) {
    return PresetName.problem(name, builtIn.stream().map(NamedPreset::name).toList(), texts);
  }

  /// Why a preset cannot have another name; empty if it can.
  Optional<String> nameProblem(NamedPreset preset, String name) {
    return PresetName.problem(
        name,
        all().stream().filter(it -> !it.equals(preset)).map(NamedPreset::name).toList(),
        texts);
  }

  /// The user's own preset of a name, in whatever case.
  Optional<NamedPreset> named(String name) {
    return own.get().stream().filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
  }

  /// Keeps settings as a preset of the user's own, in the place of one that has this name.
  void save(String name, PortfolioSpec spec) {
    String kept = named(name).map(NamedPreset::name).orElse(name);
    executor.execute(
        () -> inFolder(texts.of("preset.not-saved", name), () -> folder.write(kept, spec)));
  }

  /// Gives one of the user's own presets another name; it stays among those that are presented.
  void rename(NamedPreset preset, String name) {
    executor.execute(() ->
        inFolder(
            texts.of("preset.not-renamed", preset.name()),
            () -> {
              folder.rename(preset, name);
              fxThread.execute(
                  () -> changeSteps(it -> it.renamed(preset.id(), PresetFolder.idOf(name))));
            }));
  }

  /// Deletes one of the user's own presets.
  void delete(NamedPreset preset) {
    executor.execute(
        () -> inFolder(texts.of("preset.not-deleted", preset.name()), () -> folder.delete(preset)));
  }

  /// Takes a preset among those that are presented, or out of them.
  void toggleStep(NamedPreset preset) {
    changeSteps(steps -> steps.toggled(preset.id()));
  }

  /// Moves a preset among those that are presented.
  ///
  /// @param places how far, towards the end if positive
  void moveStep(NamedPreset preset, int places) {
    changeSteps(steps -> steps.moved(preset.id(), places));
  }

  private void changeSteps(UnaryOperator<PresetSteps> change) {
    PresetSteps before = chosen().pruned(all());
    PresetSteps after = change.apply(before);
    if (!after.equals(before)) {
      preferences.change(it -> it.withSteps(after.ids()));
    }
  }

  private PresetSteps chosen() {
    return PresetSteps.of(preferences.get().steps());
  }

  private List<NamedPreset> all() {
    return Stream.concat(builtIn.stream(), own.get().stream()).toList();
  }

  /// Does something in the folder, one at a time, and shows what is in it then.
  private void inFolder(String failure, Work work) {
    synchronized (folder) {
      try {
        work.run();
      } catch (IOException e) {
        fxThread.execute(() -> failed.accept(Failure.of(texts, failure, e)));
      }
      try {
        PresetFolder.Contents contents = folder.read();
        fxThread.execute(() -> show(contents));
      } catch (IOException e) {
        fxThread.execute(() -> failed.accept(Failure.of(texts, texts.of("preset.not-read"), e)));
      }
    }
  }

  /// Shows what was read; of a file that is no preset it tells once, however often it is read.
  private void show(PresetFolder.Contents contents) {
    own.set(contents.presets());
    List<String> before = unreadable;
    unreadable = contents.unreadable();
    unreadable.stream()
        .filter(why -> !before.contains(why))
        .findFirst()
        .ifPresent(why ->
            failed.accept(
                new Failure(texts.of("preset.not-read"), why, texts.of("preset.not-read-advice"))));
  }

  /// Something that is done with the files.
  private interface Work {
    void run() throws IOException;
  }
}
