package io.cardfolio.job.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.TestCustomers;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.csv.UnreadableCsvException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of customers that this program did not make.
class ValidateCustomersJobTest {
  private static final Path REAL = Path.of("src/test/resources/customers-python-2000.csv");
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @TempDir private Path folder;

  @Test
  void theRealFileHasSixteenRepeatedEmailsAndNothingElse() throws IOException {
    CustomerOutcome outcome = new ValidateCustomersJob(SPEC, 2).run(REAL, Progress.NONE);
    assertThat(outcome.report().rows()).isEqualTo(2_000);
    assertThat(outcome.report().isValid()).isTrue();
    assertThat(outcome.report().counts()).isEqualTo(Map.of(Rule.EMAIL_UNIQUE, 16L));
    assertThat(outcome.report().warnings()).isEqualTo(16);
    assertThat(outcome.report().affectedRows()).isEqualTo(16);
    assertThat(outcome.summary().uniqueIds()).isEqualTo(2_000);
  }

  @Test
  void twentyPlantedFaultsAreShownWhereTheyAre() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(REAL));
    Plant plant = new Plant(lines);
    plant.cell(3, CustomerColumn.LAST_NAME, "");
    plant.cell(10, CustomerColumn.CUSTOMER_ID, "CUST0010");
    plant.cell(20, CustomerColumn.CUSTOMER_ID, "CUST00000019");
    plant.cell(30, CustomerColumn.EMAIL, "no.at.sign.example.com");
    plant.cell(40, CustomerColumn.EMAIL, "two@@example.com");
    plant.cell(50, CustomerColumn.AGE, "21");
    plant.cell(60, CustomerColumn.AGE, "forty");
    plant.cell(70, CustomerColumn.STATE, "XX");
    plant.cell(80, CustomerColumn.EMPLOYMENT_STATUS, "Student");
    plant.cell(90, CustomerColumn.CARD_TYPE, "Gold");
    plant.cell(100, CustomerColumn.CREDIT_LIMIT, "51000");
    plant.cell(110, CustomerColumn.CREDIT_LIMIT, "4000");
    plant.cell(120, CustomerColumn.CREDIT_LIMIT, "27450");
    plant.cell(130, CustomerColumn.ACCOUNT_OPEN_DATE, "2023-02-30");
    plant.cell(140, CustomerColumn.ACCOUNT_OPEN_DATE, "2026-01-01");
    plant.cell(150, CustomerColumn.CUSTOMER_SEGMENT, "Dormant");
    plant.cell(plant.firstAfter(160, "Declining"), CustomerColumn.DECLINE_TYPE, "");
    plant.cell(plant.firstAfter(180, "Declining"), CustomerColumn.DECLINE_TYPE, "slow");
    plant.cell(plant.firstAfter(200, "Budget-Conscious"), CustomerColumn.DECLINE_TYPE, "sudden");
    plant.cell(plant.firstAfter(210, "Budget-Conscious"), CustomerColumn.CARD_TYPE, "Premium");
    plant.cell(220, CustomerColumn.CITY, "\uFFFDrlington");
    plant.cell(230, CustomerColumn.CITY, "\"New\nYork, \"\"NY\"\"\"");
    plant.line(240, line -> line + ",surplus");
    plant.line(250, line -> line.substring(0, line.indexOf(',')));
    Path file = folder.resolve("planted.csv");
    Files.write(
        file,
        String.join("\n", lines)
            .replace("\uFFFDrlington", "@rlington")
            .getBytes(StandardCharsets.UTF_8));
    damage(file);

    ValidationReport report = new ValidateCustomersJob(SPEC, 2).run(file, Progress.NONE).report();

    assertThat(report.violations())
        .filteredOn(violation -> violation.rule() != Rule.EMAIL_UNIQUE)
        .extracting(ValidateCustomersJobTest::place)
        .containsExactly(
            "error required_field row 3 line 4 last_name []",
            "error id_format row 10 line 11 customer_id [CUST0010]",
            "error id_sequence row 20 line 21 customer_id [CUST00000019]",
            "error id_unique row 20 line 21 customer_id [CUST00000019]",
            "error email_format row 30 line 31 email [no.at.sign.example.com]",
            "error email_format row 40 line 41 email [two@@example.com]",
            "error age_range row 50 line 51 age [21]",
            "error age_range row 60 line 61 age [forty]",
            "error state_known row 70 line 71 state [XX]",
            "error employment_status_known row 80 line 81 employment_status [Student]",
            "error card_type_known row 90 line 91 card_type [Gold]",
            "error credit_limit_range row 100 line 101 credit_limit [51000]",
            "error credit_limit_range row 110 line 111 credit_limit [4000]",
            "error credit_limit_step row 120 line 121 credit_limit [27450]",
            "error date_format row 130 line 131 account_open_date [2023-02-30]",
            "error date_not_future row 140 line 141 account_open_date [2026-01-01]",
            "error segment_known row 150 line 151 customer_segment [Dormant]",
            "error decline_type_present row 161 line 162 decline_type []",
            "error decline_type_legal row 187 line 188 decline_type [slow]",
            "error decline_type_absent row 202 line 203 decline_type [sudden]",
            "warning premium_expected row 212 line 213 card_type [Premium]",
            "error text_encoding row 220 line 221 city [\uFFFDrlington]",
            "error row_length row 240 line 242 - []",
            "error row_length row 250 line 252 - []");
    assertThat(report.count(Rule.EMAIL_UNIQUE)).isEqualTo(16);
  }

  @Test
  void aMissingColumnIsOneViolationAndItsRulesAreNotAsked() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(REAL));
    lines.replaceAll(line -> line.substring(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1)));
    Path file = Files.write(folder.resolve("narrow.csv"), lines);
    ValidationReport report = new ValidateCustomersJob(SPEC, 1).run(file, Progress.NONE).report();
    assertThat(report.counts()).isEqualTo(Map.of(Rule.COLUMNS_PRESENT, 2L, Rule.EMAIL_UNIQUE, 16L));
    assertThat(report.violations().subList(0, 2))
        .extracting(ValidateCustomersJobTest::place)
        .containsExactly(
            "error columns_present row 0 line 1 customer_segment []",
            "error columns_present row 0 line 1 decline_type []");
    assertThat(report.affectedRows()).isEqualTo(16);
  }

  @Test
  void aHeaderAloneIsValid() throws IOException {
    Path file = Files.writeString(folder.resolve("none.csv"), CustomerColumn.headers() + "\n");
    CustomerOutcome outcome = new ValidateCustomersJob(SPEC, 2).run(file, Progress.NONE);
    assertThat(outcome.report()).isEqualTo(new ValidationReport(0, 0, Map.of(), List.of()));
  }

  @Test
  void threadsDoNotChangeTheOutcome() throws IOException {
    Path file = write(20_000);
    CustomerOutcome one = new ValidateCustomersJob(SPEC, 1).run(file, Progress.NONE);
    assertThat(one.report().rows()).isEqualTo(20_000);
    assertThat(new ValidateCustomersJob(SPEC, 3).run(file, Progress.NONE)).isEqualTo(one);
  }

  @Test
  void progressHearsBytesUpToTheWholeFile() throws IOException {
    Path file = write(20_000);
    List<Long> heard = new ArrayList<>();
    new ValidateCustomersJob(SPEC, 2)
        .run(
            file,
            (done, total) -> {
              assertThat(total).isEqualTo(file.toFile().length());
              return heard.add(done);
            });
    assertThat(heard).isSorted().hasSizeGreaterThan(4);
    assertThat(heard.getLast()).isEqualTo(Files.size(file));
  }

  @Test
  void progressMayStopTheJob() throws IOException {
    Path file = write(20_000);
    List<Long> heard = new ArrayList<>();
    assertThatThrownBy(() ->
            new ValidateCustomersJob(SPEC, 2)
                .run(file, (done, _) -> heard.add(done) && heard.size() < 2))
        .isInstanceOf(JobCancelledException.class);
    assertThat(heard).hasSize(2);
  }

  @Test
  void anOpenedFileKeepsItsFirstRows() throws IOException {
    Path file = write(ValidateCustomersJob.SHOWN_ROWS + 1);
    OpenedCsv opened = new ValidateCustomersJob(SPEC, 2).open(file, Progress.NONE);
    assertThat(opened.rows()).hasSize(ValidateCustomersJob.SHOWN_ROWS);
    assertThat(opened.rows().getLast().texts())
        .isEqualTo(TestCustomers.legal(ValidateCustomersJob.SHOWN_ROWS).texts());
    assertThat(opened.outcome().summary().customers())
        .isEqualTo(ValidateCustomersJob.SHOWN_ROWS + 1L);
    assertThat(opened.bytes()).isEqualTo(Files.size(file));
  }

  @Test
  void whatCannotBeReadIsOneSentence() throws IOException {
    Path file = write(10_000);
    Files.writeString(file, Files.readString(file) + "\"open");
    assertThatThrownBy(() -> new ValidateCustomersJob(SPEC, 2).run(file, Progress.NONE))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage(
            "customers.csv opens a quote on line 10,002 that is not closed to the end of the file;"
                + " close it after the text of the cell");
  }

  private Path write(int rows) throws IOException {
    Path file = folder.resolve("customers.csv");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(CustomerColumn.headers() + "\n");
      for (int row = 1; row <= rows; row++) {
        writer.write(String.join(",", TestCustomers.legal(row).texts()) + "\n");
      }
    }
    return file;
  }

  /// Puts a byte that is not UTF-8 where an @ stands for it.
  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("@rlington");
    bytes[at] = (byte) 0xC1;
    Files.write(file, bytes);
  }

  private static String place(Violation violation) {
    return "%s %s row %d line %d %s [%s]"
        .formatted(
            violation.severity() == Severity.ERROR ? "error" : "warning",
            violation.rule().key(),
            violation.row(),
            violation.line(),
            violation.column().map(Column::header).orElse("-"),
            violation.value());
  }

  /// Changes single cells of a file's lines; line 0 is the header and line n is row n.
  private record Plant(List<String> lines) {
    void cell(int row, CustomerColumn column, String text) {
      line(
          row,
          line -> {
            String[] cells = line.split(",", -1);
            cells[column.ordinal()] = text;
            return String.join(",", cells);
          });
    }

    void line(int row, UnaryOperator<String> change) {
      lines.set(row, change.apply(lines.get(row)));
    }

    int firstAfter(int row, String segment) {
      int found = row + 1;
      while (!lines.get(found).contains("," + segment + ",")) {
        found++;
      }
      return found;
    }
  }
}
