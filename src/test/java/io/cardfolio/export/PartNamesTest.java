package io.cardfolio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartNamesTest {
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
          assertThat(names()).containsExactly(".cardfolio-1.lock", ".cardfolio-1.part");
          return file;
        });
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void whatAnotherRunIsWritingStays() throws IOException {
    try (PartNames other = PartNames.take(folder.resolve("a.csv"), folder)) {
      PartNames.sweep(folder);
      assertThat(other.part()).exists();
      try (PartNames next = PartNames.take(folder.resolve("a.csv"), folder)) {
        assertThat(next.part()).hasFileName(".cardfolio-2.part");
      }
      assertThat(other.part()).exists();
    }
    assertThat(folder).isEmptyDirectory();
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
