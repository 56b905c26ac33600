import java.io.IOException;
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

  /// The version as jpackage takes it: on macOS none begins with 0.
  String version(String version) {
    return platform == Platform.MAC && version.startsWith("0.")
        ? "1" + version.substring(1)
        : version;
  }

  /// Seals what was put into the image after jpackage had done so: macOS opens no broken seal.
  void seal() throws IOException, InterruptedException {
    if (platform == Platform.MAC) {
      int code =
          new ProcessBuilder("codesign", "--force", "--deep", "--sign", "-", image.toString())
              .inheritIO()
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException("codesign ended with " + code);
      }
    }
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
              "--linux-rpm-license-type",
              "Apache-2.0",
              "--license-file",
              license(sources),
              "--resource-dir",
              sources.resolve("linux"),
              "--file-associations",
              sources.resolve("associations.properties"));
      // Without the licence, which About shows too: the tool that puts one before a .dmg is on its
      // way out.
      case MAC -> List.of("--type", "dmg");
      case WINDOWS ->
          List.of(
              "--type",
              "msi",
              "--license-file",
              license(sources),
              "--win-menu",
              "--win-shortcut",
              "--win-per-user-install");
    };
  }

  private static Path license(Path sources) {
    return sources.resolveSibling("LICENSE");
  }
}
