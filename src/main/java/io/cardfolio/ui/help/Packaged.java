package io.cardfolio.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Texts that the build puts into the jar as they lie in the repository.
final class Packaged {
  private Packaged() {}

  /// A text.
  ///
  /// @param name where it lies, from the root of the jar
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Packaged.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
