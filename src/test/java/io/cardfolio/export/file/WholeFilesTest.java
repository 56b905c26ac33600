package io.cardfolio.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.fault.Fault;
import io.cardfolio.fault.FaultyFileSystem;
import io.cardfolio.model.FileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Several files that appear together or not at all.
class WholeFilesTest {
  @TempDir private Path folder;

  @Test
  void allAppearTogether() throws IOException {
    Path first = folder.resolve("new/a.csv");
    Path second = folder.resolve("new/b.json");
    try (WholeFiles files = new WholeFiles()) {
      write(files, first, "a");
      write(files, second, "b");
      assertThat(first).doesNotExist();
      files.appear();
    }
    assertThat(first).hasContent("a");
    assertThat(second).hasContent("b");
    assertThat(names(folder.resolve("new"))).containsExactly("a.csv", "b.json");
  }

  @Test
  void aFileThatFailsLeavesNoneOfThem() throws IOException {
    Path old = Files.writeString(folder.resolve("a.csv"), "old");
    assertThatThrownBy(
            () -> {
              try (WholeFiles files = new WholeFiles()) {
                write(files, old, "new");
                write(files, folder.resolve("x/y/b.csv"), "new");
                files.write(
                    folder.resolve("x/c.json"),
                    _ -> {
                      throw new IOException("full");
                    });
              }
            })
        .hasMessage("full");
    assertThat(old).hasContent("old");
    assertThat(names(folder)).containsExactly("a.csv");
  }

  @Test
  void aPlaceThatIsTakenAtTheLastMomentPutsTheOldFilesBack() throws IOException {
    Path replaced = Files.writeString(folder.resolve("a.csv"), "old");
    Path added = folder.resolve("b.csv");
    Path taken = folder.resolve("c.json");
    try (WholeFiles files = new WholeFiles()) {
      write(files, replaced, "new");
      write(files, added, "new");
      write(files, taken, "new");
      Files.createDirectories(taken.resolve("somebody"));
      assertThatThrownBy(files::appear).hasMessageStartingWith("Cannot write " + taken + ": ");
    }
    assertThat(replaced).hasContent("old");
    assertThat(names(folder)).containsExactly("a.csv", "c.json");
  }

  @Test
  void anOldFileThatCannotEvenBePutBackIsKeptAndNamed() throws IOException {
    Fault none = Fault.never();
    writeTwo(none);
    int kept = 0;
    for (int n = 1; n <= none.operations(); n++) {
      putOld();
      Optional<String> said = writeTwo(Fault.twiceAt(n));
      WholeFile.write(folder.resolve("next"), out -> folder);
      List<String> left = new ArrayList<>(names(folder));
      left.removeAll(List.of("a.csv", "b.json", "next"));
      for (String name : left) {
        assertThat(said.orElseThrow())
            .endsWith(
                ". What %s was before could not be put back; it lies as %s: rename it"
                    .formatted(folder.resolve("a.csv"), folder.resolve(name)));
        assertThat(folder.resolve(name)).hasContent("old a");
        kept++;
      }
      if (said.isPresent() && left.isEmpty()) {
        assertThat(folder.resolve("a.csv")).hasContent("old a");
        assertThat(folder.resolve("b.json")).hasContent("old b");
      }
    }
    assertThat(kept).isPositive();
  }

  @Test
  void onADiskThatIsGoneNobodyIsToldToRenameWhatTheNextRunRemoves() throws IOException {
    Fault none = Fault.never();
    writeTwo(none);
    int inDanger = 0;
    for (int n = 1; n <= none.operations(); n++) {
      putOld();
      String said = writeTwo(Fault.from(n)).orElse("");
      List<String> left = names(folder);
      if (left.stream().anyMatch(name -> name.endsWith(".lock"))) {
        assertThat(said).doesNotContain("rename it");
        inDanger += said.endsWith("folder, which removes it") ? 1 : 0;
      }
    }
    assertThat(inDanger).isPositive();
  }

