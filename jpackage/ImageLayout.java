import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Where jpackage puts things in an app image, which differs by platform.
///
/// @param platform the system that this runs on
/// @param image the app image
/// @param name the program's name
record ImageLayout(Platform platform, Path image, String name) {
  /// The systems that differ.
  enum Platform {
    LINUX,
    MAC,
    WINDOWS
  }

  static ImageLayout ofThisPlatform(Path folder, String name) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return new ImageLayout(Platform.MAC, folder.resolve(name + ".app"), name);
    }
    Platform platform = system.startsWith("windows") ? Platform.WINDOWS : Platform.LINUX;
    return new ImageLayout(platform, folder.resolve(name), name);
  }

  boolean isLinux() {
    return platform == Platform.LINUX;
  }

  /// The folder of the jars, the options and the AOT cache.
  Path app() {
    return image.resolve(
        switch (platform) {
          case LINUX -> "lib/app";
          case MAC -> "Contents/app";
          case WINDOWS -> "app";
        });
  }

  /// The image's own Java.
  Path java() {
    return image.resolve(
        switch (platform) {
          case LINUX -> "lib/runtime/bin/java";
          case MAC -> "Contents/runtime/Contents/Home/bin/java";
          case WINDOWS -> "runtime/bin/java.exe";
        });
  }

  /// What starts the program on Linux.
  Path launcher() {
    return image.resolve("bin").resolve(name);
  }

  /// What jpackage must be told on this platform alone.
  List<Object> jpackageOptions(Path icons) {
    return switch (platform) {
      case LINUX -> List.of("--icon", icons.resolve("cardfolio-512.png"));
      case MAC -> List.of("--icon", icons.resolve("cardfolio.icns"));
      case WINDOWS -> List.of("--icon", icons.resolve("cardfolio.ico"), "--win-console");
    };
  }

  /// What jpackage must be told of a package on this platform alone.
  List<Object> installerOptions(Path sources) {
    return switch (platform) {
      case LINUX ->
          List.of(
              "--linux-shortcut",
              "--linux-menu-group",
              "Office;Database;",
              "--linux-app-category",
              "misc",
              "--linux-deb-maintainer",
              "maintainers@cardfolio.example",
              "--resource-dir",
              sources.resolve("linux"));
      case MAC -> List.of();
      case WINDOWS -> List.of("--win-menu", "--win-shortcut", "--win-per-user-install");
    };
  }
}
