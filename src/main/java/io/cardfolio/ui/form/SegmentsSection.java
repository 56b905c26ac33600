package io.cardfolio.ui.form;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The segments, with the bar of their shares and the sum.
final class SegmentsSection implements FormPart {
  private final StudioModel model;
  private final Texts texts;
  private final ShareEdits edits;
  private final SegmentList segments;
  private final SegmentBar bar;
  private final LinkToggle link;
  private final ProblemList problems;
  private final List<SegmentRow> rows = new ArrayList<>();
  private final VBox list = new VBox();
  private final Button add;
  private final FontIcon sumIcon = new FontIcon(MaterialDesignC.CHECK);
  private final Section section;

  SegmentsSection(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    edits = new ShareEdits(model);
    segments = new SegmentList(model, texts);
    bar = new SegmentBar(edits, texts);
    link = new LinkToggle(edits, texts);
    problems = new ProblemList(model, texts, SpecField.SEGMENTS, NO_SEGMENT);
    problems.getStyleClass().add("problem-box");
    problems.setId("segments-problems");
    list.getStyleClass().add("segment-list");
    add = new Button(texts.of("form.add-segment"), new FontIcon(MaterialDesignP.PLUS));
    add.setId("add-segment");
    add.getStyleClass().addAll(Styles.FLAT, "add-button");
    add.setOnAction(_ -> addSegment());
    section =
        new Section(
            "segments-section", texts.of("form.segments"), bar, problems, new VBox(list, add));
    section.addBeforeInfo(link);
    section.info().setGraphic(sumIcon);
    section.info().getStyleClass().setAll("label", "segment-sum", "strong");
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public void refresh() {
    List<Segment> shown = model.spec().segments();
    showRows(shown.size());
    rows.forEach(SegmentRow::refresh);
    bar.show(shown);
    link.refresh();
    problems.refresh();
    markLastChanged();
    showSum(shown);
    add.setDisable(shown.size() >= PortfolioSpec.MAX_SEGMENTS);
  }

  /// Opens the details of a segment, if there is one with this index.
  void open(int index) {
    if (index >= 0 && index < rows.size()) {
      rows.get(index).setExpanded(true);
    }
  }

  @Override
  public void reveal() {
    rows.forEach(SegmentRow::reveal);
  }

  private void showRows(int count) {
    while (rows.size() > count) {
      rows.removeLast();
    }
    while (rows.size() < count) {
      int index = rows.size();
      rows.add(new SegmentRow(model, texts, edits, index, () -> removeSegment(index)));
    }
    if (list.getChildren().size() != count) {
      list.getChildren().setAll(rows);
    }
  }

  /// Marks the share that was changed last while the shares do not add up: that is where to look.
  private void markLastChanged() {
    int last = edits.lastChanged();
    if (problems.hasProblems() && last >= 0 && last < rows.size()) {
      rows.get(last).share().pseudoClassStateChanged(Styles.STATE_DANGER, true);
    }
  }

  private void showSum(List<Segment> shown) {
    long sum = shown.stream().mapToLong(segment -> segment.share().tenThousandths()).sum();
    boolean whole = sum == Percent.WHOLE;
    Percent shownSum = new Percent(Math.clamp(sum, Integer.MIN_VALUE, Integer.MAX_VALUE));
    section.info().setText(texts.figures().percent(shownSum));
    sumIcon.setIconCode(whole ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_CIRCLE);
    section.info().pseudoClassStateChanged(Styles.STATE_DANGER, !whole);
  }

  private void addSegment() {
    segments.add();
    if (!rows.isEmpty()) {
      rows.getLast().setExpanded(true);
    }
  }

  private void removeSegment(int removed) {
    int before = rows.size();
    List<Boolean> expanded = rows.stream().map(SegmentRow::isExpanded).toList();
    segments.remove(removed);
    for (int i = removed; i < rows.size() && rows.size() < before; i++) {
      rows.get(i).setExpanded(expanded.get(i + 1));
    }
  }
}
