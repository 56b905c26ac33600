package io.cardfolio.ui.form;

import io.cardfolio.ui.text.Texts;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Links the shares, so that a change of one is taken from the others, or unlinks them.
final class LinkToggle extends ToggleButton {
  private final ShareEdits edits;
  private final Texts texts;
  private final FontIcon icon = new FontIcon(MaterialDesignL.LINK_VARIANT);

  LinkToggle(ShareEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    setId("link-toggle");
    setGraphic(icon);
    setTooltip(new Tooltip());
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("link");
    setOnAction(_ -> edits.link().commit(isSelected()));
  }

  /// Shows whether the shares are linked.
  void refresh() {
    boolean linked = edits.shares().linked();
    setSelected(linked);
    icon.setIconCode(linked ? MaterialDesignL.LINK_VARIANT : MaterialDesignL.LINK_VARIANT_OFF);
    setText(texts.of(linked ? "form.linked" : "form.not-linked"));
    setAccessibleText(texts.of("form.link"));
    getTooltip().setText(texts.of(linked ? "form.unlink-hint" : "form.link-hint"));
  }
}
