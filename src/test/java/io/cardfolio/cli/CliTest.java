package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.DefectKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
  @TempDir private Path folder;

  private final AtomicBoolean interrupted = new AtomicBoolean();

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
  void plantsDefectsAndSaysHowManyWereFound() throws IOException {
    Path file = folder.resolve("customers.csv");
    Result result =
        run("generate-customers", "-n", 2_000, "-o", file, "--defects", "bad-email=5,missing=0.5%");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("✗ email_format: ", "✗ required_field: ")
        .doesNotContain("Validation")
        .containsPattern("(?m)^🐛 Defects planted on purpose: 128 cells in 128 rows$")
        .containsPattern("(?m)^  missing +\\d planted, +\\d found$")
        .containsPattern("(?m)^  bad-email +120 planted, +120 found$")
        .containsPattern("(?m)^  Recall 100.00%: .*, 0 missed$")
        .containsPattern("(?m)^  Precision 100.00%: ")
        .contains("✓ Successfully saved to " + file + "\n")
        .contains("✓ Defects listed in " + folder.resolve("customers.defects.csv") + "\n");
    assertThat(names(folder)).containsExactly("customers.csv", "customers.defects.csv");
    assertThat(run("validate", file).out()).contains("✗ email_format: ");
  }

  @Test
  void saysWhichPlantedDefectsNoRuleCovers() {
    Result result =
        run("generate-customers", "-n", 2_000, "-o", "-", "--defects", "changed-case=9");
    assertThat(result.code()).isZero();
    assertThat(result.err())
        .containsPattern(
            "  changed-case +\\d+ planted, +\\d+ found, \\d+ that no rule covers"
                + " \\(first_name, last_name, email, city\\)\n")
        .contains("  Defects are listed beside a file only; give --output the name of one\n");
  }

  @Test
  void defectsOfTheSettingsFileAreReplacedOrTurnedOff() throws IOException {
    Path settings = folder.resolve("a.cardfolio.json");
    Files.writeString(settings, "{\"customers\": 900, \"defects\": {\"bad-date\": 50}}");
    String from = run("generate-customers", "-c", settings, "-o", "-").err();
    assertThat(from).contains("  bad-date ").doesNotContain("  missing ");
    String others =
        run("generate-customers", "-c", settings, "-o", "-", "--defects", "missing=5").err();
    assertThat(others).contains("  missing ").doesNotContain("  bad-date ");
    String none = run("generate-customers", "-c", settings, "-o", "-", "--defects", "none").err();
    assertThat(none).startsWith("✓ Validation passed\n").doesNotContain("defects");
  }

  @Test
  void defectsHelpListsTheKinds() {
    Result help = run("generate-customers", "--defects", "help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("\n  missing             a cell that must be filled is empty\n")
        .endsWith("Example: --defects missing=0.5,bad-email=1\n");
    assertThat(help.out())
        .contains(
            """

            And of the transactions that can have them, where a run writes transactions:
              orphan-customer     a transaction has a customer whom there is not
            """
                .stripLeading());
    assertThat(help.out().lines()).hasSize(DefectKind.ALL.size() + 4);
    assertThat(run("generate-transactions", "--defects", "help")).isEqualTo(help);
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void wrongDefectsAreSaidInASentence() {
    defectsRefused(
        "bad-mail=1",
        "Defect \"bad-mail\" is not known; choose from missing, bad-email, limit-range,"
            + " limit-step, wrong-decline, missing-decline, duplicate-id, broken-id, unknown-state,"
            + " unknown-employment, unknown-card, unknown-segment, bad-date, future-date,"
            + " stray-space, changed-case, orphan-customer, duplicate-txn-id, negative-amount,"
            + " before-opening");
    defectsRefused("missing", "Defect missing has no rate; write it like missing=0.5");
    defectsRefused(
        "missing=much",
        "Defect rate \"much\" of missing is not a percentage such as 0.5 with at most 4 decimals");
    defectsRefused(
        "missing=0.00001",
        "Defect rate \"0.00001\" of missing is not a percentage such as 0.5 with at most 4"
            + " decimals");
    defectsRefused("missing=1,missing=2", "Defect missing has two rates; keep one of them");
    defectsRefused("missing=101", "Defect rate of missing 101% is above 100%");
    defectsRefused("missing=-1", "Defect rate of missing -1% is below 0%");
    assertThat(run("generate-customers", "--defects", "").err())
        .startsWith("Error: Defect \"\" is not known; choose from missing,");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void plantsDefectsInTransactionsBesideThoseOfCustomers() throws IOException {
    Path customers = folder.resolve("c.csv");
    Path transactions = folder.resolve("t.csv.gz");
    Result result =
        run(
            "generate-customers",
            "-n",
            100,
            "-o",
            customers,
            "--transactions",
            transactions,
            "--manifest",
            "--defects",
            "orphan-customer=1,duplicate-txn-id=1,negative-amount=1,before-opening=1,missing=5");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("✓ Defects listed in " + folder.resolve("c.defects.csv") + "\n")
        .contains(
            "✓ Transactions saved to %s\n✓ Defects listed in %s\n"
                .formatted(transactions, folder.resolve("t.defects.csv.gz")))
        .contains("✗ customer_known: ", "✗ transaction_id_unique: ", "✗ amount_positive: ")
        .contains("✗ transaction_after_opening: ")
        .containsPattern("(?m)^  orphan-customer +\\d+ planted, +\\d+ found$")
        .containsPattern("(?m)^  duplicate-txn-id +\\d+ planted, +\\d+ found$")
        .containsPattern("(?m)^  negative-amount +(\\d+) planted, +\\1 found$")
        .containsPattern("(?s)Recall 100.00%: .*, 0 missed.*Recall 100.00%: .*, 0 missed")
        .doesNotContain("Not planted");
    assertThat(names(folder))
        .containsExactly(
            "c.csv", "c.defects.csv", "c.manifest.json", "t.csv.gz", "t.defects.csv.gz");
    assertThat(run("verify", folder.resolve("c.manifest.json")).code()).isZero();
    Path clean = folder.resolve("clean.csv");
    run("generate-customers", "-n", 100, "-o", clean);
    assertThat(run("validate", "--transactions", transactions, "--customers", clean).out())
        .contains("✗ customer_known: ", "✗ amount_positive: ");
  }

  @Test
  void transactionsAloneHaveDefectsAsWell() throws IOException {
    Path file = folder.resolve("t.csv");
    Result result =
        run("generate-transactions", "-n", 50, "-o", file, "--defects", "negative-amount=2");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .doesNotContain("Validation")
        .containsPattern("(?m)^  negative-amount +(\\d+) planted, +\\1 found$")
        .contains("✓ Defects listed in " + folder.resolve("t.defects.csv") + "\n");
    assertThat(names(folder)).containsExactly("t.csv", "t.defects.csv");
    Result piped =
        run("generate-transactions", "-n", 50, "-o", "-", "--defects", "negative-amount=2");
    assertThat(piped.out()).isEqualTo(Files.readString(file));
    assertThat(piped.err())
        .contains("  Defects are listed beside a file only; give --output the name of one\n");
  }

  @Test
  void kindsOfATableThatIsNotWrittenAreRefusedOrTold() throws IOException {
    defectsRefused(
        "missing=1,orphan-customer=1,negative-amount=2",
        "--defects orphan-customer, negative-amount: planted in transactions, and this run writes"
            + " none; add --transactions FILE");
    assertThat(
            run("generate-transactions", "-o", folder.resolve("t.csv"), "--defects", "missing=1"))
        .isEqualTo(
            new Result(
                2,
                "",
                "Error: --defects missing: planted in customers, and this run writes none; use"
                    + " generate-customers with --transactions FILE\n"));
    assertThat(names(folder)).isEmpty();
    Path settings = folder.resolve("a.cardfolio.json");
    Files.writeString(
        settings, "{\"customers\": 50, \"defects\": {\"bad-date\": 5, \"before-opening\": 5}}");
    assertThat(run("generate-customers", "-c", settings, "-o", "-").err())
        .contains("  bad-date ")
        .contains(
            "\n  Not planted: before-opening; they are of transactions, which --transactions FILE"
                + " writes\n");
    assertThat(run("generate-transactions", "-c", settings, "-o", "-").err())
        .contains("  before-opening ")
        .contains(
            "\n  Not planted: bad-date; they are of customers, and these are the transactions of"
                + " customers without defects\n");
    assertThat(run("generate-transactions", "-c", settings, "-o", "-", "--defects", "none").err())
        .startsWith("✓ Validation passed\n")
        .doesNotContain("planted");
  }

  private void defectsRefused(String defects, String sentence) {
    assertThat(run("generate-customers", "-o", folder.resolve("c.csv"), "--defects", defects))
        .isEqualTo(new Result(2, "", "Error: " + sentence + "\n"));
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
                Error: Customers 100,000,000 is beyond 99,999,999, the last ID of eight digits
                Error: Segment shares add up to 104%, not 100%
                Error: Credit limit minimum 60,000 is above maximum 50,000
                Error: Credit limit step 0 is below 1
                Error: Age minimum 16 is below 18
                """));
    assertThat(names(folder)).containsExactly("a.cardfolio.json");
  }

  @Test
  void wrongUsageIsSaidInASentence() {
    wrong("Unknown option: '--cuont=5'", "generate-customers", "--cuont=5");
    wrong(
        "Invalid value for option '--count': 'many' is not a long",
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
    wrong("Unmatched argument at index 0: 'frobnicate'", "frobnicate");
    wrong(
        "Preset \"rich\" is not known; choose one of balanced, premium-travel, recession-stress,"
            + " student-launch, hundred-million",
        "settings",
        "--preset",
        "rich");
    wrong(
        "Settings file nowhere.json does not exist",
        "generate-customers",
        "--config",
        "nowhere.json");
    assertThat(names(folder)).isEmpty();
    assertThat(Path.of("customers.csv")).doesNotExist();
  }

  private void wrong(String sentence, Object... args) {
    Result result = run(args);
    assertThat(result.err()).startsWith("Error: " + sentence);
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
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
  void validatesAFileThatThisProgramDidNotMake() throws IOException {
    Path file = foreign();
    Path errors = folder.resolve("out/errors.csv");
    Result result = run("validate", file, "--errors", errors);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("⚠ email_unique: 16 warnings\n    row ")
        .contains("\n    … and 13 more\n✓ Validation passed, 16 warnings\n")
        .contains("✓ Violations saved to " + errors, "  Total customers: 2000\n")
        .containsPattern("\n\n  2,000 rows in \\d+\\.\\d\\d s, [0-9,]+ rows/s\n$");
    assertThat(result.code()).isZero();
    List<String> lines = Files.readAllLines(errors);
    assertThat(lines).hasSize(17);
    assertThat(lines.getFirst())
        .isEqualTo("severity,rule,row,line,customer_id,column,value,message,suggestion");
    assertThat(lines.get(1)).startsWith("warning,email_unique,");
  }

  @Test
  void aFileWithErrorsFails() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(
        file, Files.readString(foreign()).replace("CUST00000003,Robert", "CUST00000003,"));
    Result result = run("validate", file);
    assertThat(result.out())
        .startsWith("✗ required_field: 1 error\n    row 3, line 4, first_name: ")
        .contains("✗ Validation failed: 1 error, 16 warnings, 17 of 2,000 rows affected\n");
    assertThat(result.code()).isEqualTo(1);
    Result json = run("validate", file, "--format", "json");
    assertThat(json.out()).startsWith("{").contains("\"valid\" : false", "\"required_field\"");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.err()).isEmpty();
  }

  @Test
  void aFileThatIsNoCustomerTableIsSaidInASentence() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    for (Path file : List.of(empty, folder, folder.resolve("missing.csv"))) {
      Result result = run("validate", file);
      assertThat(result.err()).startsWith("Error: ").contains(file.getFileName().toString());
      assertThat(result.err().lines()).hasSize(1);
      assertThat(result.err()).doesNotContain("Exception");
      assertThat(result.out()).isEmpty();
      assertThat(result.code()).isEqualTo(1);
    }
    wrong(
        "No file is given; give a file of customers, or --transactions and --customers",
        "validate");
    wrong(
        "Invalid value for option '--format': 'xml' is not a format; choose text or json",
        "validate",
        "x.csv",
        "--format",
        "xml");
  }

  @Test
  void transactionsAreValidatedAgainstTheirCustomers() throws IOException {
    Path customers = folder.resolve("c.csv.gz");
    Path transactions = folder.resolve("t.csv.zst");
    Result made =
        run("generate-customers", "-n", 100, "-o", customers, "--transactions", transactions);
    assertThat(made.out()).contains("✓ Transactions saved to " + transactions + "\n✓ Validation");
    assertThat(made.code()).isZero();
    Result result = run("validate", "--transactions", transactions, "--customers", customers);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("✓ Validation passed\n\n📊 Transactions:\n  Total transactions: ")
        .containsPattern("  [0-9,]+ rows in \\d+\\.\\d\\d s, [0-9,]+ rows/s\n$");
    assertThat(result.code()).isZero();
    Result json =
        run("validate", "--transactions", transactions, "--customers", customers, "-f", "json");
    assertThat(json.out())
        .contains("\"valid\" : true", "\"transaction_id_unique\"", "\"total_transactions\"")
        .doesNotContain("\"email_format\"");
    assertThat(json.code()).isZero();
  }

  @Test
  void transactionsWithErrorsFail() throws IOException {
    Path customers = folder.resolve("c.csv");
    Path transactions = folder.resolve("t.csv");
    run("generate-customers", "-n", 20, "-o", customers, "--transactions", transactions);
    List<String> lines = new ArrayList<>(Files.readAllLines(transactions));
    lines.set(5, lines.get(5).replaceFirst(",\\d+\\.\\d\\d,", ",-1.00,"));
    Files.write(transactions, lines);
    Path errors = folder.resolve("errors.csv");
    Result result =
        run("validate", "--transactions", transactions, "--customers", customers, "-e", errors);
    assertThat(result.out())
        .startsWith(
            """
            ✗ amount_positive: 1 error
                row 5, line 6, transaction_amount "-1.00": Not above 0; Use 1.00
            ✗ Validation failed: 1 error, 1 of\
            """);
    assertThat(result.code()).isEqualTo(1);
    assertThat(Files.readAllLines(errors))
        .containsExactly(
            "severity,rule,row,line,customer_id,column,value,message,suggestion",
            "error,amount_positive,5,6,CUST00000001,transaction_amount,-1.00,Not above 0,Use 1.00");
  }

  @Test
  void wrongUsageOfTheTwoTablesIsSaidInASentence() {
    wrong(
        "--transactions goes with --customers; give the file of their customers too",
        "validate",
        "--transactions",
        "t.csv");
    wrong(
        "--customers goes with --transactions; give both, or the file of customers alone, without"
            + " an option",
        "validate",
        "--customers",
        "c.csv");
    wrong(
        "x.csv stands beside --transactions and --customers; validate it in a run of its own",
        "validate",
        "x.csv",
        "--transactions",
        "t.csv",
        "--customers",
        "c.csv");
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

  private Path foreign() throws IOException {
    Path file = folder.resolve("foreign.csv");
    try (InputStream in = CliTest.class.getResourceAsStream("/customers-python-2000.csv")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    return file;
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

  private Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            false);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Cli.run(console, interrupted, words);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a command gave.
  private record Result(int code, String out, String err) {}
}
