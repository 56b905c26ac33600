package io.cardfolio.ui.customers;

import atlantafx.base.controls.CustomTextField;
import io.cardfolio.ui.text.Texts;
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

  private final CustomersModel model;
  private final Texts texts;
  private final CustomTextField field = new CustomTextField();
  private final Label problem = new Label();
  private final HBox region;

  /// A field.
  ///
  /// @param goTo takes the row, once Enter is pressed on a listed one
  RowField(Texts texts, CustomersModel model, LongConsumer goTo) {
    this.texts = texts;
    this.model = model;
    field.setId("go-to-row");
    field.setPromptText(texts.of("customers.go-to-row"));
    field.setAccessibleText(texts.of("customers.go-to-row"));
    field.getStyleClass().add("go-to-row");
    field.setMinWidth(Region.USE_PREF_SIZE);
    field.textProperty().subscribe(_ -> say(""));
    field.setOnAction(_ -> accept(goTo));
    model.listingProperty().subscribe(_ -> say(""));
    problem.setId("go-to-row-problem");
    problem.getStyleClass().add("go-to-row-problem");
    Label keys = new Label(texts.of("customers.go-to-row-keys"));
    keys.getStyleClass().add("key-cap");
    field.setRight(keys);
    region = new HBox(8, problem, field);
    region.setAlignment(Pos.CENTER_RIGHT);
  }

  Region region() {
    return region;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void accept(LongConsumer goTo) {
    String text = field.getText().strip();
    long size = model.datasetProperty().get().map(shown -> shown.rows().size()).orElse(0L);
    OptionalLong row = number(text);
    if (size == 0) {
      say(texts.of("customers.no-row-to-go-to"));
    } else if (row.isEmpty() || row.getAsLong() < 1 || row.getAsLong() > size) {
      say(texts.of("customers.no-such-row", text, texts.figures().count(size)));
    } else if (model.listingProperty().get().place(row.getAsLong()).isEmpty()) {
      say(texts.of("customers.row-filtered-out", texts.figures().count(row.getAsLong())));
    } else {
      goTo.accept(row.getAsLong());
    }
  }

  private void say(String sentence) {
    problem.setText(sentence);
    field.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
  }

  /// The number that a text is, with or without commas or dots between its digits.
  private static OptionalLong number(String text) {
    String digits = text.replaceAll("[,.\\s\\u00a0\\u202f]", "");
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
  }
}
