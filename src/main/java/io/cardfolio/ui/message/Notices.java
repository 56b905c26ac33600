package io.cardfolio.ui.message;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.journal.Details;
import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What failed or was done, over the content until it is closed.
public final class Notices extends VBox {
  private static final double WIDTH = 440;

  private final StudioModel model;
  private final Texts texts;
  private final Consumer<Path> showInFileManager;

  public Notices(StudioModel model, Texts texts, Consumer<Path> showInFileManager) {
    this.model = model;
    this.texts = texts;
    this.showInFileManager = showInFileManager;
    setId("notices");
    getStyleClass().add("notices");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    Hearing.heldBy(this)
        .of(model.messages().failureProperty(), this::refresh)
        .of(model.messages().resultProperty(), this::refresh);
  }

  private void refresh() {
    Optional<Node> notice =
        model
            .messages()
            .failureProperty()
            .get()
            .map(this::failure)
            .or(() -> model.messages().resultProperty().get().map(this::result));
    getChildren().setAll(notice.stream().toList());
    setVisible(notice.isPresent());
  }

  private Node failure(Failure failure) {
    Message message =
        new Message(
            failure.what(),
            failure.why() + ".\n" + failure.advice(),
            Icons.of(MaterialDesignA.ALERT_CIRCLE, "danger-icon"));
    message.getStyleClass().add(Styles.DANGER);
    message.skinProperty().subscribe(_ -> showTitleWhole(message));
    Button copy = new Button(texts.of("window.copy-details"));
    copy.setId("copy-details");
    copy.setOnAction(_ -> Details.copy(failure, Optional.of(model.spec())));
    return box(message, copy);
  }

  /// The control keeps its title to one line.
  private static void showTitleWhole(Message message) {
    if (message.lookup(".title") instanceof Label title) {
      title.setWrapText(true);
      title.setMinHeight(USE_PREF_SIZE);
    }
  }

  private Node result(Result result) {
    Message message =
        new Message(null, result.text(), Icons.of(MaterialDesignC.CHECK_CIRCLE, "success-icon"));
    return result
        .file()
        .map(file -> {
          Button show = new Button(texts.of("window.show-in-file-manager"));
          show.setId("show-in-file-manager");
          show.setOnAction(_ -> showInFileManager.accept(file));
          return box(message, show);
        })
        .orElseGet(() -> box(message));
  }

  private Node box(Message message, Button... actions) {
    message.setId("notice");
    message.setOnClose(_ -> model.messages().dismiss());
    VBox box = new VBox(message);
    if (actions.length > 0) {
      HBox row = new HBox(actions);
      row.getStyleClass().add("notice-actions");
      row.setAlignment(Pos.CENTER_RIGHT);
      box.getChildren().add(row);
    }
    box.getStyleClass().add("notice-box");
    return box;
  }
}
