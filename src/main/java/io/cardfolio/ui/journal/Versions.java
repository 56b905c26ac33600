package io.cardfolio.ui.journal;

import io.cardfolio.model.AppVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which program this is and what it runs on.
public final class Versions {
  private Versions() {}

  /// What each is called, with its version.
  public static Map<String, String> all() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("Cardfolio", AppVersion.read());
    versions.put("Java", Runtime.version().toString());
    versions.put("JavaFX", System.getProperty("javafx.runtime.version", "?"));
    versions.put(
        System.getProperty("os.name"),
        System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
    return versions;
  }

  /// The same as text, a line each.
  public static String text() {
    StringBuilder text = new StringBuilder();
    all().forEach((name, version) -> text.append(name).append(' ').append(version).append('\n'));
    return text.toString();
  }
}
