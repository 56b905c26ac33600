package io.cardfolio.cli;

import io.cardfolio.model.Text;
import picocli.CommandLine.Option;

/// The option for the number of threads, shared by the commands that run jobs.
final class ThreadsOption {
  /// How many there can be.
  static final int MOST = 1_024;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      converter = WholeNumberConverter.Threads.class,
      description = "Threads to work on (default: the available processors).")
  private Long threads;

  /// How many threads to use.
  int count() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST) {
      throw new WrongUsageException(
          Text.of(
              "Threads %d is not from 1 to %d; leave --threads out to use the available processors",
              threads, MOST));
    }
    return threads.intValue();
  }
}
