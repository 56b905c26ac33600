package io.cardfolio.job.check;

import io.cardfolio.job.run.JobCancelledException;
import java.util.function.Supplier;

/// Whoever watches a job: hears how far it is, may look at what it found so far, and may ask it to
/// stop.
@FunctionalInterface
public interface Watch {
  /// Called now and then, on the thread that runs the job.
  ///
  /// @param done how many rows are done
  /// @param total of how many
  /// @param soFar gives what was found in all rows before those that were done last, from the first
  ///   row on without a gap; to be asked during the call only
  /// @return whether to go on; false stops the job, which then unwinds and throws
  ///   [JobCancelledException]
  boolean goOn(long done, long total, Supplier<CustomerOutcome> soFar);
}
