package io.cardfolio.ui.compare;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Beside the tabs: pins the present dataset, says which one is pinned, and opens what changed.
public final class CompareBar extends HBox {
  private final CompareModel model;
  private final Texts texts;
  private final ToggleButton pin = new ToggleButton();
  private final Button changes = new Button();
  private final Tooltip hint = new Tooltip();

  /// A bar over a model.
  ///
  /// @param open opens or closes what changed
  public CompareBar(CompareModel model, Texts texts, Runnable open) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("compare-bar");
    pin.setId("pin");
    pin.getStyleClass().addAll(Styles.FLAT, "pin-button");
    pin.setTooltip(hint);
    pin.setOnAction(_ -> toggle());
    changes.setId("compare-changes");
    changes.setGraphic(new FontIcon(MaterialDesignC.CHEVRON_RIGHT));
    changes.getStyleClass().addAll(Styles.FLAT, "compare-changes");
    changes.managedProperty().bind(changes.visibleProperty());
    changes.setOnAction(_ -> open.run());
    getChildren().addAll(pin, changes);
    Hearing.heldBy(this)
        .of(model.pinnedProperty(), this::show)
        .of(model.comparisonProperty(), this::count);
  }

  /// Puts the keyboard on what opens the changes.
  public void focusChanges() {
    changes.requestFocus();
  }

  private void toggle() {
    if (model.pinnedProperty().get().isPresent()) {
      model.unpin();
    } else {
      model.pin();
    }
    show(model.pinnedProperty().get());
  }

  private void count(Optional<Comparison> comparison) {
    int count = comparison.map(it -> it.settings().size()).orElse(0);
    changes.setText(texts.count("compare.changes", count));
  }

  private void show(Optional<ShownDataset> pinned) {
    pin.setSelected(pinned.isPresent());
    pin.setText(
        pinned
            .map(it ->
                texts.of(
                    "compare.pinned",
                    texts.figures().count(it.outcome().summary().customers()),
                    Long.toString(it.spec().seed())))
            .orElse(texts.of("compare.pin")));
    pin.setGraphic(
        new FontIcon(pinned.isPresent() ? MaterialDesignP.PIN : MaterialDesignP.PIN_OUTLINE));
    hint.setText(texts.of(pinned.isPresent() ? "compare.unpin-hint" : "compare.pin-hint"));
    pin.setAccessibleHelp(hint.getText());
    changes.setVisible(pinned.isPresent());
  }
}
