package io.cardfolio.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names for what is not yet whole, which no two runs share and no killed run leaves.
class PartNamesTest {
  private static final int RUNS = 4;
  private static final int FILES = 200;

  @TempDir private Path folder;

  @Test
  void whatAKilledRunHasLeftIsRemovedByTheNextOne() throws IOException {
    leave(1);
    leave(7);
    Path file = folder.resolve("a.csv");
    WholeFile.write(
        file,
        out -> {
          out.write('a');
          assertThat(names())
              .hasSize(2)
              .allMatch(name -> name.matches("\\.cardfolio-1-\\d+-\\d+\\.(lock|part)"))
              .doesNotContain(".cardfolio-1.lock", ".cardfolio-1.part");
          return file;
        });
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void whatCannotBeLookedAtHindersNoOther() throws IOException {
    for (int i = 1; i <= 9; i += 2) {
      Files.createDirectory(folder.resolve(".cardfolio-%d.lock".formatted(i)));
      leave(i + 1);
    }
    PartNames.sweep(folder);
    assertThat(names()).hasSize(5).allMatch(name -> name.endsWith(".lock"));
  }

  @Test
  void whatAnotherRunIsWritingStays() throws IOException {
    try (PartNames other = PartNames.take(folder.resolve("a.csv"), folder)) {
      PartNames.sweep(folder);
      assertThat(other.part()).exists();
      try (PartNames next = PartNames.take(folder.resolve("a.csv"), folder)) {
        assertThat(next.part().getFileName().toString()).startsWith(".cardfolio-2-");
      }
      assertThat(other.part()).exists();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void twoRunsOfOneProcessDoNotGiveUpTheirNamesToAnotherProcess() throws Exception {
    try (PartNames first = PartNames.take(folder.resolve("a.csv"), folder)) {
      WholeFile.write(folder.resolve("b.csv"), out -> folder);
      anotherProcess("sweeps");
      assertThat(first.part()).exists();
    }
    assertThat(names()).containsExactly("b.csv");
  }

  @Test
  void namesOfAProcessThatHasEndedAreRemoved() throws Exception {
    anotherProcess("is killed");
    assertThat(names()).hasSize(2);
    PartNames.sweep(folder);
    assertThat(folder).isEmptyDirectory();
  }

  private void anotherProcess(String does) throws Exception {
    assertThat(JavaProcess.start(List.of(), AnotherProcess.class, does, folder.toString()).said())
        .isEmpty();
  }

  /// A process that works in a folder.
  static final class AnotherProcess {
    private AnotherProcess() {}

    static void main(String[] args) throws IOException {
      Path folder = Path.of(args[1]);
      if (args[0].equals("sweeps")) {
        PartNames.sweep(folder);
      } else {
        PartNames.take(folder.resolve("a.csv"), folder);
        Runtime.getRuntime().halt(0);
      }
    }
  }

  @Test
  void namesThatWereGivenUpMayBeAnotherRuns() throws IOException {
    PartNames first = PartNames.take(folder.resolve("a.csv"), folder);
    first.close();
    try (PartNames second = PartNames.take(folder.resolve("b.csv"), folder)) {
      assertThat(second.part()).isEqualTo(first.part());
      first.close();
      assertThat(second.part()).exists();
    }
  }

  @Test
  void runsOfOneProcessAtOnceWriteAllTheirFiles() throws Exception {
    try (ExecutorService runs = Executors.newFixedThreadPool(RUNS)) {
      List<Future<?>> written = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        Path own = folder.resolve(run + ".csv");
        written.add(
            runs.submit(() -> {
              for (int i = 0; i < FILES; i++) {
                WholeFile.write(own, out -> folder);
                WholeFile.write(folder.resolve("shared.csv"), out -> folder);
              }
              return own;
            }));
      }
      for (Future<?> file : written) {
        file.get();
      }
    }
    assertThat(names()).containsExactly("0.csv", "1.csv", "2.csv", "3.csv", "shared.csv");
  }

  @Test
  void filesOfOtherNamesAreNotTouched() throws IOException {
    for (String name : List.of(".cardfolio-1.part", "cardfolio-1.lock", ".cardfolio.old")) {
      Files.writeString(folder.resolve(name), "mine");
    }
    WholeFile.write(folder.resolve("a.csv"), out -> folder);
    assertThat(names())
        .containsExactly(".cardfolio-1.part", ".cardfolio.old", "a.csv", "cardfolio-1.lock");
  }

  @Test
  @Tag("long")
  void aThousandRunsAtOnceAreEnough() throws IOException {
    List<PartNames> taken = new ArrayList<>();
    Path target = folder.resolve("a.csv");
    for (int i = 0; i < 1_000; i++) {
      taken.add(PartNames.take(target, folder));
    }
    assertThatThrownBy(() -> PartNames.take(target, folder))
        .hasMessage(
            "Cannot write %s: 1000 others are being written beside it; wait, or delete"
                + " .cardfolio-*.lock",
            target);
    taken.forEach(PartNames::close);
    assertThat(folder).isEmptyDirectory();
  }

  private void leave(int number) throws IOException {
    for (String ending : List.of(".lock", ".part", ".old")) {
      Files.writeString(folder.resolve(".cardfolio-" + number + ending), "left");
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
