package io.cardfolio.ui.export;

import atlantafx.base.controls.ToggleSwitch;
import io.cardfolio.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Whether a manifest is written too, and what it is.
final class ManifestPart extends VBox {
  ManifestPart(ExportModel model, Texts texts) {
    getStyleClass().add("export-part");
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId("export-manifest");
    toggle.setAccessibleText(texts.of("export.manifest"));
    toggle.selectedProperty().bindBidirectional(model.choice().manifestProperty());
    Label what = new Label();
    what.setId("export-manifest-text");
    what.setWrapText(true);
    toggle.accessibleHelpProperty().bind(what.textProperty());
    model
        .choice()
        .formatProperty()
        .subscribe(format -> {
          toggle.setDisable(!format.mayHaveManifest());
          what.setText(
              texts.of(
                  format.mayHaveManifest() ? "export.manifest-text" : "export.no-manifest-text"));
        });
    HBox line = new HBox(Parts.heading(texts.of("export.manifest"), toggle), Parts.gap(), toggle);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, what);
  }
}
