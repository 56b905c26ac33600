package io.cardfolio.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The version of this program, as its build wrote it down.
public final class AppVersion {
  private AppVersion() {}

  /// The version, such as `0.1.0`.
  public static String read() {
    try (InputStream in = AppVersion.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
