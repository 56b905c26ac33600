package io.cardfolio.ui.preset;

import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;

/// Asks about presets in dialogs over the window.
public final class AlertPresetDialogs implements PresetDialogs {
  private static final String TITLE = "Cardfolio";

  private final Node owner;
  private final Texts texts;

  /// Dialogs over the window of a node.
  public AlertPresetDialogs(Node owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  @Override
  public Optional<String> name(
      String title, String suggestion, Function<String, Optional<String>> problem) {
    TextInputDialog dialog = new TextInputDialog(suggestion);
    dress(dialog, title);
    ButtonType keep = new ButtonType(texts.of("preset.keep"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(keep, cancel());
    Label why = new Label();
    why.getStyleClass().add("danger-text");
    why.setWrapText(true);
    why.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  String typed = dialog.getEditor().getText().strip();
                  return typed.isEmpty() ? "" : problem.apply(typed).orElse("");
                },
                dialog.getEditor().textProperty()));
    dialog.getDialogPane().setContent(new VBox(dialog.getEditor(), why));
    dialog
        .getDialogPane()
        .lookupButton(keep)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> problem.apply(dialog.getEditor().getText().strip()).isPresent(),
                dialog.getEditor().textProperty()));
    return dialog.showAndWait().map(String::strip);
  }

  @Override
  public boolean confirms(String question, String answer) {
    ButtonType yes = new ButtonType(answer, ButtonBar.ButtonData.YES);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", yes, cancel());
    dress(alert, question);
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  private ButtonType cancel() {
    return new ButtonType(texts.of("preset.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private void dress(Dialog<?> dialog, String question) {
    Scene window = owner.getScene();
    dialog.initOwner(window.getWindow());
    dialog.setTitle(TITLE);
    dialog.setHeaderText(question);
    dialog.setGraphic(null);
    Scene scene = dialog.getDialogPane().getScene();
    scene.setUserAgentStylesheet(window.getUserAgentStylesheet());
    scene.getStylesheets().setAll(window.getStylesheets());
  }
}
