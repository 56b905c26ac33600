package io.cardfolio.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.ShownDataset;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Paints the overview in both themes and widths, to be looked at.
@ExtendWith(ApplicationExtension.class)
class OverviewPicturesTest {
  @Test
  void light() {
    paint("overview-light", Datasets.clean(50_000), 1088, 728, false);
  }

  @Test
  void dark() {
    paint("overview-dark", Datasets.clean(50_000), 1088, 728, true);
  }

  @Test
  void narrow() {
    paint("overview-976-light", Datasets.clean(50_000), 976, 900, false);
  }

  @Test
  void twelveSegments() {
    paint("overview-12-segments-light", Datasets.segments(12, 50_000), 1392, 728, false);
  }

  private static void paint(
      String name, ShownDataset dataset, int width, int height, boolean dark) {
    BufferedImage image =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              OverviewPane pane = new OverviewPane();
              pane.show(dataset);
              return Scenes.picture(Scenes.scene(pane.region(), width, height, dark), name);
            });
    assertThat(image.getWidth()).isEqualTo(width);
  }
}
