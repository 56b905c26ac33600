package io.cardfolio.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Paints the overview in both themes and widths, to be looked at.
class OverviewPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void light() {
    paint("overview-light", Datasets.clean(50_000), 1088, 728, Theme.LIGHT);
  }

  @Test
  void dark() {
    paint("overview-dark", Datasets.clean(50_000), 1088, 728, Theme.DARK);
  }

  @Test
  void narrow() {
    paint("overview-976-light", Datasets.clean(50_000), 976, 600, Theme.LIGHT);
  }

  @Test
  void twelveSegments() {
    paint("overview-12-segments-dark", Datasets.segments(12, 50_000), 1392, 728, Theme.DARK);
  }

  @Test
  void theLargestPortfolio() {
    paint("overview-largest-light", Datasets.largest(), 976, 728, Theme.LIGHT);
  }

  @Test
  void empty() {
    paint("overview-empty-light", Datasets.clean(0), 1088, 728, Theme.LIGHT);
  }

  @Test
  void largeLetters() {
    for (int width : new int[] {976, 1088}) {
      paintLarge("overview-large-text-" + width, width, Theme.LIGHT);
    }
    paintLarge("overview-large-text-dark", 1392, Theme.DARK);
  }

  @Test
  void compared() {
    for (Theme theme : Theme.values()) {
      paintCompared("overview-compared-" + theme.name().toLowerCase(Locale.ROOT), 1088, 13, theme);
    }
    paintCompared("overview-compared-976", 976, 13, Theme.LIGHT);
    paintCompared("overview-compared-large-text", 976, 18, Theme.DARK);
  }

  @Test
  void asTables() {
    Scenes.onFxThread(() -> {
      OverviewPane pane = Overviews.empty();
      pane.show(Datasets.clean(50_000));
      Scene scene = Scenes.of(pane.region(), 1088, 728, Theme.LIGHT);
      pane.region().lookupAll(".chart-panel").forEach(panel -> ((Panel) panel).showTable(true));
      Scenes.layOut(scene);
      return Screenshots.save(scene, "pane-overview-tables");
    });
  }

  private static void paintCompared(String name, int width, int textSize, Theme theme) {
    Scenes.onFxThread(() -> {
      PortfolioSpec spec = PortfolioSpec.defaults();
      PortfolioSpec other =
          spec.withCustomers(55_000)
              .withAges(new Range(30, 70))
              .withCreditLimits(new CreditLimits(10_000, 60_000, 1_000))
              .withSegment(0, spec.segments().get(0).withShare(Percent.of(25)))
              .withSegment(1, spec.segments().get(1).withShare(Percent.of(30)));
      OverviewPane pane =
          Overviews.compared(
              Datasets.clean(50_000),
              Datasets.of(other, Datasets.report(other.customers(), List.of())));
      Scene scene = Scenes.of(pane.region(), width, textSize > 13 ? 1_700 : 728, theme);
      scene.getRoot().setStyle("-fx-font-size: %dpx".formatted(textSize));
      Scenes.layOut(scene);
      return Screenshots.save(scene, "pane-" + name);
    });
  }

  private static void paintLarge(String name, int width, Theme theme) {
    Scenes.onFxThread(() -> {
      OverviewPane pane = Overviews.empty();
      pane.show(Datasets.clean(50_000));
      Scene scene = Scenes.of(pane.region(), width, 1700, theme);
      scene.getRoot().setStyle("-fx-font-size: 18px");
      Scenes.layOut(scene);
      return Screenshots.save(scene, "pane-" + name);
    });
  }

  private static void paint(String name, ShownDataset dataset, int width, int height, Theme theme) {
    Path file =
        Scenes.onFxThread(() -> {
          OverviewPane pane = Overviews.empty();
          pane.show(dataset);
          return Screenshots.save(Scenes.of(pane.region(), width, height, theme), "pane-" + name);
        });
    assertThat(file).isNotEmptyFile();
  }
}
