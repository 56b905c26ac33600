package io.cardfolio.ui.customers;

import atlantafx.base.controls.CustomTextField;
import io.cardfolio.model.Text;
import io.cardfolio.ui.Figures;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where a row number is typed; a wrong one is answered by what would be right.
final class RowField {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final int MOST_DIGITS = 15;

  private final CustomTextField field = new CustomTextField();
  private final Label problem = new Label();
  private final HBox region;
  private long size;

  /// A field.
  ///
  /// @param goTo takes the row, once Enter is pressed on a legal one
  RowField(LongConsumer goTo) {
    field.setId("go-to-row");
    field.setPromptText("Go to row");
    field.setAccessibleText("Go to row");
    field.getStyleClass().add("go-to-row");
    field.textProperty().subscribe(_ -> say(""));
    field.setOnAction(_ -> accept(goTo));
    problem.setId("go-to-row-problem");
    problem.getStyleClass().add("go-to-row-problem");
    Label keys = new Label("Ctrl G");
    keys.getStyleClass().add("key-cap");
    field.setRight(keys);
    region = new HBox(8, problem, field);
    region.setAlignment(Pos.CENTER_RIGHT);
  }

  Region region() {
    return region;
  }

  void setSize(long rows) {
    size = rows;
    say("");
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void accept(LongConsumer goTo) {
    String text = field.getText().strip();
    OptionalLong row = number(text);
    if (row.isPresent() && row.getAsLong() >= 1 && row.getAsLong() <= size) {
      goTo.accept(row.getAsLong());
    } else if (size == 0) {
      say("There are no rows to go to");
    } else {
      say(Text.of("There is no row %s: type 1 to %s", text, Figures.count(size)));
    }
  }

  private void say(String sentence) {
    problem.setText(sentence);
    field.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
  }

  /// The number that a text is, with or without commas between its digits.
  private static OptionalLong number(String text) {
    String digits = text.replace(",", "");
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }
}
