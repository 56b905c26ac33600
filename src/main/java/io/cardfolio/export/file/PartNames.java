package io.cardfolio.export.file;

import io.cardfolio.model.FileException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names beside a file that one run has for itself: for the new bytes until they are whole, and for
/// the old file until the new one stays. They are held by a lock, which ends with the process: so
/// what a killed run has left can be told from what another run is writing. They tell their process
/// too, since one that opens a file and closes it gives up its locks on it, however many it has:
/// two runs of one process that write into one folder keep their names as long as it is running.
final class PartNames implements AutoCloseable {
  private static final String PREFIX = ".cardfolio-";
  private static final String LOCK = ".lock";
  private static final int MOST = 1_000;
  private static final Pattern OF_PROCESS =
      Pattern.compile("\\.cardfolio-\\d+-(\\d{1,18})-(\\d+)\\.lock");

  private final Path lock;
  private final FileChannel channel;

  private PartNames(Path lock, FileChannel channel) {
    this.lock = lock;
    this.channel = channel;
  }

  /// Takes free names in a folder and makes an empty file for the new bytes. No other run of this
  /// process sweeps meanwhile, whom no lock would stop from taking these for names that were left.
  ///
  /// @param target the file that they are for, to say when it fails
  static synchronized PartNames take(Path target, Path folder) throws IOException {
    ProcessHandle process = ProcessHandle.current();
    String ending = "-" + process.pid() + "-" + start(process) + LOCK;
    for (int i = 1; i <= MOST; i++) {
      try {
        Optional<PartNames> names = take(folder.resolve(PREFIX + i + ending));
        if (names.isPresent()) {
          return names.get();
        }
      } catch (FileAlreadyExistsException e) {
        // Another run is writing beside it: take the next number.
      } catch (IOException e) {
        throw NamedOutput.failure(target, e);
      }
    }
    throw new FileException(FileWording.UNFINISHED.with(target, MOST));
  }

  private static Optional<PartNames> take(Path lock) throws IOException {
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    PartNames names = new PartNames(lock, channel);
    try {
      // Between the two, a run elsewhere may have taken it for one that was left. An old file that
      // lies there without a lock is one that could not be put back.
      if (names.locks() && Files.exists(lock) && Files.notExists(names.old())) {
        Files.createFile(names.part());
        return Optional.of(names);
      }
    } catch (IOException e) {
      names.giveUp();
      throw e;
    }
    names.giveUp();
    return Optional.empty();
  }

  /// Removes what killed runs have left in a folder.
  static synchronized void sweep(Path folder) {
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, PREFIX + "*" + LOCK)) {
      for (Path lock : locks) {
        if (!isOfAnotherProcess(lock)) {
          sweepOne(lock);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that may not be read may still be written to.
    }
  }

  /// Whether another process that is running here has it; of one elsewhere only its lock tells.
  private static boolean isOfAnotherProcess(Path lock) {
    Matcher name = OF_PROCESS.matcher(String.valueOf(lock.getFileName()));
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1)))
            .filter(it -> !it.equals(ProcessHandle.current()))
            .filter(it -> start(it).equals(name.group(2)))
            .isPresent();
  }

  /// When a process was started, which tells it from one that had its number before.
  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(it -> String.valueOf(it.toEpochMilli())).orElse("0");
  }

  private static void sweepOne(Path lock) {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        new PartNames(lock, channel).close();
      }
    } catch (OverlappingFileLockException e) {
      // It is of this process.
    } catch (IOException e) {
      // It is another user's, or just given up.
    }
  }

  /// Where the new bytes are written.
  Path part() {
    return sibling(".part");
  }

  /// Where the old file is kept.
  Path old() {
    return sibling(".old");
  }

  private Path sibling(String ending) {
    String name = String.valueOf(lock.getFileName());
    return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()) + ending);
  }

  /// Removes what is there under the names, and then their lock. What cannot be removed keeps it,
  /// so that the next run finds both. Once given up, the names may be another run's.
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      Files.deleteIfExists(part());
      Files.deleteIfExists(old());
    } catch (IOException e) {
      closeChannel();
      return;
    }
    giveUp();
  }

  /// Gives the names up, but leaves the old file where it is kept: without their lock no run takes
  /// it for its own.
  ///
  /// @return whether it stays; where the lock cannot be removed, the next run removes both
  boolean leaveOld() {
    try {
      Files.deleteIfExists(part());
    } catch (IOException e) {
      // The old file matters more than what is left over.
    }
    giveUp();
    return Files.notExists(lock);
  }

  private void giveUp() {
    try {
      Files.deleteIfExists(lock);
    } catch (IOException e) {
      // The next run removes it.
    }
    closeChannel();
  }

  private void closeChannel() {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written to it.
    }
  }

  /// Locks them, where the file system can; where it cannot, no run can sweep either.
  private boolean locks() {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return true;
    }
  }
}
