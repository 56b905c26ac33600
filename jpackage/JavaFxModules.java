import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Turns JavaFX's jars into modules for jlink. Inside the runtime JavaFX needs no module path,
/// unpacks no native libraries into the home folder, and the AOT cache can hold it.
final class JavaFxModules {
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

  private JavaFxModules() {}

  /// Makes the modules.
  ///
  /// @param jars the folder of the jars; those without a module in them stand for a platform's
  /// @return the folder of the modules
  static Path make(Path jars, Path work) throws IOException {
    Path modules = Files.createDirectories(work.resolve("modules"));
    for (Path jar : Trees.children(jars)) {
      try (FileSystem zip = FileSystems.newFileSystem(jar)) {
        if (Files.exists(zip.getPath("module-info.class"))) {
          make(zip, work.resolve(jar.getFileName().toString()), modules);
        }
      }
    }
    return modules;
  }

  private static void make(FileSystem zip, Path work, Path modules) throws IOException {
    Path classes = work.resolve("classes");
    Path libraries = work.resolve("natives");
    // On Windows JavaFX brings libraries of the system that Java has too, and looks in a folder of
    // its own first.
    boolean windows = File.separatorChar == '\\';
    Path natives = Files.createDirectories(windows ? libraries.resolve("javafx") : libraries);
    Trees.copy(zip.getPath("/"), classes);
    for (Path file : Trees.children(classes)) {
      if (NATIVE.matcher(file.toString()).matches()) {
        Files.move(file, natives.resolve(file.getFileName()));
      }
    }
    Path module = modules.resolve(work.getFileName() + ".jmod");
    Jdk.run("jmod", "create", "--class-path", classes, "--libs", libraries, module);
  }
}
