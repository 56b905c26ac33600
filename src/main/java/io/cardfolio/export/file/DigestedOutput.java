package io.cardfolio.export.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// Takes the fingerprint of the bytes that go through it.
public final class DigestedOutput extends CountedOutput {
  private static final int BUFFER = 1 << 16;

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
    return of(file, _ -> {});
  }

  /// The fingerprint of a file.
  ///
  /// @param read hears now and then how many bytes were read; may throw to end it
  public static Fingerprint of(Path file, LongConsumer read) throws IOException {
    DigestedOutput digested = new DigestedOutput(OutputStream.nullOutputStream());
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digested.write(buffer, 0, length);
        read.accept(digested.count());
      }
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
