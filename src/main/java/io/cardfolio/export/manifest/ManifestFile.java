package io.cardfolio.export.manifest;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.model.Text;
import java.util.Objects;

/// One file of a manifest.
///
/// @param name its name without a folder: it lies beside the manifest
/// @param content what it holds
/// @param compression how its bytes are packed
/// @param fingerprint of the file as it lies there, packed or not
public record ManifestFile(
    String name, FileContent content, Compression compression, Fingerprint fingerprint) {
  /// A file with a plain name.
  ///
  /// @throws IllegalArgumentException if the name leads elsewhere
  public ManifestFile {
    Objects.requireNonNull(content, "content");
    if (!isPlain(name)) {
      throw new IllegalArgumentException(
          Text.of("\"%s\" is not the name of a file beside the manifest", name));
    }
  }

  /// Whether a name can only be that of a file in the same folder.
  static boolean isPlain(String name) {
    return !name.isBlank()
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
  }
}
