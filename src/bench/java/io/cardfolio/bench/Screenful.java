package io.cardfolio.bench;

import io.cardfolio.generate.Pools;
import io.cardfolio.job.CustomerJob;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.util.ArrayList;
import java.util.List;

/// What happens in the window while a slider moves: other settings, and all customers made,
/// validated and summed up anew.
final class Screenful implements Chapter {
  private static final long ROWS = 50_000;
  private static final int WARMING_RUNS = 200;
  private static final int RUNS_A_ROUND = 20;
  private static final double MILLIS = 1e3;

  private final Pools pools = new Pools();
  private final Options options;
  private final long rows;
  private long seed;

  Screenful(Setup setup) {
    options = setup.options();
    rows = options.atMost(ROWS);
  }

  @Override
  public void measure(Report report) throws Exception {
    for (int i = 0; i < WARMING_RUNS; i++) {
      run();
    }
    int count = options.rounds() * RUNS_A_ROUND;
    List<Run> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(Run.of(this::run));
    }
    Runs runs = new Runs(all);
    Table table = new Table("threads", "least ms", "median ms", "most ms");
    table.row(
        Integer.toString(Setup.THREADS),
        Text.of("%.1f", runs.least() * MILLIS),
        Text.of("%.1f", runs.seconds() * MILLIS),
        Text.of("%.1f", runs.most() * MILLIS));
    report.section(
        "A screenful",
        Text.of(
            "%,d customers made, validated and summed up, under another seed each time, %d runs"
                + " after %d to warm up.\n\n%s",
            rows, count, WARMING_RUNS, table));
    report.reached(Goal.WARM, runs.seconds() * MILLIS);
  }

  private void run() {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(rows).withSeed(seed++);
    new CustomerJob(Portfolio.of(spec, pools), Setup.THREADS).check(Progress.NONE);
  }
}