  @Test
  void aNewFileThatCannotBeTakenAwayIsNamed() throws IOException {
    Fault none = Fault.never();
    putOld();
    Files.delete(folder.resolve("a.csv"));
    writeTwo(none);
    int stays = 0;
    for (int n = 1; n <= none.operations(); n++) {
      putOld();
      Files.delete(folder.resolve("a.csv"));
      Optional<String> said = writeTwo(Fault.twiceAt(n));
      if (said.isPresent() && Files.exists(folder.resolve("a.csv"))) {
        assertThat(said.get())
            .endsWith(
                folder.resolve("a.csv")
                    + " is there all the same and could not be taken away: delete it");
        stays++;
      }
    }
    assertThat(stays).isPositive();
  }

  /// The folder with two old files alone.
  private void putOld() throws IOException {
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
    Files.writeString(folder.resolve("a.csv"), "old a");
    Files.writeString(folder.resolve("b.json"), "old b");
  }

  /// @return what is said if it fails
  private Optional<String> writeTwo(Fault fault) throws IOException {
    Path out = FaultyFileSystem.path(folder, fault);
    try (WholeFiles files = new WholeFiles()) {
      write(files, out.resolve("a.csv"), "new a");
      write(files, out.resolve("b.json"), "new b");
      files.appear();
      return Optional.empty();
    } catch (FileException e) {
      assertThat(fault.hasCome()).isTrue();
      return Optional.of(e.sentence().toString());
    }
  }

  @Test
  void oldFilesAreReplacedAndLeaveNothingBehind() throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), "old a");
    Path second = Files.writeString(folder.resolve("b.json"), "old b");
    try (WholeFiles files = new WholeFiles()) {
      write(files, first, "a");
      write(files, second, "b");
      files.appear();
      assertThat(names(folder)).containsExactly("a.csv", "b.json");
    }
    assertThat(first).hasContent("a");
    assertThat(second).hasContent("b");
  }

  @Test
  void whatKilledRunsHaveLeftIsRemovedInEachFolder() throws IOException {
    for (String name : List.of("x", "y")) {
      Path left = Files.createDirectory(folder.resolve(name));
      Files.writeString(left.resolve(".cardfolio-7.lock"), "");
      Files.writeString(left.resolve(".cardfolio-7.part"), "left");
    }
    try (WholeFiles files = new WholeFiles()) {
      write(files, folder.resolve("x/a.csv"), "a");
      write(files, folder.resolve("x/b.csv"), "b");
      write(files, folder.resolve("y/c.csv"), "c");
      files.appear();
    }
    assertThat(names(folder.resolve("x"))).containsExactly("a.csv", "b.csv");
    assertThat(names(folder.resolve("y"))).containsExactly("c.csv");
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    Path file = folder.resolve("a.csv");
    try (WholeFiles files = new WholeFiles()) {
      write(files, file, "a");
      assertThatThrownBy(() -> write(files, folder.resolve("x/../a.csv"), "b"))
          .hasMessageEndingWith(": another file is to have the same name; choose two");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void twoNamesOfOneFileAreRefused() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    try (WholeFiles files = new WholeFiles()) {
      write(files, real.resolve("a.csv"), "a");
      write(files, link.resolve("a.csv"), "b");
      assertThatThrownBy(files::appear)
          .hasMessage(
              "Cannot write %s: another file is to have the same name; choose two"
                  .formatted(link.resolve("a.csv")));
    }
    assertThat(real).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatTakesNoFileIsSaid() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path file = locked.resolve("a.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("/proc/none/a.csv"));
    try (WholeFiles files = new WholeFiles()) {
      write(files, file, "a");
      assertThatThrownBy(() -> write(files, link, "b"))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Cannot write " + link + ": ");
    }
    assertThat(locked).isEmptyDirectory();
  }

  private static void write(WholeFiles files, Path file, String text) throws IOException {
    files.write(
        file,
        out -> {
          out.write(text.getBytes(StandardCharsets.UTF_8));
          return file;
        });
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
