package io.cardfolio.export.file;

import io.cardfolio.model.Text;

/// What tells the content of one file from that of any other.
///
/// @param bytes how long it is
/// @param sha256 its SHA-256 as 64 hexadecimal digits
public record Fingerprint(long bytes, String sha256) {
  /// For sentences: `5,318,008 bytes, SHA-256 9f2c…`.
  @Override
  public String toString() {
    return Text.of("%,d bytes with SHA-256 %s", bytes, sha256);
  }
}
