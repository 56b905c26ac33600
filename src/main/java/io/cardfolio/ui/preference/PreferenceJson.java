package io.cardfolio.ui.preference;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Preferences as the plain map that their file holds.
final class PreferenceJson {
  static final String THEME = "theme";
  static final String TEXT_SIZE = "textSize";
  static final String LANGUAGE = "language";
  static final String MOTION = "motion";
  static final String WINDOW = "window";
  static final String X = "x";
  static final String Y = "y";
  static final String WIDTH = "width";
  static final String HEIGHT = "height";
  static final String MAXIMIZED = "maximized";
  static final String FORM_OPEN = "formOpen";
  static final String RECENT_FILES = "recentFiles";
  static final String STEPS = "presentedPresets";
  static final String EXPORT_FOLDER = "exportFolder";

  private PreferenceJson() {}

  /// The preferences as a map; what the user has not chosen is left out.
  static Map<String, Object> of(Preferences preferences) {
    Map<String, Object> map = new LinkedHashMap<>();
    Look look = preferences.look();
    map.put(THEME, look.theme().label());
    map.put(TEXT_SIZE, look.textSize());
    map.put(LANGUAGE, look.language().label());
    map.put(MOTION, look.motion().label());
    preferences.window().ifPresent(place -> map.put(WINDOW, of(place)));
    map.put(FORM_OPEN, preferences.formOpen());
    map.put(RECENT_FILES, texts(preferences.recentFiles()));
    preferences.steps().ifPresent(steps -> map.put(STEPS, steps));
    preferences.exportFolder().ifPresent(folder -> map.put(EXPORT_FOLDER, folder.toString()));
    return map;
  }

  private static Map<String, Object> of(WindowPlace place) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(X, place.x());
    map.put(Y, place.y());
    map.put(WIDTH, place.width());
    map.put(HEIGHT, place.height());
    map.put(MAXIMIZED, place.maximized());
    return map;
  }

  private static List<String> texts(List<Path> files) {
    return files.stream().map(Path::toString).toList();
  }
}
