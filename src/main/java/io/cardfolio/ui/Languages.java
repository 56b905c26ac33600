package io.cardfolio.ui;

import io.cardfolio.ui.preference.LanguageChoice;
import io.cardfolio.ui.text.Texts;
import java.util.Locale;

/// Finds the words for a user.
final class Languages {
  private static final String SPANISH = "es";

  private Languages() {}

  /// The words in the language that was chosen, with numbers and days as in the user's country
  /// where he speaks that language there.
  ///
  /// @param system the locale of the desktop; English stands in for a language that is not there
  static Texts of(LanguageChoice choice, Locale system) {
    String language =
        switch (choice) {
          case SYSTEM -> system.getLanguage();
          case ENGLISH -> Locale.ENGLISH.getLanguage();
          case SPANISH -> SPANISH;
        };
    if (language.equals(SPANISH)) {
      return new Texts(system.getLanguage().equals(SPANISH) ? system : Locale.of(SPANISH));
    }
    boolean english = system.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new Texts(english ? system : Locale.US);
  }
}
