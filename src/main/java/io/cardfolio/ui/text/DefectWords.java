package io.cardfolio.ui.text;

import io.cardfolio.model.DefectKind;
import io.cardfolio.model.PlantedDefect;

/// What the kinds of defects are called in the window.
///
/// @param texts the words of one language
public record DefectWords(Texts texts) {
  private static final String KIND = "defects.kind.";
  private static final String HINT = "defects.hint.";

  /// A name: `Malformed e-mail`.
  public String name(DefectKind kind) {
    return texts.of(KIND + kind.key());
  }

  /// What stands in a cell and what stood there: `Negative amount: 12.50 became -12.50`.
  public String mark(PlantedDefect defect) {
    return texts.of(
        "defects.mark", name(defect.kind()), quoted(defect.original()), quoted(defect.planted()));
  }

  private String quoted(String text) {
    return text.isEmpty() ? texts.of("defects.empty") : texts.of("defects.quoted", text);
  }

  /// What is wrong, in a few words.
  public String hint(DefectKind kind) {
    return texts.of(HINT + kind.key());
  }
}
