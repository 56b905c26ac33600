package io.cardfolio.bench;

import io.cardfolio.model.Text;

/// What every chapter needs to measure.
///
/// @param options what is asked for
/// @param program Cardfolio as a whole process
/// @param workplace where files are written
record Setup(Options options, Program program, Workplace workplace) {
  /// The goals are for so many.
  static final int THREADS = 2;

  /// The name of a contestant that works on several threads.
  static String named(String way, int threads) {
    return Text.of("%s, %d %s", way, threads, threads == 1 ? "thread" : "threads");
  }
}
