package io.cardfolio.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Preferences are read as they were written, or what is left of them.
class PreferenceFileTest {
  private static final Path RECENT = Path.of("/a.csv").toAbsolutePath();
  private static final Path FOLDER = Path.of("/out").toAbsolutePath();

  private static final Preferences CHANGED =
      Preferences.defaults()
          .withLook(new Look(ThemeChoice.DARK, 17, LanguageChoice.SPANISH, MotionChoice.REDUCED))
          .withWindow(new WindowPlace(-1200.5, 30, 1440, 900, true))
          .withFormOpen(false)
          .withRecent(Path.of("/data/año nuevo.csv"))
          .withRecent(Path.of("/data/b.cardfolio.json"))
          .withSteps(List.of("recession-stress", "Mine.cardfolio.json"))
          .withExportFolder(Path.of("/data/out"));

  @TempDir private Path home;
  private Path folder;
  private Path path;
  private PreferenceFile file;

  @BeforeEach
  void name() {
    folder = home.resolve("not/yet/there");
    path = folder.resolve("preferences.json");
    file = new PreferenceFile(folder);
  }

  @Test
  void theFirstStartHasDefaultsAndNothingToSay() {
    assertThat(file.read())
        .isEqualTo(new PreferenceFile.Read(Preferences.defaults(), Optional.empty()));
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (Preferences preferences : List.of(CHANGED, Preferences.defaults())) {
      file.write(preferences);
      assertThat(file.read()).isEqualTo(new PreferenceFile.Read(preferences, Optional.empty()));
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(path, folder.resolve("preferences.json.lock"));
    }
  }

  @Test
  void damageGivesDefaultsAndOneNotice() throws IOException {
    assertThat(problemOf("{\"theme\": \"dark\"").why())
        .startsWith(
            path + " cannot be used: Not JSON at line 1, column 17: Unexpected end-of-input");
    assertThat(problemOf("").why())
        .isEqualTo(path + " cannot be used: it holds no object in braces");
    assertThat(problemOf("[1]").why())
        .isEqualTo(path + " cannot be used: it holds no object in braces");
    assertThat(problemOf("{\"theme\": 1, \"theme\": 2}").why())
        .startsWith(path + " cannot be used: Not JSON");
    assertThat(file.read().preferences()).isEqualTo(Preferences.defaults());
  }

  @Test
  void bytesThatAreNoTextGiveDefaults() throws IOException {
    Files.createDirectories(folder);
    Files.write(path, new byte[] {'{', (byte) 0xff, '}'});
    assertThat(told(file.read()).why()).isEqualTo(path + " cannot be used: it is not UTF-8");
  }

  @Test
  void aFolderInItsPlaceGivesDefaults() throws IOException {
    Files.createDirectories(path);
    assertThat(told(file.read()).why()).isEqualTo(path + " cannot be used: it is a folder");
    assertThatThrownBy(() -> file.write(CHANGED))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot write " + path + ": it is a folder; name a file in it");
  }

