package io.cardfolio.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.chart.SheetTable;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The menu of a chart: its numbers, copied and saved.
class PanelMenuTest {
  private static final ShownDataset DATASET = Datasets.clean(5_000);
  private static final CustomerSummary SUMMARY = DATASET.outcome().summary();

  private final List<PictureFile> saved = new ArrayList<>();
  private Stage stage;
  private OverviewPane pane;

  @BeforeEach
  void showOverview() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    Scenes.onFxThread(() -> {
      pane = Overviews.empty();
      pane.setOnSave(saved::add);
      pane.show(DATASET);
      stage.setScene(Scenes.of(pane.region(), 1088, 728, Theme.LIGHT));
      stage.show();
      return null;
    });
  }

  @AfterEach
  void hideOverview() {
    Scenes.onFxThread(() -> {
      stage.hide();
      return null;
    });
  }

  @Test
  void theNumbersTakeThePlaceOfTheChartAndTheKeyboardIsThere() {
    choose("chart-ages", "table");
    SheetTable table =
        Scenes.onFxThread(() -> (SheetTable) Scenes.find(panel("chart-ages"), ".sheet-table"));
    assertThat(Scenes.onFxThread(table::isFocused)).isTrue();
    assertThat(table.getColumns()).extracting("text").containsExactly("Age", "Customers", "Share");
    assertThat(table.getItems()).hasSize(SUMMARY.ages().bins());
    assertThat(table.getItems().get(3).get(0).shown()).isEqualTo("Age 25");
    assertThat(table.getItems().get(3).get(1).plain())
        .isEqualTo(Long.toString(SUMMARY.ages().count(3)));

    choose("chart-ages", "table");
    assertThat(Scenes.onFxThread(() -> panel("chart-ages").lookup(".sheet-table"))).isNull();
  }

  @Test
  void theNumbersFollowTheDataset() {
    choose("states", "table");
    Scenes.onFxThread(() -> {
      pane.show(Datasets.clean(700));
      return null;
    });
    SheetTable table =
        Scenes.onFxThread(() -> (SheetTable) Scenes.find(panel("states"), ".sheet-table"));
    assertThat(table.getItems().stream().mapToLong(row -> Long.parseLong(row.get(1).plain())).sum())
        .isEqualTo(700);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"distribution", "states", "chart-credit-limits", "chart-ages", "chart-openings"})
  void everyPanelHasItsNumbersItsPictureAndItsFiles(String id) throws Exception {
    choose(id, "save-svg");
    choose(id, "save-png");
    String name = id.replace("chart-", "");
    assertThat(saved).extracting(PictureFile::name).containsExactly(name + ".svg", name + ".png");
    Panel panel = Scenes.onFxThread(() -> panel(id));
    assertThat(new String(bytes(saved.get(0)), StandardCharsets.UTF_8))
        .contains("<title>" + panel.sketch().title() + "</title>")
        .endsWith("</svg>\n");
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(bytes(saved.get(1))));
    assertThat(png.getWidth()).isEqualTo(2 * (int) (panel.picture().getWidth() + 32));
    assertThat(png.getRGB(0, 0)).isEqualTo(0xffffffff);
    assertThat(panel.exhibit().sheet().get().rows()).isNotEmpty();
  }

  @Test
  void copiesPictureAndFigures() {
    choose("distribution", "copy-figures");
    assertThat(Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("Segment\tTarget\tActual\tCustomers\tPremium\tAverage limit\n")
        .contains("High-Value Travelers\t0.15\t")
        .contains("Total\t1\t1\t5000\t");
    choose("distribution", "copy-picture");
    assertThat(Scenes.onFxThread(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
  }

  @Test
  void theButtonIsReachedByKeyboardAndOpensTheMenu() {
    Button button = Scenes.onFxThread(() -> (Button) Scenes.find(panel("states"), ".panel-menu"));
    assertThat(Scenes.onFxThread(button::getOpacity)).isZero();
    Scenes.onFxThread(() -> {
      button.requestFocus();
      return null;
    });
    Scenes.onFxThread(() -> {
      Scenes.layOut(stage.getScene());
      return null;
    });
    assertThat(Scenes.onFxThread(button::getOpacity)).isEqualTo(1);
    assertThat(button.getAccessibleText()).isEqualTo("Customers by state: table, copy and save");
    Scenes.onFxThread(() -> {
      button.fireEvent(
          new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
      return null;
    });
    assertThat(Scenes.onFxThread(() -> panel("states").menu().menu().isShowing())).isTrue();
    new FxRobot().push(KeyCode.ESCAPE);
    assertThat(Scenes.onFxThread(() -> Window.getWindows().size())).isEqualTo(1);
  }

  private Panel panel(String id) {
    return (Panel) Scenes.find(pane.region(), "#" + id + "-panel");
  }

  private void choose(String id, String item) {
    Scenes.onFxThread(() -> {
      panel(id).menu().menu().getItems().stream()
          .filter(it -> (id + "-" + item).equals(it.getId()))
          .findFirst()
          .map(MenuItem.class::cast)
          .orElseThrow()
          .fire();
      Scenes.layOut(stage.getScene());
      return null;
    });
  }

  private static byte[] bytes(PictureFile picture) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    picture.content().writeTo(bytes);
    return bytes.toByteArray();
  }
}
