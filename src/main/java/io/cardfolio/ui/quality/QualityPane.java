package io.cardfolio.ui.quality;

import atlantafx.base.controls.CustomTextField;
import io.cardfolio.model.Text;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.QualityView;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Severity;
import io.cardfolio.validate.ValidationReport;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Quality tab: the rules, what breaks them, and the record that does.
public final class QualityPane implements QualityView {
  private final CustomTextField search = new CustomTextField();
  private final ToggleButton errors = chip("quality-errors", Severity.ERROR);
  private final ToggleButton warnings = chip("quality-warnings", Severity.WARNING);
  private final Button exportReport = new Button("Export report");
  private final Label note = new Label();
  private final Label placeholder = new Label();
  private final ViolationTable table = new ViolationTable();
  private final RecordPane record = new RecordPane(this::selectPrevious, this::selectNext);
  private final DefectScorePane defects;
  private final RuleList rules = new RuleList(this::choose);
  private final BorderPane region = new BorderPane();
  private Optional<Rule> rule = Optional.empty();
  private Optional<ShownDataset> dataset = Optional.empty();

  /// A pane without a report yet.
  public QualityPane(Texts texts) {
    defects = new DefectScorePane(texts);
    search.setId("quality-search");
    search.setPromptText("Search value, ID or message");
    search.setAccessibleText("Search value, ID or message");
    search.getStyleClass().add("quality-search");
    search.setLeft(Signs.icon("mdi2m-magnify", "muted-icon"));
    search.textProperty().subscribe(_ -> filter());
    errors.selectedProperty().subscribe(_ -> filter());
    warnings.selectedProperty().subscribe(_ -> filter());
    exportReport.setId("quality-export");
    exportReport.setVisible(false);
    exportReport.setGraphic(Signs.icon("mdi2e-export-variant", "plain-icon"));
    note.setId("quality-note");
    note.getStyleClass().add("quality-note");
    note.setMaxWidth(Double.MAX_VALUE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    placeholder.setId("quality-empty");
    placeholder.getStyleClass().add("empty-state");
    table.region().setPlaceholder(placeholder);
    table.selectedProperty().subscribe(_ -> showRecord());
    VBox.setVgrow(table.region(), Priority.ALWAYS);
    region.setId("quality");
    region.getStyleClass().add("content-pane");
    region.setLeft(rules.region());
    region.setCenter(new VBox(toolbar(), defects.region(), note, table.region(), record.region()));
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void show(ShownDataset shown) {
    dataset = Optional.of(shown);
    ValidationReport report = shown.outcome().report();
    errors.setText("Errors " + Figures.count(report.errors()));
    warnings.setText("Warnings " + Figures.count(report.warnings()));
    exportReport.setVisible(!report.violations().isEmpty());
    table.show(shown);
    rules.show(shown);
    defects.show(shown);
    filter();
    showRecord();
  }

  @Override
  public void setOnExportReport(Runnable action) {
    exportReport.setOnAction(_ -> action.run());
  }

  @Override
  public void selectNext() {
    table.select(1, _ -> true);
  }

  @Override
  public void selectNextError() {
    table.select(1, violation -> violation.severity() == Severity.ERROR);
  }

  @Override
  public void selectPrevious() {
    table.select(-1, _ -> true);
  }

  @Override
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private HBox toolbar() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox toolbar = new HBox(search, errors, warnings, space, exportReport);
    toolbar.getStyleClass().add("pane-toolbar");
    return toolbar;
  }

  private void choose(Optional<Rule> chosen) {
    rule = chosen;
    filter();
  }

  private void filter() {
    table.filter(new ViolationFilter(rule, severities(), search.getText()));
    dataset.ifPresent(shown -> {
      note.setText(note(shown.outcome().report()));
      showPlaceholder(shown.outcome().report());
    });
  }

  private Set<Severity> severities() {
    Set<Severity> severities = EnumSet.noneOf(Severity.class);
    if (errors.isSelected()) {
      severities.add(Severity.ERROR);
    }
    if (warnings.isSelected()) {
      severities.add(Severity.WARNING);
    }
    return severities;
  }

  private String note(ValidationReport report) {
    long found = rule.map(report::count).orElse(report.errors() + report.warnings());
    long kept =
        rule.map(chosen -> report.violations().stream().filter(v -> v.rule() == chosen).count())
            .orElse((long) report.violations().size());
    if (kept == found) {
      return "";
    }
    return rule.isPresent()
        ? Text.of("The first %s of %s are shown.", Figures.count(kept), Figures.count(found))
        : Text.of(
            "%s of %s are shown: the first %s of each rule.",
            Figures.count(kept),
            Figures.count(found),
            Figures.count(ValidationReport.KEPT_PER_RULE));
  }

  private void showPlaceholder(ValidationReport report) {
    boolean sound = report.counts().isEmpty();
    placeholder.setGraphic(sound ? Signs.passed() : null);
    if (sound) {
      placeholder.setText(Text.of("No problems: all %d rules passed", Rule.values().length));
    } else if (rule.isPresent() && report.count(rule.get()) == 0) {
      placeholder.setText("No problems: this rule passed");
    } else {
      placeholder.setText("No problem matches the search and the filters");
    }
  }

  private void showRecord() {
    dataset.ifPresent(
        shown -> record.show(Optional.ofNullable(table.selectedProperty().get()), shown));
  }

  private static ToggleButton chip(String id, Severity severity) {
    ToggleButton chip = new ToggleButton();
    chip.setId(id);
    chip.getStyleClass().add("quality-chip");
    chip.setGraphic(
        Signs.icon(
            severity == Severity.ERROR ? "mdi2c-close-circle" : "mdi2a-alert",
            "quality-chip-icon"));
    chip.setSelected(true);
    return chip;
  }
}
