package io.cardfolio.ui.transactions;

import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.panel.PanelLayout.Room;
import io.cardfolio.ui.panel.PanelLayout.Row;
import io.cardfolio.ui.panel.PanelLayout.Rows;
import io.cardfolio.ui.panel.Tile;
import java.util.List;
import javafx.scene.layout.Region;

/// The rows of figures and charts: months and categories below the figures, then the week and the
/// channels.
record TransactionLayout(
    List<Tile> tiles, Panel lines, Panel categories, Panel week, Panel channels) implements Rows {
  private static final double MONTHS = 296;
  private static final double WEEK = 216;
  private static final double NARROW = 336;

  TransactionLayout {
    tiles = List.copyOf(tiles);
  }

  @Override
  public List<Row> in(Room room) {
    return switch (room) {
      case WIDE, NARROW ->
          List.of(
              tiles(0, 4),
              Row.even(MONTHS, lines, categories).withLast(NARROW).stretching(),
              Row.even(WEEK, week, channels).withLast(NARROW).stretching());
      case SCANT ->
          List.of(
              tiles(0, 2),
              tiles(2, 4),
              Row.even(MONTHS, lines),
              Row.even(MONTHS, categories, channels),
              Row.even(WEEK, week).stretching());
    };
  }

  private Row tiles(int from, int to) {
    return Row.even(Tile.HEIGHT, tiles.subList(from, to).toArray(Region[]::new));
  }
}
