package io.cardfolio.ui.quality;

import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rules with how often each is broken; the selected one filters the table beside it.
final class RuleList {
  private final Texts texts;
  private final FittingLabel totals = new FittingLabel();
  private final ListView<RuleChoice> list = new ListView<>();
  private final VBox region = new VBox();

  /// A list of nothing yet.
  ///
  /// @param above stands above it
  /// @param choose takes the rule that was selected; empty for all
  RuleList(Texts texts, Node above, Consumer<Optional<Rule>> choose) {
    this.texts = texts;
    list.setId("quality-rules");
    list.setAccessibleText(texts.of("quality.rules"));
    list.getStyleClass().add("rule-list");
    list.setCellFactory(_ -> new RuleCell(texts));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, choice) -> choose.accept(Optional.ofNullable(choice).flatMap(RuleChoice::rule)));
    totals.setId("quality-totals");
    totals.getStyleClass().add("panel-remark");
    Label heading = new Label(texts.of("quality.rules"));
    heading.getStyleClass().add("card-title");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(heading, space, totals);
    head.getStyleClass().add("rules-head");
    VBox.setVgrow(list, Priority.ALWAYS);
    region.getStyleClass().add("rules");
    region.getChildren().addAll(above, head, list);
  }

  Region region() {
    return region;
  }

  /// Shows the rules of a table; the selected rule stays selected where it is one of them.
  void show(Judged table) {
    RuleChoice selected = list.getSelectionModel().getSelectedItem();
    Optional<Rule> rule = selected == null ? Optional.empty() : selected.rule();
    List<RuleChoice> choices = RuleChoice.of(table, texts);
    list.getItems().setAll(choices);
    list.getSelectionModel()
        .select(
            choices.stream()
                .filter(choice -> choice.rule().equals(rule))
                .findFirst()
                .orElse(choices.getFirst()));
    totals.say(List.of(totals(choices), ""));
  }

  private String totals(List<RuleChoice> choices) {
    long failed = broken(choices, Severity.ERROR);
    long warned = broken(choices, Severity.WARNING);
    return texts.of(
        "quality.totals",
        texts.figures().count(choices.size() - 1 - failed - warned),
        texts.figures().count(failed),
        texts.count("quality.warnings", warned));
  }

  private static long broken(List<RuleChoice> choices, Severity severity) {
    return choices.stream()
        .filter(choice -> choice.count() > 0)
        .map(choice -> choice.rule().orElse(null))
        .filter(Objects::nonNull)
        .filter(rule -> rule.severity() == severity)
        .count();
  }
}
