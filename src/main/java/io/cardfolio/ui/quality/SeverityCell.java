package io.cardfolio.ui.quality;

import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;

/// A cell with a severity as an icon and a word.
final class SeverityCell extends ViolationCell {
  SeverityCell(Texts texts) {
    super(violation ->
        texts.of(violation.severity() == Severity.ERROR ? "quality.error" : "quality.warning"));
  }

  @Override
  protected void updateItem(Violation violation, boolean empty) {
    super.updateItem(violation, empty);
    setGraphic(empty || violation == null ? null : Signs.of(violation.severity()));
  }
}
