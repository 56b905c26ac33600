import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The files of an export in a folder, as they are there.
///
/// @param digests of each that is there, by its name
record Exported(Map<String, String> digests) {
  /// All files of an export, in the order in which they appear.
  static final List<String> FILES =
      List.of("customers.csv", "transactions.csv.gz", "customers.manifest.json");

  static Exported in(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        digests.put(name, digest(file));
      }
    }
    return new Exported(digests);
  }

  /// How many of the old files are neither there nor, byte for byte, replaced by the new ones.
  int lost(Exported old, Exported made) {
    int lost = 0;
    for (Map.Entry<String, String> file : old.digests.entrySet()) {
      String found = digests.get(file.getKey());
      if (!file.getValue().equals(found) && !made.digests.get(file.getKey()).equals(found)) {
        lost++;
      }
    }
    return lost;
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
