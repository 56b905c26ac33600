package io.cardfolio.ui.export;

import io.cardfolio.job.export.ExportPlan;

/// What would be exported.
public sealed interface ExportDraft {
  /// These files.
  record Planned(ExportPlan plan) implements ExportDraft {}

  /// Nothing yet.
  ///
  /// @param reason what is missing, as a sentence
  record Missing(String reason) implements ExportDraft {}
}
