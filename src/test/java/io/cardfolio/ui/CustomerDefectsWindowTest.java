package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.DefectFileName;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectScore;
import io.cardfolio.job.score.DefectScore.KindScore;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.form.Form;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.text.DefectWords;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.validate.spec.SpecField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/// Defects in the window: how they are turned on, and how well they were found.
class CustomerDefectsWindowTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(5_000);

  @TempDir private Path folder;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theSectionIsClosedAndOffAtFirst() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    assertThat(robot.text("#defects-section-info")).isEqualTo("Off");
    assertThat(robot.find("#defects-section", TitledPane.class).isExpanded()).isFalse();
    assertThat(robot.model.spec().defects()).isEqualTo(DefectRates.NONE);
  }

  @Test
  void plantedCellsAreMarkedInTheTable() {
    RealWindow robot = RealWindow.open(Texts.english(), 1440, 900);
    robot.does(() -> {
      robot.model.edit(
          EditName.of(SpecField.DEFECTS, DefectKind.MISSING.ordinal()),
          spec -> spec.withDefects(DefectKind.MISSING, Percent.of(30)));
      robot.model.edit(
          EditName.of(SpecField.DEFECTS, DefectKind.BAD_EMAIL.ordinal()),
          spec -> spec.withDefects(DefectKind.BAD_EMAIL, Percent.of(30)));
    });
    robot.does(robot.window::openCustomers);
    List<String> marks =
        robot
            .visible(
                it -> it.getPseudoClassStates().contains(PseudoClass.getPseudoClass("planted")))
            .stream()
            .map(it -> ((TableCell<?, ?>) it).getTooltip().getText())
            .toList();
    assertThat(marks).allMatch(it -> it.startsWith("Planted, M"));
    assertThat(marks).anyMatch(it -> it.endsWith("” → (empty)"));
    assertThat(marks).anyMatch(it -> it.startsWith("Planted, Malformed e-mail: “"));
    for (Theme theme : Theme.values()) {
      robot.does(() -> {
        robot.window.show(theme);
        Screenshots.save(
            robot.window.scene(), "planted-marks-" + theme.name().toLowerCase(Locale.ROOT));
      });
    }
    robot.does(() -> robot.model.edit(EditName.seed(), spec -> spec.withDefects(DefectRates.NONE)));
    assertThat(
            robot.visible(
                it -> it.getPseudoClassStates().contains(PseudoClass.getPseudoClass("planted"))))
        .isEmpty();
  }

  @Test
  void aRateIsTypedOrStepped() {
    WindowRobot robot = opened();
    type(robot, DefectKind.BAD_EMAIL, "1.25%");
    assertThat(robot.model.spec().defects().of(DefectKind.BAD_EMAIL)).isEqualTo(Percent.of(1.25));
    assertThat(robot.text("#defects-section-info")).isEqualTo("1 kind");
    assertThat(robot.find("#defect-bad-email-slider", Slider.class).getValue()).isEqualTo(1.25);
    robot.does(() -> spinner(robot, DefectKind.MISSING).increment());
    assertThat(robot.model.spec().defects().of(DefectKind.MISSING)).isEqualTo(Percent.of(0.1));
    assertThat(robot.text("#defects-section-info")).isEqualTo("2 kinds");
    robot.does(() -> spinner(robot, DefectKind.MISSING).decrement(3));
    assertThat(robot.model.spec().defects().rates()).containsOnlyKeys(DefectKind.BAD_EMAIL);
  }

  @Test
  void theSliderGoesToTenPercentInTenths() {
    WindowRobot robot = opened();
    Slider slider = robot.find("#defect-missing-slider", Slider.class);
    robot.does(() -> slider.setValue(3.1234));
    assertThat(robot.model.spec().defects().of(DefectKind.MISSING)).isEqualTo(Percent.of(3.1));
    robot.does(slider::increment);
    assertThat(robot.model.spec().defects().of(DefectKind.MISSING)).isEqualTo(Percent.of(3.2));
    assertThat(slider.getMax()).isEqualTo(10);
  }

  @Test
  void aRateThatIsNoneIsSaidUnderItsKindAndPutRight() {
    WindowRobot robot = opened();
    type(robot, DefectKind.MISSING, "150%");
    assertThat(robot.problems()).containsExactly("Defect rate of missing 150% is above 100%");
    assertThat(robot.exportReason()).contains("Fix 1 problem to export");
    robot.does(
        () -> ((Button) robot.window.scene().getRoot().lookup(".defect-row .fix-button")).fire());
    assertThat(robot.model.spec().defects().of(DefectKind.MISSING)).isEqualTo(Percent.HUNDRED);
    assertThat(robot.problems()).isEmpty();
  }

  @Test
  void theRailOpensTheSection() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1100, 800);
    robot.does(() -> robot.find("#rail-defects", Button.class).fire());
    assertThat(robot.find("#defects-section", TitledPane.class).isExpanded()).isTrue();
  }

  @Test
  void rowsAreShownAndExportedWithTheirDefects() throws IOException {
    PortfolioSpec spec = SPEC.withDefects(DefectKind.UNKNOWN_STATE, Percent.of(3));
    JobStudio studio = new JobStudio(2, () -> 0);
    ShownDataset dataset = studio.generate(spec, Progress.NONE, _ -> {});
    Path file = folder.resolve("customers.csv");
    ExportPlan plan =
        new ExportPlan(
            List.of(
                new ExportPlan.PlannedFile(FileContent.CUSTOMERS, file),
                new ExportPlan.PlannedFile(FileContent.DEFECT_LABELS, DefectFileName.of(file))),
            Optional.empty());
    studio.exports().export(spec, plan, _ -> true);
    List<String> lines = Files.readAllLines(file);
    Portfolio.of(spec)
        .defects()
        .forEach(defect -> {
          assertThat(dataset.rows().row(defect.row()).text(CustomerColumn.STATE))
              .isEqualTo(defect.planted());
          assertThat(lines.get((int) defect.row())).contains("," + defect.planted() + ",");
        });
    assertThat(folder.resolve("customers.defects.csv")).isNotEmptyFile();
  }

  @Test
  void theScoreIsShownOnlyWhereDefectsWerePlanted() {
    QualityPane pane = pane(Texts.english());
    assertThat(score(pane).isVisible()).isFalse();
    show(pane, SPEC);
    assertThat(score(pane).isVisible()).isFalse();
    show(pane, SPEC.withDefects(DefectKind.BAD_EMAIL, Percent.of(2)));
    assertThat(score(pane).isVisible()).isTrue();
    show(pane, SPEC);
    assertThat(score(pane).isVisible()).isFalse();
  }

  @Test
  void tellsWhatWasFoundAndWhatNoRuleCovers() {
    Map<DefectKind, KindScore> kinds =
        Map.of(
            DefectKind.BAD_EMAIL, new KindScore(1_200, 1_200, 1_199, 1_300, 1_250, Map.of()),
            DefectKind.CHANGED_CASE,
                new KindScore(90, 60, 60, 60, 60, Map.of(CustomerColumn.CITY, 30L)));
    QualityPane pane = pane(Texts.english());
    show(pane, new DefectScore(1_280, kinds, 1_360, 1_310));
    assertThat(text(pane, "#defects-planted")).isEqualTo("1,290 planted defects");
    assertThat(text(pane, "#defects-recall")).isEqualTo("Recall 99.9% (1,259 of 1,260)");
    assertThat(text(pane, "#defects-precision")).isEqualTo("Precision 96.3% (1,310 of 1,360)");
    assertThat(text(pane, "#defects-uncovered")).isEqualTo("No rule covers 30 planted cells");
    assertThat(cells(pane))
        .containsExactly(
            List.of("Malformed e-mail", "1,200", "1,200", "1,199", "1", "99.9%", "96.1%", ""),
            List.of("Changed case", "90", "60", "60", "0", "100.0%", "100.0%", "city 30"));
  }

  @Test
  void nothingFoundIsADash() {
    QualityPane pane = pane(Texts.english());
    show(pane, new DefectScore(0, Map.of(), 0, 0));
    assertThat(text(pane, "#defects-planted")).isEqualTo("0 planted defects");
    assertThat(text(pane, "#defects-recall")).isEqualTo("Recall – (0 of 0)");
  }

  @Test
  void everyKindHasItsWordsInBothLanguages() {
    for (Locale locale : List.of(Locale.US, Locale.forLanguageTag("es"))) {
      DefectWords words = new DefectWords(new Texts(locale));
      Set<String> both =
          DefectKind.ALL.stream()
              .map(kind -> words.name(kind) + words.hint(kind))
              .collect(Collectors.toSet());
      assertThat(both).hasSize(DefectKind.ALL.size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void pictures(Theme theme) {
    String ending = "-" + theme.name().toLowerCase(Locale.ROOT);
    WindowRobot robot = opened();
    type(robot, DefectKind.BAD_EMAIL, "1.25%");
    type(robot, DefectKind.MISSING, "0.5%");
    type(robot, DefectKind.LIMIT_STEP, "130%");
    robot.does(() -> robot.window.show(theme));
    robot.does(() -> robot.find("#form", Form.class).open("defects-section"));
    assertThat(robot.screenshot("defects-form" + ending)).isNotEmptyFile();
    DefectRates rates = DefectRates.NONE;
    for (DefectKind kind : DefectKind.ALL) {
      rates = rates.with(kind, Percent.of(1));
    }
    QualityPane pane =
        pane(theme == Theme.DARK ? new Texts(Locale.forLanguageTag("es")) : Texts.english());
    show(pane, SPEC.withDefects(rates));
    for (int width : new int[] {1088, 1440}) {
      assertThat(
              Scenes.onFxThread(() -> {
                ((ToggleButton) Scenes.find(pane.region(), "#defects-details"))
                    .setSelected(width == 1440);
                Path file =
                    Screenshots.save(
                        Scenes.of(pane.region(), width, 728, theme),
                        "defects-quality-" + width + ending);
                ((Pane) pane.region().getParent()).getChildren().clear();
                return file;
              }))
          .isNotEmptyFile();
    }
  }

  private static WindowRobot opened() {
    WindowRobot robot = WindowRobot.open(Runnable::run, 1440, 900);
    robot.does(() -> robot.find("#defects-section", TitledPane.class).setExpanded(true));
    return robot;
  }

  private static Spinner<?> spinner(WindowRobot robot, DefectKind kind) {
    return robot.find("#defect-" + kind.key(), Spinner.class);
  }

  private static void type(WindowRobot robot, DefectKind kind, String text) {
    robot.does(() -> {
      spinner(robot, kind).getEditor().setText(text);
      spinner(robot, kind).getEditor().fireEvent(new ActionEvent());
    });
  }

  private static QualityPane pane(Texts texts) {
    return Scenes.onFxThread(() -> new QualityPane(texts, Runnable::run));
  }

  private static void show(QualityPane pane, PortfolioSpec spec) {
    show(pane, new JobStudio(2, () -> 0).generate(spec, Progress.NONE, _ -> {}));
  }

  private static void show(QualityPane pane, DefectScore score) {
    ShownDataset clean = Datasets.clean(100);
    show(
        pane,
        new ShownDataset(
            clean.spec(),
            new CustomerOutcome(
                clean.outcome().summary(), clean.outcome().report(), Optional.of(score)),
            clean.rows(),
            clean.file(),
            clean.millis()));
  }

  private static void show(QualityPane pane, ShownDataset dataset) {
    Scenes.onFxThread(() -> {
      pane.show(dataset);
      return null;
    });
  }

  private static Node score(QualityPane pane) {
    return Scenes.find(pane.region(), "#defects-score");
  }

  private static String text(QualityPane pane, String selector) {
    return Scenes.onFxThread(() -> Scenes.text(pane.region(), selector));
  }

  private static List<List<String>> cells(QualityPane pane) {
    return Scenes.onFxThread(() -> {
      ((ToggleButton) Scenes.find(pane.region(), "#defects-details")).setSelected(true);
      Scenes.of(pane.region(), 1440, 728, Theme.LIGHT);
      TableView<?> table = (TableView<?>) Scenes.find(pane.region(), "#defects-kinds");
      return table.lookupAll(".table-row-cell").stream()
          .map(row -> (TableRow<?>) row)
          .filter(row -> !row.isEmpty())
          .sorted(Comparator.comparingInt(TableRow::getIndex))
          .map(row ->
              row.lookupAll(".table-cell").stream()
                  .map(cell -> ((TableCell<?, ?>) cell).getText())
                  .toList())
          .toList();
    });
  }
}
