package io.cardfolio.ui.help;

import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Pages with their titles at the left, and a field that looks for a word in all of them.
public final class PagesDialog extends BorderPane {
  private final Texts texts;
  private final List<Page> pages;
  private final ListView<Page> titles = new ListView<>();
  private final TextField search = new TextField();
  private final ScrollPane content = new ScrollPane();
  private final Label nothing = new Label();

  /// A dialog that shows its first page.
  ///
  /// @param id what it is called in the scene
  /// @param textSize the size of body text in px
  /// @param close closes it
  PagesDialog(
      Texts texts, String id, String title, List<Page> pages, int textSize, Runnable close) {
    this.texts = texts;
    this.pages = pages;
    setId(id);
    getStyleClass().addAll("export-dialog", "pages-dialog");
    getStylesheets().add(Theme.sheet("help.css", textSize));
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(title);
    setTop(header(title, close));
    setLeft(list(title));
    setCenter(page(title));
    addEventFilter(KeyEvent.KEY_PRESSED, this::searchByKey);
    titles.getSelectionModel().selectedItemProperty().subscribe(this::show);
    titles.getItems().setAll(pages);
    select(0);
  }

  /// Shows a page, counted from 0.
  void select(int page) {
    titles.getSelectionModel().select(page);
    titles.scrollTo(page);
  }

  /// Puts the keyboard on what most people want first.
  void focusFirst() {
    (pages.size() > 1 && search.isVisible() ? search : titles).requestFocus();
  }

  private Node header(String title, Runnable close) {
    Label name = new Label(title);
    name.getStyleClass().add("dialog-title");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    search.setId("pages-search");
    search.setPromptText(texts.of("help.search"));
    search.setAccessibleText(texts.of("help.search"));
    search.getStyleClass().add("pages-search");
    search.textProperty().subscribe(this::filter);
    Button end = Icons.button("pages-close", MaterialDesignC.CLOSE, texts.of("help.close"), close);
    HBox header = new HBox(name, search, end);
    header.setAlignment(Pos.CENTER);
    header.getStyleClass().add("pages-header");
    return header;
  }

  private Node list(String title) {
    titles.setId("pages-list");
    titles.getStyleClass().add("pages-list");
    titles.setAccessibleText(title);
    titles.setCellFactory(_ -> new TitleCell());
    return titles;
  }

  private Node page(String title) {
    content.setId("pages-content");
    content.getStyleClass().add("pages-content");
    content.setFitToWidth(true);
    content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content.setAccessibleText(title);
    content.setAccessibleRole(AccessibleRole.SCROLL_PANE);
    nothing.setId("pages-nothing");
    nothing.getStyleClass().addAll("muted", "help-page");
    nothing.setWrapText(true);
    return content;
  }

  private void filter(String word) {
    String wanted = word.strip();
    List<Page> found = pages.stream().filter(page -> page.holds(wanted)).toList();
    Page shown = titles.getSelectionModel().getSelectedItem();
    titles.getItems().setAll(found);
    if (found.isEmpty()) {
      nothing.setText(texts.of("help.nothing", wanted));
      content.setContent(nothing);
      return;
    }
    titles.getSelectionModel().select(found.contains(shown) ? shown : found.getFirst());
    show(titles.getSelectionModel().getSelectedItem());
  }

  private void show(Page page) {
    if (page == null) {
      return;
    }
    Node node = page.content().apply(search.getText().strip());
    content.setContent(node);
    content.setAccessibleText(page.title());
    content.setVvalue(0);
    Node hit = node.lookup("." + BlockNodes.HIT);
    if (hit != null && getScene() != null) {
      applyCss();
      layout();
      scrollTo(node, hit);
    }
  }

  /// Moves the page so that a node of it can be seen.
  private void scrollTo(Node page, Node wanted) {
    Bounds place = page.sceneToLocal(wanted.localToScene(wanted.getLayoutBounds()));
    double seen = content.getViewportBounds().getHeight();
    double hidden = page.getLayoutBounds().getHeight() - seen;
    if (hidden > 0 && place.getMaxY() > seen) {
      content.setVvalue(Math.clamp((place.getMinY() - seen / 2) / hidden, 0, 1));
    }
  }

  private void searchByKey(KeyEvent key) {
    if (key.getCode() == KeyCode.F && key.isShortcutDown()) {
      search.requestFocus();
      search.selectAll();
      key.consume();
    }
  }

  /// The title of a page in the list.
  private static final class TitleCell extends ListCell<Page> {
    TitleCell() {
      setWrapText(true);
      setPrefWidth(0);
      setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Page page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty || page == null ? null : page.title());
    }
  }
}
