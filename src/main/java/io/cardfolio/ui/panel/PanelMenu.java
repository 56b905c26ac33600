package io.cardfolio.ui.panel;

import atlantafx.base.theme.Styles;
import io.cardfolio.export.Png;
import io.cardfolio.ui.chart.ChartStyle;
import io.cardfolio.ui.chart.Drawing;
import io.cardfolio.ui.chart.PictureImage;
import io.cardfolio.ui.chart.Svg;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// What can be done with the chart of a panel: see its numbers, copy them or it, save it as a file.
/// The button beside the title shows when the pointer or the keyboard is there; the context menu
/// key and the right button of the mouse open the same menu.
public final class PanelMenu {
  private static final double MARGIN = 16;
  private static final double FINE = 2;

  private final Panel panel;
  private final String id;
  private final String title;
  private final Texts texts;
  private final Consumer<PictureFile> save;
  private final Button button = new Button();
  private final MenuItem table;
  private final ContextMenu menu = new ContextMenu();

  PanelMenu(Panel panel, String id, String title, Texts texts, Consumer<PictureFile> save) {
    this.panel = panel;
    this.id = id;
    this.title = title;
    this.texts = texts;
    this.save = save;
    table = item("table", "", () -> panel.showTable(!panel.isTable()));
    menu.setId(id + "-menu");
    menu.getItems()
        .addAll(
            table,
            new SeparatorMenuItem(),
            item("copy-picture", texts.of("chart.copy-picture"), this::copyPicture),
            item("copy-figures", texts.of("chart.copy-figures"), this::copyFigures),
            new SeparatorMenuItem(),
            item("save-png", texts.of("chart.save-png"), this::savePng),
            item("save-svg", texts.of("chart.save-svg"), this::saveSvg));
    button.setId(id + "-menu-button");
    button.setGraphic(new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
    button.setAccessibleText(texts.of("chart.menu", title));
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "panel-menu");
    button.setManaged(false);
    button.setOnAction(_ -> show());
    panel.setOnContextMenuRequested(this::show);
  }

  Button button() {
    return button;
  }

  /// The menu, with words for what the panel shows now.
  public ContextMenu menu() {
    table.setText(texts.of(panel.isTable() ? "chart.show-chart" : "chart.show-table"));
    return menu;
  }

  private void show() {
    menu().show(button, Side.BOTTOM, 0, 0);
  }

  private void show(ContextMenuEvent event) {
    if (event.isKeyboardTrigger()) {
      show();
    } else {
      menu().show(panel, event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void copyPicture() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(image());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void copyFigures() {
    ClipboardContent content = new ClipboardContent();
    content.putString(panel.exhibit().sheet().get().tabSeparated());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void savePng() {
    WritableImage image = image();
    save.accept(
        new PictureFile(
            fileName(".png"),
            out -> {
              Png.write(
                  (int) image.getWidth(), (int) image.getHeight(), PictureImage.pixels(image), out);
              return id;
            }));
  }

  private void saveSvg() {
    byte[] svg =
        Svg.of(drawing(), panel.picture().look(), title, panel.exhibit().summary())
            .getBytes(StandardCharsets.UTF_8);
    save.accept(
        new PictureFile(
            fileName(".svg"),
            out -> {
              out.write(svg);
              return id;
            }));
  }

  private String fileName(String ending) {
    return id.replace("chart-", "") + ending;
  }

  private WritableImage image() {
    return PictureImage.of(drawing(), panel.picture().look(), FINE);
  }

  /// The chart in the size that it has on the screen.
  private Drawing drawing() {
    ChartStyle look = panel.picture().look();
    double width = Math.floor(panel.picture().getWidth());
    double height = Math.floor(panel.picture().getHeight());
    return panel.sketch().draw(width, height, look).framed(look.px(MARGIN));
  }

  private MenuItem item(String name, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id + "-" + name);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
