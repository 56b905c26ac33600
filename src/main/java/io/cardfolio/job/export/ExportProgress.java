package io.cardfolio.job.export;

import io.cardfolio.job.run.JobCancelledException;

/// Whoever waits for an export: hears how far it is and may ask it to stop.
@FunctionalInterface
public interface ExportProgress {
  /// Called now and then, on the thread that runs the export.
  ///
  /// @return whether to go on; false stops the export, which then unwinds and throws
  ///   [JobCancelledException]
  boolean goOn(ExportStep step);
}
