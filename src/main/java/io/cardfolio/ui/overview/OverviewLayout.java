package io.cardfolio.ui.overview;

import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.panel.PanelLayout.Room;
import io.cardfolio.ui.panel.PanelLayout.Row;
import io.cardfolio.ui.panel.PanelLayout.Rows;
import io.cardfolio.ui.panel.Tile;
import java.util.List;
import javafx.scene.layout.Region;

/// The rows of the overview: figures above, segments and map below them, then the charts.
record OverviewLayout(List<Tile> tiles, Panel distribution, Panel map, List<Panel> charts)
    implements Rows {
  private static final double MIDDLE = 320;
  private static final double MAP = 336;
  private static final double CHART = 256;

  OverviewLayout {
    tiles = List.copyOf(tiles);
    charts = List.copyOf(charts);
  }

  @Override
  public List<Row> in(Room room) {
    Row middle = Row.even(MIDDLE, distribution, map).withLast(MAP);
    return switch (room) {
      case WIDE -> List.of(tiles(0, 4), middle, charts(0, 3));
      case NARROW ->
          List.of(
              tiles(0, 4),
              middle,
              charts(0, 2),
              Row.even(CHART, charts.get(2), new Region()).stretching());
      case SCANT ->
          List.of(
              tiles(0, 2),
              tiles(2, 4),
              Row.even(MIDDLE, distribution),
              Row.even(MIDDLE, map, charts.get(0)),
              charts(1, 3));
    };
  }

  private Row tiles(int from, int to) {
    return Row.even(Tile.HEIGHT, tiles.subList(from, to).toArray(Region[]::new));
  }

  private Row charts(int from, int to) {
    return Row.even(CHART, charts.subList(from, to).toArray(Region[]::new)).stretching();
  }
}
