package io.cardfolio.bench;

import io.cardfolio.bench.rival.DuckDbTransactions;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.TransactionJob;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// How fast transactions are made: where no disk is in the way, and by the command to a file.
final class TransactionRates implements Chapter {
  private static final long CUSTOMERS = 20_000;
  private static final long MANY_CUSTOMERS = 500_000;
  private static final Path NOWHERE = Path.of("/dev/null");
  private static final String MADE = "Cardfolio, made";
  private static final String CHECKED = "Cardfolio, made, validated, summed up and put in order";
  private static final String DUCKDB = "DuckDB, counts expanded, COPY to /dev/null";
  private static final String COMMAND = "command";

  private final Setup setup;
  private final long customers;

  TransactionRates(Setup setup) {
    this.setup = setup;
    customers = setup.options().atMost(CUSTOMERS);
  }

  @Override
  public void measure(Report report) throws Exception {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(customers);
    EncodedTransactions encoded = new EncodedTransactions(spec);
    long rows = encoded.count();
    long[] rivalRows = {rows};
    try (DuckDbTransactions duckDb = new DuckDbTransactions()) {
      Turns turns = turns(encoded, Portfolio.of(spec), duckDb, rivalRows);
      turns.warmUp();
      Map<String, Runs> taken = turns.take(setup.options().rounds());
      report.section(
          "Transactions as CSV bytes to nowhere",
          Text.of(
              "%,d customers' %,d transactions a run (DuckDB's %,d), in one process, each run once"
                  + " before to warm up.\n\n%s",
              customers,
              rows,
              rivalRows[0],
              Rates.table(
                  taken,
                  way -> way.startsWith(DUCKDB) ? rivalRows[0] : rows,
                  Setup.named(MADE, 1))));
      goals(report, taken, rows, rivalRows[0]);
    }
    command(report);
  }

  private Turns turns(
      EncodedTransactions encoded,
      Portfolio portfolio,
      DuckDbTransactions duckDb,
      long[] rivalRows) {
    Turns turns = new Turns();
    for (int threads : new int[] {1, Setup.THREADS}) {
      TransactionJob job = new TransactionJob(portfolio, threads);
      turns
          .with(Setup.named(MADE, threads), () -> Run.of(() -> encoded.make(threads)))
          .with(
              Setup.named(CHECKED, threads),
              () -> Run.of(() -> job.write(OutputStream.nullOutputStream(), Progress.NONE)));
      if (Files.exists(NOWHERE)) {
        turns.with(
            Setup.named(DUCKDB, threads),
            () -> Run.of(() -> rivalRows[0] = duckDb.copyTo(NOWHERE, customers, threads)));
      }
    }
    return turns;
  }

  private static void goals(Report report, Map<String, Runs> taken, long rows, long rivalRows) {
    Runs one = taken.get(Setup.named(MADE, 1));
    report.reached(Goal.TRANSACTIONS, one.rate(rows));
    report.reached(
        Goal.TRANSACTIONS_SECOND_THREAD,
        one.seconds() / taken.get(Setup.named(MADE, Setup.THREADS)).seconds());
    Runs duckDb = taken.get(Setup.named(DUCKDB, 1));
    if (duckDb != null) {
      report.reached(Goal.TRANSACTIONS_OVER_DUCKDB, one.rate(rows) / duckDb.rate(rivalRows));
    }
  }

  /// The memory of the whole command, to standard output that is thrown away.
  private void command(Report report) throws Exception {
    Table table = new Table("customers", "median s", "peak MB");
    Runs largest = null;
    for (long count : new long[] {MANY_CUSTOMERS / 10, MANY_CUSTOMERS}) {
      long fewer = setup.options().atMost(count);
      largest =
          new Turns()
              .with(
                  COMMAND,
                  () ->
                      setup
                          .workplace()
                          .run(setup.program().generatingTransactions(fewer, "-", Setup.THREADS)))
              .take(Math.min(3, setup.options().rounds()))
              .get(COMMAND);
      table.row(Text.of("%,d", fewer), Text.of("%.2f", largest.seconds()), Rates.memory(largest));
    }
    report.section(
        "The command for transactions",
        Text.of("`generate-transactions` with %d threads to nowhere.\n\n%s", Setup.THREADS, table));
    report.reachedMemory(Goal.TRANSACTIONS_MEMORY, largest);
  }
}
