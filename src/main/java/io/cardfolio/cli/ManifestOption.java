package io.cardfolio.cli;

import io.cardfolio.export.manifest.ManifestJson;
import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that asks for a manifest beside the customers.
final class ManifestOption {
  private static final String BESIDE = "";

  @Option(
      names = {"-m", "--manifest"},
      arity = "0..1",
      paramLabel = "FILE",
      fallbackValue = BESIDE,
      description = {
        "Also write what is needed to make the file again: settings, versions and SHA-256; both"
            + " files appear, or none (default FILE: beside it, such as customers.manifest.json)."
      })
  private String manifest;

  /// The file of the manifest; empty if none was asked for.
  ///
  /// @param customers the file of the customers; empty for standard output
  Optional<Path> read(Optional<Path> customers) {
    if (manifest == null) {
      return Optional.empty();
    }
    Path written =
        customers.orElseThrow(() ->
            new WrongUsageException(
                "--manifest tells of a file, and standard output is none; give --output a file"));
    Path file =
        manifest.equals(BESIDE) ? ManifestJson.beside(written) : FileArguments.path(manifest);
    if (absolute(file).equals(absolute(written))) {
      throw new WrongUsageException(
          Text.of("--output and --manifest are both %s; choose another file for --manifest", file));
    }
    return Optional.of(file);
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
