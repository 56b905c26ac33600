package io.cardfolio.bench.rival;

import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.model.Customer;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The table as SQL in DuckDB, the fastest way there was: hashes of row numbers choose from cards,
/// and DuckDB writes CSV, in whatever order its threads come to the rows.
public final class DuckDbTable implements AutoCloseable {
  /// Names and places stand on so many cards, the frequent ones on several, so that a hash draws
  /// them by weight.
  private static final int CARDS = 10_000;

  private static final String ROWS =
      """
      SELECT
        'CUST' || lpad(row::VARCHAR, 8, '0') AS customer_id,
        f.first_name,
        l.last_name,
        lower(f.first_name) || '.' || lower(l.last_name) || row || '@example.com' AS email,
        21 + hash(row, 4) %% 55 AS age,
        p.state,
        p.city,
        CASE WHEN job < 62 THEN 'Employed'
          WHEN job < 72 THEN 'Self-Employed'
          WHEN job < 78 THEN 'Unemployed'
          ELSE 'Retired' END AS employment_status,
        CASE WHEN segment < 15 AND hash(row, 7) %% 100 < 30 THEN 'Premium'
          ELSE 'Standard' END AS card_type,
        5000 + 1000 * (hash(row, 8) %% 46) AS credit_limit,
        DATE '2025-12-31' - (hash(row, 9) %% 1825)::INTEGER AS account_open_date,
        CASE WHEN segment < 15 THEN 'High-Value Travelers'
          WHEN segment < 55 THEN 'Stable Mid-Spenders'
          WHEN segment < 80 THEN 'Budget-Conscious'
          WHEN segment < 90 THEN 'Declining'
          ELSE 'New & Growing' END AS customer_segment,
        CASE WHEN segment >= 80 AND segment < 90
          THEN CASE WHEN hash(row, 11) %% 100 < 70 THEN 'gradual' ELSE 'sudden' END
          END AS decline_type
      FROM (SELECT row, hash(row, 6) %% 100 AS job, hash(row, 10) %% 100 AS segment FROM %2$s)
      JOIN firsts f ON f.card = hash(row, 1) %% %1$d
      JOIN lasts l ON l.card = hash(row, 2) %% %1$d
      JOIN places p ON p.card = hash(row, 5) %% %1$d
      """;

  private final Connection connection;
  private final Statement statement;
  private final String numbers;

  /// A table of so many rows, with the cards laid out.
  public DuckDbTable(long rows) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    statement = connection.createStatement();
    statement.execute("SET preserve_insertion_order = false");
    statement.execute("CREATE TABLE firsts (card BIGINT, first_name VARCHAR)");
    statement.execute("CREATE TABLE lasts (card BIGINT, last_name VARCHAR)");
    statement.execute("CREATE TABLE places (card BIGINT, state VARCHAR, city VARCHAR)");
    dealCards(connection.unwrap(DuckDBConnection.class));
    numbers = Text.of("(SELECT range AS row FROM range(1, %d))", rows + 1);
  }

  /// Writes a table.
  ///
  /// @param args how many rows, the file, and how many threads
  public static void main(String[] args) throws SQLException {
    try (DuckDbTable table = new DuckDbTable(Long.parseLong(args[0]))) {
      table.copyTo(Path.of(args[1]), Integer.parseInt(args[2]));
    }
  }

  private static void dealCards(DuckDBConnection database) throws SQLException {
    CustomerGenerator generator =
        new CustomerGenerator(PortfolioSpec.defaults().withCustomers(CARDS), new Pools());
    try (DuckDBAppender firsts = database.createAppender("firsts");
        DuckDBAppender lasts = database.createAppender("lasts");
        DuckDBAppender places = database.createAppender("places")) {
      for (int card = 0; card < CARDS; card++) {
        Customer customer = generator.customer(card + 1L);
        firsts.beginRow().append((long) card).append(customer.firstName()).endRow();
        lasts.beginRow().append((long) card).append(customer.lastName()).endRow();
        places
            .beginRow()
            .append((long) card)
            .append(customer.state())
            .append(customer.city())
            .endRow();
      }
    }
  }

  /// Writes the table as CSV.
  public void copyTo(Path file, int threads) throws SQLException {
    statement.execute("SET threads = " + threads);
    String source = threads == 1 ? numbers : sharedNumbers();
    statement.execute(
        Text.of(
            "COPY (%s) TO '%s' (FORMAT csv, HEADER, USE_TMP_FILE false)",
            Text.of(ROWS, CARDS, source), file.toString().replace("'", "''")));
  }

  /// The row numbers as a table, which threads can share; one thread alone is faster without.
  private String sharedNumbers() throws SQLException {
    statement.execute("CREATE TABLE IF NOT EXISTS rows AS FROM " + numbers);
    return "rows";
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
