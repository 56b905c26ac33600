package io.cardfolio.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons and the buttons that are nothing but an icon.
public final class Icons {
  private Icons() {}

  /// An icon with the colours of a style class.
  public static FontIcon of(Ikon ikon, String styleClass) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add(styleClass);
    return icon;
  }

  /// A flat button that shows an icon, with a menu at its arrow.
  ///
  /// @param hint what it does, shown as a tooltip and read aloud
  public static SplitMenuButton menuButton(String id, FontIcon icon, String hint, Runnable action) {
    SplitMenuButton button = new SplitMenuButton();
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "icon-menu");
    button.setText(hint);
    button.setGraphic(icon);
    button.setTooltip(new Tooltip(hint));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A flat button that shows an icon.
  ///
  /// @param hint what it does, shown as a tooltip and read aloud
  public static Button button(String id, Ikon ikon, String hint, Runnable action) {
    Button button = new Button(hint, new FontIcon(ikon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "icon-button");
    button.setTooltip(new Tooltip(hint));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
