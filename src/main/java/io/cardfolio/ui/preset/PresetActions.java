package io.cardfolio.ui.preset;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;

/// What a user can do with presets.
final class PresetActions {
  private final StudioModel model;
  private final PresetModel presets;
  private final PresetDialogs dialogs;
  private final Texts texts;

  PresetActions(StudioModel model, PresetModel presets, PresetDialogs dialogs, Texts texts) {
    this.model = model;
    this.presets = presets;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /// Starts from a preset; nothing is asked, as it can be taken back.
  void choose(NamedPreset preset) {
    model.edit(EditName.preset(preset.name()), _ -> preset.spec());
    if (model.dataset().opened().get()) {
      model.generate();
    }
  }

  /// Keeps the present settings as a preset.
  void save() {
    dialogs
        .name(texts.of("preset.save-title"), "", presets::nameProblem)
        .filter(name ->
            presets.named(name).isEmpty()
                || dialogs.confirms(
                    texts.of("preset.replace-question", name), texts.of("preset.replace")))
        .ifPresent(name -> presets.save(name, model.spec()));
  }

  /// Gives a preset another name.
  void rename(NamedPreset preset) {
    dialogs
        .name(
            texts.of("preset.rename-title", preset.name()),
            preset.name(),
            name -> presets.nameProblem(preset, name))
        .filter(name -> !name.equals(preset.name()))
        .ifPresent(name -> presets.rename(preset, name));
  }

  /// Deletes a preset.
  void delete(NamedPreset preset) {
    if (dialogs.confirms(
        texts.of("preset.delete-question", preset.name()), texts.of("preset.delete"))) {
      presets.delete(preset);
    }
  }
}
