package io.cardfolio.job.export;

import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.manifest.ManifestFile;
import java.util.Optional;

/// What a verification found about one file.
///
/// @param claimed what the manifest says about it
/// @param made what it is when it is made again
/// @param beside what lies beside the manifest under its name; empty if nothing does
public record FileVerdict(ManifestFile claimed, Fingerprint made, Optional<Fingerprint> beside) {
  /// Whether it can be made again as the manifest says.
  public boolean isMadeAgain() {
    return made.equals(claimed.fingerprint());
  }

  /// Whether what lies beside the manifest is another file.
  public boolean isOtherBeside() {
    return beside.isPresent() && !beside.get().equals(claimed.fingerprint());
  }

  /// Whether all agrees.
  public boolean isGood() {
    return isMadeAgain() && !isOtherBeside();
  }
}
