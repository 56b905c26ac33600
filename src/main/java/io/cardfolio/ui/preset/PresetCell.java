package io.cardfolio.ui.preset;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.text.Texts;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// One preset as a card: name, customers, its segments as a bar, and what can be done with it.
final class PresetCell extends ListCell<NamedPreset> {
  private static final PseudoClass PRESENTED = PseudoClass.getPseudoClass("presented");

  private final PresetPopup popup;
  private final Texts texts;
  private final Label name = new Label();
  private final Label customers = new Label();
  private final SegmentStrip strip = new SegmentStrip();
  private final Button step;
  private final Button up;
  private final Button down;
  private final Button rename;
  private final Button delete;
  private final VBox card;

  PresetCell(PresetPopup popup, Texts texts) {
    this.popup = popup;
    this.texts = texts;
    step = button("preset.toggle", MaterialDesignP.PRESENTATION_PLAY, popup::toggleStep);
    up = button("preset.up", MaterialDesignA.ARROW_UP, popup::moveUp);
    down = button("preset.down", MaterialDesignA.ARROW_DOWN, popup::moveDown);
    rename = button("preset.rename", MaterialDesignP.PENCIL_OUTLINE, popup::rename);
    delete = button("preset.delete", MaterialDesignT.TRASH_CAN_OUTLINE, popup::delete);
    step.getStyleClass().add("preset-step");
    name.getStyleClass().add("preset-name");
    customers.getStyleClass().add("caption");
    customers.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, customers, gap, rename, delete, up, down, step);
    head.getStyleClass().add("preset-card-head");
    card = new VBox(head, strip);
    card.getStyleClass().add("preset-card");
    getStyleClass().add("preset-cell");
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      if (getItem() != null) {
        popup.clicked(getItem(), click.getButton());
      }
    });
  }

  @Override
  protected void updateItem(NamedPreset preset, boolean empty) {
    super.updateItem(preset, empty);
    setGraphic(empty || preset == null ? null : card);
    if (!empty && preset != null) {
      show(preset);
    }
  }

  private void show(NamedPreset preset) {
    String place = popup.step(preset);
    name.setText(preset.name());
    customers.setText(texts.count("preset.customers", preset.spec().customers()));
    strip.show(preset.spec().segments());
    step.setText(place);
    pseudoClassStateChanged(PRESENTED, !place.isEmpty());
    show(up, !place.isEmpty());
    show(down, !place.isEmpty());
    show(rename, preset.own());
    show(delete, preset.own());
    setAccessibleText(
        texts.of(
            place.isEmpty() ? "preset.card" : "preset.card-step",
            preset.name(),
            customers.getText(),
            preset.spec().segments().stream()
                .map(PresetCell::share)
                .collect(Collectors.joining(", ")),
            place));
  }

  private static void show(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private static String share(Segment segment) {
    return segment.name() + " " + segment.share();
  }

  private Button button(String key, Ikon icon, Consumer<NamedPreset> action) {
    String hint = texts.of(key);
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll(Styles.FLAT, "preset-card-button");
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(hint));
    button.setAccessibleText(hint);
    button.setOnAction(_ -> action.accept(getItem()));
    return button;
  }
}
