package io.cardfolio.ui.preset;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The presets as cards, below their box: to start from, to order for presenting, to keep and to
/// let go.
final class PresetPopup extends VBox {
  private static final double CARD = 64;
  private static final int MOST_CARDS = 7;
  private static final double BELOW = 4;

  private final PresetModel presets;
  private final PresetActions actions;
  private final PresetOrigin origin;
  private final Texts texts;
  private final Node anchor;
  private final ListView<NamedPreset> list = new ListView<>();
  private final Popup window = new Popup();

  /// A list that is not open.
  ///
  /// @param anchor what it opens below, and what has the focus after it
  PresetPopup(
      PresetModel presets, PresetActions actions, PresetOrigin origin, Texts texts, Node anchor) {
    this.presets = presets;
    this.actions = actions;
    this.origin = origin;
    this.texts = texts;
    this.anchor = anchor;
    getStyleClass().add("preset-popup");
    list.setId("preset-list");
    list.setFixedCellSize(CARD);
    list.setAccessibleText(texts.of("preset.list"));
    list.setCellFactory(_ -> new PresetCell(this, texts));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().addAll(head(), list, foot());
    presets.presetsProperty().subscribe(this::show);
    window.setAutoHide(true);
    window.setHideOnEscape(true);
    window.getContent().setAll(this);
    window.setOnHidden(_ -> anchor.requestFocus());
  }

  /// Opens the list on the preset that the settings come from; those of other windows come along.
  void open() {
    presets.load();
    select(origin.originProperty().get().orElse(presets.presets().getFirst()));
    Scene owner = anchor.getScene();
    if (owner.getWindow() != null) {
      Bounds box = anchor.localToScreen(anchor.getLayoutBounds());
      window.show(anchor, box.getMinX(), box.getMaxY() + BELOW);
      list.requestFocus();
    }
  }

  /// Whether the list is open.
  boolean isOpen() {
    return window.isShowing();
  }

  /// Starts from a preset.
  void choose(NamedPreset preset) {
    window.hide();
    actions.choose(preset);
  }

  /// The place of a preset in the presentation, or nothing.
  String step(NamedPreset preset) {
    return presets.stepOf(preset).map(it -> texts.figures().count(it)).orElse("");
  }

  void toggleStep(NamedPreset preset) {
    keep(preset, presets::toggleStep);
  }

  void moveUp(NamedPreset preset) {
    keep(preset, it -> presets.moveStep(it, -1));
  }

  void moveDown(NamedPreset preset) {
    keep(preset, it -> presets.moveStep(it, 1));
  }

  void rename(NamedPreset preset) {
    window.hide();
    actions.rename(preset);
  }

  void delete(NamedPreset preset) {
    window.hide();
    actions.delete(preset);
  }

  private void save() {
    window.hide();
    actions.save();
  }

  /// Does something that moves a card about, and stays on that card.
  private void keep(NamedPreset preset, Consumer<NamedPreset> change) {
    change.accept(preset);
    select(preset);
  }

  private void select(NamedPreset preset) {
    list.getSelectionModel().select(preset);
    list.scrollTo(preset);
  }

  private void show(List<NamedPreset> all) {
    NamedPreset selected = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(all);
    list.setPrefHeight(Math.min(all.size(), MOST_CARDS) * CARD + 2);
    if (selected != null && all.contains(selected)) {
      select(selected);
    }
  }

  private void press(KeyEvent key) {
    NamedPreset preset = list.getSelectionModel().getSelectedItem();
    if (preset != null && press(key, preset)) {
      key.consume();
    }
  }

  private boolean press(KeyEvent key, NamedPreset preset) {
    return key.isAltDown() ? move(key.getCode(), preset) : act(key.getCode(), preset);
  }

  private boolean move(KeyCode code, NamedPreset preset) {
    switch (code) {
      case UP -> moveUp(preset);
      case DOWN -> moveDown(preset);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean act(KeyCode code, NamedPreset preset) {
    switch (code) {
      case ENTER -> choose(preset);
      case SPACE -> toggleStep(preset);
      case F2 -> ifOwn(preset, this::rename);
      case DELETE, BACK_SPACE -> ifOwn(preset, this::delete);
      case ESCAPE -> window.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void ifOwn(NamedPreset preset, Consumer<NamedPreset> action) {
    if (preset.own()) {
      action.accept(preset);
    }
  }

  /// Lets a click on a card start from it.
  void clicked(NamedPreset preset, MouseButton button) {
    if (button == MouseButton.PRIMARY) {
      choose(preset);
    }
  }

  private Region head() {
    Label title = new Label(texts.of("preset.list"));
    title.getStyleClass().add("strong");
    Label hint = new Label(texts.of("preset.order-hint"));
    hint.getStyleClass().add("caption");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, hint);
    head.getStyleClass().add("preset-head");
    return head;
  }

  private Region foot() {
    Button save = new Button(texts.of("preset.save"));
    save.setId("preset-save");
    save.getStyleClass().add(Styles.FLAT);
    save.setMaxWidth(Double.MAX_VALUE);
    save.setOnAction(_ -> save());
    VBox foot = new VBox(save);
    foot.getStyleClass().add("preset-foot");
    return foot;
  }
}
