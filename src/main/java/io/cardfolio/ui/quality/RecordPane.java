package io.cardfolio.ui.quality;

import io.cardfolio.model.Column;
import io.cardfolio.ui.SettingPlace;
import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The whole record of one violation, with the offending value marked.
final class RecordPane {
  /// From how many widths of a letter on two lines show a record whole.
  private static final double ROOMY = 60;

  private final Texts texts;
  private final Label row = label("record-row", "card-title");
  private final Label message = label("record-message", "record-message");
  private final Label suggestion = label("record-suggestion", "panel-remark");
  private final Label absent = label("record-absent", "panel-remark");
  private final Button copy = new Button();
  private final Button setting = new Button();
  private final VBox record = new VBox();
  private final VBox region = new VBox();
  private List<Node> fields = List.of();
  private int columns;
  private int lines = 2;
  private Consumer<SettingPlace> goToSetting = _ -> {};

  /// A pane that shows nothing yet.
  RecordPane(Texts texts, Runnable previous, Runnable next) {
    this.texts = texts;
    copy.setText(texts.of("quality.copy"));
    setting.setText(texts.of("quality.setting"));
    setting.setId("record-setting");
    setting.setMinWidth(Region.USE_PREF_SIZE);
    setting.setGraphic(Signs.icon("mdi2t-tune-variant", "plain-icon"));
    setting.managedProperty().bind(setting.visibleProperty());
    copy.setId("record-copy");
    copy.setGraphic(Signs.icon("mdi2c-content-copy", "plain-icon"));
    copy.setMinWidth(Region.USE_PREF_SIZE);
    row.setMinWidth(Region.USE_PREF_SIZE);
    HBox head =
        new HBox(
            row,
            sentences(),
            setting,
            copy,
            arrow(
                "mdi2a-arrow-up",
                WindowKey.PREVIOUS_PROBLEM.hint(texts, "quality.previous"),
                previous),
            arrow("mdi2a-arrow-down", WindowKey.NEXT_PROBLEM.hint(texts, "quality.next"), next));
    head.getStyleClass().add("record-head");
    record.setId("record");
    record.getStyleClass().add("record");
    region.getStyleClass().add("record-pane");
    region.getChildren().addAll(head, record, absent);
    region.managedProperty().bind(region.visibleProperty());
    record.managedProperty().bind(record.visibleProperty());
    absent.managedProperty().bind(absent.visibleProperty());
    absent.visibleProperty().bind(record.visibleProperty().not());
    copy.visibleProperty().bind(record.visibleProperty());
    copy.managedProperty().bind(copy.visibleProperty());
    region.setVisible(false);
    message
        .fontProperty()
        .flatMap(font -> region.widthProperty().map(w -> w.doubleValue() < ROOMY * font.getSize()))
        // Later: letters change while styles are applied, when no part may come or go.
        .subscribe(tight -> Platform.runLater(() -> arrange(tight ? 3 : 2)));
  }

  private void arrange(int newLines) {
    if (newLines != lines) {
      lines = newLines;
      arrange();
    }
  }

  /// Sets what goes to the setting that a violation comes from.
  void setOnGoToSetting(Consumer<SettingPlace> action) {
    goToSetting = action;
  }

  Region region() {
    return region;
  }

  /// Shows a violation and its record; nothing for none.
  void show(Optional<Violation> violation, Judged table) {
    region.setVisible(violation.isPresent());
    violation.ifPresent(present -> show(present, table));
  }

  /// The message and the suggestion, which goes below it where there is no room beside it.
  private FlowPane sentences() {
    FlowPane texts = new FlowPane(message, suggestion);
    texts.getStyleClass().add("record-texts");
    texts.setPrefWrapLength(0);
    texts.setMinWidth(0);
    message.maxWidthProperty().bind(texts.widthProperty());
    suggestion.maxWidthProperty().bind(texts.widthProperty());
    HBox.setHgrow(texts, Priority.ALWAYS);
    return texts;
  }

