package io.cardfolio.ui.quality;

import io.cardfolio.validate.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons for how a check went; a word always stands beside them.
final class Signs {
  private Signs() {}

  static FontIcon of(Severity severity) {
    return severity == Severity.ERROR
        ? icon("mdi2c-close-circle", "danger-icon")
        : icon("mdi2a-alert", "warning-icon");
  }

  static FontIcon passed() {
    return icon("mdi2c-check-circle", "success-icon");
  }

  static FontIcon icon(String literal, String styleClass) {
    FontIcon icon = new FontIcon(literal);
    icon.getStyleClass().add(styleClass);
    return icon;
  }
}
