package io.cardfolio.ui.preset;

import io.cardfolio.ui.text.Texts;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a preset of the user's own may be called: its name is the name of its file, on any system.
final class PresetName {
  static final int LONGEST = 60;

  private static final Pattern NOT_IN_FILES = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private PresetName() {}

  /// Why a preset cannot have a name; empty if it can.
  ///
  /// @param taken the names that stand for something else
  static Optional<String> problem(String name, Collection<String> taken, Texts texts) {
    if (name.isBlank()) {
      return Optional.of(texts.of("preset.name-empty"));
    }
    if (name.length() > LONGEST) {
      return Optional.of(texts.of("preset.name-long", name.length(), LONGEST));
    }
    if (NOT_IN_FILES.matcher(name).find()
        || name.startsWith(".")
        || DEVICE.matcher(name).matches()) {
      return Optional.of(texts.of("preset.name-no-file", name));
    }
    if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
      return Optional.of(texts.of("preset.name-taken", name));
    }
    return Optional.empty();
  }
}
