package io.cardfolio.export.manifest;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.json.JsonException;
import io.cardfolio.export.json.JsonFields;
import io.cardfolio.export.json.JsonProblems;
import io.cardfolio.export.json.JsonText;
import io.cardfolio.export.json.JsonWording;
import io.cardfolio.export.settings.SettingsException;
import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.model.FileException;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads a manifest and reports everything that is wrong in it at once.
public final class ManifestReader {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final JsonProblems problems = new JsonProblems();

  private ManifestReader() {}

  /// Reads a manifest.
  ///
  /// @throws JsonException if the file is none that this program knows, with every problem
  /// @throws IOException if it cannot be read, with one sentence
  public static Manifest read(Path file) throws IOException {
    try {
      return read(JsonText.read(file));
    } catch (JsonException e) {
      throw e.in(String.valueOf(file.getFileName()));
    } catch (NoSuchFileException e) {
      throw new FileException(ManifestWording.ABSENT.with(file), e);
    } catch (IOException e) {
      throw new FileException(ManifestWording.UNREADABLE.with(file, JsonText.reason(file, e)), e);
    }
  }

  /// Reads a manifest from text.
  ///
  /// @throws JsonException if it holds none that this program knows, with every problem
  public static Manifest read(String json) throws JsonException {
    JsonNode root = JsonText.parse(json);
    ManifestReader reader = new ManifestReader();
    reader.requireKnownVersion(root);
    PortfolioSpec spec = settings(root);
    Manifest manifest = reader.manifest(root, spec);
    reader.throwProblems();
    return manifest;
  }

  /// Another version may mean something else by each key, so nothing more is said about it.
  private void requireKnownVersion(JsonNode root) throws JsonException {
    JsonFields fields = new JsonFields(root, "", problems);
    Optional<Long> version =
        fields.whole(ManifestJson.FORMAT, Integer.MIN_VALUE, Integer.MAX_VALUE);
    throwProblems();
    if (!root.has(ManifestJson.FORMAT)) {
      throw new JsonException(List.of(ManifestWording.NO_MANIFEST.with()));
    }
    if (version.isEmpty() || version.get() != Manifest.VERSION) {
      throw new JsonException(
          List.of(ManifestWording.OTHER_VERSION.with(version.orElse(0L), Manifest.VERSION)));
    }
  }

  private static PortfolioSpec settings(JsonNode root) throws JsonException {
    JsonNode settings = root.get(ManifestJson.SETTINGS);
    if (settings == null) {
      throw new JsonException(List.of(JsonWording.MISSING.with(ManifestJson.SETTINGS)));
    }
    try {
      return SettingsReader.read(settings.toString());
    } catch (SettingsException e) {
      throw e.in(ManifestJson.SETTINGS);
    }
  }

  private Manifest manifest(JsonNode root, PortfolioSpec spec) {
    JsonFields fields = new JsonFields(root, "", problems);
    return new Manifest(
        new Manifest.Origin(
            required(fields, ManifestJson.PROGRAM, fields.text(ManifestJson.PROGRAM), ""),
            (int) count(fields, ManifestJson.STREAM, Integer.MAX_VALUE),
            fields.text(ManifestJson.DATAFAKER),
            fields.whole(ManifestJson.PACKING, 0, Integer.MAX_VALUE).map(Long::intValue)),
        spec,
        fields.text(ManifestJson.SHARD),
        new Manifest.Counts(
            count(fields, ManifestJson.ROWS, Long.MAX_VALUE),
            count(fields, ManifestJson.ERRORS, Long.MAX_VALUE),
            count(fields, ManifestJson.WARNINGS, Long.MAX_VALUE)),
        files(fields));
  }

  private List<ManifestFile> files(JsonFields fields) {
    Optional<List<JsonFields>> list =
        fields.required(ManifestJson.FILES, fields.list(ManifestJson.FILES));
    if (list.isPresent() && list.get().isEmpty()) {
      problems.wrongValue(ManifestWording.NO_FILES.with());
    }
    return list.stream().flatMap(List::stream).map(this::file).flatMap(Optional::stream).toList();
  }

  private Optional<ManifestFile> file(JsonFields fields) {
    int before = problems.sentences().size();
    String name =
        required(
            fields,
            ManifestJson.NAME,
            fields.text(
                ManifestJson.NAME, ManifestFile::isPlain, ManifestWording.PLAIN_NAME.with()),
            "");
    FileContent content =
        required(
            fields,
            ManifestJson.CONTENT,
            fields.oneOf(ManifestJson.CONTENT, FileContent.values()),
            FileContent.CUSTOMERS);
    Compression compression =
        required(
            fields,
            ManifestJson.COMPRESSION,
            fields.oneOf(ManifestJson.COMPRESSION, Compression.values()),
            Compression.NONE);
    long bytes = count(fields, ManifestJson.BYTES, Long.MAX_VALUE);
    String sha256 =
        required(
            fields,
            ManifestJson.SHA256,
            fields.text(
                ManifestJson.SHA256, SHA256.asMatchPredicate(), ManifestWording.HEXADECIMAL.with()),
            "");
    return problems.sentences().size() > before
        ? Optional.empty()
        : Optional.of(new ManifestFile(name, content, compression, new Fingerprint(bytes, sha256)));
  }

  private static <T> T required(JsonFields fields, String key, Optional<T> value, T otherwise) {
    return fields.required(key, value).orElse(otherwise);
  }

  private static long count(JsonFields fields, String key, long most) {
    return required(fields, key, fields.whole(key, 0, most), 0L);
  }

  private void throwProblems() throws JsonException {
    if (!problems.sentences().isEmpty()) {
      throw new JsonException(problems.sentences());
    }
  }
}
