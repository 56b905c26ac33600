package io.cardfolio.ui.overview;

import io.cardfolio.model.CardType;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.chart.CardSplitBar;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How many customers have each kind of card.
final class CardsTile extends VBox {
  private static final int MOST_DIGITS = 14;

  private final Label standard = label("kpi-standard", "kpi-figure");
  private final Label premium = label("kpi-premium", "kpi-figure");
  private final Label standardPart = label("kpi-standard-part", "kpi-caption");
  private final Label premiumPart = label("kpi-premium-part", "kpi-caption");
  private final CardSplitBar bar = new CardSplitBar();

  CardsTile() {
    getStyleClass().add("kpi-tile");
    Label left = label("kpi-standard-name", "kpi-caption");
    left.setText("Standard cards");
    Label right = label("kpi-premium-name", "kpi-caption");
    right.setText("Premium cards");
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox split = new HBox(standardPart, bar, premiumPart);
    split.getStyleClass().add("kpi-split");
    getChildren().addAll(apart(left, right), apart(standard, premium), split);
  }

  void show(Summary summary) {
    long standardCards = summary.cards().get(CardType.STANDARD);
    long premiumCards = summary.cards().get(CardType.PREMIUM);
    standard.setText(Figures.count(standardCards));
    premium.setText(Figures.count(premiumCards));
    boolean tooLong = standard.getText().length() + premium.getText().length() > MOST_DIGITS;
    standard.pseudoClassStateChanged(KpiTile.LONG, tooLong);
    premium.pseudoClassStateChanged(KpiTile.LONG, tooLong);
    standardPart.setText(Figures.percent(summary.part(standardCards), 1));
    premiumPart.setText(Figures.percent(summary.part(premiumCards), 1));
    long cards = standardCards + premiumCards;
    bar.show(cards == 0 ? 0 : (double) premiumCards / cards);
  }

  private static HBox apart(Node left, Node right) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new HBox(left, space, right);
  }

  private static Label label(String id, String styleClass) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
