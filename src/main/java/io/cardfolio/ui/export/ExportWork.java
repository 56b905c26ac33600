package io.cardfolio.ui.export;

import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportProgress;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.util.Optional;

/// What the export dialog has done for it. Every method runs off the JavaFX thread.
public interface ExportWork {
  /// Makes some of an export to tell what all of it would come to.
  ///
  /// @param outcome what the customers come to, where that is known
  /// @throws io.cardfolio.job.run.JobCancelledException if `progress` stops it
  ExportSample sample(PortfolioSpec spec, Optional<CustomerOutcome> outcome, Progress progress)
      throws IOException;

  /// Looks at the place where files are to be written.
  ExportPlace look(ExportPlan plan);

  /// Writes files, which appear all together or not at all.
  ///
  /// @return how many bytes they have together
  /// @throws IOException if one cannot be written, with a sentence that says why
  /// @throws io.cardfolio.job.run.JobCancelledException if `progress` stops it
  long export(PortfolioSpec spec, ExportPlan plan, ExportProgress progress) throws IOException;
}
