package io.cardfolio.ui.quality;

import atlantafx.base.controls.CustomTextField;
import io.cardfolio.ui.SettingPlace;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.journal.Details;
import io.cardfolio.ui.tab.QualityView;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.ValidationReport;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Quality tab: the rules, what breaks them, and the record that does.
public final class QualityPane implements QualityView {
  private final CustomTextField search = new CustomTextField();

  /// The narrowest tab in which columns are chips.
  private static final double WIDE = 1_240;

  /// From which width on the chips say what they count, in sizes of their letters.
  private static final double ROOMY = 82;

  /// Below which width the record does not stand beside the rules, in sizes of their letters.
  private static final double TIGHT = 60;

  private final Texts texts;
  private final QualityModel model;
  private final ToggleButton errors;
  private final ToggleButton warnings;
  private final Button exportReport = new Button();
  private final Label note = new Label();
  private final Button copyDetails = new Button();
  private final Label placeholder = new Label();
  private final ViolationTable violations;
  private final RecordPane record;
  private final RuleList rules;
  private final DefectScorePane defects;
  private final VBox center;
  private final BorderPane region = new BorderPane();
  private final TransactionCheckModel check;
  private final TableChoice tables;
  private Optional<ShownDataset> dataset = Optional.empty();
  private Optional<Judged> table = Optional.empty();
  private boolean roomy;

