package io.cardfolio.ui.form;

import static io.cardfolio.validate.SpecProblem.NO_SEGMENT;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.validate.SpecField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The segments, with the bar of their shares and the sum.
final class SegmentsSection implements Part {
  private final StudioModel model;
  private final SegmentBar bar = new SegmentBar();
  private final ProblemList problems;
  private final List<SegmentRow> rows = new ArrayList<>();
  private final VBox list = new VBox();
  private final Button add = new Button("Add segment", new FontIcon(MaterialDesignP.PLUS));
  private final FontIcon sumIcon = new FontIcon(MaterialDesignC.CHECK);
  private final Section section;

  SegmentsSection(StudioModel model) {
    this.model = model;
    problems = new ProblemList(model, SpecField.SEGMENTS, NO_SEGMENT);
    problems.getStyleClass().add("problem-box");
    problems.setId("segments-problems");
    list.getStyleClass().add("segment-list");
    add.setId("add-segment");
    add.getStyleClass().addAll(Styles.FLAT, "add-button");
    add.setOnAction(_ -> addSegment());
    section = new Section("segments-section", "Segments", bar, problems, list, add);
    section.info().setGraphic(sumIcon);
    section.info().getStyleClass().setAll("label", "segment-sum", "strong");
  }

  Section section() {
    return section;
  }

  @Override
  public void refresh() {
    List<Segment> segments = model.spec().segments();
    showRows(segments.size());
    rows.forEach(SegmentRow::refresh);
    bar.show(segments);
    problems.refresh();
    showSum(segments);
    add.setDisable(segments.size() >= PortfolioSpec.MAX_SEGMENTS);
  }

  /// Opens the details of a segment, if there is one with this index.
  void open(int index) {
    if (index >= 0 && index < rows.size()) {
      rows.get(index).setExpanded(true);
    }
  }

  /// Opens the details of segments in which something is wrong.
  void reveal() {
    rows.forEach(SegmentRow::reveal);
  }

  private void showRows(int count) {
    while (rows.size() > count) {
      rows.removeLast();
    }
    while (rows.size() < count) {
      int index = rows.size();
      rows.add(new SegmentRow(model, index, () -> removeSegment(index)));
    }
    if (list.getChildren().size() != count) {
      list.getChildren().setAll(rows);
    }
  }

  private void showSum(List<Segment> segments) {
    long sum = segments.stream().mapToLong(segment -> segment.share().tenThousandths()).sum();
    boolean whole = sum == Percent.WHOLE;
    section
        .info()
        .setText(
            BigDecimal.valueOf(sum, Percent.DECIMALS).stripTrailingZeros().toPlainString() + "%");
    sumIcon.setIconCode(whole ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_CIRCLE);
    section.info().pseudoClassStateChanged(Styles.STATE_DANGER, !whole);
  }

  private void addSegment() {
    Set<String> taken =
        model.spec().segments().stream().map(Segment::name).collect(Collectors.toSet());
    String name =
        IntStream.iterate(taken.size() + 1, i -> i + 1)
            .mapToObj(i -> "Segment " + i)
            .filter(candidate -> !taken.contains(candidate))
            .findFirst()
            .orElseThrow();
    model.edit(
        EditName.addSegment(name),
        spec ->
            spec.withSegments(
                Stream.concat(spec.segments().stream(), Stream.of(Segment.of(name, Percent.ZERO)))
                    .toList()));
    rows.getLast().setExpanded(true);
  }

  private void removeSegment(int removed) {
    for (int i = removed; i < rows.size() - 1; i++) {
      rows.get(i).setExpanded(rows.get(i + 1).isExpanded());
    }
    model.unreadable().keySet().removeIf(id -> id.startsWith("segment-"));
    model.edit(
        EditName.removeSegment(model.spec().segments().get(removed).name()),
        spec ->
            spec.withSegments(
                IntStream.range(0, spec.segments().size())
                    .filter(i -> i != removed)
                    .mapToObj(spec.segments()::get)
                    .toList()));
  }
}
