package io.cardfolio.ui.form;

import io.cardfolio.ui.preference.Look;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A titled part of the form, with a word about its state at the right of the title.
final class Section extends TitledPane {
  /// What the arrow and the padding of the title take from its width beside text of the usual size.
  private static final double ARROW_AND_PADDING = 55;

  private final Label info = new Label();
  private final VBox body = new VBox();
  private final HBox header = new HBox();

  /// An open section.
  ///
  /// @param id the ID of the pane; its word has this ID with `-info`
  Section(String id, String title, Node... rows) {
    this(true, id, title, () -> List.of(rows));
  }

  private Section(boolean open, String id, String title, Supplier<List<Node>> rows) {
    setId(id);
    setText(title);
    setAnimated(false);
    setFocusTraversable(true);
    getStyleClass().add("section");
    body.getStyleClass().add("section-body");
    setExpanded(open);
    // To make and style the content costs as much where it is not seen.
    expandedProperty()
        .subscribe(isOpen -> {
          if (isOpen && getContent() == null) {
            body.getChildren().addAll(rows.get());
            setContent(body);
          }
        });
    info.setId(id + "-info");
    info.getStyleClass().add("caption");
    setGraphic(header(title));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  /// A section that is closed at first.
  ///
  /// @param id the ID of the pane; its word has this ID with `-info`
  /// @param rows makes the content when the section is first opened
  static Section closed(String id, String title, Supplier<List<Node>> rows) {
    return new Section(false, id, title, rows);
  }

  /// The label at the right of the title.
  Label info() {
    return info;
  }

  /// Puts a control before the label at the right of the title.
  void addBeforeInfo(Node control) {
    header.getChildren().add(header.getChildren().size() - 1, control);
  }

  private Region header(String title) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    header.getChildren().addAll(name, gap, info);
    header.getStyleClass().add("section-header");
    name.setMinWidth(USE_PREF_SIZE);
    info.setMinWidth(USE_PREF_SIZE);
    header.setAlignment(Pos.CENTER_LEFT);
    header
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - arrowAndPadding(name.getFont().getSize()),
                widthProperty(),
                name.fontProperty()));
    return header;
  }

  private static double arrowAndPadding(double textSize) {
    return Math.ceil(ARROW_AND_PADDING * textSize / Look.SMALLEST_TEXT);
  }
}
