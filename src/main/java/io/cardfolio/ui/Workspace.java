package io.cardfolio.ui;

import io.cardfolio.ui.form.Form;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The form and the content: beside each other, or the form as a rail that opens over the content.
final class Workspace extends StackPane {
  private final Form form;
  private final PreferenceModel preferences;
  private final Rail rail;
  private final HBox columns;
  private final Region content;
  private final Region outside = new Region();
  private boolean narrow;
  private boolean overlaid;

  /// @param preferences remember whether the form is open
  Workspace(Form form, Region content, PreferenceModel preferences, Texts texts) {
    this.form = form;
    rail = new Rail(texts, this::openForm, this::openSection);
    this.preferences = preferences;
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMinWidth(0);
    this.content = content;
    columns = new HBox();
    outside.setOnMouseClicked(_ -> closeOverlay());
    setAlignment(form, Pos.CENTER_LEFT);
    arrange();
  }

  /// Whether there is no room for the form beside the content.
  void setNarrow(boolean isNarrow) {
    narrow = isNarrow;
    overlaid = false;
    arrange();
  }

  /// Opens the form where it is closed, closes it where it is open.
  void toggleForm() {
    if (narrow) {
      overlaid = !overlaid;
    } else {
      preferences.change(it -> it.withFormOpen(!it.formOpen()));
    }
    arrange();
  }

  /// Opens the form.
  void openForm() {
    if (!isFormOpen()) {
      toggleForm();
    }
  }

  /// Closes the form if it lies over the content.
  ///
  /// @return whether it did
  boolean closeOverlay() {
    boolean open = overlaid;
    overlaid = false;
    arrange();
    return open;
  }

  private void openSection(String id) {
    openForm();
    applyCss();
    layout();
    form.open(id);
  }

  private boolean isFormOpen() {
    return narrow ? overlaid : preferences.get().formOpen();
  }

  private void arrange() {
    boolean beside = !narrow && isFormOpen();
    columns.getStyleClass().setAll(beside ? List.of() : List.of("railed"));
    columns.getChildren().clear();
    getChildren().clear();
    columns.getChildren().addAll(beside ? form : rail, content);
    getChildren().add(columns);
    if (overlaid) {
      getChildren().addAll(outside, form);
    }
  }
}
