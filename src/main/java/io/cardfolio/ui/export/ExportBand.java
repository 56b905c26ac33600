package io.cardfolio.ui.export;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The band under the body: what the export would come to, how far it is, or how it ended.
final class ExportBand extends StackPane {
  private final ExportModel model;
  private final Texts texts;
  private final ExportWords words;
  private final Label writing = new Label();
  private final Label done = new Label();
  private final ProgressBar bar = new ProgressBar(0);

  ExportBand(ExportModel model, Texts texts, ExportWords words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    setId("export-band");
    getStyleClass().add("export-band");
    setAlignment(Pos.CENTER_LEFT);
    writing.setId("export-writing");
    writing.getStyleClass().add("medium");
    done.setId("export-done-so-far");
    done.getStyleClass().add("muted");
    bar.setId("export-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.of("export.title"));
    model.phaseProperty().subscribe(_ -> refresh());
    model.choice().draftProperty().subscribe(_ -> refresh());
    model.foundProperty().subscribe(_ -> refresh());
    model.sampleProperty().subscribe(_ -> refresh());
    model.progressProperty().subscribe(_ -> tellProgress());
  }

  private void refresh() {
    getChildren()
        .setAll(
            switch (model.phaseProperty().get()) {
              case ExportPhase.Ready _ -> summary();
              case ExportPhase.Cancelled _ ->
                  told(MaterialDesignC.CLOSE_CIRCLE, "muted-icon", texts.of("export.cancelled"));
              case ExportPhase.Failed(Failure failure) -> failure(failure);
              case ExportPhase.Asking(List<String> names) -> question(names);
              case ExportPhase.Running _ -> running();
              case ExportPhase.Done(String text, var _) ->
                  told(MaterialDesignC.CHECK_CIRCLE, "success-icon", text);
            });
  }

  private Node summary() {
    if (model.choice().draftProperty().get() instanceof ExportDraft.Missing(String reason)) {
      return told(MaterialDesignA.ALERT_CIRCLE, "danger-icon", reason);
    }
    ExportFormat format = model.choice().formatProperty().get();
    var estimate = model.estimate(format);
    String unknown =
        texts.of(model.sampleProperty().get().isEmpty() ? "export.measuring" : "export.not-known");
    HBox box =
        new HBox(
            fact("export-files", "export.files", files()),
            fact(
                "export-size",
                "export.size",
                estimate.map(it -> words.size(it.bytes())).orElse(unknown)),
            fact(
                "export-time",
                "export.time",
                estimate.map(it -> words.time((double) it.nanos())).orElse(unknown)),
            fact("export-free", "export.free", free()));
    box.getStyleClass().add("export-facts");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private String files() {
    return model.choice().draftProperty().get() instanceof ExportDraft.Planned(var plan)
        ? plan.manifest()
            .map(file ->
                texts.of(
                    "export.with",
                    texts.figures().count(plan.all().size()),
                    String.valueOf(file.getFileName())))
            .orElse(texts.figures().count(plan.all().size()))
        : "";
  }

  private String free() {
    return model
        .foundProperty()
        .get()
        .map(it -> it.freeBytes())
        .filter(OptionalLong::isPresent)
        .map(it -> words.size(it.getAsLong()))
        .orElse(texts.of("export.not-known"));
  }

  private static Node fact(String id, String key, String value, Texts texts) {
    Label name = new Label(texts.of(key));
    name.getStyleClass().add("caption");
    Label figure = new Label(value);
    figure.setId(id);
    figure.getStyleClass().add("strong");
    VBox box = new VBox(name, figure);
    box.getStyleClass().add("export-fact");
    return box;
  }

  private Node fact(String id, String key, String value) {
    return fact(id, key, value, texts);
  }

  private Node running() {
    HBox line = new HBox(writing, Parts.gap(), done);
    VBox box = new VBox(line, bar);
    box.getStyleClass().add("export-running");
    return box;
  }

  private void tellProgress() {
    writing.setText(
        model
            .progressProperty()
            .get()
            .map(ExportProgressText::what)
            .orElse(texts.of("export.starting")));
    done.setText(model.progressProperty().get().map(ExportProgressText::done).orElse(""));
    bar.setProgress(model.progressProperty().get().map(ExportProgressText::fraction).orElse(0.0));
  }

  private Node question(List<String> names) {
    return told(
        MaterialDesignA.ALERT,
        "warning-icon",
        texts.count("export.overwrite-question", names.size(), String.join(", ", names)));
  }

  private static Node told(org.kordamp.ikonli.Ikon ikon, String iconClass, String text) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add(iconClass);
    Label label = new Label(text, icon);
    label.setId("export-told");
    label.setWrapText(true);
    label.getStyleClass().add("export-told");
    return label;
  }

  private static Node failure(Failure failure) {
    FontIcon icon = new FontIcon(MaterialDesignA.ALERT_CIRCLE);
    icon.getStyleClass().add("danger-icon");
    Message message = new Message(failure.what(), failure.why() + ". " + failure.advice(), icon);
    message.setId("export-failure");
    message.getStyleClass().add(Styles.DANGER);
    return message;
  }
}
