package io.cardfolio.bench;

import io.cardfolio.bench.window.Soaking;
import io.cardfolio.model.Text;
import java.util.ArrayList;
import java.util.List;

/// Whether the window stays as small as it was while it is used at random for long.
final class Soak implements Chapter {
  private static final List<String> LITTLE_MEMORY = List.of("-Xmx512m");
  private static final long SEED = 42;
  private static final int PARTS = 4;
  private static final double MOST_GROWTH = 1.1;
  private static final double BYTES_A_MEGABYTE = 1e6;

  private final Options options;

  Soak(Setup setup) {
    options = setup.options();
  }

  /// What was counted at a rest.
  ///
  /// @param heap in bytes, after a full collection
  private record Rest(String seconds, long heap, String threads) {
    Rest(String[] words) {
      this(words[1], Long.parseLong(words[2]), words[3]);
    }

    double megabytes() {
      return heap / BYTES_A_MEGABYTE;
    }
  }

  /// @throws IllegalStateException if anything went wrong, with one sentence
  @Override
  public void measure(Report report) throws Exception {
    List<Rest> rests = new ArrayList<>();
    List<String> left = new ArrayList<>();
    new WindowProcess(
            WindowJava.ofBuild(options), LITTLE_MEMORY, Soaking.class, options.minutes(), SEED)
        .run(line -> {
          System.out.println(line);
          if (line.startsWith(Soaking.LEFT)) {
            left.add(line.substring(Soaking.LEFT.length() + 1));
          } else {
            rests.add(new Rest(line.split(" ", -1)));
          }
        });
    Table table = new Table("after s", "heap MB", "threads");
    rests.forEach(
        rest -> table.row(rest.seconds(), Text.of("%.1f", rest.megabytes()), rest.threads()));
    double first = mean(rests.subList(0, rests.size() / PARTS));
    double last = mean(rests.subList(rests.size() - rests.size() / PARTS, rests.size()));
    report.section(
        "A soak",
        Text.of(
            "The window used at random for %d min under %s; what it held after a full collection"
                + " when it was at rest: %.1f MB in the first quarter, %.1f MB in the last.\n\n%s",
            options.minutes(), LITTLE_MEMORY.getFirst(), first, last, table));
    require(
        last <= first * MOST_GROWTH,
        Text.of("The heap has grown from %.1f MB to %.1f MB", first, last));
    require(left.isEmpty(), "Threads are left over: " + left);
  }

  private static void require(boolean good, String otherwise) {
    if (!good) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static double mean(List<Rest> rests) {
    return rests.stream().mapToDouble(Rest::megabytes).average().orElseThrow();
  }
}
