import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the runtime does not need, and so does not carry: the window toolkits of Java beside
/// JavaFX, and the names of the virtual machine's functions.
final class LeftOut {
  /// Of `java.desktop` libraries ask for `java.beans`, which is Java alone. JavaFX prints by AWT
  /// and reads unusual pictures by it, but Cardfolio does not print and has PNG pictures only. The
  /// classes stay, as jlink wants all that a module exports.
  private static final String TOOLKITS =
      "/java.desktop/lib/**,/java.desktop/bin/**,/java.desktop/conf/**";

  private LeftOut() {}

  /// What jlink is told to leave out.
  static List<String> ofRuntime() {
    return List.of("--exclude-files", TOOLKITS);
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
