package io.cardfolio.ui.preference;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// One window's turn to read what others have kept and to write its own, while they wait. The
/// system ends the turn of a process that dies.
///
/// @param channel holds the lock; empty where the folder takes none
record PreferenceTurn(Optional<FileChannel> channel) implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  /// Waits for a turn, a second: whoever holds one longer than that hangs, and to keep what the
  /// user did is worth more than order. So it is where no lock can be had; what is wrong with the
  /// folder is said when the preferences are written.
  ///
  /// @param lock a file of its own, which stays
  static PreferenceTurn take(Path lock) {
    try {
      Files.createDirectories(lock.getParent());
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      long start = System.nanoTime();
      while (!isTaken(channel) && System.nanoTime() - start < PATIENCE) {
        LockSupport.parkNanos(PAUSE);
      }
      return new PreferenceTurn(Optional.of(channel));
    } catch (IOException _) {
      return new PreferenceTurn(Optional.empty());
    }
  }

  private static boolean isTaken(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      // Another window of this process has it.
      return false;
    } catch (IOException _) {
      // Some network folders know no locks; there is nothing to wait for.
      return true;
    }
  }

  @Override
  public void close() {
    channel.ifPresent(PreferenceTurn::end);
  }

  private static void end(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // The system ends the turn at the latest when the program ends.
    }
  }
}
