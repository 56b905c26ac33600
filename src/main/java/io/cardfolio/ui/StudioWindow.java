package io.cardfolio.ui;

import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.export.ExportDialog;
import io.cardfolio.ui.export.ExportModel;
import io.cardfolio.ui.export.ExportOverlay;
import io.cardfolio.ui.file.FileDialogs;
import io.cardfolio.ui.file.FileDrop;
import io.cardfolio.ui.file.RecentFiles;
import io.cardfolio.ui.form.Form;
import io.cardfolio.ui.help.Helper;
import io.cardfolio.ui.message.Notices;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.present.Presenter;
import io.cardfolio.ui.preset.PresetModel;
import io.cardfolio.ui.status.StatusBar;
import io.cardfolio.ui.status.ValidationStrip;
import io.cardfolio.ui.tab.ContentTabs;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.toolbar.Toolbar;
import io.cardfolio.ui.toolbar.UndoMenu;
import io.cardfolio.ui.work.SlowRun;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The window: toolbar, form, tabs, strip and status bar around one model.
public final class StudioWindow implements Actions {
  /// The narrowest window in which the form stands beside the content.
  private static final double WIDE = 1320;

  private static final double NOTICE_MARGIN = 16;
  private static final double BELOW_TABS = 112;

  private final StudioModel model;
  private final Presenter presenter;
  private final LongSupplier seeds;
  private final Consumer<Path> showInFileManager;
  private final ContentTabs tabs;
  private final Notices notices;
  private final Workspace workspace;
  private final Toolbar toolbar;
  private final StatusBar statusBar;
  private final ExportModel exports;
  private final Scene scene;
  private final WindowLook look;
  private final FileActions files;
  private final Navigation navigation;
  private final Subscription followed;
  private final Texts texts;
  private final Helper helper;
  private Optional<Path> log = Optional.empty();

