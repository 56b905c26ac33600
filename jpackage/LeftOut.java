import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What the image does not need, and so does not carry: code for other machines, the window
/// toolkits of Java beside JavaFX, and the names of the virtual machine's functions.
final class LeftOut {
  /// Of `java.desktop` libraries ask for `java.beans`, which is Java alone. JavaFX prints by AWT
  /// and reads unusual pictures by it, but Cardfolio does not print and has PNG pictures only. The
  /// classes stay, as jlink wants all that a module exports.
  private static final String TOOLKITS =
      "/java.desktop/lib/**,/java.desktop/bin/**,/java.desktop/conf/**";

  private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");

  private LeftOut() {}

  /// What jlink is told to leave out.
  static List<String> ofRuntime() {
    return List.of("--exclude-files", TOOLKITS);
  }

  /// Takes native code for other systems and processors out of a jar that holds some for this one.
  static void ofJar(Path jar) throws IOException {
    String own = "/%s/%s/".formatted(system(), System.getProperty("os.arch"));
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      List<Path> code = Trees.files(zip.getPath("/")).stream().filter(LeftOut::isNative).toList();
      if (code.stream().anyMatch(file -> file.toString().startsWith(own))) {
        for (Path file : code) {
          if (!file.toString().startsWith(own)) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private static boolean isNative(Path file) {
    return NATIVE.stream().anyMatch(file.toString()::endsWith);
  }

  /// What zstd-jni, the one library with native code, calls this system.
  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "win" : name;
  }

  /// Takes the names of functions out of the virtual machine, where there is a program that can.
  static void ofVirtualMachine(Path runtime) throws InterruptedException {
    Path machine = runtime.resolve("lib").resolve("server").resolve("libjvm.so");
    if (Files.exists(machine)) {
      try {
        int code =
            new ProcessBuilder("strip", "--strip-unneeded", machine.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
          System.out.println("strip ended with %d: libjvm.so keeps its names".formatted(code));
        }
      } catch (IOException e) {
        System.out.println("There is no strip here: libjvm.so keeps its names, which are 5 MB");
      }
    }
  }
}
