package io.cardfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.DefectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Defects on the command line: planted, listed, found and refused.
class CliDefectsTest extends CliRuns {
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
    defectsRefused("missing=101", "Defect rate of missing 101% is above 100%; use 100%");
    defectsRefused("missing=-1", "Defect rate of missing -1% is below 0%; use 0%");
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
}
