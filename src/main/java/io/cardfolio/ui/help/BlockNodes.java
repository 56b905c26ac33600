package io.cardfolio.ui.help;

import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows blocks of the guide, with a word marked wherever it stands. No browser is needed, and a
/// link to the outside only gives its address.
final class BlockNodes {
  /// The style class of what was searched for.
  static final String HIT = "help-hit";

  private static final double FIRST_COLUMN = 38;
  private static final double WHOLE = 100;
  private static final String INSIDE = "#";

  private final Texts texts;
  private final String word;
  private final Consumer<String> goTo;

  /// @param word what to mark; empty for nothing
  /// @param goTo opens the section of an anchor
  BlockNodes(Texts texts, String word, Consumer<String> goTo) {
    this.texts = texts;
    this.word = Folded.of(word);
    this.goTo = goTo;
  }

  /// A section from its title down.
  VBox section(Guide.Section section) {
    VBox box = new VBox(title(section.title()));
    section.blocks().forEach(block -> box.getChildren().add(node(block)));
    box.getStyleClass().add("help-page");
    return box;
  }

  /// The title of a page.
  static Label title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("help-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    return title;
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Heading(int _, String text) ->
          styled(flow(List.of(new Span.Plain(text))), "strong");
      case Block.Paragraph(List<Span> spans) -> flow(spans);
      case Block.Items(List<List<Span>> items) -> items(items);
      case Block.Listing(String text) -> listing(text);
      case Block.Table(List<List<List<Span>>> rows) -> table(rows);
    };
  }

  private Node items(List<List<Span>> items) {
    VBox box = new VBox();
    box.getStyleClass().add("help-items");
    for (List<Span> item : items) {
      TextFlow text = flow(item);
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox line = new HBox(new Label("•"), text);
      line.getStyleClass().add("help-item");
      box.getChildren().add(line);
    }
    return box;
  }

  private Node listing(String text) {
    TextFlow flow = new TextFlow();
    addMarked(flow.getChildren(), text, "help-code");
    flow.getStyleClass().add("help-listing");
    return flow;
  }

  private Node table(List<List<List<Span>>> rows) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-table");
    int columns = rows.getFirst().size();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(column == 0 ? FIRST_COLUMN : (WHOLE - FIRST_COLUMN) / (columns - 1));
      grid.getColumnConstraints().add(width);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        VBox cell = new VBox(flow(rows.get(row).get(column)));
        cell.getStyleClass().add(row == 0 ? "help-head" : "help-cell");
        GridPane.setValignment(cell, VPos.TOP);
        grid.add(cell, column, row);
      }
    }
    return grid;
  }

  private TextFlow flow(List<Span> spans) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("help-text");
    for (Span span : spans) {
      switch (span) {
        case Span.Plain(String text) -> addMarked(flow.getChildren(), text, "help-plain");
        case Span.Strong(String text) -> addMarked(flow.getChildren(), text, "strong");
        case Span.Stressed(String text) -> addMarked(flow.getChildren(), text, "medium");
        case Span.Code(String text) -> addMarked(flow.getChildren(), text, "help-code");
        case Span.Link(String text, String target) -> flow.getChildren().add(link(text, target));
      }
    }
    return flow;
  }

  private Node link(String text, String target) {
    Hyperlink link = new Hyperlink(text);
    if (target.startsWith(INSIDE)) {
      link.setOnAction(_ -> goTo.accept(target.substring(1)));
    } else {
      String hint = texts.of("help.copy-address", target);
      link.setTooltip(new Tooltip(hint));
      link.setAccessibleText(text + ", " + hint);
      link.setOnAction(
          _ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, target)));
    }
    return link;
  }

  private void addMarked(List<Node> into, String text, String styleClass) {
    String folded = Folded.of(text);
    int end = 0;
    int hit = word.isEmpty() ? -1 : folded.indexOf(word);
    List<Node> parts = new ArrayList<>();
    while (hit >= 0) {
      parts.add(styled(new Text(text.substring(end, hit)), styleClass));
      Node marked = styled(new Text(text.substring(hit, hit + word.length())), styleClass);
      parts.add(styled(marked, HIT));
      end = hit + word.length();
      hit = folded.indexOf(word, end);
    }
    parts.add(styled(new Text(text.substring(end)), styleClass));
    parts.stream()
        .filter(part -> part instanceof Text it && !it.getText().isEmpty())
        .forEach(into::add);
  }

  private static Node styled(Node node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }
}
