package io.cardfolio.ui.status;

import io.cardfolio.ui.Actions;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.dataset.FoundProblems;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.ValidationReport;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The row under the content: whether settings and data are right, and the way to what is not.
public final class ValidationStrip extends HBox {
  private final StudioModel model;
  private final Texts texts;
  private final Actions actions;
  private final FontIcon icon = new FontIcon();
  private final Label title = new Label();
  private final FittingLabel text = new FittingLabel();
  private final Hyperlink link = new Hyperlink();
  private final FontIcon chevron = new FontIcon(MaterialDesignC.CHEVRON_RIGHT);
  private final Label key = new Label("F8");

  public ValidationStrip(StudioModel model, Texts texts, Actions actions) {
    this.model = model;
    this.texts = texts;
    this.actions = actions;
    setId("validation-strip");
    getStyleClass().add("validation-strip");
    setAlignment(Pos.CENTER_LEFT);
    title.setId("strip-title");
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    text.setId("strip-text");
    text.getStyleClass().add("strip-text");
    link.setId("strip-link");
    link.setMinWidth(USE_PREF_SIZE);
    key.getStyleClass().add("key-cap");
    key.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(icon, title, text, gap, link, key);
    Hearing.heldBy(this)
        .of(model.problemCount(), this::refresh)
        .of(model.problemsProperty(), this::refresh)
        .of(model.dataset().shownProperty(), this::refresh)
        .of(model.dataset().judgedTransactionsProperty(), this::refresh);
  }

  private void refresh() {
    if (model.problemCount().get() > 0) {
      show(Strip.of(texts, model.problems(), model.unreadable().values()));
      lead(texts.of("window.next-problem"), null, actions::nextProblem);
    } else if (model.dataset().shownProperty().get() != null) {
      showReport(FoundProblems.of(model));
    } else {
      setVisible(false);
    }
  }

  private void showReport(FoundProblems faults) {
    ShownDataset dataset = faults.dataset();
    ValidationReport report = faults.customers();
    show(
        faults
            .transactions()
            .map(it -> Strip.of(texts, faults, it))
            .orElseGet(
                () -> dataset.isWhole() ? Strip.of(texts, report) : Strip.soFar(texts, dataset)));
    if (faults.areOfTransactionsOnly()) {
      lead(texts.of("window.open-quality"), chevron, actions::openQualityOfTransactions);
    } else if (report.isValid()) {
      lead(texts.of("window.open-quality"), chevron, actions::openQuality);
    } else {
      lead(texts.of("window.next-error"), null, actions::nextError);
      showKey(report.warnings() == 0);
    }
  }

  private void show(Strip strip) {
    setVisible(true);
    icon.setIconCode(icon(strip.verdict()));
    title.setText(strip.title());
    text.say(strip.texts());
    Arrays.stream(Strip.Verdict.values())
        .forEach(verdict ->
            pseudoClassStateChanged(
                PseudoClass.getPseudoClass(verdict.name().toLowerCase(java.util.Locale.ROOT)),
                verdict == strip.verdict()));
    showKey(strip.verdict() == Strip.Verdict.PROBLEMS);
  }

  /// Shows the key where it does the same as the link.
  private void showKey(boolean same) {
    key.setVisible(same);
    key.setManaged(same);
  }

  private void lead(String words, FontIcon graphic, Runnable action) {
    link.setText(words);
    link.setGraphic(graphic);
    link.setOnAction(_ -> action.run());
  }

  private static Ikon icon(Strip.Verdict verdict) {
    return switch (verdict) {
      case PASSED -> MaterialDesignC.CHECK_CIRCLE;
      case WARNINGS -> MaterialDesignA.ALERT;
      case ERRORS -> MaterialDesignC.CLOSE_CIRCLE;
      case PROBLEMS -> MaterialDesignA.ALERT_CIRCLE;
    };
  }
}
