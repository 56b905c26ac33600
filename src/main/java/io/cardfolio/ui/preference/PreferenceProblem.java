package io.cardfolio.ui.preference;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Why preferences are not, or will not be, as the user left them.
public sealed interface PreferenceProblem {
  /// The problem as a notice.
  Failure told(Texts texts);

  /// What a file's failure says.
  static Sentence why(IOException cause) {
    return cause instanceof FileException failure
        ? failure.sentence()
        : Sentence.of(String.valueOf(cause.getMessage()));
  }

  /// The file could not be read at all.
  ///
  /// @param why a sentence
  record Unreadable(Path file, Sentence why) implements PreferenceProblem {
    @Override
    public Failure told(Texts texts) {
      return new Failure(
          texts.of("preference.unreadable"),
          texts.of("preference.unreadable-why", file, texts.of(why)),
          texts.of("preference.unreadable-advice"));
    }
  }

  /// Some values of the file could not be used.
  ///
  /// @param values each with its key
  record WrongValues(Path file, List<String> values) implements PreferenceProblem {
    @Override
    public Failure told(Texts texts) {
      return new Failure(
          texts.of("preference.wrong"),
          texts.of("preference.wrong-why", file, String.join("; ", values)),
          texts.of("preference.wrong-advice"));
    }
  }

  /// The user has no home folder.
  ///
  /// @param folder where preferences are kept instead
  record NoHome(Path folder) implements PreferenceProblem {
    @Override
    public Failure told(Texts texts) {
      return new Failure(
          texts.of("preference.no-home"),
          texts.of("preference.no-home-why", folder),
          texts.of("preference.no-home-advice"));
    }
  }

  /// The file cannot be written.
  ///
  /// @param why a sentence
  record Unwritable(Sentence why) implements PreferenceProblem {
    @Override
    public Failure told(Texts texts) {
      return new Failure(
          texts.of("preference.unwritable"),
          texts.of(why),
          texts.of("preference.unwritable-advice"));
    }
  }
}
