package io.cardfolio.fault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.atomic.AtomicInteger;

/// Which operation of a file system fails: the n-th, or all from the n-th on.
public final class Fault {
  private final int first;
  private final boolean lasting;
  private final AtomicInteger operations = new AtomicInteger();

  private Fault(int first, boolean lasting) {
    this.first = first;
    this.lasting = lasting;
  }

  /// One operation fails and the next ones do not.
  public static Fault at(int operation) {
    return new Fault(operation, false);
  }

  /// No operation works any more, as on a disk that was pulled out.
  public static Fault from(int operation) {
    return new Fault(operation, true);
  }

  /// None fails.
  public static Fault never() {
    return at(Integer.MAX_VALUE);
  }

  /// How many operations there were.
  public int operations() {
    return operations.get();
  }

  /// Whether the fault has come.
  public boolean hasCome() {
    return operations.get() >= first;
  }

  /// Counts one more operation, which fails if it is its turn.
  ///
  /// @param file what it is about
  void next(String file) throws IOException {
    int now = operations.incrementAndGet();
    if (lasting ? now >= first : now == first) {
      throw new FileSystemException(file, null, "Input/output error");
    }
  }
}
