package io.cardfolio.ui.edit;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.text.Texts;

/// One thing that was done to the settings and can be taken back.
///
/// @param name what it is called
/// @param before the settings before it
/// @param after the settings after it
public record Step(EditName name, PortfolioSpec before, PortfolioSpec after) {
  /// What was done: "Declining share 10% → 17%".
  public String text(Texts texts) {
    return name.text(texts, before, after);
  }
}
