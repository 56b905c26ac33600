package io.cardfolio.ui.present;

import io.cardfolio.ui.preset.NamedPreset;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The steps at the foot, between the ways back and on: which there are, and where we are.
final class StepBar extends HBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

  private final List<Button> steps = new ArrayList<>();
  private final Button back;
  private final Button on;
  private double room;
  private int current;

  StepBar(PresentModel model, Texts texts) {
    getStyleClass().add("present-steps");
    back = arrow("present-back", MaterialDesignA.ARROW_LEFT, texts.of("present.back"));
    back.setOnAction(_ -> model.previous());
    on = arrow("present-on", MaterialDesignA.ARROW_RIGHT, texts.of("present.on"));
    on.setOnAction(_ -> model.next());
    getChildren().add(back);
    for (int i = 0; i < model.steps().size(); i++) {
      int index = i;
      Button step = step(i, model.steps().get(i), texts);
      step.setOnAction(_ -> model.go(index));
      steps.add(step);
      getChildren().add(step);
    }
    getChildren().add(on);
    model.stepProperty().subscribe(step -> show(step.intValue()));
    widthProperty().subscribe(this::fit);
  }

  /// Names every step if there is room, otherwise only the one that is shown.
  ///
  /// @param stepWidth the least room for a name, in px
  void setRoom(double stepWidth) {
    room = stepWidth;
    fit();
  }

  private void fit() {
    boolean tight = getWidth() / (steps.size() + 1) < room;
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).pseudoClassStateChanged(SHORT, tight);
      steps.get(i).setMinWidth(tight && i == current ? room : 0);
    }
  }

  private void show(int step) {
    current = step;
    fit();
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).pseudoClassStateChanged(DONE, i < current);
      steps.get(i).pseudoClassStateChanged(CURRENT, i == current);
    }
    back.setDisable(current <= 0);
    on.setDisable(current == steps.size() - 1);
  }

  private static Button step(int index, NamedPreset preset, Texts texts) {
    Region line = new Region();
    line.getStyleClass().add("present-step-line");
    Label number = new Label(texts.figures().count(index + 1L));
    number.getStyleClass().add("present-step-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label name = new Label(preset.name());
    name.getStyleClass().add("present-step-name");
    name.managedProperty().bind(name.visibleProperty());
    HBox words = new HBox(number, name);
    words.getStyleClass().add("present-step-words");
    VBox content = new VBox(line, words);
    content.getStyleClass().add("present-step-content");
    Button step = new Button("", content);
    content.prefWidthProperty().bind(step.widthProperty());
    step.setId("present-step-" + index);
    step.getStyleClass().setAll("present-step");
    step.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    step.setAccessibleText(texts.of("present.step", index + 1, preset.name()));
    step.setMinWidth(0);
    step.setPrefWidth(0);
    step.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(step, Priority.ALWAYS);
    return step;
  }

  private static Button arrow(String id, Ikon icon, String hint) {
    Button arrow = new Button("", new FontIcon(icon));
    arrow.setId(id);
    arrow.getStyleClass().setAll("present-arrow");
    arrow.setAccessibleText(hint);
    return arrow;
  }
}
