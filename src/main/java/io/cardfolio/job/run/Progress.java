package io.cardfolio.job.run;

/// Whoever waits for a job: hears how far it is and may ask it to stop.
public interface Progress {
  /// Hears nothing and never stops the job.
  Progress NONE = (_, _) -> true;

  /// Called now and then, on the thread that runs the job.
  ///
  /// @param done how many rows (for a file: bytes) are done
  /// @param total of how many; -1 if that is not known
  /// @return whether to go on; false stops the job, which then unwinds and throws
  ///   [JobCancelledException]
  boolean goOn(long done, long total);

  /// Says how far a job is, and ends it if nobody waits for it any more.
  ///
  /// @throws JobCancelledException if it is not to go on
  default void tell(long done, long total) {
    if (!goOn(done, total)) {
      throw new JobCancelledException();
    }
  }
}
