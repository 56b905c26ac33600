package io.cardfolio.ui.journal;

/// Writes down what happened, for whoever looks for the cause of a failure. Never fails itself, and
/// is called off the JavaFX thread, since it may wait for a disk.
public interface Journal {
  /// The program has started.
  void started();

  /// Something failed.
  ///
  /// @param where on which thread
  void failed(String where, Throwable cause);
}
