package io.cardfolio.export.file;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import io.cardfolio.export.gzip.GzipMember;
import io.cardfolio.model.FileException;
import io.cardfolio.model.Labelled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// How the bytes of a file are packed, which the ending of its name tells.
///
/// Every piece is packed apart, as a whole gzip member or Zstandard frame with a checksum and no
/// time stamp. Pieces joined unpack to their contents joined, so threads pack without each other
/// and the bytes depend on the pieces alone, not on the machine.
public enum Compression implements Labelled {
  /// The bytes as they are.
  NONE("", "none") {
    @Override
    public ByteBuffer pack(byte[] bytes, int length) {
      return ByteBuffer.wrap(bytes, 0, length);
    }
  },

  /// For files that end in `.gz`: twice as slow as `.zst`, and read everywhere.
  GZIP(".gz", "gzip") {
    @Override
    public ByteBuffer pack(byte[] bytes, int length) {
      return GzipMember.of(bytes, length);
    }
  },

  /// For files that end in `.zst`: smaller than gzip and four times as fast.
  ZSTD(".zst", "zstd") {
    @Override
    public ByteBuffer pack(byte[] bytes, int length) throws IOException {
      try (ZstdCompressCtx frame = new ZstdCompressCtx()) {
        frame.setLevel(Zstd.defaultCompressionLevel()).setChecksum(true);
        return ByteBuffer.wrap(frame.compress(Arrays.copyOf(bytes, length)));
      } catch (LinkageError e) {
        throw new FileException(FileWording.NOT_PACKED.with(), e);
      }
    }
  };

  /// The version of packed bytes: another one wherever one of these packs the same pieces into
  /// other bytes than before, also with another Zstandard.
  public static final int VERSION = 1;

  private final String ending;
  private final String label;

  Compression(String ending, String label) {
    this.ending = ending;
    this.label = label;
  }

  /// What follows a file's name, such as `.gz`; empty without packing.
  public String ending() {
    return ending;
  }

  /// What it is called in manifests.
  @Override
  public String label() {
    return label;
  }

  /// The packing that a file's name asks for.
  public static Compression of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(it -> it != NONE && name.endsWith(it.ending))
        .findFirst()
        .orElse(NONE);
  }

  /// Packs the first bytes of an array as a piece of its own.
  ///
  /// @return the packed bytes in an array; without packing it is the given one
  /// @throws IOException if this machine cannot, with one sentence
  public abstract ByteBuffer pack(byte[] bytes, int length) throws IOException;
}
