package io.cardfolio.ui.toolbar;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.Actions;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.control.Logo;
import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.file.RecentFiles;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preset.AlertPresetDialogs;
import io.cardfolio.ui.preset.PresetBox;
import io.cardfolio.ui.preset.PresetModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The row at the top: which portfolio this is, its files, the theme and Export.
public final class Toolbar extends ToolBar {
  private static final double BRAND_WIDTH = 348;

  private static final double LOGO_GAP = 4;
  private static final double TITLE = 200;
  private static final double NARROW_TITLE = 96;

  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final BooleanProperty large = new SimpleBooleanProperty();
  private final BooleanBinding tight = narrow.or(large);

  /// Whether there is room for the sign of the export alone; held here, as nobody else holds it.
  private BooleanBinding signOnly;

  private final FontIcon themeIcon = new FontIcon();
  private final SplitMenuButton theme;

  public Toolbar(
      StudioModel model,
      PreferenceModel preferences,
      PresetModel presets,
      Texts texts,
      Actions actions) {
    setId("toolbar");
    getStyleClass().add("main-toolbar");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    theme =
        Icons.menuButton(
            "theme-button",
            themeIcon,
            WindowKey.THEME.hint(texts, "window.theme"),
            actions::switchTheme);
    AppearanceMenu.fill(theme.getItems(), preferences, texts);
    theme.getItems().addAll(help(texts, actions));
    getItems()
        .addAll(
            brand(model, texts, actions),
            Icons.button(
                "new-button",
                MaterialDesignF.FILE_OUTLINE,
                WindowKey.NEW.hint(texts, "window.new"),
                actions::startNew),
            openButton(preferences, texts, actions),
            Icons.button(
                "save-button",
                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                WindowKey.SAVE.hint(texts, "window.save"),
                actions::save),
            new Separator(Orientation.VERTICAL),
            new PresetBox(model, presets, new AlertPresetDialogs(this, texts), texts, narrow),
            new Separator(Orientation.VERTICAL),
            UndoButton.undo(model, actions, texts),
            UndoButton.redo(model, actions, texts),
            gap,
            theme,
            presentButton(texts, actions),
            exportReason(model),
            showGenerated(model, texts, actions),
            exportButton(model, texts, actions));
  }

  /// Whether the window is too narrow for the form beside the content.
  public BooleanProperty narrowProperty() {
    return narrow;
  }

  /// Whether letters are so large that there is room for less.
  public BooleanProperty largeProperty() {
    return large;
  }

  /// Puts the keyboard on the button with the menu of looks and languages.
  public void focusAppearance() {
    theme.requestFocus();
  }

  /// Shows which theme the theme button leads to.
  public void show(Theme shown) {
    themeIcon.setIconCode(
        shown == Theme.LIGHT ? MaterialDesignW.WEATHER_NIGHT : MaterialDesignW.WHITE_BALANCE_SUNNY);
  }

  private HBox brand(StudioModel model, Texts texts, Actions actions) {
    Label title =
        new Label() {
          // Whole before Edited is said, as far as it may go.
          @Override
          protected double computeMinWidth(double height) {
            return narrow.get()
                ? super.computeMinWidth(height)
                : Math.min(computePrefWidth(height), TITLE);
          }
        };
    title.setId("portfolio-title");
    title.getStyleClass().add("strong");
    narrow.subscribe(isNarrow -> title.setMaxWidth(isNarrow ? NARROW_TITLE : TITLE));
    title.textProperty().bind(model.title());
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(model.title());
    title.setTooltip(whole);
    FittingLabel edited = new FittingLabel();
    edited.say(List.of(texts.of("window.edited"), ""));
    edited.setId("edited-mark");
    edited.getStyleClass().add("muted");
    edited
        .visibleProperty()
        .bind(
            model
                .settingsFile()
                .unsavedProperty()
                .and(model.dataset().opened().not())
                .and(narrow.not()));
    edited.managedProperty().bind(edited.visibleProperty());
    Button toggle =
        Icons.button(
            "form-toggle",
            MaterialDesignD.DOCK_LEFT,
            WindowKey.FORM.hint(texts, "window.form"),
            actions::toggleForm);
    toggle.visibleProperty().bind(narrow.not());
    toggle.managedProperty().bind(narrow.not());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Logo logo = new Logo();
    HBox.setMargin(logo, new Insets(0, LOGO_GAP, 0, 0));
    HBox brand = new HBox(logo, title, edited, gap, toggle);
    brand.getStyleClass().add("brand");
    brand.setAlignment(Pos.CENTER_LEFT);
    Consumer<Boolean> fit =
        isNarrow -> {
          brand.setMinWidth(isNarrow ? USE_COMPUTED_SIZE : BRAND_WIDTH);
          brand.setPrefWidth(isNarrow ? USE_COMPUTED_SIZE : BRAND_WIDTH);
        };
    narrow.subscribe(fit);
    return brand;
  }

