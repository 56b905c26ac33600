package io.cardfolio.ui.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.JobStudio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Paints the transactions in both themes and several widths, to be looked at.
class TransactionsPicturesTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void charts() {
    for (Theme theme : Theme.values()) {
      paint("charts", made(SPEC), 1088, 728, 13, theme, _ -> {});
    }
  }

  @Test
  void chartsInTheNarrowestWindow() {
    paint("charts-976", made(SPEC), 976, 528, 13, Theme.LIGHT, _ -> {});
  }

  @Test
  void chartsInLargeLetters() {
    paint("charts-large-text", made(SPEC), 1088, 1_500, 18, Theme.LIGHT, _ -> {});
    paint("charts-large-text-976", made(SPEC), 976, 1_800, 18, Theme.DARK, _ -> {});
  }

  @Test
  void allCustomersOfASegment() {
    paint(
        "charts-segment",
        made(SPEC.withCustomers(400)),
        1392,
        728,
        13,
        Theme.DARK,
        pane -> {
          ComboBox<?> choice = (ComboBox<?>) Scenes.find(pane, "#categories-segment");
          choice.getSelectionModel().select(4);
        });
  }

  @Test
  void tenSegmentsOverFiveYears() {
    PortfolioSpec spec = Datasets.segments(10, 2_000).spec();
    paint(
        "charts-10-segments",
        made(
            spec.withAsOf(LocalDate.of(2025, 12, 15))
                .withTransactions(spec.transactions().withMonths(60))),
        1088,
        728,
        13,
        Theme.LIGHT,
        _ -> {});
  }

  @Test
  void asTables() {
    paint(
        "tables",
        made(SPEC),
        1088,
        728,
        13,
        Theme.LIGHT,
        pane -> pane.lookupAll(".chart-panel").forEach(it -> ((Panel) it).showTable(true)));
  }

  @Test
  void rows() {
    for (Theme theme : Theme.values()) {
      paint("rows", made(SPEC), 1088, 728, 13, theme, TransactionsPicturesTest::showLastRow);
    }
    paint(
        "rows-large-text",
        made(SPEC.withCustomers(1_000_000)),
        976,
        728,
        18,
        Theme.LIGHT,
        TransactionsPicturesTest::showLastRow);
  }

  @Test
  void nothing() {
    paint("empty", made(SPEC.withCustomers(0)), 1088, 728, 13, Theme.LIGHT, _ -> {});
    paint(
        "of-a-file",
        Datasets.fromFile(Datasets.clean(100), 100),
        1088,
        728,
        13,
        Theme.DARK,
        _ -> {});
  }

  @Test
  void failed() {
    for (Theme theme : Theme.values()) {
      paint("failed", Failing.dataset(), 1088, 728, 13, theme, _ -> {});
    }
  }

  private static void showLastRow(Region pane) {
    ((ButtonBase) Scenes.find(pane, "#transactions-rows")).fire();
    ((ButtonBase) Scenes.find(pane, "#transactions-last")).fire();
  }

  private static ShownDataset made(PortfolioSpec spec) {
    return new JobStudio(2, System::nanoTime).tune(spec, (_, _) -> true);
  }

  private static void paint(
      String name,
      ShownDataset dataset,
      int width,
      int height,
      int textSize,
      Theme theme,
      Consumer<Region> hands) {
    TransactionsPane pane =
        Scenes.onFxThread(() -> {
          TransactionsPane created = new TransactionsPane(Texts.english(), Runnable::run);
          created.show(dataset);
          return created;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        Scenes.onFxThread(() -> {
          Scene scene = new Scene(new StackPane(pane.region()), width, height);
          theme.apply(scene, textSize);
          Scenes.layOut(scene);
          hands.accept(pane.region());
          Scenes.layOut(scene);
          return Screenshots.save(
              scene,
              "pane-transactions-%s-%s".formatted(name, theme.name().toLowerCase(Locale.ROOT)));
        });
    assertThat(picture).isNotEmptyFile();
  }
}
