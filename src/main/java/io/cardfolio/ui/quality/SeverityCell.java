package io.cardfolio.ui.quality;

import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;

/// A cell with a severity as an icon and a word.
final class SeverityCell extends ViolationCell {
  SeverityCell() {
    super(violation -> violation.severity() == Severity.ERROR ? "Error" : "Warning");
  }

  @Override
  protected void updateItem(Violation violation, boolean empty) {
    super.updateItem(violation, empty);
    setGraphic(empty || violation == null ? null : Signs.of(violation.severity()));
  }
}
