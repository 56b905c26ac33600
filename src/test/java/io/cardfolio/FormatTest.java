package io.cardfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Keeps every source file in google-java-format's shape; `-Dformat=write` puts it there.
class FormatTest {
  private static final boolean WRITE = "write".equals(System.getProperty("format"));

  @Test
  void everySourceFileIsFormatted() throws IOException {
    List<Path> unformatted = new ArrayList<>();
    for (String folder : List.of("src", "jpackage")) {
      try (var files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(this::differs)
            .forEach(unformatted::add);
      }
    }
    assertThat(unformatted)
        .as("files to format with: mvn -q test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }

  private boolean differs(Path file) {
    try {
      String source = Files.readString(file);
      String formatted =
          new Formatter()
              .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
      if (formatted.equals(source)) {
        return false;
      }
      if (WRITE) {
        Files.writeString(file, formatted);
      }
      return !WRITE;
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " cannot be parsed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
