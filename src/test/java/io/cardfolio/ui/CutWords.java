package io.cardfolio.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// Finds words of which a part is not shown.
public final class CutWords {
  private CutWords() {}

  /// The labels that say less than they should, but for what may be of any length: names of files
  /// and cells of tables.
  static List<Node> in(Scene scene) {
    return Scenes.onFxThread(() -> {
      Scenes.layOut(scene);
      return visible(
          scene.getRoot(),
          node ->
              isCut(node)
                  && !(node instanceof IndexedCell<?>)
                  && !"portfolio-title".equals(node.getId()));
    });
  }

  /// All nodes that can be seen and are as wanted, from top to bottom. Call on the JavaFX thread.
  public static List<Node> visible(Node root, Predicate<Node> wanted) {
    List<Node> found = new ArrayList<>();
    collect(root, wanted, found);
    return found;
  }

  /// Whether dots stand in the place of some of the words, or a field shows a part of its text.
  public static boolean isCut(Node node) {
    return node instanceof TextField field ? isCutField(field) : isCutLabel(node);
  }

  private static boolean isCutField(TextField field) {
    Text text = new Text(field.getText());
    text.setFont(field.getFont());
    double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    return Math.floor(text.getLayoutBounds().getWidth()) > room;
  }

  private static boolean isCutLabel(Node node) {
    return node instanceof Labeled label
        && label.getText() != null
        && label.getChildrenUnmodifiable().stream()
            .anyMatch(it ->
                it instanceof Text text
                    && text.getStyleClass().contains("text")
                    && !text.getText().equals(label.getText()));
  }

  private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    if (wanted.test(node)) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
    }
  }
}
