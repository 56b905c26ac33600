package io.cardfolio.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import io.cardfolio.TestCustomers;
import io.cardfolio.export.file.Compression;
import io.cardfolio.job.check.CustomerChunk;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.CustomerTable;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of violations and the report for other programs, field by field.
class ReportFilesTest {
  private static final PortfolioSpec SPEC =
      PortfolioSpec.defaults()
          .withSegments(
              List.of(
                  Segment.of("Stable Mid-Spenders", Percent.of(60)),
                  Segment.of("Other", Percent.of(40)).withPremium(Percent.of(50))));

  @Test
  void theErrorListHoldsEachViolationAsARecord() throws Exception {
    CustomerOutcome outcome = flawed();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ViolationsCsv.write(outcome.report(), Compression.NONE, out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("severity,rule,row,line,customer_id,column,value,message,suggestion\n")
        .contains(
            "\nerror,credit_limit_range,2,3,CUST00000002,credit_limit,\"62,000 \"\"é\"\"\","
                + "\"Not a whole number from $5,000 to $50,000\",Use 5000 to 50000\n")
        .contains(
            "\nwarning,segment_share,,,,customer_segment,Other 0.0%,"
                + "\"Target 40%, off by 40.0 points\",Check the source or the target\n");
    try (CSVReader reader = new CSVReader(new StringReader(text))) {
      List<List<String>> records = reader.readAll().stream().map(List::of).toList();
      assertThat(records.getFirst()).isEqualTo(Violation.FIELD_NAMES);
      assertThat(records.subList(1, records.size()))
          .isEqualTo(outcome.report().violations().stream().map(Violation::fields).toList());
    }
  }

  @Test
  void aLongErrorListIsWhole() throws IOException {
    CustomerTable check = new CustomerTable(SPEC);
    CustomerChunk chunk = check.newChunk(1);
    for (long row = 1; row <= 5_000; row++) {
      chunk.add(TestCustomers.with(TestCustomers.legal(row), CustomerColumn.AGE, "7"), row + 1);
    }
    check.add(chunk);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ViolationsCsv.write(check.outcome().report(), Compression.NONE, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(5_003)
        .endsWith("error,age_range,5000,5001,CUST00005000,age,7,Below minimum 22,Use 22 or more");
  }

  @Test
  void theJsonReportHasTheKeysOfTheErrorList() throws IOException {
    JsonNode json = json(flawed());
    assertThat(json.propertyNames())
        .containsExactly(
            "valid", "rows", "errors", "warnings", "rules", "violations", "statistics");
    assertThat(json.get("valid").booleanValue()).isFalse();
    assertThat(json.get("rows").longValue()).isEqualTo(2);
    assertThat(json.get("errors").longValue()).isEqualTo(1);
    assertThat(json.get("warnings").longValue()).isEqualTo(2);
    JsonNode violation = json.get("violations").get(2);
    assertThat(violation.propertyNames()).containsExactlyElementsOf(Violation.FIELD_NAMES);
    assertThat(violation.get("severity").stringValue()).isEqualTo("error");
    assertThat(violation.get("rule").stringValue()).isEqualTo("credit_limit_range");
    assertThat(violation.get("row").longValue()).isEqualTo(2);
    assertThat(violation.get("line").longValue()).isEqualTo(3);
    assertThat(violation.get("customer_id").stringValue()).isEqualTo("CUST00000002");
    assertThat(violation.get("column").stringValue()).isEqualTo("credit_limit");
    assertThat(violation.get("value").stringValue()).isEqualTo("62,000 \"é\"");
    JsonNode share = json.get("violations").get(0);
    assertThat(share.get("row").isNull()).isTrue();
    assertThat(share.get("line").isNull()).isTrue();
    assertThat(share.get("customer_id").isNull()).isTrue();
  }

  @Test
  void theJsonReportListsEveryRule() throws IOException {
    JsonNode rules = json(flawed()).get("rules");
    assertThat(rules.values()).hasSize(Rule.CUSTOMERS.size());
    JsonNode range = rules.get(Rule.CREDIT_LIMIT_RANGE.ordinal());
    assertThat(range.toString())
        .isEqualTo(
            "{\"rule\":\"credit_limit_range\",\"severity\":\"error\","
                + "\"title\":\"Credit limit within range\",\"count\":1,\"kept\":1}");
    assertThat(rules.get(Rule.ID_UNIQUE.ordinal()).get("count").longValue()).isZero();
  }

  @Test
  void theJsonReportTellsWhatWasNotKept() throws IOException {
    CustomerTable check = new CustomerTable(SPEC);
    CustomerChunk chunk = check.newChunk(1);
    for (long row = 1; row <= 10_001; row++) {
      chunk.add(TestCustomers.with(TestCustomers.legal(row), CustomerColumn.AGE, "7"), row + 1);
    }
    check.add(chunk);
    JsonNode age = json(check.outcome()).get("rules").get(Rule.AGE_RANGE.ordinal());
    assertThat(age.get("count").longValue()).isEqualTo(10_001);
    assertThat(age.get("kept").longValue()).isEqualTo(10_000);
  }

  @Test
  void theJsonReportHoldsTheStatistics() throws IOException {
    assertThat(json(flawed()).get("statistics").toString())
        .isEqualTo(
            "{\"total_customers\":2,\"unique_ids\":2,\"credit_limit_min\":27000,"
                + "\"credit_limit_max\":27000,\"credit_limit_average\":27000.00,\"age_min\":45,"
                + "\"age_max\":45,\"age_average\":45.00,\"segments\":["
                + "{\"name\":\"Stable Mid-Spenders\",\"target_percent\":60,"
                + "\"actual_percent\":100.0000,\"customers\":2,\"premium\":0,"
                + "\"credit_limit_min\":27000,\"credit_limit_max\":27000,"
                + "\"credit_limit_average\":27000.00},"
                + "{\"name\":\"Other\",\"target_percent\":40,\"actual_percent\":0.0000,"
                + "\"customers\":0,\"premium\":0,\"credit_limit_min\":null,"
                + "\"credit_limit_max\":null,\"credit_limit_average\":null}],"
                + "\"card_types\":{\"Standard\":2,\"Premium\":0},"
                + "\"employment_statuses\":{\"Employed\":2,\"Self-Employed\":0,\"Unemployed\":0,"
                + "\"Retired\":0},\"decline_types\":{\"gradual\":0,\"sudden\":0}}");
  }

  private static CustomerOutcome flawed() {
    CustomerTable check = new CustomerTable(SPEC);
    CustomerChunk chunk = check.newChunk(1);
    chunk.add(TestCustomers.legal(1), 2);
    CustomerText wrong =
        TestCustomers.with(TestCustomers.legal(2), CustomerColumn.CREDIT_LIMIT, "62,000 \"é\"");
    chunk.add(wrong, 3);
    check.add(chunk);
    return check.outcome();
  }

  private static JsonNode json(CustomerOutcome outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportJson(SPEC, outcome).write(out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\n  \"valid\" : ")
        .endsWith("\n}\n");
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(out.toByteArray());
  }
}
