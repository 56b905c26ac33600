package io.cardfolio.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say how the commands that make files go about it, whichever table they make.
final class RunOptions {
  @Mixin private ManifestOption manifest;
  @Mixin private DefectsOption defects;
  @Mixin private ShardOption shard;
  @Mixin private ThreadsOption threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  ManifestOption manifest() {
    return manifest;
  }

  DefectsOption defects() {
    return defects;
  }

  ShardOption shard() {
    return shard;
  }

  /// How many threads work.
  int threads() {
    return threads.count();
  }

  /// Whether nothing is said but what goes wrong.
  boolean quiet() {
    return quiet;
  }
}
