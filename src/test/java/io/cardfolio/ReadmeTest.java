package io.cardfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles and runs the Java sample of the README as it stands there.
class ReadmeTest {
  private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theJavaSampleCompilesAndRuns() throws Exception {
    Path file = folder.resolve("customers.csv");
    String sample =
        sample().replace("\"customers.csv\"", "\"" + file.toString().replace("\\", "\\\\") + "\"");
    run(compiled(sample));
    assertThat(Files.readAllLines(file)).hasSize(50_001);
  }

  private static String sample() throws IOException {
    Matcher matcher = SAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(matcher.find()).as("a java sample in README.md").isTrue();
    return matcher.group(1);
  }

  private Path compiled(String sample) throws IOException {
    Path source = Files.writeString(folder.resolve("Sample.java"), wrapped(sample));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean done =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(new File(source.toString())))
            .call();
    assertThat(done).as(messages.toString()).isTrue();
    return folder;
  }

  /// The sample is imports and then statements; a program is imports, a class and a method.
  private static String wrapped(String sample) {
    StringBuilder imports = new StringBuilder();
    StringBuilder body = new StringBuilder();
    sample
        .lines()
        .forEach(line -> (line.startsWith("import ") ? imports : body).append(line).append('\n'));
    return imports
        + "public class Sample { public static void main(String[] args) throws Exception {\n"
        + body
        + "}}\n";
  }

  private static void run(Path classes) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      loader
          .loadClass("Sample")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    }
  }
}