  /// A pane without a report yet.
  ///
  /// @param executor where transactions are checked
  public QualityPane(Texts texts, Executor executor) {
    this.texts = texts;
    model = new QualityModel(texts);
    errors = chip("quality-errors", Severity.ERROR);
    warnings = chip("quality-warnings", Severity.WARNING);
    violations = new ViolationTable(texts);
    record = new RecordPane(texts, this::selectPrevious, this::selectNext);
    check = new TransactionCheckModel(texts, executor);
    tables = new TableChoice(check.chosenProperty(), texts);
    rules = new RuleList(texts, tables, model::choose);
    defects = new DefectScorePane(texts);
    search.setId("quality-search");
    search.setPromptText(texts.of("quality.search"));
    search.setAccessibleText(texts.of("quality.search"));
    search.getStyleClass().add("quality-search");
    search.setLeft(Signs.icon("mdi2m-magnify", "muted-icon"));
    search.textProperty().subscribe(model::search);
    model.filterProperty().subscribe(_ -> filter());
    exportReport.setText(texts.of("quality.export"));
    exportReport.setMinWidth(Region.USE_PREF_SIZE);
    exportReport.setId("quality-export");
    exportReport.setVisible(false);
    exportReport.managedProperty().bind(exportReport.visibleProperty());
    exportReport.setGraphic(Signs.icon("mdi2e-export-variant", "plain-icon"));
    note.setId("quality-note");
    note.getStyleClass().add("quality-note");
    note.setMaxWidth(Double.MAX_VALUE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    note.setContentDisplay(ContentDisplay.RIGHT);
    copyDetails.setText(texts.of("window.copy-details"));
    copyDetails.setId("quality-copy-details");
    copyDetails.setOnAction(_ -> copyDetails());
    placeholder.setId("quality-empty");
    placeholder.getStyleClass().add("empty-state");
    violations.setPlaceholder(placeholder);
    violations.selectedProperty().subscribe(_ -> showRecord());
    check.judgedProperty().subscribe(_ -> show());
    check.failureProperty().subscribe(_ -> filter());
    VBox.setVgrow(violations.region(), Priority.ALWAYS);
    region.setId("quality");
    region.getStyleClass().add("content-pane");
    region.setLeft(rules.region());
    center = new VBox(toolbar(), defects.region(), note, violations.region(), record.region());
    region.setCenter(center);
    errors
        .fontProperty()
        .flatMap(font -> region.widthProperty().map(w -> w.doubleValue() < TIGHT * font.getSize()))
        // Later: letters change while styles are applied, when no part may come or go.
        .subscribe(tight -> Platform.runLater(() -> setTight(tight)));
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset shown) {
    dataset = Optional.of(shown);
    check.show(shown);
    tables.setVisible(check.hasTransactions());
    show();
  }

  /// Shows the transactions once they are checked, else the customers.
  private void show() {
    table = check.judgedProperty().get().or(() -> dataset.map(Judged::of));
    table.ifPresent(this::show);
  }

  private void show(Judged shown) {
    ValidationReport report = shown.report();
    tellCounts(report);
    exportReport.setVisible(!report.violations().isEmpty());
    model.show(report);
    violations.show(shown);
    rules.show(shown);
    defects.show(shown.defects());
    filter();
    showRecord();
  }

  @Override
  public void setOnExportReport(Consumer<ValidationReport> action) {
    exportReport.setOnAction(_ -> table.map(Judged::report).ifPresent(action));
  }

  @Override
  public void setOnGoToSetting(Consumer<SettingPlace> action) {
    record.setOnGoToSetting(action);
  }

  @Override
  public void lookAtTransactions() {
    check.chosenProperty().set(check.hasTransactions());
  }

  @Override
  public void selectNext() {
    violations.select(1, _ -> true);
  }

  @Override
  public void selectNextError() {
    violations.select(1, violation -> violation.severity() == Severity.ERROR);
  }

  @Override
  public void selectPrevious() {
    violations.select(-1, _ -> true);
  }

  @Override
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Tells the counts on their chips: where there is little room, the figure alone beside its sign.
  private void tellCounts(ValidationReport report) {
    tell(errors, report.errors(), texts.of("quality.errors-chip", count(report.errors())));
    tell(warnings, report.warnings(), texts.of("quality.warnings-chip", count(report.warnings())));
  }

  private void tell(ToggleButton chip, long count, String words) {
    chip.setText(roomy ? words : count(count));
    chip.setAccessibleText(words);
    chip.setTooltip(roomy ? null : new Tooltip(words));
  }

  private void setRoomy(boolean isRoomy) {
    roomy = isRoomy;
    table.ifPresent(shown -> tellCounts(shown.report()));
  }

  /// Where there is little room the record takes the width of the rules too, and the button its
  /// sign only.
  private void setTight(boolean tight) {
    if (tight) {
      center.getChildren().remove(record.region());
      region.setBottom(record.region());
    } else if (!center.getChildren().contains(record.region())) {
      region.setBottom(null);
      center.getChildren().add(record.region());
    }
    region.pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), tight);
    exportReport.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    exportReport.setTooltip(tight ? new Tooltip(exportReport.getText()) : null);
  }

  private HBox toolbar() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Separator divider = new Separator(Orientation.VERTICAL);
    divider.getStyleClass().add("toolbar-divider");
    errors
        .fontProperty()
        .flatMap(font ->
            region.widthProperty().map(width -> width.doubleValue() >= ROOMY * font.getSize()))
        .subscribe(this::setRoomy);
    ColumnChips columns = new ColumnChips(model, texts);
    region.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(columns::setWide);
    HBox toolbar =
        new HBox(search, errors, warnings, divider, columns.region(), space, exportReport);
    toolbar.getStyleClass().add("pane-toolbar");
    toolbar.setMinWidth(0);
    return toolbar;
  }

  private void filter() {
    violations.filter(model.filter());
    table.ifPresent(shown -> {
      note.setText(
          Stream.of(state(shown), note(shown.report()))
              .filter(it -> !it.isEmpty())
              .collect(Collectors.joining(" ")));
      note.setGraphic(check.failureProperty().get().isPresent() ? copyDetails : null);
      showPlaceholder(shown);
    });
  }

  private String count(long number) {
    return texts.figures().count(number);
  }

  /// Which transactions are shown, or why none are.
  private String state(Judged shown) {
    if (!check.chosenProperty().get()) {
      return "";
    }
    if (check.failureProperty().get().isPresent()) {
      return texts.of("quality.not-checked", check.failureProperty().get().get().why());
    }
    if (check.judgedProperty().get().isEmpty()) {
      return texts.of("quality.checking");
    }
    return shown.isWhole()
        ? ""
        : texts.of(
            "quality.sample", count(shown.customers()), count(shown.dataset().rows().size()));
  }

  private void copyDetails() {
    check
        .failureProperty()
        .get()
        .ifPresent(it -> Details.copy(it, dataset.map(ShownDataset::spec)));
  }

  private String note(ValidationReport report) {
    Optional<Rule> rule = model.filter().rule();
    long found = rule.map(report::count).orElse(report.errors() + report.warnings());
    long kept =
        rule.map(chosen -> report.violations().stream().filter(v -> v.rule() == chosen).count())
            .orElse((long) report.violations().size());
    if (kept == found) {
      return "";
    }
    return rule.isPresent()
        ? texts.of("quality.first-of-rule", count(kept), count(found))
        : texts.of(
            "quality.first-of-rules",
            count(kept),
            count(found),
            count(ValidationReport.KEPT_PER_RULE));
  }

  private void showPlaceholder(Judged shown) {
    ValidationReport report = shown.report();
    boolean sound = report.counts().isEmpty();
    placeholder.setGraphic(sound ? Signs.passed() : null);
    if (sound) {
      placeholder.setText(texts.of("quality.sound", count(shown.rules().size())));
    } else if (model.filter().rule().map(report::count).orElse(1L) == 0) {
      placeholder.setText(texts.of("quality.rule-sound"));
    } else {
      placeholder.setText(texts.of("quality.no-match"));
    }
  }

  private void showRecord() {
    table.ifPresent(
        shown -> record.show(Optional.ofNullable(violations.selectedProperty().get()), shown));
  }

  private ToggleButton chip(String id, Severity severity) {
    ToggleButton chip = new ToggleButton();
    chip.setId(id);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.getStyleClass().add("quality-chip");
    chip.setGraphic(
        Signs.icon(
            severity == Severity.ERROR ? "mdi2c-close-circle" : "mdi2a-alert",
            "quality-chip-icon"));
    chip.setSelected(true);
    chip.selectedProperty().subscribe((_, selected) -> model.look(severity, selected));
    return chip;
  }
}
