package io.cardfolio.job.export;

import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.json.JsonException;
import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.export.manifest.ManifestFile;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.Shard;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the files of a manifest again, without writing any, and compares them with what it says
/// and with what lies beside it.
public final class VerifyJob {
  private final Manifest manifest;
  private final FileMaker maker;

  /// A verification of one manifest.
  ///
  /// @param threads how many threads make customers, at least 1
  /// @throws JsonException if its shard is none
  /// @throws io.cardfolio.validate.spec.IllegalSpecException if its settings are not legal
  /// @throws IOException if this program makes other bytes than the one that wrote it, with one
  ///   sentence
  public VerifyJob(Manifest manifest, int threads) throws IOException {
    this.manifest = manifest;
    Portfolio portfolio = Portfolio.of(manifest.spec());
    requireSameBytes(manifest.origin(), Manifests.origin(manifest.spec(), manifest.files()));
    maker = new FileMaker(portfolio, shard(manifest), threads);
  }

  /// Makes the files again and reads those that are there.
  ///
  /// @param folder where the manifest lies
  /// @throws IOException if a file that is there cannot be read, with one sentence
  /// @throws JobCancelledException if `progress` stops it
  public Verification run(Path folder, Progress progress) throws IOException {
    List<FileVerdict> verdicts = new ArrayList<>();
    for (ManifestFile file : manifest.files()) {
      verdicts.add(
          new FileVerdict(
              file, made(file, progress), beside(folder.resolve(file.name()), progress)));
    }
    return new Verification(manifest.counts(), Manifests.counts(maker.outcome(progress)), verdicts);
  }

  private Fingerprint made(ManifestFile file, Progress progress) throws IOException {
    DigestedOutput digest = new DigestedOutput(OutputStream.nullOutputStream());
    maker.make(file.content(), file.compression(), digest, progress);
    return digest.fingerprint();
  }

  private static Optional<Fingerprint> beside(Path file, Progress progress) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      long size = Files.size(file);
      return Optional.of(DigestedOutput.of(file, read -> progress.tell(read, size)));
    } catch (IOException e) {
      throw new IOException(
          Text.of(
              "%s cannot be read: %s",
              file, Files.isDirectory(file) ? "it is a folder" : e.getMessage()),
          e);
    }
  }

  private static Shard shard(Manifest manifest) throws JsonException {
    try {
      return manifest.shard().map(Shard::parse).orElse(Shard.WHOLE);
    } catch (IllegalArgumentException e) {
      throw new JsonException(List.of(Sentence.of(String.valueOf(e.getMessage()))));
    }
  }

  private static void requireSameBytes(Manifest.Origin claimed, Manifest.Origin own)
      throws IOException {
    if (claimed.stream() != own.stream()) {
      throw new IOException(
          Text.of(
              "The files were made by Cardfolio %s with stream version %d, and this program makes"
                  + " version %d; verify them with Cardfolio %s",
              claimed.program(), claimed.stream(), own.stream(), claimed.program()));
    }
    if (!claimed.datafaker().equals(own.datafaker())) {
      throw new IOException(
          Text.of(
              "The names were taken from %s, and this program has %s; verify the files with"
                  + " Cardfolio %s",
              names(claimed), names(own), claimed.program()));
    }
    if (!claimed.packing().equals(own.packing())) {
      throw new IOException(
          Text.of(
              "The files were packed by Cardfolio %s in a way that this program does not have;"
                  + " verify them with Cardfolio %s",
              claimed.program(), claimed.program()));
    }
  }

  private static String names(Manifest.Origin origin) {
    return origin
        .datafaker()
        .map(version -> "Datafaker " + version)
        .orElse("Cardfolio's own tables");
  }
}
