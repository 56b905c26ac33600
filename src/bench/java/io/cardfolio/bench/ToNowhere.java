package io.cardfolio.bench;

import io.cardfolio.bench.rival.DuckDbTable;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The rates that a warm process keeps up where no disk is in the way.
final class ToNowhere implements Chapter {
  private static final long ROWS = 10_000_000;
  private static final Path NOWHERE = Path.of("/dev/null");
  private static final String MADE = "Cardfolio, made";
  private static final String CHECKED = "Cardfolio, made, validated, summed up and put in order";
  private static final String DUCKDB = "DuckDB, COPY to /dev/null";

  private final Options options;
  private final long rows;

  ToNowhere(Setup setup) {
    options = setup.options();
    rows = options.atMost(ROWS);
  }

  @Override
  public void measure(Report report) throws Exception {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(rows);
    try (DuckDbTable duckDb = new DuckDbTable(rows)) {
      Turns turns = turns(new EncodedRows(spec), Portfolio.of(spec), duckDb);
      turns.warmUp();
      Map<String, Runs> taken = turns.take(options.rounds());
      report.section(
          "Rows as CSV bytes to nowhere",
          Text.of(
              "%,d rows a run, in one process, each run once before to warm up.\n\n%s",
              rows, Rates.table(taken, rows, Setup.named(MADE, 1))));
      goals(report, taken);
    }
  }

  private Turns turns(EncodedRows encoded, Portfolio portfolio, DuckDbTable duckDb) {
    Turns turns = new Turns();
    for (int threads : new int[] {1, Setup.THREADS}) {
      CustomerJob job = new CustomerJob(portfolio, threads);
      turns
          .with(Setup.named(MADE, threads), () -> Run.of(() -> encoded.make(threads)))
          .with(
              Setup.named(CHECKED, threads),
              () -> Run.of(() -> job.write(OutputStream.nullOutputStream(), Progress.NONE)));
      if (Files.exists(NOWHERE)) {
        turns.with(
            Setup.named(DUCKDB, threads), () -> Run.of(() -> duckDb.copyTo(NOWHERE, threads)));
      }
    }
    return turns;
  }

  private void goals(Report report, Map<String, Runs> taken) {
    Runs one = taken.get(Setup.named(MADE, 1));
    report.reached(Goal.BYTES, one.rate(rows));
    report.reached(
        Goal.SECOND_THREAD, one.seconds() / taken.get(Setup.named(MADE, Setup.THREADS)).seconds());
    Runs duckDb = taken.get(Setup.named(DUCKDB, 1));
    if (duckDb != null) {
      report.reached(Goal.BYTES_OVER_DUCKDB, duckDb.seconds() / one.seconds());
    }
  }
}
