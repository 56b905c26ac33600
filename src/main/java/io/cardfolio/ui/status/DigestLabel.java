package io.cardfolio.ui.status;

import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.dataset.DatasetDigest;
import io.cardfolio.ui.text.Texts;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The first digits of the dataset's fingerprint, to be compared at a glance, and a button that
/// copies them all.
final class DigestLabel extends HBox {
  private static final int DIGITS = 8;

  private final Texts texts;
  private final Label digits = new Label();
  private final Tooltip tooltip = new Tooltip();
  private final Button copy;
  private String all = "";

  DigestLabel(DatasetDigest digest, Texts texts) {
    this.texts = texts;
    setId("digest");
    getStyleClass().add("digest");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    digits.setId("digest-digits");
    digits.setTooltip(tooltip);
    digits.setMinWidth(USE_PREF_SIZE);
    copy =
        Icons.button(
            "digest-copy",
            MaterialDesignC.CONTENT_COPY,
            texts.of("window.digest-copy"),
            this::copy);
    copy.managedProperty().bind(copy.visibleProperty());
    Label name = new Label(texts.of("window.digest"));
    name.getStyleClass().add("muted");
    getChildren()
        .addAll(
            new Separator(Orientation.VERTICAL),
            Icons.of(MaterialDesignF.FINGERPRINT, "muted-icon"),
            name,
            digits,
            copy);
    managedProperty().bind(visibleProperty());
    Hearing.heldBy(this).of(digest.stateProperty(), this::show);
  }

  private void show(DatasetDigest.State state) {
    setVisible(!(state instanceof DatasetDigest.State.None));
    switch (state) {
      case DatasetDigest.State.None() -> all = "";
      case DatasetDigest.State.Computing() -> {
        all = "";
        digits.getStyleClass().setAll("label", "muted");
        digits.setText(texts.of("window.digest-computing"));
        tooltip.setText(texts.of("window.digest-soon"));
      }
      case DatasetDigest.State.Known(Fingerprint of) -> {
        all = of.sha256();
        digits.getStyleClass().setAll("label", "mono");
        digits.setText(all.substring(0, DIGITS));
        tooltip.setText(texts.of("window.digest-is", all, texts.figures().count(of.bytes())));
      }
    }
    copy.setVisible(!all.isEmpty());
  }

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, all));
  }
}
