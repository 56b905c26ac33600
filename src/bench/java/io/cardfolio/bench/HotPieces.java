package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/// What each step of a row costs, by JMH.
final class HotPieces implements Chapter {
  private static final int WARM_UPS = 4;

  private final int rounds;

  HotPieces(Options options) {
    rounds = options.rounds();
  }

  @Override
  public void measure(Report report) throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("io\\.cardfolio\\..*Benchmark\\..*")
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.NANOSECONDS)
                    .forks(1)
                    .threads(1)
                    .warmupIterations(WARM_UPS)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(rounds)
                    .measurementTime(TimeValue.seconds(1))
                    .build())
            .run();
    Table table = new Table("piece", "least ns", "median ns", "most ns");
    for (RunResult result : results) {
      Statistics nanos = result.getPrimaryResult().getStatistics();
      table.row(
          words(result.getParams().getBenchmark()),
          Text.of("%.1f", nanos.getMin()),
          Text.of("%.1f", nanos.getPercentile(50)),
          Text.of("%.1f", nanos.getMax()));
    }
    report.section(
        "Hot pieces",
        Text.of(
            "JMH, one thread, a process each, %d iterations of a second after %d to warm up.\n\n%s",
            rounds, WARM_UPS, table));
  }

  /// The name of a method as words.
  private static String words(String benchmark) {
    return benchmark
        .substring(benchmark.lastIndexOf('.') + 1)
        .replaceAll("([A-Z])", " $1")
        .toLowerCase(Locale.ROOT);
  }
}
