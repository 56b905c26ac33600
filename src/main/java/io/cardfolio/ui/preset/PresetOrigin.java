package io.cardfolio.ui.preset;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Knows from which preset the settings come: the one they are, otherwise the one they last were
/// since they were new or opened.
final class PresetOrigin {
  private final StudioModel model;
  private final PresetModel presets;
  private final ReadOnlyObjectWrapper<Optional<NamedPreset>> origin =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Hearing hearing = new Hearing();
  private PortfolioSpec start;

  PresetOrigin(StudioModel model, PresetModel presets) {
    this.model = model;
    this.presets = presets;
    start = model.spec();
    hearing
        .of(model.specProperty(), this::refresh)
        .of(model.historyProperty(), () -> refresh(model.spec()));
    presets.presetsProperty().subscribe(all -> refresh(model.spec()));
  }

  /// The preset; empty for settings that are none and were opened so.
  ReadOnlyObjectProperty<Optional<NamedPreset>> originProperty() {
    return origin.getReadOnlyProperty();
  }

  /// Whether the settings make other data than the preset from which they come.
  boolean isEdited() {
    return origin.get().filter(it -> !isSame(it, model.spec())).isPresent();
  }

  private void refresh(PortfolioSpec spec) {
    if (isNew()) {
      start = spec;
    }
    List<NamedPreset> all = presets.presets();
    Optional<NamedPreset> same = all.stream().filter(it -> isSame(it, spec)).findFirst();
    if (same.isPresent() || spec.equals(start)) {
      origin.set(same);
    } else {
      origin.set(origin.get().flatMap(old -> withId(all, old.id())));
    }
  }

  private boolean isNew() {
    return model.historyProperty().get().undoable().isEmpty()
        && model.historyProperty().get().redoable().isEmpty();
  }

  private static Optional<NamedPreset> withId(List<NamedPreset> all, String id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  private static boolean isSame(NamedPreset preset, PortfolioSpec spec) {
    return preset.spec().asData().equals(spec.asData());
  }
}
