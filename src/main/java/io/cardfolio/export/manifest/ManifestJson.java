package io.cardfolio.export.manifest;

import io.cardfolio.export.file.Compression;
import io.cardfolio.export.json.JsonTree;
import io.cardfolio.export.settings.SettingsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A manifest as JSON, with the format version first.
public final class ManifestJson {
  /// The name of a manifest in a folder of its own.
  public static final String FILE_NAME = "manifest.json";

  static final String FORMAT = "manifest";
  static final String PROGRAM = "program";
  static final String STREAM = "stream";
  static final String DATAFAKER = "datafaker";
  static final String PACKING = "packing";
  static final String SHARD = "shard";
  static final String ROWS = "rows";
  static final String ERRORS = "errors";
  static final String WARNINGS = "warnings";
  static final String FILES = "files";
  static final String NAME = "name";
  static final String CONTENT = "content";
  static final String COMPRESSION = "compression";
  static final String BYTES = "bytes";
  static final String SHA256 = "sha256";
  static final String SETTINGS = "settings";

  private static final String ENDING = ".manifest.json";
  private static final List<String> ENDINGS = List.of(".csv", ".json");

  private ManifestJson() {}

  /// The usual place of the manifest of a single file: `customers.manifest.json` beside
  /// `customers.csv.gz`.
  public static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    String unpacked = without(name, Compression.of(file).ending());
    return file.resolveSibling(ENDINGS.stream().reduce(unpacked, ManifestJson::without) + ENDING);
  }

  private static String without(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? name.substring(0, name.length() - ending.length())
        : name;
  }

  /// The manifest as indented JSON with a line feed at the end.
  public static String write(Manifest manifest) {
    return text(tree(manifest));
  }

  /// The manifest before the files are written, with null for their lengths and digests.
  ///
  /// @param counted whether errors and warnings are known; if not they are null too
  public static String draft(Manifest manifest, boolean counted) {
    Map<String, Object> object = tree(manifest);
    object.put(FILES, manifest.files().stream().map(ManifestJson::draft).toList());
    if (!counted) {
      object.put(ERRORS, null);
      object.put(WARNINGS, null);
    }
    return text(object);
  }

  private static Map<String, Object> draft(ManifestFile file) {
    Map<String, Object> object = tree(file);
    object.put(BYTES, null);
    object.put(SHA256, null);
    return object;
  }

  private static String text(Map<String, ?> object) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      JsonTree.write(object, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> tree(Manifest manifest) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(FORMAT, Manifest.VERSION);
    object.put(PROGRAM, manifest.origin().program());
    object.put(STREAM, manifest.origin().stream());
    manifest.origin().datafaker().ifPresent(version -> object.put(DATAFAKER, version));
    manifest.origin().packing().ifPresent(version -> object.put(PACKING, version));
    manifest.shard().ifPresent(shard -> object.put(SHARD, shard));
    object.put(ROWS, manifest.counts().rows());
    object.put(ERRORS, manifest.counts().errors());
    object.put(WARNINGS, manifest.counts().warnings());
    object.put(FILES, manifest.files().stream().map(ManifestJson::tree).toList());
    object.put(SETTINGS, SettingsJson.tree(manifest.spec()));
    return object;
  }

  private static Map<String, Object> tree(ManifestFile file) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(NAME, file.name());
    object.put(CONTENT, file.content().label());
    object.put(COMPRESSION, file.compression().label());
    object.put(BYTES, file.fingerprint().bytes());
    object.put(SHA256, file.fingerprint().sha256());
    return object;
  }
}
