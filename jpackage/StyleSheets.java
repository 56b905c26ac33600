import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.css.Stylesheet;

/// Puts beside each style sheet of a jar the form that JavaFX reads at once, which it prefers
/// wherever it finds one: to parse the sheets takes a thirtieth of a second of each start. A
/// program of its own, as JavaFX is not on the class path of `BuildImage`.
public final class StyleSheets {
  private StyleSheets() {}

  /// Adds to the jar that is given.
  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      for (Path file : Trees.files(jar.getPath("/"))) {
        if (file.toString().endsWith(".css")) {
          compile(file);
        }
      }
    }
  }

  private static void compile(Path css) throws IOException {
    Path source = Files.createTempFile("sheet", ".css");
    Path binary = Files.createTempFile("sheet", ".bss");
    try {
      Files.copy(css, source, StandardCopyOption.REPLACE_EXISTING);
      Stylesheet.convertToBinary(source.toFile(), binary.toFile());
      String name = css.getFileName().toString();
      Files.copy(binary, css.resolveSibling(name.replace(".css", ".bss")));
    } finally {
      Files.delete(source);
      Files.delete(binary);
    }
  }
}
