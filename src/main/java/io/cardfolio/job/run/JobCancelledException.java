package io.cardfolio.job.run;

import java.io.Serial;

/// A job was asked to stop, has stopped, and has left nothing behind.
public final class JobCancelledException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /// A job that was stopped.
  public JobCancelledException() {
    super("Cancelled");
  }
}
