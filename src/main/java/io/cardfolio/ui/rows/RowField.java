package io.cardfolio.ui.rows;

import atlantafx.base.controls.CustomTextField;
import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where a row number is typed; a wrong one is answered by what would be right.
public final class RowField {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final int MOST_DIGITS = 15;

  private final Texts texts;
  private final LongSupplier size;
  private final LongFunction<Optional<String>> refusal;
  private final CustomTextField field = new CustomTextField();
  private final Label problem = new Label();
  private final HBox region;

  /// A field.
  ///
  /// @param id its ID
  /// @param size how many rows there are
  /// @param refusal why a row that is there cannot be gone to; empty if it can
  /// @param goTo takes the row, once Enter is pressed on one that can be gone to
  public RowField(
      String id,
      Texts texts,
      LongSupplier size,
      LongFunction<Optional<String>> refusal,
      LongConsumer goTo) {
    this.texts = texts;
    this.size = size;
    this.refusal = refusal;
    field.setId(id);
    field.setPromptText(texts.of("customers.go-to-row"));
    field.setAccessibleText(texts.of("customers.go-to-row"));
    field.getStyleClass().add("go-to-row");
    field.setMinWidth(Region.USE_PREF_SIZE);
    field.textProperty().subscribe(_ -> say(""));
    field.setOnAction(_ -> accept(goTo));
    problem.setId(id + "-problem");
    problem.getStyleClass().add("go-to-row-problem");
    Label keys = new Label(WindowKey.GO_TO_ROW.text(texts).replace('+', ' '));
    keys.getStyleClass().add("key-cap");
    field.setRight(keys);
    region = new HBox(8, problem, field);
    region.setAlignment(Pos.CENTER_RIGHT);
  }

  /// The field with what it says.
  public Region region() {
    return region;
  }

  /// Takes back what it says.
  public void clear() {
    say("");
  }

  /// Puts the keyboard into the field.
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void accept(LongConsumer goTo) {
    String text = field.getText().strip();
    long rows = size.getAsLong();
    OptionalLong row = number(text);
    if (rows == 0) {
      say(texts.of("customers.no-row-to-go-to"));
    } else if (row.isEmpty() || row.getAsLong() < 1 || row.getAsLong() > rows) {
      say(texts.of("customers.no-such-row", text, texts.figures().count(rows)));
    } else {
      refusal.apply(row.getAsLong()).ifPresentOrElse(this::say, () -> goTo.accept(row.getAsLong()));
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
