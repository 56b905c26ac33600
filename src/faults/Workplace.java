import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for exports to go wrong in, and the program that makes them.
///
/// @param build the build folder, which holds `classes` and `lib`
/// @param folder where everything happens
record Workplace(Path build, Path folder) implements AutoCloseable {
  static Workplace make(Path build) throws IOException {
    return new Workplace(build, Files.createTempDirectory("cardfolio-faults"));
  }

  /// An empty folder.
  Path fresh(String name) throws IOException {
    Path fresh = folder.resolve(name);
    empty(fresh);
    return Files.createDirectories(fresh);
  }

  /// Removes all that is in a folder.
  static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .sorted(Comparator.reverseOrder())
            .filter(it -> !it.equals(folder))
            .forEach(Workplace::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts an export over whatever is in a folder.
  Process export(Path to, int seed, int count) throws IOException {
    return program(
        "generate-customers",
        "--quiet",
        "--seed=" + seed,
        "--count=" + count,
        "--output=" + to.resolve(Exported.FILES.get(0)),
        "--transactions=" + to.resolve(Exported.FILES.get(1)),
        "--manifest=" + to.resolve(Exported.FILES.get(2)));
  }

  /// Starts the program.
  Process program(String... words) throws IOException {
    return program(List.of(), words);
  }

  /// Starts the program.
  ///
  /// @param options what Java is told
  Process program(List<String> options, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.add("--enable-native-access=ALL-UNNAMED");
    String libraries = System.getProperty("path.separator") + build.resolve("lib") + "/*";
    command.addAll(List.of("-cp", build.resolve("classes") + libraries));
    command.add("io.cardfolio.Launcher");
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /// How a run ends.
  static Ended ended(Process run) throws Exception {
    String messages = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(run.waitFor(), messages.strip());
  }

  /// How many files the next run in a folder leaves of the last one.
  int leftOver(Path in) throws Exception {
    Path next = in.resolve("next.csv");
    program("generate-customers", "--quiet", "--count=1", "--output=" + next).waitFor();
    Files.deleteIfExists(next);
    try (Stream<Path> files = Files.list(in)) {
      return (int) files.filter(file -> file.getFileName().toString().startsWith(".")).count();
    }
  }

  @Override
  public void close() throws IOException {
    empty(folder);
    Files.delete(folder);
  }
}
