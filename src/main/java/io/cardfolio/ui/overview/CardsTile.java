package io.cardfolio.ui.overview;

import io.cardfolio.model.CardType;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.ui.chart.SplitBar;
import io.cardfolio.ui.compare.Differences;
import io.cardfolio.ui.panel.Tile;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// How many customers have each kind of card.
final class CardsTile extends Tile {
  private static final double GAP = 8;
  private static final double PART = 48;
  private static final double COMPARED_PART = 84;
  private static final double BAR = 8;

  private final Texts texts;
  private final Label standardName = label("kpi-standard-name", "kpi-caption", Pos.CENTER_LEFT);
  private final Label premiumName = label("kpi-premium-name", "kpi-caption", Pos.CENTER_RIGHT);
  private final Label standard = label("kpi-standard", "kpi-figure", Pos.CENTER_LEFT);
  private final Label premium = label("kpi-premium", "kpi-figure", Pos.CENTER_RIGHT);
  private final Label standardPart = label("kpi-standard-part", "kpi-caption", Pos.CENTER_LEFT);
  private final Label premiumPart = label("kpi-premium-part", "kpi-caption", Pos.CENTER_RIGHT);
  private final SplitBar bar = new SplitBar();
  private final Differences differences;
  private double partWidth = PART;

  CardsTile(Texts texts) {
    this.texts = texts;
    differences = new Differences(texts);
    standardName.setText(texts.of("overview.standard-cards"));
    premiumName.setText(texts.of("overview.premium-cards"));
    bar.setManaged(false);
    getChildren().add(bar);
  }

  void show(CustomerSummary summary, Optional<CustomerSummary> pinned) {
    long standardCards = summary.cards().get(CardType.STANDARD);
    long premiumCards = summary.cards().get(CardType.PREMIUM);
    show(standard, texts.figures().count(standardCards));
    show(premium, texts.figures().count(premiumCards));
    show(standardPart, part(CardType.STANDARD, summary, pinned));
    show(premiumPart, part(CardType.PREMIUM, summary, pinned));
    partWidth = pinned.isPresent() ? COMPARED_PART : PART;
    long cards = standardCards + premiumCards;
    bar.show(cards == 0 ? 0 : (double) premiumCards / cards);
    requestLayout();
  }

  /// The part of a kind of card, and by how many percentage points it differs.
  private String part(CardType card, CustomerSummary summary, Optional<CustomerSummary> pinned) {
    double now = summary.part(summary.cards().get(card));
    String part = texts.figures().percent(now, 1);
    return pinned
        .map(it ->
            texts.of(
                "overview.part-difference",
                part,
                differences.decimal(100 * it.part(it.cards().get(card)), 100 * now, 1)))
        .orElse(part);
  }

  @Override
  protected void layoutChildren() {
    double width = innerWidth();
    double half = Math.floor(width / 2);
    place(standardName, Line.CAPTION, 0, half);
    place(premiumName, Line.CAPTION, half, width - half);
    fit(px(GAP), standard, premium);
    double wide = Math.min(standard.prefWidth(-1), width);
    place(standard, Line.FIGURE, 0, wide);
    place(premium, Line.FIGURE, wide, width - wide);
    double part = px(partWidth);
    place(standardPart, Line.NOTE, 0, part);
    place(premiumPart, Line.NOTE, width - part, part);
    place(bar, Line.NOTE, part, Math.max(0, width - 2 * part));
    bar.resizeRelocate(
        bar.getLayoutX(),
        bar.getLayoutY() + Math.rint((bar.getHeight() - px(BAR)) / 2),
        bar.getWidth(),
        px(BAR));
  }
}
