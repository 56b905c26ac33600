package io.cardfolio.bench;

import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import java.util.stream.LongStream;

/// How the cost of a row and the memory grow with the number of rows, which is not at all.
final class Growth implements Chapter {
  private static final long LEAST = 10_000;
  private static final long TIMES = 10;
  private static final long FLAT_FROM = 100_000;

  /// Tables above it are measured less often: they take long and differ little.
  private static final long LARGE = 10_000_000;

  private static final int ROUNDS_OF_LARGE = 3;
  private static final double NANOS = 1e9;
  private static final double PERCENT = 100;
  private static final String FILE = "to a file";
  private static final String NOWHERE = "to nowhere";
  private static final String WARM = "in a warm process";

  private final Setup setup;
  private final Table table =
      new Table(
          "rows",
          "file: s",
          "file: ns a row",
          "file: ns a further row",
          "file: peak MB",
          "nowhere: s",
          "nowhere: ns a row",
          "nowhere: peak MB",
          "warm: ns a row");
  private final DoubleSummaryStatistics warmCosts = new DoubleSummaryStatistics();

  Growth(Setup setup) {
    this.setup = setup;
  }

  @Override
  public void measure(Report report) throws Exception {
    setup.workplace().requireRoomFor(setup.options().rows());
    Map<String, Runs> largest = null;
    double secondsBefore = 0;
    long rowsBefore = 0;
    for (long rows : sizes()) {
      largest = turns(rows).take(rounds(rows));
      row(rows, largest, (largest.get(FILE).seconds() - secondsBefore) / (rows - rowsBefore));
      secondsBefore = largest.get(FILE).seconds();
      rowsBefore = rows;
    }
    report.section(
        "Growth",
        Text.of(
            """
            The command line with %d threads, validating and summing up, to a file and to standard
            output that is thrown away. A further row costs what was added since the line above.
            Warm is the same job to nowhere inside a process that has run it before. Above %,d rows
            there are at most %d rounds.

            %s\
            """,
            Setup.THREADS, LARGE, ROUNDS_OF_LARGE, table));
    if (warmCosts.getCount() > 0) {
      report.reached(Goal.FLAT, (warmCosts.getMax() / warmCosts.getMin() - 1) * PERCENT);
    }
    if (largest != null) {
      report.reachedMemory(Goal.MEMORY, largest.get(FILE));
    }
  }

  private long[] sizes() {
    long most = setup.options().rows();
    return LongStream.iterate(LEAST, rows -> rows * TIMES)
        .takeWhile(rows -> rows / TIMES < most)
        .map(rows -> Math.min(rows, most))
        .toArray();
  }

  private int rounds(long rows) {
    int rounds = setup.options().rounds();
    return rows > LARGE ? Math.min(rounds, ROUNDS_OF_LARGE) : rounds;
  }

  private Turns turns(long rows) {
    Workplace workplace = setup.workplace();
    Path csv = workplace.file("customers.csv");
    CustomerJob job =
        new CustomerJob(Portfolio.of(PortfolioSpec.defaults().withCustomers(rows)), Setup.THREADS);
    int repeats = (int) Math.max(1, setup.options().atMost(LARGE) / rows);
    return new Turns()
        .with(
            FILE,
            () -> workplace.run(setup.program().generating(rows, csv, Setup.THREADS), csv, rows))
        .with(NOWHERE, () -> workplace.run(setup.program().generating(rows, "-", Setup.THREADS)))
        .with(WARM, () -> warm(job, repeats));
  }

  /// One of several runs on end: a short run alone could not be timed well.
  private static Run warm(CustomerJob job, int repeats) throws Exception {
    Run all =
        Run.of(() -> {
          for (int i = 0; i < repeats; i++) {
            job.write(OutputStream.nullOutputStream(), Progress.NONE);
          }
        });
    return new Run(all.seconds() / repeats, all.peakBytes());
  }

  private void row(long rows, Map<String, Runs> taken, double further) {
    Runs file = taken.get(FILE);
    Runs nowhere = taken.get(NOWHERE);
    double warm = taken.get(WARM).seconds() / rows * NANOS;
    table.row(
        Text.of("%,d", rows),
        Text.of("%.3f", file.seconds()),
        Text.of("%,.0f", file.seconds() / rows * NANOS),
        Text.of("%,.0f", further * NANOS),
        Rates.memory(file),
        Text.of("%.3f", nowhere.seconds()),
        Text.of("%,.0f", nowhere.seconds() / rows * NANOS),
        Rates.memory(nowhere),
        Text.of("%.0f", warm));
    if (rows >= FLAT_FROM) {
      warmCosts.accept(warm);
    }
  }
}
