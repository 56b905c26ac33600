package io.cardfolio.cli;

import io.cardfolio.export.manifest.ManifestReader;
import io.cardfolio.job.export.Verification;
import io.cardfolio.job.export.VerifyJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes the files of a manifest again and says whether they are the same.
@Command(
    name = VerifyCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes the files of a manifest again, without writing any, and says whether their bytes are"
          + " those of the manifest and of the files beside it."
    },
    sortOptions = false,
    footer = {
      "",
      "The exit code is 0 if all bytes agree (a file need not be there), 1 if not or if the bytes"
          + " are those of another version, 2 if the file is no manifest.",
      "",
      "Examples:",
      "  cardfolio generate-customers --output data/customers.csv.gz --manifest",
      "  cardfolio verify data/customers.manifest.json"
    })
final class VerifyCommand implements Callable<Integer> {
  static final String NAME = "verify";

  private final Console console;
  private final AtomicBoolean interrupted;

  @Parameters(
      paramLabel = "FILE",
      converter = FileArguments.Converter.class,
      description = "Manifest of an export.")
  private Path file;

  @Mixin private ThreadsOption threads;

  VerifyCommand(Console console, AtomicBoolean interrupted) {
    this.console = console;
    this.interrupted = interrupted;
  }

  @Override
  public Integer call() throws IOException {
    VerifyJob job = new VerifyJob(ManifestReader.read(file), threads.count());
    ProgressBar progress = new ProgressBar(console, false, interrupted);
    Verification verification;
    try {
      verification = job.run(file.toAbsolutePath().getParent(), progress);
    } finally {
      progress.clear();
    }
    console.out().print(VerificationText.of(verification));
    return verification.isGood() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
