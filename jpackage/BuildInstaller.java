import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Makes the platform's package of the app image, with jpackage: `.deb` or `.rpm` on Linux, `.dmg`
/// on macOS, `.msi` on Windows. Run by Maven with `-Pinstaller`, after `BuildImage`.
public final class BuildInstaller {
  private static final String NAME = "cardfolio";
  private static final String METADATA = "io.cardfolio.Cardfolio.metainfo.xml";

  private BuildInstaller() {}

  /// Makes the package.
  ///
  /// @param args Maven's build folder, the folder of this file, and the version
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
                "Copyright 2026 the Cardfolio authors",
                "--license-file",
                sources.resolveSibling("LICENSE")));
    if (layout.isLinux()) {
      Files.copy(
          sources.resolve("linux").resolve(METADATA),
          layout.image().resolve("lib").resolve(METADATA),
          StandardCopyOption.REPLACE_EXISTING);
    }
    arguments.addAll(layout.installerOptions(sources));
    Jdk.run("jpackage", arguments.toArray());
    Trees.children(packages).forEach(made -> System.out.println("Made " + made));
  }
}
