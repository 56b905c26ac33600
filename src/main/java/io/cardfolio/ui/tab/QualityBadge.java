package io.cardfolio.ui.tab;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.dataset.FoundProblems;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Beside the title of the Quality tab: how many errors there are in all tables that are checked,
/// else how many warnings, else that all is well. There only while the settings are.
final class QualityBadge extends Label {
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final Texts texts;
  private final FontIcon warningIcon = Icons.of(MaterialDesignA.ALERT, "warning-icon");
  private final FontIcon successIcon = Icons.of(MaterialDesignC.CHECK, "success-icon");
  private final Tooltip tooltip = new Tooltip();

  QualityBadge(StudioModel model, Texts texts) {
    this.texts = texts;
    setId("quality-badge");
    getStyleClass().add("quality-badge");
    setTooltip(tooltip);
    Runnable refresh =
        () -> {
          ShownDataset dataset = model.dataset().shownProperty().get();
          setVisible(
              dataset != null && isJudged(FoundProblems.of(model)) && model.problems().isEmpty());
          if (isVisible()) {
            show(FoundProblems.of(model));
          }
        };
    Hearing.heldBy(this)
        .of(model.dataset().shownProperty(), refresh)
        .of(model.dataset().judgedTransactionsProperty(), refresh)
        .of(model.problemsProperty(), refresh);
  }

  /// Whether it is known that all is well, or that it is not.
  private static boolean isJudged(FoundProblems faults) {
    return faults.dataset().isWhole() || faults.errors() > 0;
  }

  private void show(FoundProblems faults) {
    boolean errors = faults.errors() > 0;
    boolean warnings = !errors && faults.warnings() > 0;
    long count = errors ? faults.errors() : faults.warnings();
    setText(errors || warnings ? texts.figures().count(count) : "");
    setGraphic(errors ? null : warnings ? warningIcon : successIcon);
    pseudoClassStateChanged(Styles.STATE_DANGER, errors);
    pseudoClassStateChanged(WARNING, warnings);
    String words =
        faults.errors(texts, true) + ", " + texts.count("window.warnings", faults.warnings());
    setAccessibleText(words);
    tooltip.setText(words);
  }
}
