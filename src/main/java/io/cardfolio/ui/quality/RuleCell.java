package io.cardfolio.ui.quality;

import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// How one rule stands in the list of rules.
final class RuleCell extends ListCell<RuleChoice> {
  private static final double SCROLL_BAR = 10;

  private final Texts texts;
  private final Label title = new Label();
  private final Label passed = new Label();
  private final Label badge = new Label();
  private final VBox sentences = new VBox(title, passed);
  private final HBox line = new HBox(sentences, badge);

  RuleCell(Texts texts) {
    this.texts = texts;
    getStyleClass().add("rule-cell");
    title.getStyleClass().add("rule-title");
    title.setWrapText(true);
    passed.setWrapText(true);
    passed.getStyleClass().add("rule-passed");
    passed.managedProperty().bind(passed.textProperty().isNotEmpty());
    badge.getStyleClass().add("rule-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    line.getStyleClass().add("rule-line");
    sentences.getStyleClass().add("rule-texts");
    sentences.setMinWidth(0);
    HBox.setHgrow(sentences, Priority.ALWAYS);
    setPrefWidth(0);
  }

  /// As high as its sentences are in the width of the list.
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    return getGraphic() == null || room <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(RuleChoice choice, boolean empty) {
    super.updateItem(choice, empty);
    setGraphic(empty || choice == null ? null : line);
    if (empty || choice == null) {
      return;
    }
    title.setText(choice.title());
    passed.setText(choice.passed());
    badge.setText(texts.figures().count(choice.count()));
    badge.setVisible(choice.count() > 0);
    badge.getStyleClass().removeAll("danger-badge", "warning-badge");
    choice.rule().ifPresent(rule -> badge.getStyleClass().add(badgeStyle(rule)));
    line.getChildren().setAll(sign(choice), sentences, badge);
    setAccessibleText(texts.of("quality.found", choice.title(), badge.getText()));
  }

  private static String badgeStyle(Rule rule) {
    return rule.severity() == Severity.ERROR ? "danger-badge" : "warning-badge";
  }

  private static FontIcon sign(RuleChoice choice) {
    if (choice.rule().isEmpty()) {
      return Signs.icon("mdi2f-format-list-bulleted", "muted-icon");
    }
    return choice.count() == 0 ? Signs.passed() : Signs.of(choice.rule().get().severity());
  }
}
