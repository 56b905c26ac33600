package io.cardfolio.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.theme.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Paints the customers table to be looked at.
class CustomersPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void light() {
    paint("customers-light", Datasets.clean(50_000), 1088, 728, Theme.LIGHT);
  }

  @Test
  void wideAndDark() {
    paint("customers-dark", Datasets.clean(50_000), 1800, 600, Theme.DARK);
  }

  @Test
  void headOfAFile() {
    paint(
        "customers-file-light",
        Datasets.fromFile(Datasets.clean(50_000), 10_000),
        976,
        600,
        Theme.LIGHT);
  }

  private static void paint(String name, ShownDataset dataset, int width, int height, Theme theme) {
    Path file =
        Scenes.onFxThread(() -> {
          CustomersPane pane = new CustomersPane();
          pane.show(dataset);
          return Screenshots.save(Scenes.of(pane.region(), width, height, theme), "pane-" + name);
        });
    assertThat(file).isNotEmptyFile();
  }
}
