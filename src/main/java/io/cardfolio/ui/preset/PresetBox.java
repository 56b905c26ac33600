package io.cardfolio.ui.preset;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The box of the toolbar that tells from which preset the settings come, and opens all of them.
public final class PresetBox extends Button {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final StudioModel model;
  private final Texts texts;
  private final PresetOrigin origin;
  private final FittingLabel name = new FittingLabel();
  private final Label edited;
  private final PresetPopup popup;

  /// A box.
  ///
  /// @param narrow whether the window has little room
  public PresetBox(
      StudioModel model,
      PresetModel presets,
      PresetDialogs dialogs,
      Texts texts,
      ObservableBooleanValue narrow) {
    this.model = model;
    this.texts = texts;
    origin = new PresetOrigin(model, presets);
    popup =
        new PresetPopup(
            presets, new PresetActions(model, presets, dialogs, texts), origin, texts, this);
    setId("preset-box");
    getStyleClass().add("preset-box");
    edited = styled(new Label(texts.of("preset.edited")), "preset-edited");
    edited.setMinWidth(USE_PREF_SIZE);
    setGraphic(row());
    setOnAction(_ -> popup.open());
    addEventHandler(KeyEvent.KEY_PRESSED, this::openWithArrow);
    narrow.subscribe(it -> pseudoClassStateChanged(NARROW, it));
    Hearing.heldBy(this)
        .of(model.specProperty(), this::refresh)
        .of(model.dataset().opened(), this::refresh);
    origin.originProperty().subscribe(this::refresh);
    refresh();
  }

  /// The list that the box opens.
  PresetPopup popup() {
    return popup;
  }

  private Region row() {
    Label caption = styled(new Label(texts.of("preset.caption")), "preset-caption");
    caption.setMinWidth(USE_PREF_SIZE);
    caption.managedProperty().bind(caption.visibleProperty());
    edited.managedProperty().bind(edited.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(caption, name, gap, edited, new FontIcon(MaterialDesignC.CHEVRON_DOWN));
    row.getStyleClass().add("preset-row");
    row.prefWidthProperty().bind(widthProperty().subtract(22));
    return row;
  }

  private void refresh() {
    boolean opened = model.dataset().opened().get();
    Optional<NamedPreset> from = origin.originProperty().get().filter(_ -> !opened);
    String shown =
        from.map(NamedPreset::name).orElse(texts.of(opened ? "preset.opened" : "preset.none"));
    name.say(opened ? List.of(shown, texts.of("preset.none")) : List.of(shown));
    edited.setVisible(from.isPresent() && origin.isEdited());
    setAccessibleText(texts.of(edited.isVisible() ? "preset.box-edited" : "preset.box", shown));
  }

  private void openWithArrow(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.F4) {
      popup.open();
      key.consume();
    }
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }
}
