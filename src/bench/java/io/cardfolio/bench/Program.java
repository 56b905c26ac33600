package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// Cardfolio as people start it from a terminal: the app image where there is one.
///
/// @param start the words before its arguments
/// @param image the folder of the app image, if there is one
/// @param description what a reader should know of it
record Program(List<String> start, Optional<Path> image, String description) {
  /// The Java that runs this.
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /// The program that was built last.
  ///
  /// @throws IllegalStateException if the app image is not of this build
  static Program find(Path target, String version) throws IOException {
    Path jar = target.resolve("cardfolio-" + version + ".jar");
    Path image = target.resolve("dist/cardfolio");
    Path launcher = image.resolve("bin/cardfolio");
    if (!Files.exists(launcher)) {
      return new Program(
          List.of(
              JAVA,
              "-cp",
              jar + File.pathSeparator + target.resolve("lib") + File.separator + "*",
              "io.cardfolio.Launcher"),
          Optional.empty(),
          "the jars with `java -cp`, as there was no app image (`mvn package -Pdist`)");
    }
    Path app = image.resolve("lib/app");
    if (!isMadeOf(jar, app.resolve("cardfolio.jar"))
        || !Files.exists(app.resolve(WindowJava.OPTIONS))) {
      throw new IllegalStateException(
          Text.of(
              "The app image %s is of an older build; make it anew with mvn package -Pdist, or"
                  + " delete it",
              image));
    }
    return new Program(
        List.of(launcher.toString()), Optional.of(image), "the app image (`mvn package -Pdist`)");
  }

  /// Whether a jar of the image has all that a jar has; the image adds to it.
  private static boolean isMadeOf(Path jar, Path imageJar) throws IOException {
    try (ZipFile built = new ZipFile(jar.toFile());
        ZipFile packed = new ZipFile(imageJar.toFile())) {
      return built.stream()
          .allMatch(it ->
              Optional.ofNullable(packed.getEntry(it.getName()))
                  .filter(other -> other.getCrc() == it.getCrc())
                  .isPresent());
    }
  }

  /// A class of the benchmarks as a program.
  static List<String> java(Class<?> main, Object... arguments) {
    return words(
        List.of(
            JAVA,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()),
        arguments);
  }

  /// The command line with the given arguments.
  List<String> with(Object... arguments) {
    return words(start, arguments);
  }

  /// The words of a command with its arguments.
  static List<String> words(List<String> start, Object... arguments) {
    return Stream.concat(start.stream(), Arrays.stream(arguments).map(Object::toString)).toList();
  }

  /// The command line that makes customers.
  ///
  /// @param output a file, or `-`
  List<String> generating(long rows, Object output, int threads) {
    return with("generate-customers", "-n", rows, "-o", output, "-t", threads);
  }

  /// The command line that makes the transactions of so many customers.
  ///
  /// @param output a file, or `-`
  List<String> generatingTransactions(long customers, Object output, int threads) {
    return with("generate-transactions", "-n", customers, "-o", output, "-t", threads);
  }
}
