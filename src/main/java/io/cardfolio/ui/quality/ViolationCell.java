package io.cardfolio.ui.quality;

import io.cardfolio.validate.Violation;
import java.util.function.Function;
import javafx.scene.control.TableCell;

/// A cell that writes a part of a violation.
class ViolationCell extends TableCell<Violation, Violation> {
  private final Function<Violation, String> text;

  ViolationCell(Function<Violation, String> text) {
    this.text = text;
  }

  @Override
  protected void updateItem(Violation violation, boolean empty) {
    super.updateItem(violation, empty);
    setText(empty || violation == null ? null : text.apply(violation));
  }
}
