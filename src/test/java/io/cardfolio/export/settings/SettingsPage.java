package io.cardfolio.export.settings;

import io.cardfolio.cli.SettingOptions;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Makes the page `docs/settings.md` of the keys and options that the program knows.
final class SettingsPage {
  private static final String OF_SEGMENT = SettingsJson.SEGMENTS + SettingsKey.ITEM;
  private static final String HEAD =
      """
      | key | type | unit | may be | default | meaning |
      |---|---|---|---|---|---|
      """;

  private final Map<String, String> defaults = new TreeMap<>(leaves(PortfolioSpec.defaults()));

  private SettingsPage() {
    defaults.keySet().removeIf(path -> path.startsWith(OF_SEGMENT));
    Segment usual = Segment.of("A", Percent.HUNDRED);
    leaves(PortfolioSpec.defaults().withSegments(List.of(usual))).entrySet().stream()
        .filter(leaf -> leaf.getKey().startsWith(OF_SEGMENT))
        .filter(
            leaf -> !leaf.getKey().endsWith(".name") && !leaf.getKey().endsWith(".sharePercent"))
        .forEach(leaf -> defaults.put(leaf.getKey(), leaf.getValue()));
  }

  static String made() {
    return new SettingsPage().page();
  }

  private String page() {
    return """
    # Settings files

    Made by the program from its own definitions; see [CONTRIBUTING](../CONTRIBUTING.md) for how. A settings
    file (`*.cardfolio.json`) is JSON in UTF-8, at most a mebibyte long. `cardfolio settings` prints the default
    one, `--config FILE` uses one.

    - What is left out has its default, also within an object. A file whose list of segments is left out has
      the five of the default settings; the defaults below are those of a key left out in a segment of one's own.
    - Keys and words are read exactly as they stand here: there are no older or other spellings, no other case,
      and an unknown key is an error, since a misspelled one would do nothing. So is a key that stands twice.
    - A percentage is a number such as 12.5, with up to %d decimals. A whole number may be written as 5, 5.0 or 5e0.
    - A minimum may not be above its maximum.

    ## Dataset

    %s
    ## Transactions

    %s
    ## Segments

    Beside `name` and `sharePercent`, everything may be left out.

    %s
    ## Categories

    What the transactions of a segment are for. If `categories` is given, those that are left out have 0, and one
    beside `Utilities` must have more; if it is left out, it is as below.

    %s
    ## Defects

    What is made wrong on purpose; where two meet in one cell, the first in this list is planted.

    %s
    ## From the command line

    These options take the place of what the file says.

    | option | key | meaning |
    |---|---|---|
    %s\
    """
        .formatted(
            Percent.DECIMALS,
            table(path ->
                !path.startsWith("segments")
                    && !isIn("transactions", path)
                    && !isIn("defects", path)),
            table(path -> isIn("transactions", path)),
            table(path -> path.startsWith("segments") && !path.contains(".categories.")),
            table(path -> path.contains(".categories.")),
            table(path -> isIn("defects", path)),
            options());
  }

  private static boolean isIn(String object, String path) {
    return path.startsWith(object + ".");
  }

  private String table(Predicate<String> wanted) {
    StringBuilder table = new StringBuilder(HEAD);
    SettingsKey.all().stream()
        .filter(key -> wanted.test(key.path()))
        .forEach(key -> table.append(row(key)));
    return table.toString();
  }

  private String row(SettingsKey key) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            key.path(), key.type(), key.unit(), key.legal(), usual(key.path()), key.meaning());
  }

  private String usual(String path) {
    String written = defaults.get(path);
    return written != null && !path.equals(SettingsJson.SEGMENTS)
        ? '`' + written + '`'
        : usualOfWhatIsNotWritten(path);
  }

  private static String usualOfWhatIsNotWritten(String path) {
    return switch (path) {
      case SettingsJson.SEGMENTS -> "those of `cardfolio settings`";
      case "sharesLinked" -> "`true`";
      case OF_SEGMENT + "locked" -> "`false`";
      case OF_SEGMENT + "colour" -> "that of its place";
      case OF_SEGMENT + "gradualDeclinePercent" -> "no decline";
      case OF_SEGMENT + "name", OF_SEGMENT + "sharePercent" -> "";
      case String it when it.startsWith("defects.") || it.contains(".categories.") -> "`0`";
      case String it when it.startsWith(OF_SEGMENT + "creditLimits") -> "the portfolio's";
      default -> throw new IllegalStateException(path + " has no default");
    };
  }

  private static String options() {
    StringBuilder rows = new StringBuilder();
    SettingOptions.all()
        .forEach(option ->
            rows.append(
                "| `%s` | `%s` | %s |\n"
                    .formatted(
                        String.join("`, `", option.names()), option.key(), option.meaning())));
    return rows.toString();
  }

  /// Every value in the file of some settings, by its path; a list has its length, and the paths in
  /// it are those in its items.
  static Map<String, String> leaves(PortfolioSpec spec) {
    Map<String, String> leaves = new TreeMap<>();
    collect(SettingsJson.tree(spec), "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String path, Map<String, String> leaves) {
    node.properties()
        .forEach(entry -> {
          String at = path + entry.getKey();
          JsonNode value = entry.getValue();
          if (value.isObject()) {
            collect(value, at + ".", leaves);
          } else if (value.isArray()) {
            leaves.put(at, "a list of " + value.size());
            value.forEach(item -> collect(item, at + SettingsKey.ITEM, leaves));
          } else {
            leaves.put(at, value.isString() ? value.stringValue() : value.toString());
          }
        });
  }
}
