package io.cardfolio.ui.compare;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The drawer that lists what changed since the pinned dataset: settings, figures, customers, and
/// whether the columns are still distributed alike.
public final class ComparePanel extends VBox {
  private final CompareModel model;
  private final Texts texts;
  private final VBox settings = new VBox();
  private final VBox figures = new VBox();
  private final VBox tests = new VBox();
  private final Button close = new Button();

  /// A closed drawer.
  public ComparePanel(CompareModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("compare-panel");
    getStyleClass().add("compare-panel");
    setVisible(false);
    VBox content =
        new VBox(
            part("compare.settings", settings),
            part("compare.figures", figures),
            part("compare.rows", new RowsView(model, texts)),
            part("compare.tests", tests));
    content.getStyleClass().add("compare-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    visibleProperty().subscribe(_ -> refresh());
    Hearing.heldBy(this)
        .of(model.comparisonProperty(), this::refresh)
        .of(
            model.pinnedProperty(),
            pinned -> {
              if (pinned.isEmpty()) {
                setOpen(false);
              }
            });
  }

  /// Opens or closes the drawer.
  public void setOpen(boolean open) {
    setVisible(open);
    model.setWatched(open);
    if (open) {
      close.requestFocus();
    }
  }

  private HBox head() {
    Label title = new Label(texts.of("compare.title"));
    title.getStyleClass().add("card-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.setId("compare-close");
    close.setGraphic(new FontIcon(MaterialDesignC.CLOSE));
    close.setAccessibleText(texts.of("compare.close"));
    close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    close.setOnAction(_ -> setOpen(false));
    HBox head = new HBox(title, space, close);
    head.getStyleClass().add("compare-head");
    return head;
  }

  /// Writes the comparison down; nothing while nobody sees it.
  private void refresh() {
    if (!isVisible()) {
      return;
    }
    Optional<Comparison> comparison = model.comparisonProperty().get();
    settings.getChildren().setAll(comparison.map(it -> settings(it.settings())).orElse(List.of()));
    figures.getChildren().setAll(comparison.map(it -> figures(it.figures())).orElse(List.of()));
    tests.getChildren().setAll(comparison.map(it -> tests(it.tests())).orElse(List.of()));
  }

  private List<Node> settings(List<SettingChange> changes) {
    if (changes.isEmpty()) {
      return List.of(remark(texts.of("compare.same-settings")));
    }
    return changes.stream()
        .map(change ->
            line(
                change.name(),
                texts.of("compare.from-to", change.before(), change.after()),
                Optional.empty()))
        .toList();
  }

  private List<Node> figures(List<FigureChange> changes) {
    return changes.stream()
        .map(change ->
            line(
                change.name(),
                texts.of("compare.from-to", change.before(), change.after()),
                Optional.of(change.difference())))
        .toList();
  }

  private List<Node> tests(List<ColumnTest> columns) {
    List<Node> lines = new ArrayList<>();
    TestWords words = new TestWords(texts);
    for (ColumnTest test : columns) {
      lines.add(
          line(test.column().header(), words.statistic(test), Optional.of(words.pValue(test))));
    }
    lines.add(remark(texts.of("compare.tests-remark")));
    return lines;
  }

  /// A name with what is said of it below, and the figure that matters at the right.
  private static Node line(String name, String text, Optional<String> figure) {
    Label title = new Label(name);
    title.getStyleClass().add("compare-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox first = new HBox(title, space);
    figure.ifPresent(it -> {
      Label label = new Label(it);
      label.getStyleClass().add("compare-figure");
      label.setMinWidth(USE_PREF_SIZE);
      first.getChildren().add(label);
    });
    VBox line = new VBox(first, remark(text));
    line.getStyleClass().add("compare-line");
    return line;
  }

  /// A sentence in small letters.
  static Label remark(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("compare-remark");
    label.setWrapText(true);
    return label;
  }

  private VBox part(String key, Node content) {
    Label title = new Label(texts.of(key));
    title.getStyleClass().add("compare-part");
    return new VBox(title, content);
  }
}
