import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Puts the native code of libraries beside the runtime's own, where Java looks first. Packed in
/// its jar it would be unpacked among the temporary files by each run that needs it, and stay there
/// on Windows, which removes no code in use.
final class NativeCode {
  private static final List<String> ENDINGS = List.of(".so", ".dll", ".dylib");
  private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
  private static final boolean WINDOWS = SYSTEM.startsWith("windows");

  private NativeCode() {}

  /// Takes native code out of a jar that holds some for this system and processor: that into the
  /// runtime, and the code for others away.
  static void move(Path jar, Path runtime) throws IOException {
    String own = "/%s/%s/".formatted(library(), System.getProperty("os.arch"));
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      List<Path> code = Trees.files(zip.getPath("/")).stream().filter(NativeCode::isCode).toList();
      List<Path> ours = code.stream().filter(it -> it.toString().startsWith(own)).toList();
      if (!ours.isEmpty()) {
        for (Path file : ours) {
          Files.copy(file, runtime.resolve(WINDOWS ? "bin" : "lib").resolve(loadedAs(file)));
        }
        for (Path file : code) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isCode(Path file) {
    return ENDINGS.stream().anyMatch(file.toString()::endsWith);
  }

  /// The name under which the system looks for code that is asked for by its name in the jar.
  private static String loadedAs(Path file) {
    String name = file.getFileName().toString();
    return System.mapLibraryName(name.substring(0, name.lastIndexOf('.')));
  }

  /// What zstd-jni, the one library with native code, calls this system.
  private static String library() {
    return SYSTEM.startsWith("mac") ? "darwin" : WINDOWS ? "win" : SYSTEM;
  }
}
