package io.cardfolio;

import io.cardfolio.cli.Cli;
import io.cardfolio.ui.CardfolioApp;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.journal.JournalFile;
import io.cardfolio.ui.journal.WatchedExecutor;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/// Opens the window when there are no arguments, or one that is the file to open in it, as a file
/// manager gives it; the command line otherwise.
public final class Launcher {
  private static final Pattern OPENED =
      Pattern.compile("(?i).+\\.(cardfolio\\.json|csv(\\.gz|\\.zst)?)");

  private Launcher() {}

  /// Runs Cardfolio.
  ///
  /// @param args the command line; none opens the window, and so does the name of a file alone
  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String... args) {
    if (args.length == 0) {
      return openWindow(Optional.empty());
    }
    return args.length == 1 && OPENED.matcher(args[0]).matches() ? open(args[0]) : Cli.run(args);
  }

  private static int open(String file) {
    try {
      return openWindow(Optional.of(Path.of(file)));
    } catch (InvalidPathException e) {
      return Cli.refuseName(file, e);
    }
  }

  private static int openWindow(Optional<Path> file) {
    try {
      ConfigFolder folder =
          ConfigFolder.of(
              System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
      JournalFile journal = JournalFile.in(folder.path());
      Executor executor = new WatchedExecutor(task -> Thread.ofVirtual().start(task), journal);
      return CardfolioApp.open(
          new JobStudio(Runtime.getRuntime().availableProcessors(), System::nanoTime),
          folder,
          file,
          journal,
          (texts, compare) ->
              new Contents(
                  () -> new OverviewPane(texts, compare),
                  () -> new CustomersPane(texts, executor),
                  () -> new TransactionsPane(texts, executor),
                  () -> new QualityPane(texts, executor)));
    } catch (NoClassDefFoundError e) {
      System.err.printf(
          "The window cannot open because JavaFX is missing (%s); use the command line, which does"
              + " the same job: %s%n",
          e.getMessage(), CardfolioApp.COMMAND_LINE);
      return CardfolioApp.NO_DISPLAY;
    }
  }
}
