package io.cardfolio.ui.preset;

import io.cardfolio.model.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which presets are presented, in which order.
///
/// @param ids the presets' IDs; one that is not there any more is passed over
record PresetSteps(List<String> ids) {
  PresetSteps {
    ids = List.copyOf(ids);
  }

  /// The steps that the user has chosen, otherwise all that come with Cardfolio.
  static PresetSteps of(Optional<List<String>> chosen) {
    return new PresetSteps(
        chosen.orElseGet(() -> Arrays.stream(Preset.values()).map(Preset::key).toList()));
  }

  /// The presets that are presented, in their order.
  List<NamedPreset> among(List<NamedPreset> presets) {
    Map<String, NamedPreset> byId =
        presets.stream().collect(Collectors.toMap(NamedPreset::id, Function.identity()));
    return ids.stream().distinct().filter(byId::containsKey).map(byId::get).toList();
  }

  /// All presets: first those that are presented, in their order.
  List<NamedPreset> arranged(List<NamedPreset> presets) {
    return Stream.concat(
            among(presets).stream(), presets.stream().filter(it -> !ids.contains(it.id())))
        .toList();
  }

  /// With a preset at the end, or without it where it is presented now; the last one stays.
  PresetSteps toggled(String id) {
    if (!ids.contains(id)) {
      return new PresetSteps(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }
    return ids.size() == 1
        ? this
        : new PresetSteps(ids.stream().filter(other -> !other.equals(id)).toList());
  }

  /// With a preset moved among its neighbours, as far as that goes.
  ///
  /// @param places how far, towards the end if positive
  PresetSteps moved(String id, int places) {
    int from = ids.indexOf(id);
    int to = from + places;
    if (from < 0 || to < 0 || to >= ids.size()) {
      return this;
    }
    List<String> order = new ArrayList<>(ids);
    Collections.rotate(
        order.subList(Math.min(from, to), Math.max(from, to) + 1), places > 0 ? -1 : 1);
    return new PresetSteps(order);
  }

  /// With a preset under another ID.
  PresetSteps renamed(String id, String newId) {
    return new PresetSteps(ids.stream().map(it -> it.equals(id) ? newId : it).toList());
  }

  /// Only those that are there.
  PresetSteps pruned(List<NamedPreset> presets) {
    return new PresetSteps(among(presets).stream().map(NamedPreset::id).toList());
  }
}
