package io.cardfolio.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {
  private static final Path HOME = Path.of("/home/ana");

  @Test
  void linuxHasItWhereTheDesktopSays() {
    assertThat(ConfigFolder.of("Linux", Map.of(), HOME))
        .isEqualTo(Path.of("/home/ana/.config/cardfolio"));
    assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ana"), HOME))
        .isEqualTo(Path.of("/etc/ana/cardfolio"));
  }

  @Test
  void aFolderThatDependsOnTheStartIsNotTaken() {
    for (String wrong : new String[] {"", "here", "a\0b"}) {
      assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", wrong), HOME))
          .isEqualTo(Path.of("/home/ana/.config/cardfolio"));
    }
  }

  @Test
  void macHasItInItsLibrary() {
    assertThat(ConfigFolder.of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/etc"), HOME))
        .isEqualTo(Path.of("/home/ana/Library/Application Support/Cardfolio"));
  }

  @Test
  void windowsHasItWithTheOtherPrograms() {
    assertThat(ConfigFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
        .isEqualTo(Path.of("/roaming/Cardfolio"));
    assertThat(ConfigFolder.of("Windows 11", Map.of(), HOME))
        .isEqualTo(Path.of("/home/ana/AppData/Roaming/Cardfolio"));
  }
}
