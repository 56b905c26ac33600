package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From a manifest back to the same bytes, and everything that may be in the way.
class VerifyCommandTest extends CliRuns {
  /// The manifest of 1,000 customers. Its settings are those of the other tests; a change of one
  /// byte is a change of the format.
  private static final String GOLDEN = "/customers-1000.manifest.json";

  @Test
  void theManifestOfTheDefaultCustomersIsGolden() throws IOException {
    Path file = folder.resolve("customers.csv");
    Result result = run("generate-customers", "-n", 1_000, "-o", file, "--manifest");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains(
            "✓ Successfully saved to %s and %s"
                .formatted(file, folder.resolve("customers.manifest.json")));
    try (var golden = VerifyCommandTest.class.getResourceAsStream(GOLDEN)) {
      assertThat(folder.resolve("customers.manifest.json"))
          .content()
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsThereIsMadeAgain() throws IOException {
    for (String name : List.of("c.csv", "c.csv.gz", "c.csv.zst")) {
      Path manifest = generated(name);
      Result result = run("verify", manifest, "--threads", 2);
      assertThat(result.out())
          .startsWith("✓ " + name + " is made again as the manifest says, ")
          .endsWith("; the file beside it is the same\n")
          .hasLineCount(1);
      assertThat(result.err()).isEmpty();
      assertThat(result.code()).isZero();
    }
  }

  @Test
  void aMissingFileIsNoFailureAndNoneIsWritten() throws IOException {
    Path manifest = generated("c.csv");
    Files.delete(folder.resolve("c.csv"));
    Result result = run("verify", manifest);
    assertThat(result.out()).startsWith("✓ c.csv").endsWith("; no such file lies beside it\n");
    assertThat(result.code()).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(manifest);
    }
  }

  @Test
  void aTamperedFileIsTold() throws IOException {
    Path manifest = generated("c.csv");
    Path file = folder.resolve("c.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("Standard", "standard"));
    Result result = run("verify", manifest);
    assertThat(result.out())
        .startsWith(
            "✗ c.csv is made again as the manifest says, but the file that lies beside it has ")
        .hasLineCount(1);
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aTamperedManifestIsTold() throws IOException {
    Path manifest = generated("c.csv");
    String json = Files.readString(manifest);
    Files.writeString(manifest, json.replace("\"seed\" : 42", "\"seed\" : 43"));
    Result other = run("verify", manifest);
    assertThat(other.out())
        .startsWith("✗ c.csv has ")
        .contains(" when it is made again, but ")
        .endsWith(" in the manifest; the file beside it is as the manifest says\n");
    assertThat(other.code()).isEqualTo(1);

    Files.writeString(manifest, json.replace("\"rows\" : 1000", "\"rows\" : 1001"));
    Result counts = run("verify", manifest);
    assertThat(counts.out())
        .startsWith("✓ c.csv")
        .endsWith(
            "✗ The manifest counts 1,001 rows, 0 errors and 0 warnings; made again there are 1,000"
                + " rows, 0 errors and 0 warnings\n");
    assertThat(counts.code()).isEqualTo(1);
  }

  @Test
  void otherVersionsAreOneSentence() throws IOException {
    Path manifest = generated("c.csv");
    String json = Files.readString(manifest);
    Files.writeString(
        manifest,
        json.replace("\"stream\" : 1", "\"stream\" : 2")
            .replaceFirst("\"program\" : \"[^\"]*\"", "\"program\" : \"9.8.7\""));
    failed(
        1,
        "The files were made by Cardfolio 9.8.7 with stream version 2, and this program makes"
            + " version 1; verify them with Cardfolio 9.8.7",
        manifest);
    Files.writeString(manifest, json.replace("\"manifest\" : 1", "\"manifest\" : 2"));
    failed(
        2,
        "c.manifest.json: manifest version 2 is not known; this program reads version 1",
        manifest);
    Files.writeString(manifest, json.substring(0, 40));
    failed(2, "c.manifest.json: Not JSON at line ", manifest);
    Files.writeString(manifest, json.replace("\"customers\" : 1000", "\"customers\" : -1"));
    failed(2, "Customers -1 is below 0; choose 0 to 99,999,999", manifest);
    Files.writeString(manifest, json.replace("\"rows\"", "\"shard\" : \"4/3\", \"rows\""));
    failed(2, "Shard \"4/3\" is not from 1/3 to 3/3", manifest);
    failed(
        1,
        "Manifest " + folder.resolve("no.json") + " does not exist; check the name and the folder",
        folder.resolve("no.json"));
  }

  @Test
  void namesOfAnotherDatafakerAreTold() throws IOException {
    Path settings = Files.writeString(folder.resolve("a.json"), "{\"nameLocale\": \"de\"}");
    Path file = folder.resolve("c.csv");
    Path manifest = folder.resolve("c.manifest.json");
    run("generate-customers", "-n", 10, "-c", settings, "-o", file, "--manifest");
    assertThat(run("verify", manifest).code()).isZero();
    String json = Files.readString(manifest);
    assertThat(json).containsPattern("\"datafaker\" : \"\\d+\\.\\d+\\.\\d+\"");
    Files.writeString(
        manifest, json.replaceFirst("\"datafaker\" : \"[^\"]*\"", "\"datafaker\" : \"1.0.0\""));
    failed(
        1, "The names were taken from Datafaker 1.0.0, and this program has Datafaker ", manifest);
  }

  @Test
  void anotherPackingIsToldAndPlainFilesHaveNone() throws IOException {
    assertThat(generated("c.csv")).content().doesNotContain("packing");
    Path manifest = generated("c.csv.gz");
    assertThat(run("verify", manifest).code()).isZero();
    String json = Files.readString(manifest);
    Files.writeString(
        manifest,
        json.replace("\"packing\" : 1", "\"packing\" : 2")
            .replaceFirst("\"program\" : \"[^\"]*\"", "\"program\" : \"9.8.7\""));
    failed(
        1,
        "The files were packed by Cardfolio 9.8.7 in a way that this program does not have; verify"
            + " them with Cardfolio 9.8.7",
        manifest);
  }

  @Test
  void aShardIsVerifiedByItself() throws IOException {
    Path file = folder.resolve("part.csv");
    run("generate-customers", "-n", 1_000, "--shard", "2/3", "-o", file, "--manifest");
    Path manifest = folder.resolve("part.manifest.json");
    assertThat(manifest).content().contains("\"shard\" : \"2/3\"", "\"rows\" : 333");
    Result result = run("verify", manifest);
    assertThat(result.out()).contains("the file beside it is the same");
    assertThat(result.code()).isZero();
  }

  @Test
  void theManifestMayHaveAnotherNameButNotThatOfTheFile() throws IOException {
    Path file = folder.resolve("c.csv");
    Path manifest = folder.resolve("m/other.json");
    assertThat(run("generate-customers", "-n", 5, "-o", file, "--manifest", manifest).code())
        .isZero();
    assertThat(run("verify", manifest).out()).endsWith("; no such file lies beside it\n");
    Result same = run("generate-customers", "-n", 5, "-o", file, "--manifest", file);
    assertThat(same.err())
        .startsWith("Error: --output and --manifest are both " + file + "; choose another");
    assertThat(same.code()).isEqualTo(2);
    Result none = run("generate-customers", "-n", 5, "-o", "-", "--manifest");
    assertThat(none.err())
        .startsWith("Error: --manifest tells of a file, and standard output is none; give");
    assertThat(none.code()).isEqualTo(2);
  }

  @Test
  void aManifestCannotWriteToTheTerminal() throws IOException {
    Path manifest = generated("c.csv");
    String json = Files.readString(manifest);
    String wild =
        json.replaceFirst("(\"program\" : \")[^\"]*", "$1\\\\u001b[2J9.8.7")
            .replace("\"stream\" : 1", "\"stream\" : 2");
    assertThat(wild).contains("\\u001b");
    Files.writeString(manifest, wild);
    Result result = run("verify", manifest);
    assertThat(result.err()).contains("Cardfolio ·[2J9.8.7").doesNotContain("\u001b");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void anInterruptedVerificationSaysSo() throws IOException {
    Path manifest = generated("c.csv");
    interrupted.set(true);
    assertThat(run("verify", manifest).code()).isEqualTo(130);
  }

  private Path generated(String name) {
    Path file = folder.resolve(name);
    assertThat(run("generate-customers", "-n", 1_000, "-o", file, "--manifest", "--quiet").code())
        .isZero();
    return folder.resolve("c.manifest.json");
  }

  private void failed(int code, String sentence, Path manifest) {
    Result result = run("verify", manifest);
    assertThat(result.err()).startsWith("Error: " + sentence).hasLineCount(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(code);
  }
}
