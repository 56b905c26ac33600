package io.cardfolio.ui;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.ValidationReport;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Beside the title of the Quality tab: how many errors there are, else how many warnings, else
/// that all is well. There only while the settings are.
final class QualityBadge extends Label {
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final Texts texts;

  QualityBadge(StudioModel model, Texts texts) {
    this.texts = texts;
    setId("quality-badge");
    getStyleClass().add("quality-badge");
    Runnable refresh =
        () -> {
          ShownDataset dataset = model.datasetProperty().get();
          setVisible(dataset != null && isJudged(dataset) && model.problems().isEmpty());
          if (isVisible()) {
            show(dataset.outcome().report());
          }
        };
    Hearing.heldBy(this).of(model.datasetProperty(), refresh).of(model.problemsProperty(), refresh);
  }

  /// Whether it is known that all is well, or that it is not.
  private static boolean isJudged(ShownDataset dataset) {
    return dataset.isWhole() || dataset.outcome().report().errors() > 0;
  }

  private void show(ValidationReport report) {
    boolean errors = report.errors() > 0;
    boolean warnings = !errors && report.warnings() > 0;
    long count = errors ? report.errors() : report.warnings();
    setText(errors || warnings ? texts.figures().count(count) : "");
    setGraphic(errors ? null : warnings ? warningIcon() : successIcon());
    pseudoClassStateChanged(Styles.STATE_DANGER, errors);
    pseudoClassStateChanged(WARNING, warnings);
    setAccessibleText(
        texts.count("window.errors", report.errors())
            + ", "
            + texts.count("window.warnings", report.warnings()));
  }

  private static FontIcon warningIcon() {
    return Icons.of(MaterialDesignA.ALERT, "warning-icon");
  }

  private static FontIcon successIcon() {
    return Icons.of(MaterialDesignC.CHECK, "success-icon");
  }
}