  private void show(Violation violation, Judged table) {
    row.setText(
        violation.hasRow()
            ? texts.of("quality.row-number", texts.figures().count(violation.row()))
            : texts.of("quality.whole-table"));
    String said = texts.of(violation.message());
    message.setText(
        violation
            .column()
            .map(column -> texts.of("quality.at-column", column.header(), said))
            .orElse(said));
    message.setTooltip(new Tooltip(message.getText()));
    message.setGraphic(Signs.of(violation.severity()));
    message.getStyleClass().removeAll("danger-text", "warning-text");
    message.getStyleClass().add(textStyle(violation));
    suggestion.setText(texts.of("quality.suggested", texts.of(violation.suggestion())));
    suggestion.setTooltip(new Tooltip(texts.of(violation.suggestion())));
    boolean atHand = violation.hasRow() && violation.row() <= table.rows();
    record.setVisible(atHand);
    absent.setText(
        violation.hasRow()
            ? texts.count("quality.not-kept", table.rows()) + place(violation)
            : texts.of("quality.about-all"));
    showSetting(CausingSetting.of(violation, table));
    if (atHand) {
      fill(violation, table);
    }
  }

  /// Where the record stands in its file, for who looks there.
  private String place(Violation violation) {
    return violation.line() == Violation.WHOLE_TABLE
        ? ""
        : ' ' + texts.of("quality.on-line", texts.figures().count(violation.line()));
  }

  private void showSetting(Optional<SettingPlace> place) {
    setting.setVisible(place.isPresent());
    place.ifPresent(there -> setting.setOnAction(_ -> goToSetting.accept(there)));
  }

  private void fill(Violation violation, Judged table) {
    List<String> values = table.texts().apply(violation.row());
    List<Node> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      Node cell = cell(column.header(), values.get(column.ordinal()));
      if (violation.column().filter(column::equals).isPresent()) {
        cell.getStyleClass().add("record-" + violation.severity().label());
      }
      cell.setId("record-" + column.header());
      cells.add(cell);
    }
    if (violation.line() != Violation.WHOLE_TABLE) {
      cells.add(cell(texts.of("quality.line-in-file"), texts.figures().count(violation.line())));
    }
    columns = table.columns().size();
    fields = cells;
    arrange();
    copy.setOnAction(_ -> copy(values));
  }

  /// Puts the fields into as many lines as show them whole.
  private void arrange() {
    int aLine = Math.max(1, Math.ceilDiv(columns, lines));
    List<Node> made = new ArrayList<>();
    for (int i = 0; i < lines && i * aLine < fields.size(); i++) {
      int end = i == lines - 1 ? fields.size() : Math.min(fields.size(), (i + 1) * aLine);
      made.add(line(fields.subList(i * aLine, end)));
    }
    record.getChildren().setAll(made);
  }

  private static void copy(List<String> values) {
    ClipboardContent content = new ClipboardContent();
    content.putString(String.join("\t", values));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static HBox line(List<Node> cells) {
    HBox line = new HBox();
    line.getStyleClass().add("record-line");
    line.getChildren().setAll(cells);
    cells.forEach(cell -> HBox.setHgrow(cell, Priority.ALWAYS));
    return line;
  }

  private Node cell(String name, String value) {
    Label caption = new Label(name);
    caption.getStyleClass().add("record-name");
    Label text = new Label(value.isEmpty() ? texts.of("quality.nothing") : value);
    text.getStyleClass().add(value.isEmpty() ? "record-empty" : "record-value");
    VBox cell = new VBox(caption, text);
    cell.getStyleClass().add("record-cell");
    return cell;
  }

  private static String textStyle(Violation violation) {
    return violation.severity() == Severity.ERROR ? "danger-text" : "warning-text";
  }

  private static Button arrow(String literal, String what, Runnable action) {
    Button button = new Button();
    button.setGraphic(Signs.icon(literal, "plain-icon"));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(what));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Label label(String id, String styleClass) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
