package io.cardfolio.ui.help;

import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The pages of Help: the sections of the guide, and the keys.
final class HelpPages {
  private final Texts texts;
  private final Guide guide;
  private final List<KeyLine> keys;
  private final Consumer<Integer> select;

  /// @param select opens a page, counted from 0
  HelpPages(Texts texts, List<KeyLine> keys, Consumer<Integer> select) {
    this.texts = texts;
    guide = Guide.packaged(texts);
    this.keys = keys;
    this.select = select;
  }

  List<Page> all() {
    return Stream.concat(guide.sections().stream().map(this::page), Stream.of(keyPage())).toList();
  }

  private Page page(Guide.Section section) {
    return new Page(
        section.title(),
        section.words(),
        word ->
            new BlockNodes(texts, word, anchor -> select.accept(guide.indexOf(anchor)))
                .section(section));
  }

  private Page keyPage() {
    String title = texts.of("help.keys");
    String words =
        keys.stream().map(it -> it.keys() + ' ' + it.action()).collect(Collectors.joining(" "));
    return new Page(title, title + ' ' + words, _ -> keyGrid(title));
  }

  private Node keyGrid(String title) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-keys");
    for (KeyLine line : keys) {
      Label cap = new Label(line.keys());
      cap.getStyleClass().add("key-cap");
      cap.setMinWidth(Label.USE_PREF_SIZE);
      grid.addRow(grid.getRowCount(), cap, new Label(line.action()));
    }
    VBox page = new VBox(BlockNodes.title(title), grid);
    page.getStyleClass().add("help-page");
    return page;
  }
}
