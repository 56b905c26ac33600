package io.cardfolio.ui.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Presets of Cardfolio and of the user, kept as files.
class PresetModelTest {
  private static final PortfolioSpec MINE = PortfolioSpec.defaults().withSeed(7).withCustomers(900);

  @TempDir private Path home;
  private final List<Failure> failures = new ArrayList<>();
  private final PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), _ -> {});
  private Path folder;
  private PresetModel model;

  @BeforeEach
  void open() {
    folder = home.resolve("config/presets");
    model = model(Texts.english());
    model.load();
  }

  private PresetModel model(Texts texts) {
    return new PresetModel(
        new PresetFolder(home.resolve("config")),
        preferences,
        texts,
        Runnable::run,
        Runnable::run,
        failures::add);
  }

  @Test
  void thoseThatComeWithCardfolioAreThereAtOnceInTheUsersLanguage() {
    assertThat(names())
        .containsExactly(
            "Balanced portfolio",
            "Premium travel",
            "Recession stress",
            "Student launch",
            "100 million rows");
    assertThat(folder).doesNotExist();
    assertThat(model(new Texts(Locale.forLanguageTag("es"))).presets().getFirst().name())
        .isEqualTo("Cartera equilibrada");
  }

  @Test
  void aPresetIsSavedAsASettingsFileAndIsThereAtTheNextStart() throws IOException {
    model.save("Año nuevo", MINE);
    assertThat(SettingsReader.read(folder.resolve("Año nuevo.cardfolio.json"))).isEqualTo(MINE);
    PresetModel next = model(Texts.english());
    next.load();
    NamedPreset read = next.presets().getLast();
    assertThat(read)
        .isEqualTo(new NamedPreset("Año nuevo.cardfolio.json", "Año nuevo", MINE, true));
    assertThat(failures).isEmpty();
  }

  @Test
  void savingUnderItsNameReplacesAPreset() throws IOException {
    model.save("Mine", PortfolioSpec.defaults());
    model.save("mine", MINE);
    assertThat(names()).hasSize(6).endsWith("Mine");
    assertThat(model.presets().getLast().spec()).isEqualTo(MINE);
    assertThat(files()).containsExactly("Mine.cardfolio.json");
  }

  @Test
  void aPresetIsRenamedAndStaysAStep() throws IOException {
    model.save("Mine", MINE);
    model.toggleStep(model.presets().getLast());
    model.moveStep(model.presets().getLast(), -5);
    assertThat(names()).startsWith("Mine");
    model.rename(model.presets().getFirst(), "Yours");
    assertThat(names()).startsWith("Yours").hasSize(6);
    assertThat(files()).containsExactly("Yours.cardfolio.json");
    assertThat(model.steps()).extracting(NamedPreset::name).startsWith("Yours");
  }

  @Test
  void aPresetCanChangeItsCapitalsOrNothing() throws IOException {
    model.save("Mine", MINE);
    model.rename(model.presets().getLast(), "MINE");
    assertThat(files()).containsExactly("MINE.cardfolio.json");
    model.rename(model.presets().getLast(), "MINE");
    assertThat(files()).containsExactly("MINE.cardfolio.json");
    assertThat(model.presets().getLast().spec()).isEqualTo(MINE);
    assertThat(failures).isEmpty();
  }

  @Test
  void aPresetIsDeleted() throws IOException {
    model.save("Mine", MINE);
    model.toggleStep(model.presets().getLast());
    model.delete(model.presets().getLast());
    assertThat(names()).hasSize(5).doesNotContain("Mine");
    assertThat(files()).isEmpty();
    assertThat(model.steps()).hasSize(5);
  }

  @Test
  void aDamagedFileIsSaidAndTheOthersAreThere() throws IOException {
    model.save("Mine", MINE);
    Files.writeString(folder.resolve("bad.cardfolio.json"), "{\"sed\": 1}");
    Files.writeString(folder.resolve("notes.txt"), "no preset");
    model.load();
    assertThat(names()).hasSize(6).endsWith("Mine");
    assertThat(failures).hasSize(1);
    assertThat(failures.getFirst().what()).isEqualTo("Not all of your presets could be read");
    assertThat(failures.getFirst().why()).contains("bad.cardfolio.json").contains("sed");
    model.load();
    assertThat(failures).hasSize(1);
    Files.writeString(folder.resolve("worse.cardfolio.json"), "{");
    model.load();
    assertThat(failures).hasSize(2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file where the folder should be");
    model.save("Mine", MINE);
    assertThat(failures).hasSize(1);
    assertThat(failures.getFirst().what()).isEqualTo("The preset \"Mine\" could not be saved");
    assertThat(names()).hasSize(5);
  }

  @Test
  void aPresetThatIsGoneIsSaidWhenItIsRenamed() throws IOException {
    model.save("Mine", MINE);
    NamedPreset mine = model.presets().getLast();
    Files.delete(folder.resolve(mine.id()));
    model.rename(mine, "Yours");
    assertThat(failures.getFirst().what()).isEqualTo("The preset \"Mine\" could not be renamed");
    assertThat(names()).hasSize(5);
  }

  @Test
  void namesMustBeFreeAndCanBeFiles() {
    model.save("Mine", MINE);
    NamedPreset mine = model.presets().getLast();
    assertThat(model.nameProblem("Mine")).isEmpty();
    assertThat(model.nameProblem(mine, "mine")).isEmpty();
    assertThat(model.nameProblem("  ")).contains("Type a name.");
    assertThat(model.nameProblem("premium TRAVEL"))
        .contains("\"premium TRAVEL\" is the name of another preset; choose a different one.");
    assertThat(model.nameProblem("x".repeat(61)))
        .contains("The name has 61 characters; at most 60 fit.");
    for (String wrong : List.of("a/b", "a\\b", ".hidden", "..", "a:b", "what?", "con", "a\nb")) {
      assertThat(model.nameProblem(wrong)).as(wrong).isPresent();
    }
    for (String right : List.of("Año nuevo", "a.b", "50% off", "contra", "日本")) {
      assertThat(model.nameProblem(right)).as(right).isEmpty();
    }
  }

  @Test
  void illegalSettingsAreNoStep() throws IOException {
    model.save("Wrong", PortfolioSpec.defaults().withCustomers(-1));
    model.toggleStep(model.presets().getLast());
    assertThat(model.steps()).extracting(NamedPreset::name).hasSize(5).doesNotContain("Wrong");
    preferences.change(it -> it.withSteps(List.of("Wrong.cardfolio.json")));
    assertThat(model.steps()).hasSize(5);
  }

  @Test
  void theOrderOfStepsIsKept() {
    NamedPreset last = model.presets().getLast();
    model.moveStep(last, -1);
    model.toggleStep(model.presets().getFirst());
    assertThat(preferences.get().steps())
        .isEqualTo(
            Optional.of(
                List.of(
                    "premium-travel", "recession-stress", "hundred-million", "student-launch")));
    assertThat(model.stepOf(last)).contains(3);
    assertThat(names()).endsWith("Balanced portfolio");
  }

  private List<String> names() {
    return model.presets().stream().map(NamedPreset::name).toList();
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
