package io.cardfolio.ui.preset;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecRules;

/// Settings to start from, with what people call them.
///
/// @param id what the preferences know it by
/// @param name what people call it
/// @param spec its settings
/// @param own whether it is the user's own, to be renamed and deleted
public record NamedPreset(String id, String name, PortfolioSpec spec, boolean own) {
  /// One of those that come with Cardfolio.
  static NamedPreset of(Preset preset, Texts texts) {
    String key = "preset." + preset.key();
    return new NamedPreset(preset.key(), texts.of(key), preset.spec(), false);
  }

  /// Whether customers can be made of it; a file that was changed by hand may hold anything.
  boolean isLegal() {
    return SpecRules.check(spec).isEmpty();
  }
}
