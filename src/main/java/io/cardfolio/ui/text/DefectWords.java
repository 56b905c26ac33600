package io.cardfolio.ui.text;

import io.cardfolio.model.DefectKind;

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

  /// What is wrong, in a few words.
  public String hint(DefectKind kind) {
    return texts.of(HINT + kind.key());
  }
}
