package io.cardfolio.ui.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// A log file in the user's configuration, and the two before it, of a mebibyte each. Nothing is
/// opened before there is something to write, and nothing stays open: an entry is appended in one
/// piece, so that several windows can write at once, and a file that cannot be written is no
/// failure of the program.
///
/// @param folder where it lies; need not be there
/// @param clock tells when something happened
/// @param most how many bytes a file has before another is begun
public record JournalFile(Path folder, InstantSource clock, long most) implements Journal {
  /// How many bytes a file has before another is begun.
  static final long MOST = 1 << 20;

  private static final String NAME = "cardfolio.log";
  private static final String BEFORE = "cardfolio.1.log";
  private static final String FIRST = "cardfolio.2.log";
  private static final String LOCK = "cardfolio.log.lock";

  /// The log in a folder, with the time of the system.
  public static JournalFile in(Path folder) {
    return new JournalFile(folder, InstantSource.system(), MOST);
  }

  /// The file that is written to.
  public Path file() {
    return folder.resolve(NAME);
  }

  @Override
  public void started() {
    append("started\n" + Versions.text());
  }

  @Override
  public void failed(String where, Throwable cause) {
    append("failed on " + where + '\n' + Nameless.ofThisUser().stack(cause));
  }

  /// One at a time in a window, whose lock does not hold its own threads apart.
  private synchronized void append(String entry) {
    String text = clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + entry + '\n';
    try {
      Files.createDirectories(folder);
      makeRoomIfFull();
      Files.write(
          file(),
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException | SecurityException _) {
      // Who cannot write a log has no better place to say so.
    }
  }

  /// An entry in a file that is too long is better than none.
  private void makeRoomIfFull() {
    try {
      if (isFull()) {
        makeRoom();
      }
    } catch (IOException _) {
      // Somebody has it open at this moment, which Windows minds; the next entry tries again.
    }
  }

  private boolean isFull() throws IOException {
    return Files.exists(file()) && Files.size(file()) >= most;
  }

  /// Begins another file. Where somebody else does so at this moment, it is left to him.
  private void makeRoom() throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null && isFull()) {
        move(BEFORE, FIRST);
        move(NAME, BEFORE);
      }
    } catch (OverlappingFileLockException _) {
      // Another window of this process has it.
    }
  }

  private void move(String from, String to) throws IOException {
    if (Files.exists(folder.resolve(from))) {
      Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
