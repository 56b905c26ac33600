package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// The command line: what it generates, writes and prints.
class CliTest extends CliRuns {
  @Test
  void generatesValidatesSavesAndPrintsTheStatistics() throws IOException {
    Path file = folder.resolve("data/customers.csv");
    Result result = run("generate-customers", "--count", "50000", "--output", file, "--seed", 42);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(
            """
            ✓ Validation passed

            📊 Statistics:
              Total customers: 50000
              Unique IDs: 50000
              Credit limit range: $5,000 - $50,000
              Average credit limit: $27,390.22

              Segment Distribution:
                Stable Mid-Spenders: 40.0%%
                Budget-Conscious: 25.0%%
                High-Value Travelers: 15.0%%
                Declining: 10.0%%
                New & Growing: 10.0%%

              Card Type Distribution:
                Standard: 47754 (95.5%%)
                Premium: 2246 (4.5%%)

            ✓ Successfully saved to %s
            """
                .formatted(file))
        .containsPattern("  50,000 rows in \\d+\\.\\d\\d s, [0-9,]+ rows/s\n$");
    assertThat(result.code()).isZero();
    assertThat(Files.readAllLines(file)).hasSize(50_001);
    assertThat(names(file.getParent())).containsExactly("customers.csv");
  }

  @Test
  void optionsOverrideTheSettingsFile() throws IOException {
    Path settings = folder.resolve("a.cardfolio.json");
    Files.writeString(settings, "{\"customers\": 7, \"seed\": 5, \"asOf\": \"2020-01-31\"}");
    Result seven = run("generate-customers", "--config", settings, "--output", "-");
    Result more =
        run(
            "generate-customers",
            "-c",
            settings,
            "-n",
            300,
            "-s",
            42,
            "--as-of",
            "2024-06-30",
            "-o",
            "-");
    assertThat(seven.out().lines()).hasSize(8);
    assertThat(more.out().lines()).hasSize(301);
    assertThat(seven.out()).doesNotContain(more.out().lines().toList().get(1));
    assertThat(more.out()).contains(",2024-");
    assertThat(seven.code() + more.code()).isZero();
  }

  @Test
  void standardOutputHoldsTheDataAlone() throws IOException {
    Path file = folder.resolve("c.csv");
    run("generate-customers", "-n", 500, "-o", file);
    Result result = run("generate-customers", "-n", 500, "-o", "-");
    assertThat(result.out()).isEqualTo(Files.readString(file));
    assertThat(result.err())
        .contains("✓ Validation passed", "Total customers: 500")
        .contains("✓ Successfully saved to standard output");
  }

  @Test
  void threadsDoNotChangeTheBytes() {
    String one = run("generate-customers", "-n", 12_345, "-o", "-", "--threads", 1).out();
    assertThat(run("generate-customers", "-n", 12_345, "-o", "-", "--threads", 7).out())
        .isEqualTo(one);
  }

