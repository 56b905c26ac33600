package io.cardfolio.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Java that opens the window, with its options, but for the class that is started: that of the
/// app image where there is one, otherwise that which runs this, with what Maven has built.
final class WindowJava {
  /// The file of the image's options.
  static final String OPTIONS = "window.options";

  private static final String CLASS_PATH_ENTRY = "app.classpath=";

  private WindowJava() {}

  /// As people have the window.
  ///
  /// @param main a class of the benchmarks that is to be started in it
  static List<String> ofProgram(Setup setup, Class<?> main) throws IOException {
    if (setup.program().image().isEmpty()) {
      return ofBuild(setup.options());
    }
    Path image = setup.program().image().orElseThrow();
    Path app = image.resolve("lib/app");
    return List.of(
        image.resolve("lib/runtime/bin/java").toString(),
        "-XX:AOTCache=" + app.resolve("cardfolio-window.aot"),
        "@" + app.resolve(OPTIONS),
        "-cp",
        classPath(app) + File.pathSeparator + folder(main));
  }

  /// With the classes and libraries of the build, and JavaFX as modules beside them.
  static List<String> ofBuild(Options options) {
    return List.of(
        Program.JAVA,
        "--module-path",
        options.target().resolve("javafx").toString(),
        "--add-modules",
        "javafx.controls",
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"));
  }

  /// In the order of the image: its AOT cache is for a class path that begins so.
  private static String classPath(Path app) throws IOException {
    try (Stream<String> lines = Files.lines(app.resolve("cardfolio.cfg"))) {
      return lines
          .filter(line -> line.startsWith(CLASS_PATH_ENTRY))
          .map(line -> line.substring(CLASS_PATH_ENTRY.length()).replace("$APPDIR", app.toString()))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static Path folder(Class<?> main) {
    return Path.of(URI.create(main.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
