package io.cardfolio.bench;

/// One measured run.
///
/// @param seconds how long it took
/// @param peakBytes the most memory that its process had; [#NOT_MEASURED] where there is no telling
record Run(double seconds, long peakBytes) {
  static final long NOT_MEASURED = -1;

  /// Something that can be measured again and again.
  interface Repeatable {
    Run run() throws Exception;
  }

  /// Work in this process, of which the time is taken.
  interface Work {
    void run() throws Exception;
  }

  /// Takes the time of work in this process.
  static Run of(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return new Run((System.nanoTime() - start) / 1e9, NOT_MEASURED);
  }
}
