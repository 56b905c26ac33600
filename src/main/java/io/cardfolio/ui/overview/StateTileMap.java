package io.cardfolio.ui.overview;

import io.cardfolio.model.Text;
import io.cardfolio.model.UsState;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.chart.Levels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The states as tiles that lie roughly as on a map, shaded by how many customers they have.
final class StateTileMap extends VBox {
  private static final List<String> LAYOUT =
      List.of(
          "AK .. .. .. .. .. .. .. .. .. ME",
          ".. .. .. .. .. .. .. .. .. VT NH",
          "WA ID MT ND MN IL WI MI NY RI MA",
          "OR NV WY SD IA IN OH PA NJ CT ..",
          "CA UT CO NE MO KY WV VA MD DE ..",
          ".. AZ NM KS AR TN NC SC DC .. ..",
          ".. .. .. OK LA MS AL GA .. .. ..",
          "HI .. .. TX .. .. .. .. FL .. ..");

  private final Map<UsState, Label> tiles = new EnumMap<>(UsState.class);
  private final HBox legend = new HBox();

  StateTileMap() {
    getStyleClass().add("state-map");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("state-tiles");
    for (int row = 0; row < LAYOUT.size(); row++) {
      String[] codes = LAYOUT.get(row).split(" ", -1);
      for (int column = 0; column < codes.length; column++) {
        if (!codes[column].equals("..")) {
          grid.add(tile(UsState.valueOf(codes[column])), column, row);
        }
      }
    }
    legend.getStyleClass().add("map-legend");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().addAll(grid, space, legend);
  }

  /// Shows the customers of each state.
  void show(Map<UsState, Long> counts, long customers) {
    Levels levels = Levels.of(counts.values());
    tiles.forEach((state, tile) -> {
      long count = counts.getOrDefault(state, 0L);
      setLevel(tile, levels.level(count));
      double part = customers == 0 ? 0 : (double) count / customers;
      String text =
          Text.of("%s: %s, %s", state, Figures.count(count, "customer"), Figures.percent(part, 1));
      tile.getTooltip().setText(text);
      tile.setAccessibleText(text);
    });
    legend.getChildren().setAll(legendOf(levels));
  }

  private Label tile(UsState state) {
    Label tile = new Label(state.name());
    tile.setId("state-" + state.name());
    tile.getStyleClass().add("state-tile");
    Tooltip tooltip = new Tooltip();
    tooltip.setShowDelay(Duration.millis(150));
    tile.setTooltip(tooltip);
    tiles.put(state, tile);
    return tile;
  }

  private static List<VBox> legendOf(Levels levels) {
    List<VBox> parts = new ArrayList<>();
    for (int level = 0; level <= levels.bounds().size(); level++) {
      Region swatch = new Region();
      swatch.getStyleClass().add("map-legend-swatch");
      setLevel(swatch, level);
      parts.add(new VBox(swatch, caption(levels, level)));
    }
    return parts;
  }

  private static Label caption(Levels levels, int level) {
    List<Long> bounds = levels.bounds();
    String text;
    if (bounds.isEmpty()) {
      text = "All alike";
    } else if (level == 0) {
      text = "< " + shortCount(bounds.getFirst());
    } else {
      text = shortCount(bounds.get(level - 1)) + (level == bounds.size() ? "+" : "");
    }
    Label caption = new Label(text);
    caption.getStyleClass().add("chart-axis-label");
    return caption;
  }

  private static String shortCount(long count) {
    return count < 10_000 ? Figures.count(count) : Figures.compact(count);
  }

  private static void setLevel(Region region, int level) {
    region.getStyleClass().removeIf(name -> name.startsWith("map-level-"));
    region.getStyleClass().add("map-level-" + level);
  }
}
