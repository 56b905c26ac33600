package io.cardfolio.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Takes the fingerprint of the bytes that go through it.
public final class DigestedOutput extends CountedOutput {
  private final MessageDigest digest = sha256();

  /// A stream that hands its bytes on.
  public DigestedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    super.write(bytes, from, length);
    digest.update(bytes, from, length);
  }

  /// The fingerprint of what has gone through. Only once: the digest starts again after it.
  public Fingerprint fingerprint() {
    return new Fingerprint(count(), HexFormat.of().formatHex(digest.digest()));
  }

  /// The fingerprint of a file.
  public static Fingerprint of(Path file) throws IOException {
    DigestedOutput digested = new DigestedOutput(OutputStream.nullOutputStream());
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(digested);
    }
    return digested.fingerprint();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
