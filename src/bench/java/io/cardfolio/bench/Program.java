package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Cardfolio as people start it from a terminal: the app image where there is one.
///
/// @param start the words before its arguments
/// @param description what a reader should know of it
record Program(List<String> start, String description) {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

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
          "the jars with `java -cp`, as there was no app image (`mvn package -Pdist`)");
    }
    if (Files.mismatch(jar, image.resolve("lib/app/cardfolio.jar")) != -1) {
      throw new IllegalStateException(
          Text.of(
              "The app image %s is of an older build; make it anew with mvn package -Pdist, or"
                  + " delete it",
              image));
    }
    return new Program(List.of(launcher.toString()), "the app image (`mvn package -Pdist`)");
  }

  /// A class of the benchmarks as a program.
  static List<String> java(Class<?> main, Object... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /// The command line with the given arguments.
  List<String> with(Object... arguments) {
    List<String> command = new ArrayList<>(start);
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
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
