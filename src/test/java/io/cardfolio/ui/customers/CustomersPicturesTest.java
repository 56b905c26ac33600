package io.cardfolio.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.JobStudio;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Paints the customers table to be looked at.
class CustomersPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void light() {
    paint("customers", Datasets.clean(50_000), 1088, 728, Theme.LIGHT, _ -> {});
  }

  @Test
  void oneOfTheMostCustomersThereCanBe() {
    for (Theme theme : Theme.values()) {
      paint("customers-drawer", Datasets.largest(), 1392, 728, theme, CustomersPicturesTest::open);
    }
  }

  @Test
  void theDrawerLiesOverANarrowTable() {
    paint(
        "customers-narrow", Datasets.largest(), 976, 528, Theme.DARK, CustomersPicturesTest::open);
  }

  @Test
  void spendingInTheDrawer() {
    PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(500);
    ShownDataset made = new JobStudio(1, () -> 0).generate(spec, Progress.NONE, _ -> {});
    for (Theme theme : Theme.values()) {
      paint("customers-spending", made, 1392, 728, theme, CustomersPicturesTest::openDeclining);
      paint("customers-spending-narrow", made, 976, 528, theme, CustomersPicturesTest::open);
    }
    paint(
        "customers-spending-large-text",
        made,
        1392,
        728,
        Theme.LIGHT,
        pane -> {
          Theme.LIGHT.apply(pane.getScene(), 18);
          openDeclining(pane);
        });
  }

  @Test
  void filtered() {
    for (Theme theme : Theme.values()) {
      paint(
          "customers-filtered",
          Datasets.clean(50_000),
          1088,
          728,
          theme,
          CustomersPicturesTest::filter);
    }
  }

  @Test
  void everyColumn() {
    paint(
        "customers-columns",
        Datasets.clean(50_000),
        1800,
        600,
        Theme.DARK,
        CustomersPicturesTest::showAllColumns);
  }

  @Test
  void headOfAFile() {
    paint(
        "customers-file",
        Datasets.fromFile(Datasets.clean(50_000), 10_000),
        976,
        600,
        Theme.LIGHT,
        _ -> {});
  }

  private static void open(Region pane) {
    Scenes.find(pane, "#customers-table")
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  /// Opens the drawer of a customer whose spending falls.
  private static void openDeclining(Region pane) {
    TextField goTo = (TextField) Scenes.find(pane, "#go-to-row");
    goTo.setText("13");
    goTo.fireEvent(new ActionEvent());
    open(pane);
  }

  private static void filter(Region pane) {
    ((TextField) Scenes.find(pane, "#customers-search")).setText("mar");
    ((TextField) Scenes.find(pane, "#filter-last_name")).setText("Co");
    ((TextField) Scenes.find(pane, "#filter-credit_limit")).setText("much");
  }

  private static void showAllColumns(Region pane) {
    ((MenuButton) Scenes.find(pane, "#customers-columns"))
        .getItems().stream()
            .filter(item -> "All columns".equals(item.getText()))
            .forEach(MenuItem::fire);
  }

  private static void paint(
      String name,
      ShownDataset dataset,
      int width,
      int height,
      Theme theme,
      Consumer<Region> hands) {
    String file = "pane-%s-%s".formatted(name, theme.name().toLowerCase(Locale.ROOT));
    Scene scene =
        Scenes.onFxThread(() -> {
          CustomersPane pane = new CustomersPane(Texts.english(), Runnable::run);
          pane.show(dataset);
          Scene created = Scenes.of(pane.region(), width, height, theme);
          hands.accept(pane.region());
          Scenes.layOut(created);
          return created;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture = Scenes.onFxThread(() -> Screenshots.save(scene, file));
    assertThat(picture).isNotEmptyFile();
  }
}
