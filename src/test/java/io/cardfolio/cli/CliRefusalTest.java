package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the command line refuses: the sentence, the exit code, and no file.
class CliRefusalTest extends CliRuns {
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
}
