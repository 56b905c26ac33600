package io.cardfolio.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where each system keeps what belongs to a user.
class ConfigFolderTest {
  private static final String HOME = absolute("/home/ana");
  private static final String ETC = absolute("/etc/ana");

  private static String absolute(String folder) {
    return Path.of(folder).toAbsolutePath().toString();
  }

  @Test
  void linuxHasItWhereTheDesktopSays() {
    assertThat(ConfigFolder.of("Linux", Map.of(), HOME))
        .isEqualTo(new ConfigFolder(Path.of(HOME, ".config", "cardfolio")));
    assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", ETC), HOME))
        .isEqualTo(new ConfigFolder(Path.of(ETC, "cardfolio")));
  }

  @Test
  void aFolderThatDependsOnTheStartIsNotTaken() {
    for (String wrong : new String[] {"", "here", "a\0b"}) {
      assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", wrong), HOME))
          .isEqualTo(new ConfigFolder(Path.of(HOME, ".config", "cardfolio")));
    }
  }

  @Test
  void macHasItInItsLibrary() {
    assertThat(ConfigFolder.of("Mac OS X", Map.of("XDG_CONFIG_HOME", ETC), HOME))
        .isEqualTo(new ConfigFolder(Path.of(HOME, "Library", "Application Support", "Cardfolio")));
  }

  @Test
  void windowsHasItWithTheOtherPrograms() {
    assertThat(ConfigFolder.of("Windows 11", Map.of("APPDATA", ETC), HOME))
        .isEqualTo(new ConfigFolder(Path.of(ETC, "Cardfolio")));
    assertThat(ConfigFolder.of("Windows 11", Map.of(), HOME))
        .isEqualTo(new ConfigFolder(Path.of(HOME, "AppData", "Roaming", "Cardfolio")));
  }

  @Test
  void withoutAHomeItIsTemporaryAndThatIsSaid() throws IOException {
    for (String none : new String[] {"?", "", "here", "a\0b"}) {
      ConfigFolder folder = ConfigFolder.of("Linux", Map.of(), none);
      assertThat(folder.path()).isEmptyDirectory();
      Files.delete(folder.path());
      assertThat(folder.lasting()).isFalse();
      assertThat(folder.problem().orElseThrow().told(Texts.english()).details())
          .isEqualTo(
              "There is no home folder to keep your preferences in.\nThe user of this process has"
                  + " none, so they and your presets are kept in "
                  + folder.path()
                  + " for now.\nSet HOME to a folder of yours before you start Cardfolio, to have"
                  + " them at the next start.");
    }
    assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", ETC), "?"))
        .isEqualTo(new ConfigFolder(Path.of(ETC, "cardfolio")));
    assertThat(new ConfigFolder(Path.of(ETC, "cardfolio")).problem()).isEmpty();
  }
}
