package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.Portfolio;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.DatasetDigest;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.export.ExportPhase;
import io.cardfolio.validate.spec.SpecField;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// Draws each state that the design has a picture of, under that picture's name and over real data;
/// eyes hold the two beside each other. The presentation is drawn with its own tests.
class DesignPicturesTest {
  private static final Map<DefectKind, Double> FAULTS =
      Map.of(
          DefectKind.MISSING, 0.42,
          DefectKind.BAD_EMAIL, 0.33,
          DefectKind.LIMIT_STEP, 0.61,
          DefectKind.LIMIT_RANGE, 0.19,
          DefectKind.WRONG_DECLINE, 0.15,
          DefectKind.DUPLICATE_ID, 0.03);

  /// From which width on the form stands beside the content.
  private static final int WIDE = 1320;

  @TempDir private Path folder;

  private WorkingWindow it;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() throws Exception {
    it.close();
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 700"})
  void overview(int width, int height) throws TimeoutException {
    open("Retail portfolio", width, height);
    draw("overview");
    assertThat(it.text("#strip-title")).matches("All \\d+ rules passed");
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 700"})
  void formInvalid(int width, int height) throws TimeoutException {
    open("Retail portfolio", width, height);
    it.does(() -> {
      if (width < WIDE) {
        it.window().toggleForm();
      }
    });
    it.press("#link-toggle");
    it.does(() -> {
      it.find("#segment-2-share", Spinner.class).increment(4);
      it.model.edit(
          EditName.of(SpecField.CREDIT_LIMIT_STEP),
          spec -> spec.withCreditLimits(new CreditLimits(60_000, 50_000, 0)));
      it.find("#segment-3-disclosure", ToggleButton.class).setSelected(false);
      it.find("#ages-section", TitledPane.class).setExpanded(false);
    });
    draw("form-invalid");
    assertThat(it.text("#export-reason")).startsWith("Fix ");
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 700"})
  void customers(int width, int height) throws TimeoutException {
    open("Scale test", width, height);
    it.does(() -> {
      closeForm(width);
      it.model.edit(
          EditName.preset("100 million rows"),
          _ -> PortfolioSpec.defaults().withCustomers(PortfolioSpec.MAX_CUSTOMERS));
    });
    it.await(() -> it.model.dataset().shownProperty().get().coverage() == Coverage.SO_FAR);
    it.select(1);
    it.does(() ->
        it.find("#customers-table", Node.class)
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    it.await(() -> it.window().scene().lookup("#details-name") != null);
    draw("customers");
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 700"})
  void qualityErrors(int width, int height) throws Exception {
    open("Retail portfolio", width, height);
    PortfolioSpec faulty = PortfolioSpec.defaults();
    for (Map.Entry<DefectKind, Double> fault : FAULTS.entrySet()) {
      faulty = faulty.withDefects(fault.getKey(), Percent.of(fault.getValue()));
    }
    Path csv = folder.resolve("customers-q3.csv");
    Portfolio.of(faulty).save(csv);
    it.does(() -> {
      closeForm(width);
      it.model.openCsv(csv);
    });
    it.await(() -> it.model.dataset().opened().get());
    it.does(it.window()::nextError);
    draw("quality-errors");
    assertThat(it.text("#strip-link")).isEqualTo("Next error");
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 700"})
  void export(int width, int height) throws Exception {
    open("Retail portfolio", width, height);
    it.does(it.window()::export);
    it.press("#format-csv-gz");
    it.does(() -> {
      it.find("#table-transactions", CheckBox.class).setSelected(true);
      it.window().exports().choice().choose(folder.resolve("exports"));
    });
    it.await(() ->
        it.window().exports().sampleProperty().get().isPresent()
            && it.window().exports().foundProperty().get().isPresent());
    draw("export-ready");
    it.press("#export-start");
    it.await(() -> it.window().exports().progressProperty().get().isPresent());
    draw("export");
    it.press("#export-cancel");
    it.await(() -> it.window().exports().phaseProperty().get() instanceof ExportPhase.Cancelled);
    assertThat(folder.resolve("exports")).doesNotExist();
  }

  /// A window of saved settings that were edited since, all computed.
  private void open(String portfolio, int width, int height) throws TimeoutException {
    it = WorkingWindow.open(width, height);
    it.does(() -> it.model.settingsFile().save(folder.resolve(portfolio + ".cardfolio.json")));
    it.await(() -> it.model.settingsFile().pathProperty().get().isPresent());
    boolean narrow = it.window().scene().getWidth() < WIDE;
    if (narrow) {
      it.does(it.window()::toggleForm);
    }
    it.press("#segment-0-lock");
    it.does(() -> {
      it.find("#segment-3-disclosure", ToggleButton.class).setSelected(true);
    });
    if (narrow) {
      it.does(it.window()::toggleForm);
    }
    it.await(() ->
        it.model.dataset().digest().stateProperty().get() instanceof DatasetDigest.State.Known);
  }

  /// The design has the form as a rail beside tables; in a narrow window it is one already.
  private void closeForm(int width) {
    if (width >= WIDE) {
      it.window().toggleForm();
    }
  }

  private void draw(String name) {
    String file = "design-%s-%.0f".formatted(name, it.window().scene().getWidth());
    it.draw(file);
    if (it.window().scene().getWidth() >= WIDE) {
      it.drawAtTwice(file);
    }
  }
}
