package io.cardfolio.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// A label that says the same in fewer words where there is no room for all of them, and all of
/// them in its tooltip: words that end in dots tell nobody what is missing.
public final class FittingLabel extends Label {
  private final Text measure = new Text();
  private final Tooltip whole = new Tooltip();
  private List<String> choices = List.of("");

  /// A label that says nothing yet.
  public FittingLabel() {
    setMinWidth(0);
    measure.fontProperty().bind(fontProperty());
  }

  /// Says the first of these texts that fits, or the last.
  ///
  /// @param longestFirst at least one text
  public void say(List<String> longestFirst) {
    choices = List.copyOf(longestFirst);
    setAccessibleText(choices.getFirst());
    choose();
    requestLayout();
  }

  /// As wide as the longest text, whichever it shows: otherwise it would never find room again.
  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(width(choices.getFirst())) + snappedLeftInset() + snappedRightInset();
  }

  /// Chooses here, as other letters come while styles are applied, when no part may come or go.
  @Override
  protected void layoutChildren() {
    choose();
    super.layoutChildren();
  }

  private void choose() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    String text =
        choices.stream()
            .filter(choice -> width(choice) <= room)
            .findFirst()
            .orElse(choices.getLast());
    setText(text);
    whole.setText(choices.getFirst());
    // Another tooltip has more to tell than what is left out here.
    if (getTooltip() == null || getTooltip().equals(whole)) {
      setTooltip(text.equals(choices.getFirst()) ? null : whole);
    }
  }

  private double width(String text) {
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }
}
