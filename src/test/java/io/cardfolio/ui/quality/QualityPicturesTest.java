package io.cardfolio.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Paints the quality tab to be looked at.
class QualityPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void faultsInTheDark() {
    paint("quality-errors-dark", faulty(), 1392, 728, Theme.DARK);
  }

  @Test
  void faultsInALittleRoom() {
    paint("quality-errors-light", faulty(), 1088, 728, Theme.LIGHT);
  }

  @Test
  void noFault() {
    paint("quality-clean-light", Datasets.clean(1_000), 976, 600, Theme.LIGHT);
  }

  private static ShownDataset faulty() {
    PortfolioSpec spec = PortfolioSpec.defaults();
    return Datasets.fromFile(
        Datasets.of(spec, Datasets.report(spec.customers(), Datasets.faults())), 50_000);
  }

  private static void paint(String name, ShownDataset dataset, int width, int height, Theme theme) {
    Path file =
        Scenes.onFxThread(() -> {
          QualityPane pane = new QualityPane(Texts.english(), Runnable::run);
          pane.show(dataset);
          pane.selectNext();
          pane.selectNext();
          return Screenshots.save(Scenes.of(pane.region(), width, height, theme), "pane-" + name);
        });
    assertThat(file).isNotEmptyFile();
  }
}
