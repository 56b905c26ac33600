package io.cardfolio.ui;

import io.cardfolio.job.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;

/// What the window has done for it: the jobs and the files, so that it can be tested without them.
///
/// Every method runs off the JavaFX thread. A job whose progress says stop leaves nothing behind
/// and throws [io.cardfolio.job.JobCancelledException].
public interface Studio {
  /// Makes and checks the customers of legal settings.
  ShownDataset generate(PortfolioSpec spec, Progress progress);

  /// Reads a CSV file and holds it against legal settings.
  ///
  /// @throws IOException if it cannot be read, with a sentence that says why
  ShownDataset open(Path csv, PortfolioSpec spec, Progress progress) throws IOException;

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
