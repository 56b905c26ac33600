package io.cardfolio.ui.export;

import atlantafx.base.theme.Styles;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.ui.journal.Details;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The lowest row of the dialog: one word about the state, and what can be done now.
final class ExportFooter extends HBox {
  private final ExportModel model;
  private final Texts texts;
  private final Label state = Parts.muted("export-state");
  private final HBox buttons = new HBox();
  private final Button copy;
  private final Button copyDetails;
  private final Button close;
  private final Button export;
  private final Button background;
  private final Button cancel;
  private final Button keep;
  private final Button overwrite;
  private final Button show;

  ExportFooter(ExportModel model, Texts texts, Consumer<Path> showInFileManager) {
    this.model = model;
    this.texts = texts;
    setId("export-footer");
    getStyleClass().add("export-footer");
    setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("export-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    copy =
        button(
            "export-copy-command",
            texts.of("export.copy-command"),
            MaterialDesignC.CONTENT_COPY,
            this::copyCommand);
    copyDetails =
        button(
            "export-copy-details",
            texts.of("export.copy-details"),
            MaterialDesignC.CONTENT_COPY,
            this::copyDetails);
    close = button("export-close", texts.of("export.close"), null, model::close);
    export = button("export-start", "", MaterialDesignE.EXPORT_VARIANT, model::export);
    export.getStyleClass().add(Styles.ACCENT);
    export.setDefaultButton(true);
    background = button("export-background", texts.of("export.background"), null, model::close);
    cancel =
        button("export-cancel", texts.of("export.cancel"), MaterialDesignC.CLOSE, model::cancel);
    cancel.getStyleClass().addAll("cancel-export");
    keep = button("export-keep", texts.of("export.keep"), null, model::keep);
    overwrite = button("export-overwrite", "", null, model::overwrite);
    overwrite.getStyleClass().add("cancel-export");
    show =
        button(
            "export-show",
            texts.of("export.show"),
            MaterialDesignF.FOLDER_OPEN_OUTLINE,
            () -> {
              if (model.phaseProperty().get() instanceof ExportPhase.Done(var _, Path file)) {
                showInFileManager.accept(file);
              }
            });
    getChildren().addAll(state, Parts.gap(), buttons);
    model.phaseProperty().subscribe(_ -> changePhase());
    model.choice().draftProperty().subscribe(_ -> refresh());
    model.progressProperty().subscribe(_ -> refresh());
    model.openProperty().subscribe(_ -> refresh());
  }

  /// Focuses what is safest to press.
  void focusFirst() {
    safest().requestFocus();
  }

  /// Presses the button that exports, where there is one that can be pressed.
  void export() {
    if (buttons.getChildren().contains(export)) {
      export.fire();
    }
  }

  private Button safest() {
    return switch (model.phaseProperty().get()) {
      case ExportPhase.Ready _, ExportPhase.Cancelled _, ExportPhase.Failed _ ->
          export.isDisabled() ? close : export;
      case ExportPhase.Asking _ -> keep;
      case ExportPhase.Running _ -> background;
      case ExportPhase.Done _ -> close;
    };
  }

  private void changePhase() {
    refresh();
    if (model.openProperty().get()) {
      focusFirst();
    }
  }

  private void refresh() {
    List<Button> now =
        switch (model.phaseProperty().get()) {
          case ExportPhase.Ready _, ExportPhase.Cancelled _ -> List.of(copy, close, export);
          case ExportPhase.Failed _ -> List.of(copyDetails, close, export);
          case ExportPhase.Asking(List<String> names) -> asking(names.size());
          case ExportPhase.Running _ -> List.of(background, cancel);
          case ExportPhase.Done _ -> List.of(show, close);
        };
    if (!buttons.getChildren().equals(now)) {
      buttons.getChildren().setAll(now);
    }
    export.setText(exportText());
    export.setDisable(!(model.choice().draftProperty().get() instanceof ExportDraft.Planned));
    boolean table = model.choice().formatProperty().get().isTable();
    copy.setVisible(table);
    copy.setManaged(table);
    copy.setDisable(model.command().isEmpty());
    copy.setTooltip(
        model.command().isEmpty() ? new Tooltip(texts.of("export.copy-command-needs-file")) : null);
    state.setText(stateText());
  }

  private List<Button> asking(int files) {
    overwrite.setText(texts.count("export.overwrite", files));
    return List.of(keep, overwrite);
  }

  private String exportText() {
    ExportFormat format = model.choice().formatProperty().get();
    long tables = format.contents().stream().filter(model.choice()::isWritten).count();
    return switch (format) {
      case CSV, CSV_GZ, CSV_ZST -> texts.count("export.export-tables", tables);
      case STATISTICS -> texts.of("export.export-statistics");
      case SETTINGS -> texts.of("export.export-settings");
    };
  }

  private String stateText() {
    return switch (model.phaseProperty().get()) {
      case ExportPhase.Running _ ->
          model.progressProperty().get().map(ExportProgressText::left).orElse("");
      case ExportPhase.Asking _ -> texts.of("export.nothing-yet");
      case ExportPhase.Done _ -> "";
      case ExportPhase.Ready _, ExportPhase.Cancelled _, ExportPhase.Failed _ -> checked();
    };
  }

  private String checked() {
    if (!model.openProperty().get()) {
      return "";
    }
    Optional<ValidationReport> report = model.outcome().map(CustomerOutcome::report);
    if (report.isEmpty()) {
      return texts.of("export.checked-while-written");
    }
    return report.get().errors() > 0
        ? texts.count("export.errors", report.get().errors())
        : report.get().warnings() > 0
            ? texts.count("export.warnings", report.get().warnings())
            : texts.of("export.all-passed");
  }

  private void copyCommand() {
    model.command().ifPresent(ExportFooter::copy);
  }

  private void copyDetails() {
    if (model.phaseProperty().get() instanceof ExportPhase.Failed(var failure)) {
      Details.copy(failure, Optional.of(model.spec()));
    }
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private static Button button(String id, String text, Ikon ikon, Runnable action) {
    Node icon = ikon == null ? null : new FontIcon(ikon);
    Button button = new Button(text, icon);
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
