package io.cardfolio.ui.overview;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.chart.ShareBar;
import io.cardfolio.ui.theme.SegmentColours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The segments with their target and actual shares, one a line, and their total.
final class DistributionTable extends ScrollPane {
  private static final double AIR = 1.125;
  private static final long MILLIONS = 10_000_000;

  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");
  private static final int MOST_LINES = 7;

  private final VBox lines = new VBox();
  private List<DistributionColumn> columns = List.of(DistributionColumn.values());
  private Summary summary;
  private List<Segment> segments;

  DistributionTable() {
    getStyleClass().add("distribution");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    lines.getStyleClass().add("distribution-lines");
    setContent(lines);
  }

  /// Shows a summary.
  ///
  /// @param newSegments the segments of its settings, which have the colours
  void show(Summary newSummary, List<Segment> newSegments) {
    summary = newSummary;
    segments = newSegments;
    rebuild();
  }

  /// Leaves out the columns for which a narrow window has no room.
  void setNarrow(boolean narrow) {
    columns =
        Arrays.stream(DistributionColumn.values())
            .filter(column -> !narrow || column.shownWhenNarrow())
            .toList();
    if (summary != null) {
      rebuild();
    }
  }

  private void rebuild() {
    lines.getChildren().setAll(line("segment-header", this::title));
    for (int i = 0; i < summary.segments().size(); i++) {
      addSegment(i);
    }
    long premium = summary.cards().get(CardType.PREMIUM);
    DistributionRow.others(summary, premium).ifPresent(this::addOthers);
    GridPane total =
        line(
            "segment-total",
            cells("total", DistributionRow.total(summary, premium), this::totalName));
    total.getStyleClass().add("distribution-total");
    lines.getChildren().add(total);
    lines.pseudoClassStateChanged(SCROLLING, lines.getChildren().size() > MOST_LINES);
  }

  private void addOthers(DistributionRow row) {
    GridPane line = line("segment-other", cells("other", row, this::name));
    line.getStyleClass().add("segment-unknown");
    lines.getChildren().add(line);
  }

  private void addSegment(int index) {
    DistributionRow row = DistributionRow.of(summary.segments().get(index));
    GridPane line =
        line("segment-row-" + index, cells(Integer.toString(index), row, this::swatchAndName));
    line.getStyleClass().add(SegmentColours.of(segments, index));
    lines.getChildren().add(line);
  }

  private GridPane line(String id, Function<DistributionColumn, Node> cells) {
    GridPane line = new GridPane();
    line.setId(id);
    line.getStyleClass().add("distribution-line");
    for (int i = 0; i < columns.size(); i++) {
      DistributionColumn column = columns.get(i);
      line.getColumnConstraints().add(column.constraints(summary.customers() >= MILLIONS));
      line.add(cells.apply(column), i, 0);
    }
    return line;
  }

  private Node title(DistributionColumn column) {
    return styled(new Label(column.title()), "distribution-title");
  }

  private Function<DistributionColumn, Node> cells(
      String id, DistributionRow row, Function<DistributionRow, Node> name) {
    return column ->
        switch (column) {
          case SEGMENT -> name.apply(row);
          case SHARE -> shareBar(row, id.equals("total"));
          case TARGET ->
              styled(
                  cell("target", id, row.target().map(DistributionTable::target).orElse("")),
                  "distribution-target");
          case ACTUAL -> cell("actual", id, Figures.percent(row.share(), 2));
          case CUSTOMERS -> cell("customers", id, Figures.count(row.customers()));
          case PREMIUM -> cell("premium", id, Figures.count(row.premium()));
          case AVERAGE_LIMIT ->
              cell("limit", id, row.customers() == 0 ? "–" : Figures.cents(row.averageLimit()));
        };
  }

  private Node shareBar(DistributionRow row, boolean total) {
    if (total) {
      return new Region();
    }
    ShareBar bar = new ShareBar(row.share(), row.target().map(Percent::fraction), fullShare());
    bar.setAccessibleText(
        row.target()
            .map(target -> Text.of("%s, target %s", Figures.percent(row.share(), 2), target))
            .orElse(Figures.percent(row.share(), 2)));
    return bar;
  }

  /// The share that fills a track: a little more than the largest, so that its mark stands free.
  private double fullShare() {
    double largest =
        summary.segments().stream()
            .mapToDouble(segment -> Math.max(segment.share(), segment.target().fraction()))
            .max()
            .orElse(1);
    return Math.clamp(largest * AIR, Double.MIN_NORMAL, 1);
  }

  private Node swatchAndName(DistributionRow row) {
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    Label label = new Label(row.name(), swatch);
    return styled(label, "distribution-name");
  }

  private Node name(DistributionRow row) {
    return styled(new Label(row.name()), "distribution-name");
  }

  private Node totalName(DistributionRow row) {
    return new Label(row.name());
  }

  /// A target with at most two decimals: `15%`, `8.33%`.
  private static String target(Percent target) {
    BigDecimal decimal = target.decimal();
    int scale = Math.min(decimal.scale(), 2);
    return decimal.setScale(scale, RoundingMode.HALF_EVEN).toPlainString() + "%";
  }

  private static Label cell(String what, String id, String text) {
    Label label = new Label(text);
    label.setId("segment-" + what + "-" + id);
    return label;
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }
}