  /// A window of the given size that is not shown yet.
  ///
  /// @param preferences what it remembers
  /// @param presets the settings to start from
  /// @param presenter presents them
  /// @param texts the words it shows
  /// @param seeds gives another seed whenever it is asked
  /// @param showInFileManager shows a file in the file manager
  public StudioWindow(
      StudioModel model,
      Contents contents,
      PreferenceModel preferences,
      PresetModel presets,
      Presenter presenter,
      Texts texts,
      FileDialogs dialogs,
      LongSupplier seeds,
      Consumer<Path> showInFileManager,
      double width,
      double height) {
    this.model = model;
    this.texts = texts;
    this.presenter = presenter;
    this.seeds = seeds;
    this.showInFileManager = showInFileManager;
    SlowRun making = new SlowRun(model.dataset().making());
    Form form = new Form(model, texts, this::newSeed);
    tabs = new ContentTabs(model, making, contents, texts, this::remake);
    toolbar = new Toolbar(model, preferences, presets, texts, this);
    UndoMenu undo = new UndoMenu(model, this, texts);
    form.setContextMenu(undo);
    toolbar.setContextMenu(undo);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    VBox column = new VBox(tabs, new ValidationStrip(model, texts, this));
    notices = new Notices(model, texts, this::showInFileManager);
    StackPane content = new StackPane(column, notices);
    StackPane.setAlignment(notices, Pos.TOP_RIGHT);
    StackPane.setMargin(notices, new Insets(BELOW_TABS, NOTICE_MARGIN, 0, 0));
    workspace = new Workspace(form, content, preferences, texts);
    BorderPane root = new BorderPane();
    // From top to bottom, which is the order of the Tab key.
    root.setTop(toolbar);
    root.setCenter(workspace);
    statusBar = new StatusBar(model, texts, making, this::remake);
    root.setBottom(statusBar);
    exports =
        new ExportModel(
            model, preferences, texts, System::nanoTime, Path.of(System.getProperty("user.home")));
    ExportOverlay overlay =
        new ExportOverlay(
            exports,
            () -> preferences.get().look().textSize(),
            () -> new ExportDialog(exports, texts, dialogs, this::showInFileManager));
    StackPane layers = new StackPane(root, overlay);
    helper =
        new Helper(
            layers, texts, () -> preferences.get().look().textSize(), this::showInFileManager);
    scene = new Scene(layers, width, height);
    look = new WindowLook(scene, root, toolbar, preferences);
    files = new FileActions(model, dialogs, form::requestFocus);
    navigation = new Navigation(model, contents, tabs, workspace, form);
    scene.widthProperty().map(w -> w.doubleValue() < WIDE).subscribe(this::fit);
    followed = look.follow().and(RecentFiles.watch(model, preferences));
    link(contents);
    Shortcuts.install(scene, this);
    FileDrop.install(scene, this::open);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOverlay);
  }

  /// The scene to put on a stage.
  public Scene scene() {
    return scene;
  }

  /// Lets go of the model, as another window has taken this one's place.
  void release() {
    followed.unsubscribe();
    tabs.release();
  }

  /// Shows the tab that another window shows, and puts the keyboard where languages are chosen.
  void takeOver(StudioWindow other) {
    tabs.select(other.tabs.selected());
    toolbar.focusAppearance();
  }

  /// The export dialog.
  ExportModel exports() {
    return exports;
  }

  /// Changes to another theme.
  public void show(Theme newTheme) {
    look.show(newTheme);
  }

  /// Asks about unsaved settings and goes on unless the user wants to stay.
  ///
  /// @param then what to do when the settings are saved or let go
  public void leave(Runnable then) {
    files.leave(then);
  }

  @Override
  public void startNew() {
    leave(model::startNew);
  }

  @Override
  public void open() {
    files.open();
  }

  @Override
  public void open(Path file) {
    files.open(file);
  }

  @Override
  public void save() {
    files.save(() -> {});
  }

  @Override
  public void export() {
    if (model.exportBlock().get().isEmpty()) {
      exports.open();
    }
  }

  @Override
  public void exportReport() {
    files.exportReport(model.dataset().shownProperty().get().outcome().report());
  }

  @Override
  public void remake() {
    model.remake();
  }

  @Override
  public void showGenerated() {
    model.generate();
  }

  @Override
  public void undo() {
    model.undo();
  }

  @Override
  public void redo() {
    model.redo();
  }

  @Override
  public void present() {
    presenter.present(scene.getWindow());
  }

  @Override
  public void switchTheme() {
    look.switchTheme();
  }

  @Override
  public void resizeText(int px) {
    look.resizeText(px);
  }

  @Override
  public void resetText() {
    look.resetText();
  }

  @Override
  public void toggleForm() {
    workspace.toggleForm();
  }

  @Override
  public void newSeed() {
    model.edit(EditName.seed(), spec -> spec.withSeed(seeds.getAsLong()));
  }

  @Override
  public void openOverview() {
    tabs.selectOverview();
  }

  @Override
  public void openCustomers() {
    tabs.selectCustomers();
  }

  @Override
  public void openTransactions() {
    tabs.selectTransactions();
  }

  @Override
  public void openQuality() {
    tabs.selectQuality();
  }

  @Override
  public void openQualityOfTransactions() {
    navigation.qualityOfTransactions();
  }

  @Override
  public void search() {
    navigation.search();
  }

  @Override
  public void goToRow() {
    navigation.goToRow();
  }

  @Override
  public void nextProblem() {
    navigation.nextProblem();
  }

  @Override
  public void previousProblem() {
    navigation.previousProblem();
  }

  @Override
  public void nextError() {
    navigation.nextError();
  }

  @Override
  public void showInFileManager(Path file) {
    showInFileManager.accept(file);
  }

  /// Lets what stands in the tabs ask for what lies outside them.
  private void link(Contents contents) {
    contents.overview().whenMade(it -> it.setOnSave(files::savePicture));
    contents
        .customers()
        .whenMade(it -> {
          it.setOnSave(files::savePicture);
          it.setOnShowTransactions(navigation::transactionsOf);
        });
    contents.transactions().whenMade(it -> it.setOnSave(files::savePicture));
    contents
        .quality()
        .whenMade(it -> {
          it.setOnExportReport(files::exportReport);
          it.setOnGoToSetting(navigation::goTo);
        });
  }

  /// Lets About tell where failures are written down.
  void tellLog(Path file) {
    log = Optional.of(file);
  }

  @Override
  public void help() {
    helper.help(tabs.selected(), Shortcuts.lines(texts));
  }

  @Override
  public void about() {
    helper.about(log);
  }

  private void fit(boolean narrow) {
    look.setNarrow(narrow);
    workspace.setNarrow(narrow);
    statusBar.setNarrow(narrow);
  }

  /// Closes what lies over the content: the dialog, else the notice, else the form.
  private void closeOverlay(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (helper.close()) {
      event.consume();
    } else if (exports.openProperty().get()) {
      exports.close();
      event.consume();
    } else if (notices.isVisible()) {
      model.messages().dismiss();
      event.consume();
    } else if (workspace.closeOverlay()) {
      event.consume();
    }
  }
}