  @Test
  void aFileInThePlaceOfItsFolderGivesDefaults() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");
    assertThat(file.read().preferences()).isEqualTo(Preferences.defaults());
    assertThatThrownBy(() -> file.write(CHANGED))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a file, not a folder");
  }

  @Test
  void eachWrongValueHasItsDefaultAndIsNamedAndTheOthersStay() throws IOException {
    Failure failure =
        problemOf(
            """
            {"theme": "purple", "textSize": 99, "language": 7, "motion": "reduced",
             "window": {"x": 1, "y": 2, "width": 0, "height": 5, "maximized": false},
             "formOpen": "yes", "recentFiles": ["/a.csv", "b\\u0000"], "presentedPresets": [3],
             "exportFolder": "/out", "fromTheFuture": {"a": [1]}}
            """
                .replace("/a.csv", RECENT.toString().replace("\\", "\\\\"))
                .replace("/out", FOLDER.toString().replace("\\", "\\\\")));
    assertThat(failure.why())
        .isEqualTo(
            path
                + " holds values that Cardfolio does not know: theme purple; textSize 99; language"
                + " 7; window {x=1, y=2, width=0, height=5, maximized=false}; formOpen yes;"
                + " recentFiles b\0; presentedPresets [3]");
    assertThat(file.read().preferences())
        .isEqualTo(
            Preferences.defaults()
                .withLook(Look.defaults().withMotion(MotionChoice.REDUCED))
                .withRecent(RECENT)
                .withExportFolder(FOLDER));
  }

  @Test
  void textSizesEndWhereTheWindowsDo() throws IOException {
    problemOf("{\"textSize\": 12}");
    problemOf("{\"textSize\": 19}");
    problemOf("{\"textSize\": 13.5}");
    Files.writeString(path, "{\"textSize\": 18}");
    assertThat(file.read().preferences().look().textSize()).isEqualTo(18);
    assertThatThrownBy(() -> Look.defaults().withTextSize(19))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tenRecentFilesAreKeptEachOnceTheLatestFirst() {
    Preferences preferences = Preferences.defaults();
    for (int i : IntStream.rangeClosed(1, 12).toArray()) {
      preferences = preferences.withRecent(Path.of("/" + i + ".csv"));
    }
    preferences = preferences.withRecent(Path.of("/x/../5.csv"));
    assertThat(preferences.recentFiles())
        .extracting(recent -> recent.getFileName().toString())
        .containsExactly(
            "5.csv", "12.csv", "11.csv", "10.csv", "9.csv", "8.csv", "7.csv", "6.csv", "4.csv",
            "3.csv");
  }

  @Test
  void ofTwoWindowsTheLastWins() throws IOException {
    PreferenceFile other = new PreferenceFile(folder);
    file.write(CHANGED);
    other.write(Preferences.defaults());
    assertThat(file.read().preferences()).isEqualTo(Preferences.defaults());
  }

  @Test
  void theKeeperWritesTheNewestOnce() {
    Queue<Runnable> tasks = new ArrayDeque<>();
    PreferenceKeeper keeper =
        new PreferenceKeeper(file, Preferences.defaults(), tasks::add, problem -> {});
    keeper.accept(Preferences.defaults().withFormOpen(false));
    keeper.accept(CHANGED);
    assertThat(tasks).hasSize(1);
    assertThat(path).doesNotExist();
    tasks.remove().run();
    assertThat(file.read().preferences()).isEqualTo(CHANGED);
    keeper.accept(Preferences.defaults());
    tasks.remove().run();
    assertThat(file.read().preferences()).isEqualTo(Preferences.defaults());
  }

  @Test
  void theKeeperSaysOnceThatItCannotWrite() throws IOException {
    Files.createDirectories(path);
    List<PreferenceProblem> problems = new ArrayList<>();
    PreferenceKeeper keeper =
        new PreferenceKeeper(file, Preferences.defaults(), Runnable::run, problems::add);
    keeper.accept(CHANGED);
    keeper.accept(Preferences.defaults());
    assertThat(problems).hasSize(1);
    Failure failure = problems.getFirst().told(Texts.english());
    assertThat(failure.what()).isEqualTo("Your preferences cannot be kept");
    assertThat(failure.why()).startsWith("Cannot write " + path);
  }

  @Test
  void aModelKeepsOnlyWhatChanges() {
    List<Preferences> kept = new ArrayList<>();
    PreferenceModel model = new PreferenceModel(CHANGED, kept::add);
    model.change(it -> it.withFormOpen(false));
    assertThat(kept).isEmpty();
    model.changeLook(look -> look.withTextSize(14));
    assertThat(kept).containsExactly(model.get());
    assertThat(model.get().look().textSize()).isEqualTo(14);
  }

  private Failure problemOf(String json) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(path, json);
    return told(file.read());
  }

  private static Failure told(PreferenceFile.Read read) {
    return read.problem().orElseThrow().told(Texts.english());
  }
}
