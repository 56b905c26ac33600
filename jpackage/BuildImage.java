import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the app image in `target/dist` of what Maven has built: the jars, a runtime of the modules
/// that they use with JavaFX inside, and an AOT cache. Run by `mvn package -Pdist`; README.md
/// beside it says why it is made so.
public final class BuildImage {
  private static final String NAME = "cardfolio";

  private static final String CONSOLE = "console";
  private static final String GENERATE = "generate";
  private static final String WINDOW = "window";

  private final Path target;
  private final Path sources;
  private final String version;
  private final Path work;
  private final ImageLayout layout;

  private BuildImage(Path target, Path sources, String version) {
    this.target = target;
    this.sources = sources;
    this.version = version;
    this.work = target.resolve("dist-work");
    this.layout = ImageLayout.ofThisPlatform(target.resolve("dist"), NAME);
  }

  /// Makes the image.
  ///
  /// @param args Maven's build folder, the folder of this file, and the version
  public static void main(String[] args) throws IOException, InterruptedException {
    new BuildImage(Path.of(args[0]), Path.of(args[1]), args[2]).build();
  }

  private void build() throws IOException, InterruptedException {
    Trees.delete(work);
    Trees.delete(target.resolve("dist"));
    Path input = input();
    Path runtime = runtime();
    for (Path jar : Trees.children(input)) {
      NativeCode.move(jar, runtime);
    }
    pack(input, runtime);
    train(WINDOW, List.of());
    if (layout.isLinux()) {
      // Elsewhere jpackage's own program starts both uses, with one cache.
      train(CONSOLE, JavaOptions.CONSOLE);
      writeLauncher();
    }
    layout.seal();
  }

  /// The jars of the program, and the one that trains it: an AOT cache is for one class path.
  private Path input() throws IOException, InterruptedException {
    Path input = Files.createDirectories(work.resolve("input"));
    Trees.copy(target.resolve("lib"), input);
    Files.copy(programJar(), input.resolve("cardfolio.jar"), StandardCopyOption.COPY_ATTRIBUTES);
    for (Path jar : Trees.children(input)) {
      OldClasses.modernise(jar);
    }
    Jdk.java(
        "-cp",
        Jdk.classPath(target.resolve("javafx")),
        sources.resolve("StyleSheets.java"),
        input.resolve("cardfolio.jar"));
    Path training = work.resolve("training");
    Jdk.run(
        "javac",
        "-d",
        training,
        sources.resolve(trainer(CONSOLE) + ".java"),
        sources.resolve(trainer(WINDOW) + ".java"),
        "-cp",
        Jdk.classPath(target.resolve("javafx"), input));
    Jdk.run("jar", "--create", "--file", input.resolve("training.jar"), "-C", training, ".");
    return input;
  }

  private Path programJar() {
    return target.resolve("%s-%s.jar".formatted(NAME, version));
  }

  private Path runtime() throws IOException, InterruptedException {
    Path modules = JavaFxModules.make(target.resolve("javafx"), work);
    String used =
        Jdk.run(
            "jdeps",
            "--print-module-deps",
            "--ignore-missing-deps",
            "--multi-release",
            "25",
            "--module-path",
            target.resolve("javafx"),
            "--class-path",
            Jdk.classPath(target.resolve("lib")),
            programJar());
    Path runtime = work.resolve("runtime");
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "--module-path",
                modules,
                "--add-modules",
                used.strip(),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                runtime));
    arguments.addAll(LeftOut.ofRuntime());
    Jdk.run("jlink", arguments.toArray());
    LeftOut.ofVirtualMachine(runtime);
    return runtime;
  }

  private void pack(Path input, Path runtime) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                layout.version(version),
                "--dest",
                target.resolve("dist"),
                "--input",
                input,
                "--runtime-image",
                runtime,
                "--main-jar",
                "cardfolio.jar",
                "--main-class",
                "io.cardfolio.Launcher",
                "--java-options",
                "-XX:AOTCache=$APPDIR/" + cacheName(WINDOW)));
    JavaOptions.ALL.forEach(option -> arguments.addAll(List.of("--java-options", option)));
    arguments.addAll(layout.jpackageOptions(sources.resolveSibling("icons")));
    Jdk.run("jpackage", arguments.toArray());
  }

  /// Runs the program as people will and keeps what the virtual machine learnt. The classes of a
  /// cache are all loaded at each start, so the command line has a cache without the window's.
  private void train(String use, List<String> options) throws IOException, InterruptedException {
    Path cache = layout.app().resolve(cacheName(use));
    Path log = work.resolve("training-" + use + ".log");
    List<String> command =
        new ArrayList<>(List.of(layout.java().toString(), "-XX:AOTCacheOutput=" + cache));
    command.addAll(JavaOptions.ALL);
    command.addAll(options);
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.addAll(List.of("-cp", classPath(layout.app().toString())));
    command.addAll(List.of(trainer(use), work.toString()));
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (code != 0 || !Files.exists(cache)) {
      throw new IllegalStateException("The training run failed; see " + log);
    }
  }

  private static String trainer(String use) {
    return use.equals(WINDOW) ? "TrainWindow" : "TrainConsole";
  }

  private static String cacheName(String use) {
    return "%s-%s.aot".formatted(NAME, use);
  }

  /// The class path in jpackage's order.
  private String classPath(String app) throws IOException {
    try (Stream<String> lines = Files.lines(layout.app().resolve(NAME + ".cfg"))) {
      return lines
          .filter(line -> line.startsWith("app.classpath="))
          .map(line -> line.substring(line.lastIndexOf('=') + 1))
          .map(jar -> jar.replace("$APPDIR", app))
          .collect(Collectors.joining(Jdk.PATH_SEPARATOR));
    }
  }

  /// Puts a script in the place of jpackage's program, which asks dpkg and rpm at each start.
  private void writeLauncher() throws IOException {
    String script =
        Files.readString(sources.resolve("launcher.sh")).replace("@CLASS_PATH@", classPath("$app"));
    Files.writeString(layout.launcher(), script);
    JavaOptions.write(layout.app(), WINDOW, JavaOptions.WINDOW);
    JavaOptions.write(layout.app(), CONSOLE, JavaOptions.CONSOLE);
    JavaOptions.write(layout.app(), GENERATE, JavaOptions.CONSOLE, JavaOptions.GENERATE);
    Files.deleteIfExists(layout.app().resolveSibling("libapplauncher.so"));
  }
}
