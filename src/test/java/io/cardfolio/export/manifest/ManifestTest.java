package io.cardfolio.export.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Compression;
import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.export.json.JsonException;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The manifest as it is written, and read again whatever is wrong with it.
class ManifestTest {
  private static final String EMPTY_SHA =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final Manifest MANIFEST =
      new Manifest(
          new Manifest.Origin("1.2.3", 4, Optional.of("2.7.0"), Optional.of(5)),
          PortfolioSpec.defaults().withNameLocale("de"),
          Optional.of("3/16"),
          new Manifest.Counts(10, 0, 1),
          List.of(
              new ManifestFile(
                  "customers.csv.gz",
                  FileContent.CUSTOMERS,
                  Compression.GZIP,
                  new Fingerprint(0, EMPTY_SHA))));

  @TempDir private Path folder;

  @Test
  void isWrittenWithItsVersionFirstAndReadAsItWas() throws IOException {
    String json = ManifestJson.write(MANIFEST);
    assertThat(json)
        .startsWith(
            """
            {
              "manifest" : 1,
              "program" : "1.2.3",
              "stream" : 4,
              "datafaker" : "2.7.0",
              "packing" : 5,
              "shard" : "3/16",
              "rows" : 10,
              "errors" : 0,
              "warnings" : 1,
              "files" : [
                {
                  "name" : "customers.csv.gz",
                  "content" : "customers",
                  "compression" : "gzip",
                  "bytes" : 0,
                  "sha256" : "%s"
                }
              ],
              "settings" : {
                "format" : 1,
                "customers" : 50000,
                "seed" : 42,
            """
                .formatted(EMPTY_SHA))
        .endsWith("}\n");
    assertThat(ManifestReader.read(json)).isEqualTo(MANIFEST);
  }

  @Test
  void aDraftHasNullForWhatIsNotYetKnown() {
    assertThat(ManifestJson.draft(MANIFEST, true))
        .isEqualTo(
            ManifestJson.write(MANIFEST)
                .replace("\"bytes\" : 0", "\"bytes\" : null")
                .replace('"' + EMPTY_SHA + '"', "null"));
    assertThat(ManifestJson.draft(MANIFEST, false))
        .isEqualTo(
            ManifestJson.draft(MANIFEST, true)
                .replace("\"errors\" : 0", "\"errors\" : null")
                .replace("\"warnings\" : 1", "\"warnings\" : null"));
  }

  @Test
  void isReadFromItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), ManifestJson.write(MANIFEST));
    assertThat(ManifestReader.read(file)).isEqualTo(MANIFEST);
  }

  @Test
  void liesBesideASingleFileUnderItsName() {
    assertThat(ManifestJson.beside(Path.of("a/customers.csv.gz")))
        .isEqualTo(Path.of("a/customers.manifest.json"));
    assertThat(ManifestJson.beside(Path.of("Customers-03-of-16.CSV")))
        .isEqualTo(Path.of("Customers-03-of-16.manifest.json"));
    assertThat(ManifestJson.beside(Path.of("statistics.json")))
        .isEqualTo(Path.of("statistics.manifest.json"));
    assertThat(ManifestJson.beside(Path.of("plain"))).isEqualTo(Path.of("plain.manifest.json"));
  }

  @Test
  void anotherVersionIsSaidAndNothingElse() {
    refused("{\"manifest\": 2, \"new\": true}")
        .hasMessage("manifest version 2 is not known; this program reads version 1");
    refused("{}")
        .hasMessage("it is no manifest of an export; name one, such as customers.manifest.json");
    refused("{\"manifest\": \"1\"}").hasMessageStartingWith("manifest is \"1\"; expected a whole");
    refused("[]").hasMessageStartingWith("The file is []; expected an object in braces");
    refused("{\"manifest\": 1}").hasMessage("settings is missing; add it");
  }

  @Test
  void damageIsSaidWithItsPlace() {
    String json = ManifestJson.write(MANIFEST);
    refused(json.substring(0, json.length() / 2)).hasMessageStartingWith("Not JSON at line ");
    refused(json.replace("customers.csv.gz", "../customers.csv.gz"))
        .hasMessage(
            "files[0].name is \"../customers.csv.gz\"; expected the name of a file beside the"
                + " manifest, without a folder");
    refused(json.replace(EMPTY_SHA, "abc"))
        .hasMessage("files[0].sha256 is \"abc\"; expected 64 hexadecimal digits, a to f small");
    refused(json.replace("\"gzip\"", "\"rar\""))
        .hasMessage(
            "files[0].compression is \"rar\"; expected one of \"none\", \"gzip\", \"zstd\"");
    refused(json.replaceFirst("(?s)\\[.*?\\]", "[]"))
        .hasMessage("files is []; expected one file at least");
    refused(json.replace("\"seed\" : 42", "\"sed\" : 42"))
        .hasMessageStartingWith("settings: sed is not a known setting");
    refused(json.replace("\"rows\" : 10,", "").replace("\"errors\" : 0", "\"errors\" : -1"))
        .hasMessageContaining(
            "rows is missing; add it; errors is -1; expected a whole number from 0");
  }

  @Test
  void everySentenceNamesTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), "{\"manifest\": 9}");
    assertThatThrownBy(() -> ManifestReader.read(file))
        .hasMessage("m.json: manifest version 9 is not known; this program reads version 1");
    assertThatThrownBy(() -> ManifestReader.read(folder.resolve("none.json")))
        .hasMessage(
            "Manifest %s does not exist; check the name and the folder",
            folder.resolve("none.json"));
    assertThatThrownBy(() -> ManifestReader.read(folder))
        .hasMessage("Manifest %s cannot be read: it is a folder", folder);
  }

  @Test
  void fingerprintsAreThoseOfTheBytes() throws IOException {
    Path file = Files.write(folder.resolve("abc"), "abc".getBytes(StandardCharsets.US_ASCII));
    assertThat(DigestedOutput.of(file))
        .isEqualTo(
            new Fingerprint(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    DigestedOutput one = new DigestedOutput(java.io.OutputStream.nullOutputStream());
    one.write('a');
    one.write(new byte[] {'-', 'b', 'c', '-'}, 1, 2);
    assertThat(one.fingerprint()).isEqualTo(DigestedOutput.of(file));
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(String json) {
    return assertThatThrownBy(() -> ManifestReader.read(json)).isInstanceOf(JsonException.class);
  }
}
