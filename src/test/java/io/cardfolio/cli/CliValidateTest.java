package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Validation on the command line: of customers, and of transactions against them.
class CliValidateTest extends CliRuns {
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
  void oneTableInThePlaceOfTheOtherIsSaidInASentence() {
    Path transactions = folder.resolve("t.csv");
    run("generate-transactions", "-n", 10, "-o", transactions, "-q");
    assertThat(run("validate", transactions))
        .isEqualTo(
            new Result(
                1,
                "",
                "Error: t.csv holds transactions, not customers; choose the file of the customers,"
                    + " or hold both against each other with cardfolio validate --transactions FILE"
                    + " --customers FILE\n"));
    Path customers = folder.resolve("c.csv");
    run("generate-customers", "-n", 10, "-o", customers, "-q");
    assertThat(run("validate", "--transactions", customers, "--customers", customers))
        .isEqualTo(
            new Result(
                1,
                "",
                "Error: c.csv holds customers, not transactions; choose the file of the"
                    + " transactions\n"));
  }

  @Test
  void aTableOfFewColumnsIsTakenAtItsWord() throws IOException {
    Path file = folder.resolve("few.csv");
    for (String header : List.of("customer_id,status", "customer_id,name,channel,status")) {
      Files.writeString(file, header + "\n");
      assertThat(run("validate", file).out()).contains("Column email is missing");
    }
    for (String header : List.of("customer_id", "customer_id,age,state")) {
      Files.writeString(file, header + "\n");
      assertThat(run("validate", "--transactions", file, "--customers", foreign()).out())
          .contains("Column transaction_id is missing");
      Files.delete(folder.resolve("foreign.csv"));
    }
  }

  @Test
  void transactionsAreValidatedAgainstTheirCustomers() throws IOException {
    Path customers = folder.resolve("c.csv.gz");
    Path transactions = folder.resolve("t.csv.zst");
    Result made =
        run("generate-customers", "-n", 100, "-o", customers, "--transactions", transactions);
    assertThat(made.out()).contains("✓ Transactions saved to " + transactions + "\n✓ Validation");
    assertThat(made.code()).isZero();
    long spent = number("Total transactions: ([0-9,]+)", made.out());
    assertThat(number("([0-9,]+) rows in ", made.out())).isEqualTo(100 + spent);
    Result result = run("validate", "--transactions", transactions, "--customers", customers);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("✓ Validation passed\n\n📊 Transactions:\n  Total transactions: ")
        .containsPattern("  Declined: [0-9,]+ \\([23]\\.[0-9]%\\)\n")
        .containsPattern("    New & Growing: – in the first month, \\$[0-9.]+ in the last\n")
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
  void aValueCannotTurnTheTerminalUpsideDown() throws IOException {
    String[] lines = run("generate-customers", "-n", 1, "-o", "-").out().split("\n", -1);
    String[] cells = lines[1].split(",", -1);
    cells[CustomerColumn.STATE.ordinal()] = "C\u202EA\u2028\u001b[2J";
    Path file =
        Files.writeString(folder.resolve("c.csv"), lines[0] + "\n" + String.join(",", cells));
    assertThat(run("validate", file).out()).contains(" \"C·A··[2J\": ");
  }

  private static long number(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).isTrue();
    return Long.parseLong(found.group(1).replace(",", ""));
  }
}
