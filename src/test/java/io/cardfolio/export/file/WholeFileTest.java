package io.cardfolio.export.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One file that appears whole or not at all.
class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void makesMissingFolders() throws IOException {
    Path file = folder.resolve("a/b/c.csv");
    String result = WholeFile.write(file, out -> text(out, "new"));
    assertThat(result).isEqualTo("new");
    assertThat(file).hasContent("new");
    assertThat(names(file.getParent())).containsExactly("c.csv");
  }

  @Test
  void theFileAppearsOnlyWhenItIsWhole() throws IOException {
    Path file = folder.resolve("c.csv");
    WholeFile.write(
        file,
        out -> {
          text(out, "new");
          out.flush();
          assertThat(file).doesNotExist();
          return null;
        });
    assertThat(file).hasContent("new");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, "old");
    assertThatThrownBy(() ->
            WholeFile.write(
                file,
                out -> {
                  text(out, "new");
                  throw new IllegalStateException("broken");
                }))
        .hasMessage("broken");
    assertThat(file).hasContent("old");
    assertThat(names(folder)).containsExactly("c.csv");
  }

  @Test
  void replacesAnOldFile() throws IOException {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, "old and longer");
    WholeFile.write(file, out -> text(out, "new"));
    assertThat(file).hasContent("new");
  }

  @Test
  void twoRunsAtOnceDoNotMeet() throws IOException {
    Path file = folder.resolve("c.csv");
    WholeFile.write(
        file,
        out -> {
          WholeFile.write(file, inner -> text(inner, "inner"));
          return text(out, "outer");
        });
    assertThat(file).hasContent("outer");
    assertThat(names(folder)).containsExactly("c.csv");
  }

  @Test
  void saysThatTheTargetIsAFolder() {
    assertThatThrownBy(() -> WholeFile.write(folder, out -> text(out, "x")))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot write %s: it is a folder; name a file in it", folder);
  }

  @Test
  void saysThatAFolderOfTheTargetIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path target = file.resolve("c.csv");
    assertThatThrownBy(() -> WholeFile.write(target, out -> text(out, "x")))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot write %s: %s is a file, not a folder", target, file);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsALinkAndReplacesWhatItPointsTo() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
    WholeFile.write(link, out -> text(out, "new"));
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesWhereALinkLeadsThoughNothingIsThere() throws IOException {
    Path real = folder.resolve("real.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("real.csv"));
    WholeFile.write(link, out -> text(out, "new"));
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
    Path loop = folder.resolve("loop.csv");
    Files.createSymbolicLink(loop, loop);
    assertThatThrownBy(() -> WholeFile.write(loop, out -> text(out, "x")))
        .hasMessage("Cannot write %s: it is a link to a link that leads nowhere", loop);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheRightsOfTheFileThatItReplaces() throws IOException {
    Path file = Files.writeString(folder.resolve("c.csv"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    WholeFile.write(file, out -> text(out, "new"));
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void removesTheFoldersThatAFailedRunMade() {
    assertThatThrownBy(() ->
            WholeFile.write(
                folder.resolve("a/b/c.csv"),
                out -> {
                  throw new IOException("full");
                }))
        .hasMessage("full");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesTheLongestNameThereIs() throws IOException {
    Path file = folder.resolve("a".repeat(251) + ".csv");
    WholeFile.write(file, out -> text(out, "new"));
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesStraightToWhatIsNoRegularFile() throws IOException {
    String result = WholeFile.write(Path.of("/dev/null"), out -> text(out, "x"));
    assertThat(result).isEqualTo("x");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  private static String text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return text;
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
