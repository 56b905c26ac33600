package io.cardfolio.ui.work;

import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the window has done for it: the jobs and the files, so that it can be tested without them.
///
/// Every method runs off the JavaFX thread. A job whose progress says stop leaves nothing behind
/// and throws [io.cardfolio.job.run.JobCancelledException].
public interface Studio {
  /// How many customers are made and checked at once whatever is shown; more of them are shown
  /// before all are checked.
  long AT_ONCE = 200_000;

  /// How many customers stand for more than [#AT_ONCE] that are not checked yet.
  long SAMPLED = 100_000;

  /// Makes and checks the customers of legal settings.
  ///
  /// @param soFar hears of more than [#AT_ONCE] customers as soon as [#SAMPLED] of them are
  ///   checked, and now and then until all are; on the thread of the call
  ShownDataset generate(PortfolioSpec spec, Progress progress, Consumer<ShownDataset> soFar);

  /// Makes and checks the customers of legal settings that are on the move, of more than [#AT_ONCE]
  /// the first [#SAMPLED]; carries over what cannot have changed since those before.
  ShownDataset tune(PortfolioSpec spec, Progress progress);

  /// Reads a CSV file and holds it against legal settings.
  ///
  /// @throws IOException if it cannot be read, with a sentence that says why
  ShownDataset open(Path csv, PortfolioSpec spec, Progress progress) throws IOException;

  /// Takes the fingerprint of a dataset: of the file it was read from, or of the CSV file that its
  /// customers make.
  ///
  /// @throws IOException if the file cannot be read
  Fingerprint fingerprint(ShownDataset dataset, Progress progress) throws IOException;

  /// What writes the customers of legal settings.
  ExportWork exports();

  /// Writes the violations that a report kept as CSV; the file appears only when it is whole.
  ///
  /// @throws IOException if it cannot be written, with a sentence that says why
  void exportReport(ValidationReport report, Path csv) throws IOException;

  /// Writes a picture; the file appears only when it is whole.
  ///
  /// @throws IOException if it cannot be written, with a sentence that says why
  void savePicture(PictureFile picture, Path file) throws IOException;

  /// Reads settings, which may be illegal.
  ///
  /// @throws IOException if they cannot be read, with a sentence that says why
  PortfolioSpec readSettings(Path file) throws IOException;

  /// Writes settings, legal or not.
  ///
  /// @throws IOException if they cannot be written, with a sentence that says why
  void writeSettings(PortfolioSpec spec, Path file) throws IOException;
}
