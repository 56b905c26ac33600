import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Exports that are killed. Whoever is killed says nothing, so it is no failure with a sentence.
record Kills(Workplace workplace) {
  private static final int TRIES = 50;
  private static final int COUNT = 2_000;
  private static final int OLD_COUNT = 50;

  Row atAnyMoment() throws Exception {
    long start = System.nanoTime();
    workplace.export(workplace.fresh("killed"), 2, COUNT).waitFor();
    long whole = System.nanoTime() - start;
    Random random = new Random(1);
    return killed(
        "`kill -9` at any moment",
        (run, _) -> run.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS));
  }

  Row whileTheFilesAppear() throws Exception {
    return killed(
        "`kill -9` while the files appear",
        (run, first) -> {
          Object old = keyOf(first);
          while (run.isAlive() && old.equals(keyOf(first))) {
            Thread.onSpinWait();
          }
        });
  }

  private Row killed(String name, Moment moment) throws Exception {
    Row row = new Row(name);
    Path folder = workplace.fresh("killed");
    workplace.export(folder, 2, COUNT).waitFor();
    Exported made = Exported.in(folder);
    int allOld = 0;
    int allNew = 0;
    for (int i = 0; i < TRIES; i++) {
      Workplace.empty(folder);
      workplace.export(folder, 1, OLD_COUNT).waitFor();
      Exported old = Exported.in(folder);
      Process run = workplace.export(folder, 2, COUNT);
      moment.await(run, folder.resolve(Exported.FILES.getFirst()));
      run.destroyForcibly().waitFor();
      row.judge(workplace, folder, old, made);
      Exported now = Exported.in(folder);
      allOld += now.equals(old) ? 1 : 0;
      allNew += now.equals(made) ? 1 : 0;
    }
    row.note(
        "%d times all old, %d times some new, %d times all new"
            .formatted(allOld, TRIES - allOld - allNew, allNew));
    return row;
  }

  private static Object keyOf(Path file) {
    try {
      return Files.readAttributes(file, "fileKey").get("fileKey");
    } catch (IOException e) {
      return "none";
    }
  }

  /// When a run is killed.
  private interface Moment {
    void await(Process run, Path first) throws InterruptedException;
  }
}
