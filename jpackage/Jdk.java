import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/// The tools of the JDK that runs this.
final class Jdk {
  static final String PATH_SEPARATOR = File.pathSeparator;

  private Jdk() {}

  /// Runs a tool.
  ///
  /// @return what it printed
  static String run(String tool, Object... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, words);
    if (code != 0) {
      throw new IllegalStateException(
          "%s %s%n%s".formatted(tool, String.join(" ", words), printed));
    }
    return printed.toString();
  }

  /// Runs Java, whose words go where this program's go.
  static void java(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          "%s: exit code %d".formatted(String.join(" ", command), code));
    }
  }

  /// The jars of folders as a class path.
  static String classPath(Path... folders) throws IOException {
    List<String> jars = new ArrayList<>();
    for (Path folder : folders) {
      Trees.children(folder).forEach(jar -> jars.add(jar.toString()));
    }
    return String.join(PATH_SEPARATOR, jars);
  }
}
