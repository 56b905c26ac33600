package io.cardfolio.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows at once keep one user's preferences.
class TwoWindowsTest {
  private static final int CHANGES = 50;
  private static final int ROUNDS = 20;

  @TempDir private Path folder;

  @Test
  void eachKeepsWhatWasChangedInIt() {
    PreferenceModel first = window();
    PreferenceModel second = window();
    second.changeLook(it -> it.withTheme(ThemeChoice.DARK));
    second.change(it -> it.withSteps(List.of("mine.cardfolio.json")));
    first.changeLook(it -> it.withTextSize(17));
    first.change(it -> it.withFormOpen(false));
    assertThat(kept())
        .isEqualTo(
            Preferences.defaults()
                .withLook(Look.defaults().withTheme(ThemeChoice.DARK).withTextSize(17))
                .withSteps(List.of("mine.cardfolio.json"))
                .withFormOpen(false));
  }

  @Test
  void ofOneThingTheLastChangeStays() {
    PreferenceModel first = window();
    PreferenceModel second = window();
    first.changeLook(it -> it.withTextSize(17));
    second.changeLook(it -> it.withTextSize(18));
    first.change(it -> it.withExportFolder(Path.of("/out")));
    assertThat(kept().look().textSize()).isEqualTo(18);
    first.changeLook(it -> it.withTextSize(14));
    assertThat(kept().look().textSize()).isEqualTo(14);
  }

  @Test
  void recentFilesOfBothAreThereTheLatestFirst() {
    PreferenceModel first = window();
    open(first, 0, 1, 2);
    PreferenceModel second = window();
    open(second, 3);
    open(first, 0, 4);
    assertThat(recent()).containsExactly("4", "0", "3", "2", "1");
    open(second, IntStream.range(10, 18).toArray());
    open(first, 5);
    assertThat(recent()).containsExactly("5", "17", "16", "15", "14", "13", "12", "11", "10", "4");
  }

  @Test
  void recentFilesThatAreClearedInOneAreGone() {
    PreferenceModel first = window();
    open(first, 0);
    PreferenceModel second = window();
    open(second, 1);
    first.change(Preferences::withoutRecent);
    assertThat(recent()).isEmpty();
    open(second, 2);
    assertThat(recent()).containsExactly("2");
  }

  @Test
  void whatAWindowKnowsIsKeptWhereTheFileIsGoneOrDamaged() throws IOException {
    PreferenceModel window = window();
    window.changeLook(it -> it.withTextSize(17));
    for (String damage : new String[] {"{", "{\"theme\": \"purple\"}"}) {
      Files.writeString(folder.resolve("preferences.json"), damage);
      window.change(it -> it.withFormOpen(!it.formOpen()));
      assertThat(kept()).isEqualTo(window.get());
    }
    Files.delete(folder.resolve("preferences.json"));
    window.change(it -> it.withFormOpen(!it.formOpen()));
    assertThat(kept()).isEqualTo(window.get());
  }

  @Test
  void whoReadsWhileBothWriteReadsWholePreferences() throws Exception {
    window().changeLook(it -> it.withTextSize(14));
    try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        windows.execute(() -> {
          PreferenceModel window = window();
          for (int change = 0; change < CHANGES; change++) {
            window.change(it -> it.withFormOpen(!it.formOpen()));
          }
        });
      }
      windows.shutdown();
      while (!windows.isTerminated()) {
        assertThat(kept().look().textSize()).isEqualTo(14);
      }
    }
    try (var files = Files.list(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrder(
              folder.resolve("preferences.json"), folder.resolve("preferences.json.lock"));
    }
  }

  @Test
  void whatBothKeepAtTheSameMomentIsThere() {
    for (int round = 0; round < ROUNDS; round++) {
      window().change(Preferences::withoutRecent);
      try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
        for (int[] files : new int[][] {{0, 1, 2, 3, 4}, {5, 6, 7, 8, 9}}) {
          windows.execute(() -> open(window(), files));
        }
      }
      assertThat(recent())
          .containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    }
  }

  @Test
  void aWindowThatHangsWithinItsTurnDoesNotHoldUpOthers() {
    try (PreferenceTurn _ = PreferenceTurn.take(folder.resolve("preferences.json.lock"))) {
      window().changeLook(it -> it.withTextSize(17));
    }
    assertThat(kept().look().textSize()).isEqualTo(17);
  }

  private PreferenceModel window() {
    PreferenceFile file = new PreferenceFile(folder);
    Preferences start = file.read().preferences();
    return new PreferenceModel(
        start,
        new PreferenceKeeper(
            file,
            start,
            Runnable::run,
            problem -> {
              throw new IllegalStateException(problem.toString());
            }));
  }

  private static void open(PreferenceModel window, int... files) {
    for (int file : files) {
      window.change(it -> it.withRecent(Path.of("/" + file)));
    }
  }

  private Preferences kept() {
    PreferenceFile.Read read = new PreferenceFile(folder).read();
    assertThat(read.problem()).isEmpty();
    return read.preferences();
  }

  private List<String> recent() {
    return kept().recentFiles().stream().map(it -> it.getFileName().toString()).toList();
  }
}