  private static SplitMenuButton openButton(
      PreferenceModel preferences, Texts texts, Actions actions) {
    SplitMenuButton button =
        Icons.menuButton(
            "open-button",
            new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE),
            WindowKey.OPEN.hint(texts, "window.open"),
            actions::open);
    RecentFiles.fill(button, preferences, texts, actions::open);
    return button;
  }

  /// Help and About, in the one menu of the toolbar that has room for them.
  private static List<MenuItem> help(Texts texts, Actions actions) {
    MenuItem help = new MenuItem(WindowKey.HELP.hint(texts, "help.help-hint"));
    help.setId("help-item");
    help.setOnAction(_ -> actions.help());
    MenuItem about = new MenuItem(texts.of("help.about"));
    about.setId("about-item");
    about.setOnAction(_ -> actions.about());
    return List.of(new SeparatorMenuItem(), help, about);
  }

  private Button presentButton(Texts texts, Actions actions) {
    Button present =
        new Button(texts.of("present.button"), new FontIcon(MaterialDesignP.PRESENTATION_PLAY));
    present.setId("present-button");
    String hint = WindowKey.PRESENT.hint(texts, "present.button-hint");
    present.setTooltip(new Tooltip(hint));
    present.setAccessibleText(hint);
    present.setOnAction(_ -> actions.present());
    tight.subscribe(isTight -> {
      present.setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      present.getStyleClass().removeAll(Styles.FLAT, "icon-button");
      if (isTight) {
        present.getStyleClass().addAll(Styles.FLAT, "icon-button");
      }
    });
    return present;
  }

  private Label exportReason(StudioModel model) {
    Label reason = new Label();
    reason.setId("export-reason");
    reason.getStyleClass().add("export-reason");
    reason
        .textProperty()
        .bind(
            Bindings.when(large)
                .then(model.problemCount().asString())
                .otherwise(model.exportBlock()));
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(model.exportBlock());
    reason.setTooltip(whole);
    reason.accessibleTextProperty().bind(model.exportBlock());
    reason
        .visibleProperty()
        .bind(
            model
                .exportBlock()
                .isNotEmpty()
                .and(model.problemCount().greaterThan(0).or(large.not())));
    reason.managedProperty().bind(reason.visibleProperty());
    FontIcon icon = Icons.of(MaterialDesignA.ALERT_CIRCLE, "danger-icon");
    Hearing.heldBy(reason)
        .of(
            model.problemCount(),
            count -> {
              boolean problems = count.intValue() > 0;
              reason.setGraphic(problems ? icon : null);
              reason.pseudoClassStateChanged(Styles.STATE_DANGER, problems);
            });
    return reason;
  }

  private Button showGenerated(StudioModel model, Texts texts, Actions actions) {
    Button back = new Button(texts.of("window.back"), new FontIcon(MaterialDesignA.ARROW_LEFT));
    back.setTooltip(new Tooltip(texts.of("window.show-generated")));
    back.setAccessibleText(texts.of("window.show-generated"));
    tight.subscribe(isTight ->
        back.setContentDisplay(isTight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    back.setId("show-generated");
    back.setOnAction(_ -> actions.showGenerated());
    back.visibleProperty().bind(model.dataset().opened().and(model.problemCount().isEqualTo(0)));
    back.managedProperty().bind(back.visibleProperty());
    return back;
  }

  private Button exportButton(StudioModel model, Texts texts, Actions actions) {
    Button export =
        new Button(texts.of("window.export"), new FontIcon(MaterialDesignE.EXPORT_VARIANT));
    export.setId("export-button");
    export.disableProperty().bind(model.exportBlock().isNotEmpty());
    signOnly = large.and(narrow).and(model.exportBlock().isNotEmpty());
    Hearing.heldBy(export)
        .of(
            signOnly,
            sign ->
                export.setContentDisplay(sign ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    export.setOnAction(_ -> actions.export());
    Hearing.heldBy(export)
        .of(
            model.exportBlock(),
            reason -> {
              export.getStyleClass().remove(Styles.ACCENT);
              if (reason.isEmpty()) {
                export.getStyleClass().add(Styles.ACCENT);
              }
              export.setAccessibleHelp(reason);
            });
    return export;
  }
}
