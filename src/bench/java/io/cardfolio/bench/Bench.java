package io.cardfolio.bench;

import java.util.List;

/// Runs the benchmarks and writes their document.
public final class Bench {
  private static final int FAILED = 1;

  private Bench() {}

  /// Measures what the system properties ask for.
  public static void main(String[] args) throws Exception {
    try {
      measure();
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    }
  }

  private static void measure() throws Exception {
    Options options = Options.read();
    Versions versions = Versions.read();
    Program program = Program.find(options.target(), versions.cardfolio());
    Setup setup = new Setup(options, program, new Workplace(options.work()));
    Report report = new Report();
    for (Part part : options.parts()) {
      for (Chapter chapter : chapters(part, setup)) {
        chapter.measure(report);
      }
    }
    report.write(options, program, versions);
  }

  private static List<Chapter> chapters(Part part, Setup setup) {
    return switch (part) {
      case FIGURES -> List.of(new ToNowhere(setup), new Screenful(setup), new Commands(setup));
      case TRANSACTIONS -> List.of(new TransactionRates(setup));
      case BOARD -> List.of(new Board(setup));
      case GROWTH -> List.of(new Growth(setup));
      case JMH -> List.of(new HotPieces(setup.options()));
      case DRAG -> List.of(new Drag(setup));
      case SOAK -> List.of(new Soak(setup));
    };
  }
}
