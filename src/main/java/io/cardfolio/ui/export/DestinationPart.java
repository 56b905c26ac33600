package io.cardfolio.ui.export;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// Where the export goes: a folder or a file.
final class DestinationPart extends VBox {
  private static final int KINDS = Destination.Kind.values().length;
  private static final double FRAME = 18;

  private final ExportModel model;
  private final ExportPlaces places;

  DestinationPart(ExportModel model, Texts texts, ExportPlaces places) {
    this.model = model;
    this.places = places;
    getStyleClass().add("export-part");
    CustomTextField field = new CustomTextField();
    field.setId("export-place");
    field.setLeft(new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
    field.textProperty().bindBidirectional(model.choice().placeProperty());
    model
        .choice()
        .kindProperty()
        .subscribe(kind -> field.setAccessibleText(texts.of(name(kind) + "-field")));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button browse = new Button(texts.of("export.browse"));
    browse.setId("export-browse");
    browse.setOnAction(_ -> browse());
    HBox row = new HBox(field, browse);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("export-place-row");
    getChildren().addAll(Parts.heading(texts.of("export.destination"), field), kinds(texts), row);
  }

  private SegmentedControl kinds(Texts texts) {
    SegmentedControl control = new SegmentedControl();
    control.setId("export-kind");
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAnimationDuration(Duration.ONE);
    Map<Destination.Kind, ToggleLabel> labels = new EnumMap<>(Destination.Kind.class);
    for (Destination.Kind kind : Destination.Kind.values()) {
      ToggleLabel label = new ToggleLabel(texts.of(name(kind)));
      label.prefWidthProperty().bind(widthProperty().subtract(FRAME).divide(KINDS));
      label.setId("export-kind-" + kind.name().toLowerCase(Locale.ROOT));
      labels.put(kind, label);
    }
    control.getSegments().setAll(labels.values());
    control.skinProperty().subscribe(_ -> letKeysPass(control));
    model.choice().kindProperty().subscribe(kind -> labels.get(kind).setSelected(true));
    control
        .getToggleGroup()
        .selectedToggleProperty()
        .subscribe(toggle ->
            labels.forEach((kind, label) -> {
              if (label.equals(toggle)) {
                model.choice().kindProperty().set(kind);
              }
            }));
    return control;
  }

  /// Lets keys pass that do not move the choice: the control takes all, and so would not let the
  /// focus go.
  private static void letKeysPass(SegmentedControl control) {
    EventHandler<? super KeyEvent> all = control.getOnKeyPressed();
    if (all != null) {
      control.setOnKeyPressed(key -> {
        if (key.getCode().isNavigationKey()) {
          all.handle(key);
        }
      });
    }
  }

  private static String name(Destination.Kind kind) {
    return switch (kind) {
      case FOLDER -> "export.folder";
      case FILE -> "export.file";
    };
  }

  private void browse() {
    Path shown = model.choice().shownPlace();
    Optional<Path> place =
        switch (model.choice().kindProperty().get()) {
          case FOLDER -> places.exportFolder(shown);
          case FILE -> places.exportFile(shown);
        };
    place.ifPresent(model.choice()::choose);
  }
}
