import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Exports to places that take no file, or not for long.
record Places(Workplace workplace) {
  private static final int TIMES = 10;
  private static final int OLD_COUNT = 50;
  private static final int LATEST_MILLIS = 300;
  private static final int ROOM_MEGABYTES = 20;
  private static final String NOT_TRIED = "not tried: mounting is not allowed here";

  Row vanishing() throws Exception {
    Row row = new Row("folder removed during the export");
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) {
      Path folder = workplace.fresh("vanishing");
      workplace.export(folder, 1, OLD_COUNT).waitFor();
      Process run = workplace.export(folder, 2, 5_000);
      while (run.isAlive() && !isWriting(folder)) {
        Thread.onSpinWait();
      }
      run.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
      Workplace.empty(folder);
      Files.delete(folder);
      row.said(Workplace.ended(run));
      row.tried();
      row.lost(Exported.in(folder).digests().size());
    }
    return row;
  }

  /// Whether a run has begun to write beside its files.
  private static boolean isWriting(Path folder) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".cardfolio-*.part")) {
      return parts.iterator().hasNext();
    }
  }

  Row folder() throws Exception {
    Row row = new Row("a folder in the place of a file");
    for (String name : Exported.FILES) {
      Path folder = workplace.fresh("folder");
      workplace.export(folder, 1, OLD_COUNT).waitFor();
      Files.delete(folder.resolve(name));
      Files.createDirectory(folder.resolve(name));
      Exported old = Exported.in(folder);
      row.said(Workplace.ended(workplace.export(folder, 2, OLD_COUNT)));
      row.judge(workplace, folder, old, old);
    }
    return row;
  }

  Row fullDisk() throws Exception {
    Row row = new Row("disk full, 1 to 10 MB");
    for (int megabytes = 1; megabytes <= TIMES; megabytes++) {
      try (Disk disk = new Disk(workplace.folder().resolve("disk"))) {
        if (!disk.mount(megabytes)) {
          row.note(NOT_TRIED);
          return row;
        }
        workplace.export(disk.place(), 1, 10).waitFor();
        Exported old = Exported.in(disk.place());
        row.said(Workplace.ended(workplace.export(disk.place(), 2, 100_000)));
        row.judge(workplace, disk.place(), old, old);
      }
    }
    return row;
  }

  Row readOnly() throws Exception {
    Row row = new Row("folder read-only");
    try (Disk disk = new Disk(workplace.folder().resolve("disk"))) {
      if (!disk.mount(ROOM_MEGABYTES)) {
        row.note(NOT_TRIED);
        return row;
      }
      workplace.export(disk.place(), 1, 10).waitFor();
      Exported old = Exported.in(disk.place());
      disk.remount("ro");
      row.said(Workplace.ended(workplace.export(disk.place(), 2, OLD_COUNT)));
      disk.remount("rw");
      row.judge(workplace, disk.place(), old, old);
    }
    return row;
  }
}
