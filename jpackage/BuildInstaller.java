import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the platform's package of the app image, with jpackage: `.deb` or `.rpm` on Linux, `.dmg`
/// on macOS, `.msi` on Windows. Run by Maven with `-Pinstaller`, after `BuildImage`.
public final class BuildInstaller {
  private static final String NAME = "cardfolio";
  private static final List<String> OF_LINUX =
      List.of("io.cardfolio.Cardfolio.metainfo.xml", "register.sh");

  private BuildInstaller() {}

  /// Makes the package.
  ///
  /// @param args Maven's build folder, the folder of this file, the version, and the kinds of
  ///   packages (`deb,rpm`) or nothing for what the system itself has
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Path sources = Path.of(args[1]);
    ImageLayout layout = ImageLayout.ofThisPlatform(target.resolve("dist"), NAME);
    Path packages = target.resolve("installer");
    Trees.delete(packages);
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "--app-image",
                layout.image(),
                "--name",
                NAME,
                "--app-version",
                layout.version(args[2]),
                "--dest",
                packages,
                "--vendor",
                "The Cardfolio authors",
                "--description",
                "Make synthetic credit-card customers",
                "--copyright",
                "Copyright 2026 the Cardfolio authors"));
    if (layout.isLinux()) {
      for (String file : OF_LINUX) {
        Files.copy(
            sources.resolve("linux").resolve(file),
            layout.image().resolve("lib").resolve(file),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    arguments.addAll(layout.installerOptions(sources));
    if (args.length > 3 && !args[3].isEmpty()) {
      for (String kind : args[3].split(",")) {
        Jdk.run("jpackage", with(arguments, "--type", kind).toArray());
      }
    } else {
      Jdk.run("jpackage", arguments.toArray());
    }
    Trees.children(packages).forEach(made -> System.out.println("Made " + made));
  }

  private static List<Object> with(List<Object> arguments, Object... more) {
    return Stream.concat(arguments.stream(), Stream.of(more)).toList();
  }
}
