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

/// The command line: what it generates, writes and refuses.
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
  void onlyTheOutputCanBeStandardOutput() throws IOException {
    String sentence =
        "'-' is no file: standard input is not read, and only the --output of data can be standard"
            + " output; name a file, or ./- for one of that name";
    for (Object[] words :
        List.of(
            new Object[] {"validate", "-"},
            new Object[] {"validate", foreign(), "--errors", "-"},
            new Object[] {"generate-customers", "--transactions", "-"},
            new Object[] {"generate-customers", "--manifest", "-"})) {
      Result result = run(words);
      assertThat(result.err()).as(words[0].toString()).contains(sentence);
      assertThat(result.code()).isEqualTo(2);
    }
    assertThat(names(folder)).containsExactly("foreign.csv");
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
  void everyProblemOfTheSettingsIsSaid() throws IOException {
    Path settings = folder.resolve("a.cardfolio.json");
    Files.writeString(
        settings,
        """
        {"customers": 100000000, "ages": {"minimum": 16},
         "creditLimits": {"minimum": 60000, "step": 0},
         "segments": [{"name": "A", "sharePercent": 54}, {"name": "B", "sharePercent": 50}]}
        """);
    Result result =
        run("generate-customers", "--config", settings, "-o", folder.resolve("x/c.csv"));
    assertThat(result)
        .isEqualTo(
            new Result(
                2,
                "",
                """
                Error: Customers 100,000,000 is beyond 99,999,999, the last ID of eight digits; use the most
                Error: Segment shares add up to 104%, not 100%; scale to 100%
                Error: Credit limit minimum 60,000 is above maximum 50,000; swap
                Error: Credit limit step 0 is below 1; use $1,000
                Error: Age minimum 16 is below 18; use 18
                """));
    assertThat(names(folder)).containsExactly("a.cardfolio.json");
  }

  @Test
  void wrongUsageIsSaidInASentence() {
    wrong(
        "'--cuont=5' is no option of generate-customers; its help lists them",
        "generate-customers",
        "--cuont=5");
    wrong(
        "'--coun' is no option of generate-customers; its help lists them",
        "generate-customers",
        "--coun",
        "5");
    wrong(
        "Invalid value for option '--count': 'many' is not a whole number from 0 to 99,999,999",
        "generate-customers",
        "--count",
        "many");
    wrong(
        "Invalid value for option '--as-of': '2025-02-30' is not a date such as 2025-12-31",
        "generate-customers",
        "--as-of",
        "2025-02-30");
    wrong(
        "Threads 0 is not from 1 to 1024; leave --threads out to use the available processors",
        "generate-customers",
        "--threads",
        0,
        "-o",
        folder.resolve("c.csv"));
    wrong("Customers -1 is below 0; choose 0 to 99,999,999", "generate-customers", "-n", -1);
    wrong("Shard \"17/16\" is not from 1/16 to 16/16", "generate-customers", "--shard", "17/16");
    wrong(
        "Shard \"half\" is not a part of a count such as 3/16",
        "generate-customers",
        "--shard=half");
    wrong(
        "No command; choose generate-customers, generate-transactions, validate, verify or"
            + " settings",
        "--");
    wrong(
        "'frobnicate' is no command; choose generate-customers, generate-transactions, validate,"
            + " verify or settings",
        "frobnicate");
    wrong(
        "'generate-customer' is no command; choose generate-customers, generate-transactions,",
        "generate-customer");
    wrong(
        "'foo' belongs to no option of generate-customers; its help lists them",
        "generate-customers",
        "foo");
    wrong(
        "Invalid value for option '--count': '50,000' is not a whole number from 0 to 99,999,999",
        "generate-customers",
        "-n",
        "50,000");
    wrong(
        "Invalid value for option '--seed': '1.5' is not a whole number from"
            + " -9,223,372,036,854,775,808",
        "generate-customers",
        "-s",
        "1.5");
    wrong(
        "Invalid value for option '--threads': 'x' is not a whole number from 1 to 1,024",
        "validate",
        "--threads",
        "x");
    wrong(
        "Invalid value for option '--months': 'x' is not a whole number from 1 to 60",
        "generate-transactions",
        "--months",
        "x");
    wrong(
        "Invalid value for option '--months': '99999999999' is not a whole number from 1 to 60",
        "generate-transactions",
        "--months",
        "99999999999");
    wrong(
        "Preset \"rich\" is not known; choose one of balanced, premium-travel, recession-stress,"
            + " student-launch, hundred-million",
        "settings",
        "--preset",
        "rich");
    wrong(
        "Settings file nowhere.json does not exist; check the name and the folder",
        "generate-customers",
        "--config",
        "nowhere.json");
    assertThat(names(folder)).isEmpty();
    assertThat(Path.of("customers.csv")).doesNotExist();
  }

  @Test
  void aNameMayBeginWithAnAt() throws IOException {
    Path file = folder.resolve("@customers.csv");
    assertThat(run("generate-customers", "-n", 10, "-o", file, "-q"))
        .isEqualTo(new Result(0, "", ""));
    assertThat(names(folder)).containsExactly("@customers.csv");
    assertThat(run("validate", "@."))
        .isEqualTo(
            new Result(
                1,
                "",
                "Error: @. does not exist in %s; check the name and the folder\n"
                    .formatted(Path.of("").toAbsolutePath())));
    wrong("'@.' is no command; choose", "@.");
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
  void aTargetThatCannotBeWrittenIsSaidInASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(run("generate-customers", "-n", 10, "-o", folder))
        .isEqualTo(
            new Result(
                1,
                "",
                "Error: Cannot write %s: it is a folder; name a file in it\n".formatted(folder)));
    Path below = file.resolve("c.csv");
    assertThat(run("generate-customers", "-n", 10, "-o", below))
        .isEqualTo(
            new Result(
                1,
                "",
                "Error: Cannot write %s: %s is a file, not a folder\n".formatted(below, file)));
    assertThat(names(folder)).containsExactly("file");
  }

  @Test
  void unknownKeysAndIllegalValuesAreSaidTogether() throws IOException {
    Path settings = folder.resolve("a.cardfolio.json");
    Files.writeString(settings, "{\"sed\": 4, \"customers\": -1}");
    Result result = run("generate-customers", "-c", settings, "-o", folder.resolve("c.csv"));
    assertThat(result.err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Error: a.cardfolio.json: sed is not a known setting;");
    assertThat(result.err()).endsWith("Error: Customers -1 is below 0; choose 0 to 99,999,999\n");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void neverWritesOverWhatItReads() throws IOException {
    Path file = foreign();
    String before = Files.readString(file);
    wrong("FILE and --errors are both " + file + "; choose", "validate", file, "--errors", file);
    assertThat(file).hasContent(before);
    Path settings = Files.writeString(folder.resolve("a.cardfolio.json"), "{}");
    wrong(
        "--config and --output are both " + settings + "; choose",
        "generate-customers",
        "-c",
        settings,
        "-o",
        settings);
    assertThat(settings).hasContent("{}");
  }

  @Test
  void namesThatAreNoFilesAreWrongUsage() {
    wrong("A file name is empty; give the name of a file", "generate-customers", "-o", "");
    wrong(
        "'new/' is the name of a folder; give the name of a file in it",
        "generate-customers",
        "-o",
        "new/");
    wrong("Invalid value for positional parameter at index 0 (FILE): A file name", "validate", "");
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
