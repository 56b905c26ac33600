package io.cardfolio.validate.spec;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import java.util.Optional;

/// One thing that is wrong in the settings.
///
/// @param field what is wrong
/// @param segment the index of the segment it is about, from 0; for [SpecField#DEFECTS] that of the
///   kind of defect; [#NO_SEGMENT] for none
/// @param message a sentence that names the field and its value
/// @param fix what would put it right, where that is plain
public record SpecProblem(SpecField field, int segment, Sentence message, Optional<Fix> fix) {
  /// The segment of a problem that is about no single segment.
  public static final int NO_SEGMENT = -1;

  /// A way out of a problem.
  ///
  /// @param label the words on its button
  /// @param spec the settings with this problem put right; others may remain
  public record Fix(Sentence label, PortfolioSpec spec) {}
}
