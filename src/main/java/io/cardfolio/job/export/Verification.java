package io.cardfolio.job.export;

import io.cardfolio.export.manifest.Manifest;
import java.util.List;

/// What a verification found.
///
/// @param claimed what the manifest counts
/// @param counted what there is when it is made again
/// @param files the verdict on each file, in the order of the manifest
public record Verification(
    Manifest.Counts claimed, Manifest.Counts counted, List<FileVerdict> files) {
  /// Verdicts that no longer change.
  public Verification {
    files = List.copyOf(files);
  }

  /// Whether the manifest counts what there is.
  public boolean countsAgree() {
    return claimed.equals(counted);
  }

  /// Whether everything agrees.
  public boolean isGood() {
    return countsAgree() && files.stream().allMatch(FileVerdict::isGood);
  }
}
