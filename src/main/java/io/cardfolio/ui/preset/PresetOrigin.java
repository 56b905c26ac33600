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
  private final ReadOnlyObjectWrapper<Optional<NamedPreset>> origin =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Hearing hearing = new Hearing();
  private List<Known> known = List.of();
  private PortfolioSpec start;

  /// A preset, and its settings as they are compared, at every change.
  private record Known(NamedPreset preset, PortfolioSpec data) {}

  PresetOrigin(StudioModel model, PresetModel presets) {
    this.model = model;
    start = model.spec();
    hearing
        .of(model.specProperty(), this::refresh)
        .of(model.historyProperty(), () -> refresh(model.spec()));
    presets
        .presetsProperty()
        .subscribe(all -> {
          known = all.stream().map(it -> new Known(it, it.spec().asData())).toList();
          refresh(model.spec());
        });
  }

  /// The preset; empty for settings that are none and were opened so.
  ReadOnlyObjectProperty<Optional<NamedPreset>> originProperty() {
    return origin.getReadOnlyProperty();
  }

  /// Whether the settings make other data than the preset from which they come.
  boolean isEdited() {
    return origin.get().filter(it -> !it.spec().asData().equals(model.spec().asData())).isPresent();
  }

  private void refresh(PortfolioSpec spec) {
    if (isNew()) {
      start = spec;
    }
    PortfolioSpec data = spec.asData();
    Optional<NamedPreset> same =
        known.stream().filter(it -> it.data.equals(data)).findFirst().map(Known::preset);
    if (same.isPresent() || spec.equals(start)) {
      origin.set(same);
    } else {
      origin.set(origin.get().flatMap(old -> withId(old.id())));
    }
  }

  private boolean isNew() {
    return model.historyProperty().get().undoable().isEmpty()
        && model.historyProperty().get().redoable().isEmpty();
  }

  private Optional<NamedPreset> withId(String id) {
    return known.stream().map(Known::preset).filter(it -> it.id().equals(id)).findFirst();
  }
}
