package io.cardfolio.fuzz;

import io.cardfolio.export.json.JsonException;
import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.export.manifest.ManifestJson;
import io.cardfolio.export.manifest.ManifestReader;
import java.nio.charset.StandardCharsets;

/// Manifests are read, or refused with sentences; what is read is read again as it was written.
public final class ManifestFuzz {
  private ManifestFuzz() {}

  /// One try.
  public static void fuzzerTestOneInput(byte[] bytes) {
    Sentences said = Sentences.about(bytes);
    Manifest manifest;
    try {
      manifest = ManifestReader.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (JsonException e) {
      said.require(e);
      return;
    }
    try {
      if (!ManifestReader.read(ManifestJson.write(manifest)).equals(manifest)) {
        throw new AssertionError("Another manifest is read than was written: " + manifest);
      }
    } catch (JsonException e) {
      throw new AssertionError("What was written is not read", e);
    }
  }
}
