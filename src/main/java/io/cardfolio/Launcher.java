package io.cardfolio;

import io.cardfolio.cli.Cli;

/// Opens the window when there are no arguments, the command line otherwise.
public final class Launcher {
  private Launcher() {}

  /// Runs Cardfolio.
  ///
  /// @param args the command line; none opens the window
  public static void main(String[] args) {
    System.exit(Cli.run(args));
  }
}
