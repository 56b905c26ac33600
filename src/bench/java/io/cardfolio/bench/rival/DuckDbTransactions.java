package io.cardfolio.bench.rival;

import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Transactions with amounts by chance, in DuckDB: a number of them for each customer and month,
/// expanded, each amount drawn by itself. Totals, declines and seasons are left out.
public final class DuckDbTransactions implements AutoCloseable {
  private static final int MONTHS = 18;

  private static final String ROWS =
      """
      SELECT
        'TXN' || lpad((row_number() OVER ())::VARCHAR, 11, '0') AS transaction_id,
        'CUST' || lpad(customer::VARCHAR, 8, '0') AS customer_id,
        strftime(
          TIMESTAMP '2024-07-01' + to_months(month::INTEGER)
            + to_seconds(floor(random() * 2419200)), '%Y-%m-%dT%H:%M:%S') AS transaction_date,
        round(5 + random() * 200, 2) AS transaction_amount,
        'Merchant ' || floor(random() * 2000)::INTEGER AS merchant_name,
        ['Retail', 'Dining', 'Grocery', 'Gas', 'Travel'][1 + floor(random() * 5)::INTEGER]
          AS merchant_category,
        ['Online', 'In-Store', 'Mobile'][1 + floor(random() * 3)::INTEGER] AS channel,
        CASE WHEN random() < 0.97 THEN 'approved' ELSE 'declined' END AS status
      FROM (
        SELECT customer, month, unnest(range(0, least + floor(random() * spread)::BIGINT)) AS nth
        FROM (
          SELECT
            customer,
            month,
            CASE WHEN customer % 20 < 3 THEN 40 WHEN customer % 20 < 8 THEN 15 ELSE 20 END AS least,
            CASE WHEN customer % 20 < 3 THEN 41 WHEN customer % 20 < 8 THEN 16 ELSE 21 END AS spread
          FROM range(1, $customers + 1) c(customer), range(0, $months) m(month)))
      """;

  private final Connection connection;
  private final Statement statement;

  /// A database without tables.
  public DuckDbTransactions() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    statement = connection.createStatement();
    statement.execute("SET preserve_insertion_order = false");
  }

  /// Writes the transactions of so many customers as CSV.
  ///
  /// @return how many there are
  public long copyTo(Path file, long customers, int threads) throws SQLException {
    statement.execute("SET threads = " + threads);
    return statement.executeUpdate(
        Text.of(
            "COPY (%s) TO '%s' (FORMAT csv, HEADER, USE_TMP_FILE false)",
            ROWS.replace("$customers", Long.toString(customers))
                .replace("$months", Integer.toString(MONTHS)),
            file.toString().replace("'", "''")));
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
