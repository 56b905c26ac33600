package io.cardfolio.ui.form;

import io.cardfolio.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Locks a segment's share, so that it stays when others change.
final class LockToggle extends ToggleButton {
  private final Texts texts;
  private final FontIcon icon = new FontIcon(MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE);

  LockToggle(String id, Texts texts, Consumer<Boolean> commit) {
    this.texts = texts;
    setId(id);
    setGraphic(icon);
    setTooltip(new Tooltip());
    getStyleClass().add("lock");
    setOnAction(_ -> commit.accept(isSelected()));
  }

  /// Shows whether the share of a segment is locked.
  void show(boolean locked, String segment) {
    setSelected(locked);
    icon.setIconCode(
        locked ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE);
    setAccessibleText(texts.of("form.lock", segment));
    getTooltip().setText(texts.of(locked ? "form.unlock-hint" : "form.lock-hint"));
  }
}
