package io.cardfolio.ui.form;

import io.cardfolio.ui.SettingPlace;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.LiveScroll;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The form at the left of the window. The settings are in the model; the form only shows them and
/// passes on what is changed.
public final class Form extends ScrollPane {
  private final SegmentsSection segments;
  private final List<FormPart> parts;
  private final MapChangeListener<String, String> unread = _ -> refresh();
  private boolean refreshing;
  private boolean stale;

  /// A form over the model's settings.
  ///
  /// @param texts the words it shows
  /// @param newSeed chooses another seed
  public Form(StudioModel model, Texts texts, Runnable newSeed) {
    segments = new SegmentsSection(model, texts);
    parts =
        List.of(
            new DatasetSection(model, texts, newSeed),
            segments,
            new CreditLimitsSection(model, texts),
            new AgesSection(model, texts),
            new TransactionsSection(model, texts),
            new DefectsSection(model, texts));
    VBox column = new VBox();
    column.getStyleClass().add("form");
    column.getChildren().addAll(sections());
    setId("form");
    getStyleClass().add("form-scroll");
    setContent(column);
    hvalueProperty().bind(new javafx.beans.property.SimpleDoubleProperty(0));
    setHbarPolicy(ScrollBarPolicy.NEVER);
    LiveScroll.in(this);
    Hearing.heldBy(this)
        .of(model.specProperty(), this::refresh)
        .ofChanges(model.refusalsProperty(), _ -> refresh());
    model.unreadable().addListener(new WeakMapChangeListener<>(unread));
  }

  /// Opens a section and shows it.
  ///
  /// @param id the section's ID, such as `ages-section`
  public void open(String id) {
    sections().stream()
        .filter(section -> section.getId().equals(id))
        .forEach(section -> {
          section.setExpanded(true);
          scrollTo(section);
        });
  }

  /// Goes to the field of a setting.
  public void focus(SettingPlace place) {
    sections().forEach(section -> section.setExpanded(true));
    segments.open(place.segment());
    applyCss();
    layout();
    getContent().lookupAll(".problem-list").stream()
        .map(ProblemList.class::cast)
        .filter(list -> list.isAbout(place))
        .findFirst()
        .ifPresent(list -> list.control().ifPresentOrElse(this::goTo, () -> scrollTo(list)));
  }

  private void goTo(Node field) {
    field.requestFocus();
    scrollTo(field);
  }

  /// Goes to the field of the next problem, after the one that has the focus.
  public void focusNextProblem() {
    focusProblem(1);
  }

  /// Goes to the field of the problem before the one that has the focus.
  public void focusPreviousProblem() {
    focusProblem(-1);
  }

  private void focusProblem(int step) {
    sections().forEach(section -> section.setExpanded(true));
    parts.forEach(FormPart::reveal);
    applyCss();
    layout();
    List<Node> fields =
        getContent().lookupAll(".problem-list").stream()
            .map(ProblemList.class::cast)
            .filter(ProblemList::hasProblems)
            .map(ProblemList::firstControl)
            .toList();
    if (!fields.isEmpty()) {
      int focused = focusedIn(fields);
      int start = focused < 0 && step < 0 ? 0 : focused;
      goTo(fields.get(Math.floorMod(start + step, fields.size())));
    }
  }

  private List<Section> sections() {
    return parts.stream().map(FormPart::section).toList();
  }

  private static int focusedIn(List<Node> fields) {
    return fields.stream().filter(Node::isFocusWithin).findFirst().map(fields::indexOf).orElse(-1);
  }

  private void scrollTo(Node node) {
    double top = getContent().sceneToLocal(node.localToScene(0, 0)).getY();
    double hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    setVvalue(hidden <= 0 ? 0 : Math.clamp((top - 16) / hidden, 0, 1));
  }

  /// Shows the settings anew, and once more if a field that lost the focus changed them meanwhile.
  private void refresh() {
    stale = true;
    if (refreshing) {
      return;
    }
    refreshing = true;
    while (stale) {
      stale = false;
      parts.forEach(Part::refresh);
    }
    refreshing = false;
  }
}
