package io.cardfolio.job.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looks at the exported files as an analyst would, in SQL that shares no code with the program:
/// does the data do what its settings promise?
class TransactionAnalysisTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(3_000);

  @TempDir private static Path folder;
  private static Connection database;

  @BeforeAll
  static void exportAndLoad() throws Exception {
    Portfolio portfolio = Portfolio.of(SPEC);
    Path customers = folder.resolve("customers.csv");
    Path transactions = folder.resolve("transactions.csv");
    portfolio.save(customers);
    new TransactionJob(portfolio, 2).save(transactions, Progress.NONE);
    database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      statement.execute(
          sql("tables")
              .replace("${customers}", customers.toString())
              .replace("${transactions}", transactions.toString()));
    }
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  @Test
  void everyRecordFits() throws Exception {
    Map<String, Long> found = new HashMap<>();
    query("keys", row -> found.put(row.getString("what"), row.getLong("found")));
    assertThat(found).hasSize(7);
    assertThat(found).allSatisfy((what, count) -> assertThat(count).as(what).isZero());
  }

  @Test
  void aMonthsTotalAndNumberLieInTheSegmentsRanges() throws Exception {
    List<String> segments = new ArrayList<>();
    query(
        "ranges",
        row -> {
          String segment = row.getString("segment");
          segments.add(segment);
          assertThat(row.getLong("customer_months")).as(segment).isGreaterThan(1_000);
          assertThat(row.getDouble("inside")).as(segment).isGreaterThanOrEqualTo(0.99);
          assertThat(row.getDouble("counted")).as(segment).isGreaterThanOrEqualTo(0.99);
        });
    assertThat(segments).hasSize(5);
  }

  @Test
  void decliningCustomersFollowTheirCurves() throws Exception {
    List<String> months = new ArrayList<>();
    query(
        "decline",
        row -> {
          String month = row.getString("decline_type") + " " + row.getInt("month");
          months.add(month);
          assertThat(row.getDouble("found"))
              .as(month)
              .isCloseTo(row.getDouble("expected"), within(0.03));
        });
    assertThat(months).hasSize(2 * 18);
  }

  @Test
  void newCustomersSpendFivePercentMoreEachMonth() throws Exception {
    List<Double> factors = new ArrayList<>();
    query("growth", row -> factors.add(Math.exp(row.getDouble("logarithm"))));
    assertThat(factors)
        .singleElement()
        .satisfies(it -> assertThat(it).isCloseTo(1.05, within(0.005)));
  }

  @Test
  void categoriesChannelsAndStatusesHaveTheirShares() throws Exception {
    List<String> shares = new ArrayList<>();
    query(
        "shares",
        row -> {
          shares.add(row.getString("what"));
          assertThat(row.getDouble("found"))
              .as(row.getString("what"))
              .isCloseTo(row.getDouble("expected"), within(0.01));
        });
    assertThat(shares).hasSize(19);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradual", "sudden"})
  void aPlainModelTellsDecliningCustomersFromTheRest(String type) throws Exception {
    List<double[]> features = new ArrayList<>();
    List<Boolean> declines = new ArrayList<>();
    query(
        "features",
        row -> {
          String found = row.getString("decline_type");
          if (found.isEmpty() || found.equals(type)) {
            features.add(
                new double[] {
                  row.getDouble("lately"), row.getDouble("in_all"), row.getDouble("visits")
                });
            declines.add(found.equals(type));
          }
        });
    int half = features.size() / 2;
    LogisticModel model =
        LogisticModel.fitted(features.subList(0, half), declines.subList(0, half));
    assertThat(declines.subList(half, declines.size())).contains(true, false);
    assertThat(
            model.auc(
                features.subList(half, features.size()), declines.subList(half, declines.size())))
        .as("area under the curve for customers that the model has not seen")
        .isGreaterThanOrEqualTo(0.9);
  }

  private static void query(String name, Taker taker) throws Exception {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql(name))) {
      boolean any = false;
      while (rows.next()) {
        any = true;
        taker.take(rows);
      }
      assertThat(any).as("%s has rows", name).isTrue();
    }
  }

  private static String sql(String name) throws IOException {
    String file = name + ".sql";
    try (InputStream in = TransactionAnalysisTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// Looks at a row.
  private interface Taker {
    void take(ResultSet row) throws SQLException;
  }
}
