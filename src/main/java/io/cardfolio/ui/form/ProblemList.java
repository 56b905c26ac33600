package io.cardfolio.ui.form;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.SettingPlace;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import io.cardfolio.validate.spec.SpecProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What is wrong with a field, under it, each problem with its way out; nothing where all is well.
final class ProblemList extends VBox implements Part {
  private final StudioModel model;
  private final Texts texts;
  private final SpecField field;
  private final int segment;
  private final List<Node> controls;

  /// The problems of a field.
  ///
  /// @param segment the index of its segment, or [SpecProblem#NO_SEGMENT]
  /// @param controls the controls of the field, which are marked while there are problems
  ProblemList(StudioModel model, Texts texts, SpecField field, int segment, Node... controls) {
    this.model = model;
    this.texts = texts;
    this.field = field;
    this.segment = segment;
    this.controls = List.of(controls);
    getStyleClass().add("problem-list");
  }

  @Override
  public void refresh() {
    List<SpecProblem> problems =
        model.problems().stream()
            .filter(problem -> problem.field() == field && problem.segment() == segment)
            .toList();
    List<String> unreadable =
        controls.stream()
            .map(Node::getId)
            .filter(model.unreadable()::containsKey)
            .map(model.unreadable()::get)
            .toList();
    // Most fields are right most of the time: to put nothing in place of nothing costs a layout.
    if (hasProblems() || !unreadable.isEmpty() || !problems.isEmpty()) {
      getChildren()
          .setAll(
              Stream.concat(
                      unreadable.stream().map(ProblemList::sentence),
                      problems.stream().map(this::line))
                  .toList());
    }
    setManaged(hasProblems());
    setVisible(hasProblems());
    for (Node control : controls) {
      control.pseudoClassStateChanged(
          Styles.STATE_DANGER,
          !problems.isEmpty() || model.unreadable().containsKey(control.getId()));
    }
  }

  /// Whether something is wrong.
  boolean hasProblems() {
    return !getChildren().isEmpty();
  }

  /// Whether it is under the field of a setting.
  boolean isAbout(SettingPlace place) {
    return place.field() == field && place.segment() == segment;
  }

  /// The control of the field; empty if no single control has it.
  Optional<Node> control() {
    return controls.stream().findFirst();
  }

  /// The control in which the first problem can be put right.
  Node firstControl() {
    return controls.stream()
        .filter(control -> control.getPseudoClassStates().contains(Styles.STATE_DANGER))
        .findFirst()
        .or(() -> Optional.ofNullable(lookup(".fix-button")))
        .orElse(this);
  }

  private Node line(SpecProblem problem) {
    HBox line = sentence(texts.of(problem.message()));
    if (problem.fix().isEmpty()) {
      return line;
    }
    Button button = fixButton(problem.fix().get());
    if (field != SpecField.SEGMENTS) {
      line.getChildren().add(button);
      return line;
    }
    HBox fix = new HBox(button, outcome(problem.fix().get()));
    fix.getStyleClass().add("fix-line");
    return new VBox(line, fix);
  }

  private Button fixButton(SpecProblem.Fix fix) {
    Button button = new Button(texts.of(fix.label()));
    button.getStyleClass().add("fix-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> model.edit(EditName.fix(fix.label()), _ -> fix.spec()));
    return button;
  }

  /// The shares that a fix leads to: "14.4, 38.5, 27.9, 9.6, 9.6".
  private Label outcome(SpecProblem.Fix fix) {
    Label label =
        new Label(
            fix.spec().segments().stream()
                .map(segment -> texts.figures().decimal(segment.share().decimal()))
                .collect(Collectors.joining(texts.of("form.list-separator"))));
    label.getStyleClass().add("fix-outcome");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static HBox sentence(String message) {
    FontIcon icon = new FontIcon(MaterialDesignA.ALERT_CIRCLE);
    icon.getStyleClass().add("danger-icon");
    Label label = new Label(message);
    label.getStyleClass().addAll("problem", "danger-text");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox line = new HBox(icon, label);
    line.getStyleClass().add("problem-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
