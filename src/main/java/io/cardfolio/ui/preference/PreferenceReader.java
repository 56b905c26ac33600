package io.cardfolio.ui.preference;

import io.cardfolio.model.Labelled;
import io.cardfolio.model.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads preferences from the map that their file holds. A value that cannot be used has its
/// default and is written down; a key that is not known belongs to another version and is let go.
final class PreferenceReader {
  private final List<String> refused = new ArrayList<>();

  /// What the map says, with defaults for the rest.
  Preferences read(Map<String, ?> map) {
    Preferences defaults = Preferences.defaults();
    return new Preferences(
        look(map, defaults.look()),
        value(map, PreferenceJson.WINDOW).flatMap(this::place),
        flag(map, PreferenceJson.FORM_OPEN).orElse(defaults.formOpen()),
        texts(map, PreferenceJson.RECENT_FILES).orElse(List.of()).stream()
            .map(text -> path(PreferenceJson.RECENT_FILES, text))
            .flatMap(Optional::stream)
            .toList(),
        texts(map, PreferenceJson.STEPS),
        text(map, PreferenceJson.EXPORT_FOLDER)
            .flatMap(text -> path(PreferenceJson.EXPORT_FOLDER, text)));
  }

  /// The values that could not be used, each with its key: `textSize 99`.
  List<String> refused() {
    return List.copyOf(refused);
  }

  private Look look(Map<String, ?> map, Look defaults) {
    return new Look(
        choice(map, PreferenceJson.THEME, ThemeChoice.values()).orElse(defaults.theme()),
        textSize(map).orElse(defaults.textSize()),
        choice(map, PreferenceJson.LANGUAGE, LanguageChoice.values()).orElse(defaults.language()),
        choice(map, PreferenceJson.MOTION, MotionChoice.values()).orElse(defaults.motion()));
  }

  private Optional<Integer> textSize(Map<String, ?> map) {
    return value(map, PreferenceJson.TEXT_SIZE)
        .flatMap(value ->
            value instanceof Integer size && Look.isTextSize(size)
                ? Optional.of(size)
                : refuse(PreferenceJson.TEXT_SIZE, value));
  }

  private Optional<WindowPlace> place(Object value) {
    if (value instanceof Map<?, ?> map
        && map.get(PreferenceJson.X) instanceof Number x
        && map.get(PreferenceJson.Y) instanceof Number y
        && map.get(PreferenceJson.WIDTH) instanceof Number width
        && map.get(PreferenceJson.HEIGHT) instanceof Number height
        && map.get(PreferenceJson.MAXIMIZED) instanceof Boolean maximized
        && width.doubleValue() > 0
        && height.doubleValue() > 0) {
      return Optional.of(
          new WindowPlace(
              x.doubleValue(),
              y.doubleValue(),
              width.doubleValue(),
              height.doubleValue(),
              maximized));
    }
    return refuse(PreferenceJson.WINDOW, value);
  }

  private <T extends Labelled> Optional<T> choice(Map<String, ?> map, String key, T[] choices) {
    return text(map, key).flatMap(text -> Labelled.find(choices, text).or(() -> refuse(key, text)));
  }

  private Optional<Boolean> flag(Map<String, ?> map, String key) {
    return value(map, key)
        .flatMap(value -> value instanceof Boolean flag ? Optional.of(flag) : refuse(key, value));
  }

  private Optional<String> text(Map<String, ?> map, String key) {
    return value(map, key)
        .flatMap(value -> value instanceof String text ? Optional.of(text) : refuse(key, value));
  }

  private Optional<List<String>> texts(Map<String, ?> map, String key) {
    return value(map, key)
        .flatMap(value ->
            value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? Optional.of(list.stream().map(String.class::cast).toList())
                : refuse(key, value));
  }

  private Optional<Path> path(String key, String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return refuse(key, text);
    }
  }

  private static Optional<Object> value(Map<String, ?> map, String key) {
    return Optional.ofNullable(map.get(key));
  }

  private <T> Optional<T> refuse(String key, Object value) {
    refused.add(Text.of("%s %s", key, value));
    return Optional.empty();
  }
}
