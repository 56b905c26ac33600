package io.cardfolio.ui.preference;

import java.util.Objects;

/// How the user wants the window to look, speak and move.
///
/// @param theme light or dark
/// @param textSize the size of body text, [#SMALLEST_TEXT] to [#LARGEST_TEXT] px
/// @param language the language of words and figures
/// @param motion whether things move
public record Look(ThemeChoice theme, int textSize, LanguageChoice language, MotionChoice motion) {
  /// The smallest size of body text, in px, which is the usual one.
  public static final int SMALLEST_TEXT = 13;

  /// The largest size of body text, in px.
  public static final int LARGEST_TEXT = 18;

  /// A look whose text size is legal.
  ///
  /// @throws IllegalArgumentException if it is not
  public Look {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(motion, "motion");
    if (!isTextSize(textSize)) {
      throw new IllegalArgumentException("text size " + textSize);
    }
  }

  /// The look of the desktop, with the usual text size.
  public static Look defaults() {
    return new Look(ThemeChoice.SYSTEM, SMALLEST_TEXT, LanguageChoice.SYSTEM, MotionChoice.SYSTEM);
  }

  /// The look that others have kept, with what was changed in this one since.
  ///
  /// @param before what this was before the changes
  Look changesOn(Look before, Look others) {
    return new Look(
        Preferences.changed(theme, before.theme, others.theme),
        Preferences.changed(textSize, before.textSize, others.textSize),
        Preferences.changed(language, before.language, others.language),
        Preferences.changed(motion, before.motion, others.motion));
  }

  /// Whether body text may have this size, in px.
  public static boolean isTextSize(long size) {
    return size >= SMALLEST_TEXT && size <= LARGEST_TEXT;
  }

  /// This look in another theme.
  public Look withTheme(ThemeChoice newTheme) {
    return new Look(newTheme, textSize, language, motion);
  }

  /// This look with text of another size, in px.
  public Look withTextSize(int size) {
    return new Look(theme, size, language, motion);
  }

  /// This look in another language.
  public Look withLanguage(LanguageChoice newLanguage) {
    return new Look(theme, textSize, newLanguage, motion);
  }

  /// This look with more or less that moves.
  public Look withMotion(MotionChoice newMotion) {
    return new Look(theme, textSize, language, newMotion);
  }
}
