package io.cardfolio.ui.control;

import javafx.scene.control.ToggleButton;

/// A button for one of several choices, one of which is always made: it stays chosen when it is
/// pressed again.
public class OneOfSeveral extends ToggleButton {
  /// A choice that is not made yet.
  public OneOfSeveral() {}

  @Override
  public void fire() {
    if (!isSelected()) {
      super.fire();
    }
  }
}
