package io.cardfolio.ui.present;

import io.cardfolio.model.Percent;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.SegmentColours;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The segments of a step with their names, their shares before and now, and their customers.
final class Legend extends GridPane {
  private static final int MOST_COLUMNS = 6;
  private static final int ROOMY = 6;

  private final Texts texts;
  private final Cast cast;

  Legend(Cast cast, Texts texts) {
    this.cast = cast;
    this.texts = texts;
    getStyleClass().add("present-legend");
  }

  /// Shows a step.
  ///
  /// @param before the shares before it
  /// @param after its shares
  /// @param measured what came out of it, as far as it is known
  void show(List<Percent> before, List<Percent> after, Optional<Measured> measured) {
    List<SegmentColour> colours = List.copyOf(cast.colours().values());
    getChildren().clear();
    for (int i = 0; i < cast.names().size(); i++) {
      boolean shown = before.get(i).tenThousandths() > 0 || after.get(i).tenThousandths() > 0;
      if (shown) {
        add(entry(cast.names().get(i), colours.get(i), before.get(i), after.get(i), measured));
      }
    }
    int columns = Math.min(getChildren().size(), MOST_COLUMNS);
    getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
  }

  private void add(Region entry) {
    int place = getChildren().size();
    add(entry, place % MOST_COLUMNS, place / MOST_COLUMNS);
  }

  private Region entry(
      String name, SegmentColour colour, Percent before, Percent after, Optional<Measured> made) {
    Region swatch = new Region();
    swatch.getStyleClass().add("present-swatch");
    Label title = new Label(name, swatch);
    title.getStyleClass().add("present-segment");
    Label change = new Label(change(before, after));
    change.getStyleClass().add("present-change");
    VBox entry = new VBox(title, change);
    entry.getStyleClass().addAll("present-entry", SegmentColours.of(colour));
    if (cast.names().size() <= ROOMY) {
      Label customers = new Label(made.map(it -> customers(name, it)).orElse(" "));
      customers.getStyleClass().add("present-customers");
      entry.getChildren().add(customers);
    }
    return entry;
  }

  private String change(Percent before, Percent after) {
    return before.equals(after)
        ? texts.of("present.stays", PercentText.of(after, texts))
        : texts.of("present.from-to", PercentText.of(before, texts), PercentText.of(after, texts));
  }

  private String customers(String segment, Measured made) {
    long count =
        made.dataset().outcome().summary().segments().stream()
            .filter(it -> it.name().equals(segment))
            .mapToLong(SegmentSummary::customers)
            .sum();
    return texts.count(made.isSample() ? "present.in-sample" : "present.customers", count);
  }
}
