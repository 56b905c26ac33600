package io.cardfolio.ui;

import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.export.ExportDialog;
import io.cardfolio.ui.export.ExportModel;
import io.cardfolio.ui.export.ExportOverlay;
import io.cardfolio.ui.file.FileDialogs;
import io.cardfolio.ui.file.FileDrop;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.file.PortfolioNames;
import io.cardfolio.ui.file.RecentFiles;
import io.cardfolio.ui.form.Form;
import io.cardfolio.ui.help.Helper;
import io.cardfolio.ui.message.Notices;
import io.cardfolio.ui.preference.Look;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.present.Presenter;
import io.cardfolio.ui.preset.PresetModel;
import io.cardfolio.ui.status.StatusBar;
import io.cardfolio.ui.status.ValidationStrip;
import io.cardfolio.ui.tab.ContentTabs;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.tab.CustomersView;
import io.cardfolio.ui.tab.Lazy;
import io.cardfolio.ui.tab.QualityView;
import io.cardfolio.ui.tab.TransactionsView;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.toolbar.Toolbar;
import io.cardfolio.ui.toolbar.UndoMenu;
import io.cardfolio.ui.work.SlowRun;
import io.cardfolio.validate.ValidationReport;
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

  private static final String NARROW = "narrow";

  /// From which size of letters on the toolbar must move together.
  private static final int LARGE = 17;

  /// A class and no state: a state on which the toolbar's spacing depends makes JavaFX forget its
  /// spacing in a window on a screen, also where the state is off.
  private static final String LARGE_TEXT = "large-text";

  private static final double NOTICE_MARGIN = 16;
  private static final double BELOW_TABS = 112;

  private final StudioModel model;
  private final Lazy<CustomersView> customers;
  private final Lazy<TransactionsView> transactions;
  private final Lazy<QualityView> quality;
  private final PreferenceModel preferences;
  private final Presenter presenter;
  private final FileDialogs dialogs;
  private final LongSupplier seeds;
  private final Consumer<Path> showInFileManager;
  private final Form form;
  private final ContentTabs tabs;
  private final Notices notices;
  private final Workspace workspace;
  private final Toolbar toolbar;
  private final StatusBar statusBar;
  private final BorderPane root;
  private final ExportModel exports;
  private final Scene scene;
  private final Subscription followed;
  private final Texts texts;
  private final Helper helper;
  private Optional<Path> log = Optional.empty();
  private Theme theme;

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
    this.customers = contents.customers();
    this.transactions = contents.transactions();
    this.quality = contents.quality();
    this.preferences = preferences;
    this.texts = texts;
    this.presenter = presenter;
    this.dialogs = dialogs;
    this.seeds = seeds;
    this.showInFileManager = showInFileManager;
    SlowRun making = new SlowRun(model.dataset().making());
    form = new Form(model, texts, this::newSeed);
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
    root = new BorderPane();
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
    scene.widthProperty().map(w -> w.doubleValue() < WIDE).subscribe(this::fit);
    followed =
        preferences
            .preferencesProperty()
            .map(Preferences::look)
            .subscribe(_ -> showLook())
            .and(scene.getPreferences().colorSchemeProperty().subscribe((_, _) -> showLook()))
            .and(RecentFiles.watch(model, preferences));
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
    theme = newTheme;
    int textSize = preferences.get().look().textSize();
    theme.apply(scene, textSize);
    setClass(LARGE_TEXT, textSize >= LARGE);
    toolbar.largeProperty().set(textSize >= LARGE);
    toolbar.show(theme);
  }

  /// Asks about unsaved settings and goes on unless the user wants to stay.
  ///
  /// @param then what to do when the settings are saved or let go
  public void leave(Runnable then) {
    if (!model.settingsFile().unsavedProperty().get()) {
      then.run();
      return;
    }
    switch (dialogs.unsaved(
        PortfolioNames.title(model.texts(), model.settingsFile().pathProperty().get()))) {
      case SAVE -> save(then);
      case DISCARD -> then.run();
      case CANCEL -> form.requestFocus();
    }
  }

  @Override
  public void startNew() {
    leave(model::startNew);
  }

  @Override
  public void open() {
    dialogs.open().ifPresent(this::open);
  }

  @Override
  public void open(Path file) {
    if (PortfolioNames.isSettings(file)) {
      leave(() -> model.openSettings(file));
    } else if (PortfolioNames.isCsv(file)) {
      model.openCsv(file);
    } else {
      model.refuse(file);
    }
  }

  @Override
  public void save() {
    save(() -> {});
  }

  @Override
  public void export() {
    if (model.exportBlock().get().isEmpty()) {
      exports.open();
    }
  }

  @Override
  public void exportReport() {
    exportReport(model.dataset().shownProperty().get().outcome().report());
  }

  private void exportReport(ValidationReport report) {
    dialogs
        .exportReport(PortfolioNames.reportName(model.title().get()))
        .ifPresent(csv -> model.exportReport(report, csv));
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
    preferences.changeLook(look -> look.withTheme(theme.other()));
  }

  @Override
  public void resizeText(int px) {
    preferences.changeLook(it ->
        it.withTextSize(Math.clamp(it.textSize() + px, Look.SMALLEST_TEXT, Look.LARGEST_TEXT)));
  }

  @Override
  public void resetText() {
    preferences.changeLook(it -> it.withTextSize(Look.SMALLEST_TEXT));
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
    openQuality();
    quality.get().lookAtTransactions();
  }

  @Override
  public void search() {
    if (tabs.showsCustomers()) {
      customers.get().focusSearch();
    } else {
      openQuality();
      quality.get().focusSearch();
    }
  }

  @Override
  public void goToRow() {
    if (tabs.showsTransactions()) {
      transactions.get().focusGoToRow();
    } else {
      openCustomers();
      customers.get().focusGoToRow();
    }
  }

  @Override
  public void nextProblem() {
    goToProblem(form::focusNextProblem, QualityView::selectNext);
  }

  @Override
  public void previousProblem() {
    goToProblem(form::focusPreviousProblem, QualityView::selectPrevious);
  }

  @Override
  public void nextError() {
    openQuality();
    quality.get().selectNextError();
  }

  @Override
  public void showInFileManager(Path file) {
    showInFileManager.accept(file);
  }

  /// Lets what stands in the tabs ask for what lies outside them.
  private void link(Contents contents) {
    contents.overview().whenMade(it -> it.setOnSave(this::savePicture));
    contents
        .customers()
        .whenMade(it -> {
          it.setOnSave(this::savePicture);
          it.setOnShowTransactions(this::showTransactions);
        });
    contents.transactions().whenMade(it -> it.setOnSave(this::savePicture));
    contents
        .quality()
        .whenMade(it -> {
          it.setOnExportReport(this::exportReport);
          it.setOnGoToSetting(this::goToSetting);
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

  private void showLook() {
    show(Theme.of(preferences.get().look().theme(), scene.getPreferences().getColorScheme()));
  }

  private void goToSetting(SettingPlace place) {
    workspace.openForm();
    form.applyCss();
    form.layout();
    form.focus(place);
  }

  private void goToProblem(Runnable inTheSettings, Consumer<QualityView> inTheData) {
    if (model.problemCount().get() > 0) {
      workspace.openForm();
      inTheSettings.run();
    } else {
      openQuality();
      inTheData.accept(quality.get());
    }
  }

  private void showTransactions(long customer) {
    openTransactions();
    transactions.get().showCustomer(customer);
  }

  private void savePicture(PictureFile picture) {
    dialogs.savePicture(picture.name()).ifPresent(file -> model.savePicture(picture, file));
  }

  private void save(Runnable then) {
    model
        .settingsFile()
        .pathProperty()
        .get()
        .or(() ->
            dialogs.saveSettings(
                PortfolioNames.settingsName(model.settingsFile().pathProperty().get())))
        .ifPresent(file -> model.settingsFile().save(file, then));
  }

  private void fit(boolean narrow) {
    setClass(NARROW, narrow);
    toolbar.narrowProperty().set(narrow);
    workspace.setNarrow(narrow);
    statusBar.setNarrow(narrow);
  }

  private void setClass(String name, boolean on) {
    root.getStyleClass().remove(name);
    if (on) {
      root.getStyleClass().add(name);
    }
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
