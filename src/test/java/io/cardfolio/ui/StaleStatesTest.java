package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.JavaProcess;
import io.cardfolio.ui.StartedWindow.Act;
import io.cardfolio.ui.preference.PreferenceFile;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.preference.ThemeChoice;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window starts whatever it finds around it, in a process of its own, makes its customers, and
/// says what it did about it.
class StaleStatesTest {
  private static final String WELL = "50.000 .*; nothing to say";
  private static final FileTime FUTURE = FileTime.from(Instant.parse("2099-01-01T00:00:00Z"));

  @TempDir private Path home;

  @Test
  void damagedPreferencesAreSaid() throws Exception {
    Path file = Files.createDirectories(config()).resolve("preferences.json");
    Files.write(file, new byte[] {'{', 0, (byte) 0xff});
    assertThat(said(Act.NOTHING))
        .startsWith("50,000")
        .contains("Your preferences could not be read", file + " cannot be used: it is not UTF-8");
  }

  @Test
  void aUserWithoutAHomeIsToldWherePreferencesAre() throws Exception {
    assertThat(StartedWindow.said("?", Act.NOTHING, "-Djava.io.tmpdir=" + home))
        .startsWith("50,000")
        .contains("There is no home folder to keep your preferences in", home.toString());
    assertThat(new File("?")).doesNotExist();
  }

  @Test
  void aConfigurationThatCannotBeWrittenIsSaidWhenSomethingIsToBeKept() throws Exception {
    Files.writeString(home.resolve(".config"), "a file where the folder should be");
    assertThat(said(Act.CHANGE_THEME_IN_VAIN))
        .startsWith("50,000")
        .contains(
            "Your preferences cannot be kept",
            "Cannot write " + config().resolve("preferences.json") + ": ");
  }

  @Test
  void languagesTimeZonesAndOtherDigitsDoNotMatter() throws Exception {
    for (List<String> options :
        List.of(
            List.of("-Duser.language=de", "-Duser.country=DE", "-Duser.timezone=Pacific/Apia"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Africa/Cairo"))) {
      assertThat(said(Act.NOTHING, options.toArray(String[]::new))).as("%s", options).matches(WELL);
    }
  }

  @Test
  void aClockThatWasSetBackDoesNotMatter() throws Exception {
    assertThat(said(Act.ENLARGE_TEXT)).matches(WELL);
    assertThat(kept().look().textSize()).isEqualTo(14);
    String log = log();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FUTURE);
      }
    }
    assertThat(said(Act.NOTHING)).matches(WELL);
    assertThat(kept().look().textSize()).isEqualTo(14);
    assertThat(log()).startsWith(log).hasSizeGreaterThan(log.length());
  }

  @Test
  void twoWindowsAtOnceKeepWhatWasChangedInEach() throws Exception {
    Path until = home.resolve("until");
    JavaProcess first = StartedWindow.startUntil(home.toString(), until);
    try (BufferedReader reader = first.process().inputReader()) {
      assertThat(reader.readLine()).isEqualTo("changed");
      assertThat(said(Act.ENLARGE_TEXT)).matches(WELL);
      Files.createFile(until);
      assertThat(reader.readLine()).matches(WELL);
      assertThat(first.process().waitFor()).isZero();
    }
    assertThat(kept().look().theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(kept().look().textSize()).isEqualTo(14);
    assertThat(log().lines().filter(line -> line.endsWith("Z started"))).hasSize(2);
  }

  @Test
  void whatNobodyExpectedIsSaidCanBeCopiedAndIsInTheLog() throws Exception {
    assertThat(said(Act.FAIL, "-Duser.home=" + home))
        .startsWith("50,000")
        .contains("IllegalStateException: odd\n\tat ", "\nCardfolio ", "\"seed\" : 42")
        .doesNotContain(home.toString())
        .matches("(?s).*gone on with .*dark\\.css");
    assertThat(log())
        .contains("failed on JavaFX Application Thread\n", "IllegalStateException: odd");
    assertThat(kept().look().theme()).isEqualTo(ThemeChoice.DARK);
  }

  @Test
  void aScreenOfTwiceAsManyPixelsIsDrawnOn() throws Exception {
    assertThat(said(Act.DRAW_TWICE_AS_FINE)).endsWith("nothing to say\n2.0 times as fine");
  }

  private String said(Act act, String... options) throws Exception {
    return StartedWindow.said(home.toString(), act, options);
  }

  private Path config() {
    return home.resolve(".config").resolve("cardfolio");
  }

  private Preferences kept() {
    PreferenceFile.Read read = new PreferenceFile(config()).read();
    assertThat(read.problem()).isEmpty();
    return read.preferences();
  }

  private String log() throws IOException {
    return Files.readString(config().resolve("cardfolio.log"));
  }
}
