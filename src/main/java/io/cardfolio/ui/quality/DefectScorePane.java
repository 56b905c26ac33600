package io.cardfolio.ui.quality;

import io.cardfolio.job.score.DefectScore;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How well the rules found the defects that were planted: a line, and a table of the kinds when
/// opened. Nothing where none were planted.
final class DefectScorePane {
  private final Texts texts;
  private final ScoreFigures figures;
  private final Label planted = label("defects-planted", "strong");
  private final Label recall = label("defects-recall", "defects-figure");
  private final Label precision = label("defects-precision", "defects-figure");
  private final Label uncovered = label("defects-uncovered", "panel-remark");
  private final ToggleButton details = new ToggleButton();
  private final KindScoreTable table;
  private final VBox region = new VBox();

  DefectScorePane(Texts texts) {
    this.texts = texts;
    figures = new ScoreFigures(texts);
    table = new KindScoreTable(texts, figures);
    details.setId("defects-details");
    details.setText(texts.of("defects.details"));
    details.getStyleClass().add("quality-chip");
    details.setMinWidth(Region.USE_PREF_SIZE);
    recall.setTooltip(new Tooltip(texts.of("defects.recall-hint")));
    precision.setTooltip(new Tooltip(texts.of("defects.precision-hint")));
    planted.setGraphic(Signs.icon("mdi2b-bug-outline", "plain-icon"));
    uncovered.managedProperty().bind(uncovered.textProperty().isNotEmpty());
    FlowPane line = new FlowPane(planted, recall, precision, uncovered, details);
    line.getStyleClass().add("defects-line");
    line.setPrefWrapLength(0);
    line.setMinHeight(Region.USE_PREF_SIZE);
    table.region().visibleProperty().bind(details.selectedProperty());
    table.region().managedProperty().bind(details.selectedProperty());
    region.setMinHeight(Region.USE_PREF_SIZE);
    region.setId("defects-score");
    region.getStyleClass().add("defects-score");
    region.getChildren().addAll(line, table.region());
    region.managedProperty().bind(region.visibleProperty());
    region.setVisible(false);
  }

  Region region() {
    return region;
  }

  /// Shows a score; nothing for none.
  void show(Optional<DefectScore> score) {
    region.setVisible(score.isPresent());
    score.ifPresent(this::show);
  }

  private void show(DefectScore score) {
    planted.setText(texts.count("defects.planted", score.planted()));
    recall.setText(
        texts.of(
            "defects.recall",
            figures.part(score.recall()),
            texts.figures().count(score.found()),
            texts.figures().count(score.covered())));
    precision.setText(
        texts.of(
            "defects.precision",
            figures.part(score.precision()),
            texts.figures().count(score.inPlanted()),
            texts.figures().count(score.violations())));
    uncovered.setText(
        score.uncovered() == 0 ? "" : texts.count("defects.uncovered", score.uncovered()));
    table.show(score);
  }

  private static Label label(String id, String styleClass) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
