package io.cardfolio.cli;

import io.cardfolio.job.Shard;
import picocli.CommandLine.Option;

/// The option that picks one part of the customers.
final class ShardOption {
  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = {
        "Make only part I of N. The parts' files joined in order are the one file; only the first"
            + " has the header. A part is validated and summed up by itself."
      })
  private String shard;

  /// The part to make.
  Shard read() {
    try {
      return shard == null ? Shard.WHOLE : Shard.parse(shard);
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(e.getMessage(), e);
    }
  }
}
