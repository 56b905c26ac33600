package io.cardfolio.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of failures.
class JournalTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z"));
  private static final int WRITERS = 4;
  private static final int ENTRIES = 50;

  @TempDir private Path folder;

  @Test
  void theFirstEntryMakesTheFileAndSaysWhenAndWhatFailed() throws IOException {
    JournalFile log = log(JournalFile.MOST);
    assertThat(log.file()).doesNotExist();
    log.started();
    log.failed("studio-1", new IllegalStateException("odd"));
    assertThat(Files.readString(log.file()))
        .startsWith("2026-01-02T03:04:05.678Z started\nCardfolio ")
        .contains("\nJava ", "\n2026-01-02T03:04:05.678Z failed on studio-1\n")
        .contains("java.lang.IllegalStateException: odd\n\tat io.cardfolio.ui.journal.JournalTest");
  }

  @Test
  void itNeverGrowsBeyondThreeFiles() throws IOException {
    long most = 20_000;
    JournalFile log = log(most);
    long entry = 0;
    for (int i = 0; i < ENTRIES; i++) {
      long before = Files.exists(log.file()) ? Files.size(log.file()) : 0;
      log.failed("studio-1", new IllegalStateException("failure " + i));
      entry = Math.max(entry, Files.size(log.file()) - before);
    }
    assertThat(names())
        .containsExactly(
            "cardfolio.1.log", "cardfolio.2.log", "cardfolio.log", "cardfolio.log.lock");
    assertThat(Files.readString(log.file())).contains("failure " + (ENTRIES - 1));
    for (String name : List.of("cardfolio.1.log", "cardfolio.2.log", "cardfolio.log")) {
      assertThat(Files.size(folder.resolve(name))).as(name).isLessThan(most + entry);
    }
  }

  /// As on Windows, where an older file may be open in an editor.
  @Test
  void anEntryIsKeptAlsoWhereTheOlderFilesCannotMakeRoom() throws IOException {
    JournalFile log = log(1);
    log.failed("studio-1", new IllegalStateException("failure 1"));
    log.failed("studio-1", new IllegalStateException("failure 2"));
    Path inTheWay = Files.createDirectory(folder.resolve("cardfolio.2.log"));
    Files.createFile(inTheWay.resolve("something"));
    log.failed("studio-1", new IllegalStateException("failure 3"));
    assertThat(Files.readString(folder.resolve("cardfolio.1.log"))).contains("failure 1");
    assertThat(Files.readString(log.file())).contains("failure 2", "failure 3");
  }

  @Test
  void aClockThatIsSetBackChangesOnlyWhatItTells() throws IOException {
    long most = 10_000;
    for (int i = 0; i < ENTRIES; i++) {
      Instant when = Instant.parse(i % 2 == 0 ? "2099-01-01T00:00:00Z" : "1970-01-01T00:00:00Z");
      new JournalFile(folder, InstantSource.fixed(when), most)
          .failed("studio-1", new IllegalStateException("failure " + i));
    }
    assertThat(names()).contains("cardfolio.1.log", "cardfolio.2.log");
    List<String> failures = new ArrayList<>();
    for (String name : List.of("cardfolio.2.log", "cardfolio.1.log", "cardfolio.log")) {
      Files.readAllLines(folder.resolve(name)).stream()
          .filter(line -> line.contains("failure "))
          .forEach(failures::add);
    }
    assertThat(failures)
        .hasSizeGreaterThan(2)
        .isEqualTo(
            IntStream.range(ENTRIES - failures.size(), ENTRIES)
                .mapToObj(i -> "java.lang.IllegalStateException: failure " + i)
                .toList());
  }

  @Test
  void manyWindowsAtOnceLoseNoEntryAndBreakNone() throws Exception {
    List<Path> logs = new ArrayList<>();
    try (ExecutorService windows = Executors.newFixedThreadPool(WRITERS)) {
      for (int window = 0; window < WRITERS; window++) {
        JournalFile log = log(JournalFile.MOST);
        logs.add(log.file());
        int number = window;
        windows.execute(() -> {
          for (int i = 0; i < ENTRIES; i++) {
            log.failed(number + "/" + i, new StackLess());
          }
        });
      }
    }
    List<String> lines = Files.readAllLines(logs.getFirst());
    assertThat(lines.stream().filter(line -> line.contains("failed on ")).distinct())
        .hasSize(WRITERS * ENTRIES)
        .allMatch(line -> line.matches("2026-01-02T03:04:05.678Z failed on \\d/\\d+"));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");
    JournalFile log = new JournalFile(file.resolve("below"), CLOCK, JournalFile.MOST);
    log.started();
    log.failed("studio-1", new IllegalStateException());
    assertThat(file).isEmptyFile();
  }

  @Test
  void noFolderOfTheUserIsInIt() {
    Nameless nameless = new Nameless("/home/jane");
    Exception cause =
        new IOException(
            "Cannot write /home/jane/secret plan/x y.csv",
            new AccessDeniedException("/home/jane/secret plan/x y.csv"));
    assertThat(nameless.stack(cause))
        .doesNotContain("jane", "secret", "plan")
        .contains("…/x y.csv");
    assertThat(nameless.of("It is in C:\\Users\\jane\\out.csv; and /data/out.csv, a/b"))
        .isEqualTo("It is in …/out.csv; and …/out.csv, a/b");
    assertThat(nameless.of("at java.base/java.lang.Thread.run(Thread.java:1)"))
        .isEqualTo("at java.base/java.lang.Thread.run(Thread.java:1)");
  }

  @Test
  void detailsTellVersionsStackAndSettings() {
    Failure failure =
        Failure.of(Texts.english(), "It failed", new AccessDeniedException("/data/jane/out.csv"));
    assertThat(Details.of(failure, Optional.of(PortfolioSpec.defaults().withSeed(4711))))
        .startsWith("It failed.\nAccess to …/out.csv is denied.\n")
        .contains("\nCardfolio ", "\nJava ", "\nJavaFX ", "\"seed\" : 4711")
        .contains("java.nio.file.AccessDeniedException: …/out.csv\n\tat ")
        .doesNotContain("jane", "/data");
  }

  @Test
  void whatAJobThrowsIsWrittenDownUnlessItWasCancelled() {
    List<Throwable> written = new ArrayList<>();
    Journal journal =
        new Journal() {
          @Override
          public void started() {}

          @Override
          public void failed(String where, Throwable cause) {
            written.add(cause);
          }
        };
    WatchedExecutor executor = new WatchedExecutor(Runnable::run, journal);
    IOException failure = new IOException("full");
    executor.execute(
        new FutureTask<>(() -> {
          throw failure;
        }));
    executor.execute(
        new FutureTask<>(() -> {
          throw new JobCancelledException();
        }));
    executor.execute(new FutureTask<>(() -> "done"));
    assertThat(written).containsExactly(failure);
  }

  private JournalFile log(long most) {
    return new JournalFile(folder, CLOCK, most);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  /// A failure that is told in a line.
  private static final class StackLess extends RuntimeException {
    private static final long serialVersionUID = 1;

    StackLess() {
      super("odd", null, false, false);
    }
  }
}
