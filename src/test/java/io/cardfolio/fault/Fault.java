package io.cardfolio.fault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.atomic.AtomicInteger;

/// Which operation of a file system fails: the n-th, two or all from the n-th on.
public final class Fault {
  private final int first;
  private final int last;
  private final AtomicInteger operations = new AtomicInteger();

  private Fault(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /// One operation fails and the next ones do not.
  public static Fault at(int operation) {
    return new Fault(operation, operation);
  }

  /// An operation fails and the one after it too, such as one that would undo it.
  public static Fault twiceAt(int operation) {
    return new Fault(operation, operation + 1);
  }

  /// No operation works any more, as on a disk that was pulled out.
  public static Fault from(int operation) {
    return new Fault(operation, Integer.MAX_VALUE);
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
    if (now >= first && now <= last) {
      throw new FileSystemException(file, null, "Input/output error");
    }
  }
}