  @Test
  void shardsJoinedInOrderAreTheOneFile() {
    String whole = run("generate-customers", "-n", 1_000, "-o", "-").out();
    StringBuilder joined = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      Result part = run("generate-customers", "-n", 1_000, "--shard", i + "/3", "-o", "-");
      assertThat(part.code()).isZero();
      assertThat(part.err()).contains("  Total customers: 33").doesNotContain("id_sequence");
      joined.append(part.out());
    }
    assertThat(joined).hasToString(whole);
  }

  @Test
  void packedFilesAreWrittenAndValidated() throws IOException {
    String plain = run("generate-customers", "-n", 9_000, "-o", "-").out();
    for (String name : List.of("c.csv.gz", "c.csv.zst")) {
      Path file = folder.resolve(name);
      Result written = run("generate-customers", "-n", 9_000, "-o", file);
      assertThat(written.out()).contains("✓ Successfully saved to " + file);
      assertThat(Files.size(file)).isLessThan(plain.length() / 3);
      Result read = run("validate", file);
      assertThat(read.out()).startsWith("✓ Validation passed\n").contains("customers: 9000\n");
      assertThat(read.code()).isZero();
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 50_000));
      assertThat(run("validate", file))
          .isEqualTo(
              new Result(
                  1,
                  "",
                  "Error: %s is packed and damaged or cut short; copy or make it again\n"
                      .formatted(name)));
    }
  }

  @Test
  void theErrorListIsPackedToo() throws IOException {
    Path errors = folder.resolve("errors.csv.gz");
    run("validate", foreign(), "--errors", errors);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(errors))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).hasLineCount(17);
    }
  }

  @Test
  void quietSaysNothing() {
    Result result = run("generate-customers", "-n", 10, "-q", "-o", folder.resolve("c.csv"));
    assertThat(result).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void countZeroWritesTheHeaderAlone() throws IOException {
    Path file = folder.resolve("c.csv");
    assertThat(run("generate-customers", "--count", 0, "-o", file).code()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(
            "customer_id,first_name,last_name,email,age,state,city,employment_status,card_type,"
                + "credit_limit,account_open_date,customer_segment,decline_type\n");
  }

  @Test
  void aSmallDatasetIsWarnedAboutAndSaved() {
    Path file = folder.resolve("c.csv");
    Result result = run("generate-customers", "-n", 7, "-o", file);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("⚠ segment_share: ").contains("✓ Validation passed, ");
    assertThat(file).exists();
  }

  @Test
  void interruptLeavesTheOldFileAndNoOther() throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), "old");
    interrupted.set(true);
    Result result = run("generate-customers", "-n", 1_000_000, "-o", file);
    assertThat(result).isEqualTo(new Result(130, "", "Error: Interrupted; no file was written\n"));
    assertThat(file).hasContent("old");
    assertThat(names(folder)).containsExactly("c.csv");
  }

  @Test
  void whoeverReadsStandardOutputMayStopWithoutAWord() {
    for (String words : List.of("Broken pipe", "The pipe is being closed")) {
      for (Object[] command :
          List.of(
              new Object[] {"generate-customers", "-n", 1000, "-o", "-"},
              new Object[] {"settings"},
              new Object[] {"--help"})) {
        assertThat(runTo(failing(words), command)).isEqualTo(new Result(141, "", ""));
      }
    }
    assertThat(runTo(failing("No space left on device"), "generate-customers", "-o", "-"))
        .isEqualTo(
            new Result(1, "", "Error: Cannot write to standard output: No space left on device\n"));
    assertThat(runTo(failing("No space left on device"), "settings"))
        .isEqualTo(new Result(1, "", "Error: Cannot write to standard output\n"));
  }

  private static OutputStream failing(String words) {
    return new OutputStream() {
      @Override
      public void write(int unused) throws IOException {
        throw new IOException(words);
      }
    };
  }

  @Test
  void sentencesDoNotDependOnTheMachinesDigits() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      wrong("Threads 5000 is not from 1 to 1024;", "generate-customers", "--threads", 5_000);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void settingsOfAPresetAreASettingsFile() throws IOException {
    Result printed = run("settings", "--preset", "student-launch");
    assertThat(printed.code()).isZero();
    Path settings = Files.writeString(folder.resolve("a.cardfolio.json"), printed.out());
    Path file = folder.resolve("c.csv");
    assertThat(run("generate-customers", "-c", settings, "-n", 1_000, "-o", file).out())
        .contains("✓ Validation passed\n", "Credit limit range: $500 - $5,000");
  }

  @Test
  void helpShowsExamplesAndVersionTheStream() {
    assertThat(run("--help").out()).contains("Examples:", "generate-customers", "validate");
    assertThat(run("generate-customers", "--help").out())
        .contains("--count", "--output", "--seed", "--config", "--as-of", "--threads", "--quiet")
        .contains("--shard", "customers-03-of-16.csv")
        .contains("Examples:");
    assertThat(run("--version").out())
        .matches("Cardfolio \\d+\\.\\d+\\.\\d+ \\(stream 1, Java \\d+\\)\n");
  }

  @Test
  void nothingPrintedDependsOnTheMachinesLocale() {
    String here = run("generate-customers", "-n", 5_000, "-o", "-").err();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String there = run("generate-customers", "-n", 5_000, "-o", "-").err();
      assertThat(withoutTime(there)).isEqualTo(withoutTime(here));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> withoutTime(String text) {
    return text.lines().filter(line -> !line.contains("rows/s")).toList();
  }
}
