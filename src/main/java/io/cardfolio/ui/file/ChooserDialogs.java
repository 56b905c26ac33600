package io.cardfolio.ui.file;

import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks with the file choosers and dialogs of the desktop.
public final class ChooserDialogs implements FileDialogs {
  /// Some desktops tell upper from lower case.
  private static final List<String> CSV_PATTERNS = List.of("*.csv", "*.CSV");

  private static final String SETTINGS_PATTERN = "*" + PortfolioNames.SETTINGS_ENDING;

  private final Stage stage;
  private final PreferenceModel preferences;
  private final Texts texts;
  private Optional<File> folder = Optional.empty();

  /// @param preferences remember where files were exported to
  public ChooserDialogs(Stage stage, PreferenceModel preferences, Texts texts) {
    this.stage = stage;
    this.preferences = preferences;
    this.texts = texts;
  }

  @Override
  public Optional<Path> open() {
    FileChooser chooser = chooser("window.open-title");
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                texts.of("window.customers-and-settings"), "*.csv", "*.CSV", SETTINGS_PATTERN),
            csv("window.customers-csv"),
            settings());
    return chosen(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> saveSettings(String suggestion) {
    return save("window.save-title", suggestion, settings(), PortfolioNames::asSettings);
  }

  @Override
  public Optional<Path> exportFolder(Path start) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.of("export.folder-field"));
    existing(start).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> exportFile(Path suggestion) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.of("export.file-field"));
    chooser.setInitialFileName(String.valueOf(suggestion.getFileName()));
    existing(suggestion.getParent()).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  /// The folder, or the nearest one above that is there.
  private static Optional<File> existing(Path folder) {
    Path there = folder;
    while (there != null && !Files.isDirectory(there)) {
      there = there.getParent();
    }
    return Optional.ofNullable(there).map(Path::toFile);
  }

  @Override
  public Optional<Path> exportReport(String suggestion) {
    return export("window.report-title", suggestion, csv("window.report-csv"));
  }

  @Override
  public Optional<Path> savePicture(String suggestion) {
    return save(
        "chart.save-title",
        suggestion,
        new ExtensionFilter(texts.of("chart.picture"), "*" + PortfolioNames.ending(suggestion)),
        file -> PortfolioNames.withEndingOf(suggestion, file));
  }

  @Override
  public Unsaved unsaved(String portfolio) {
    ButtonType save = new ButtonType(texts.of("window.answer-save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(texts.of("window.answer-discard"), ButtonBar.ButtonData.NO);
    ButtonType stay = new ButtonType(texts.of("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Optional<ButtonType> answer =
        ask(
            texts.of("window.unsaved", portfolio),
            texts.of("window.unsaved-more"),
            save,
            discard,
            stay);
    return answer.filter(save::equals).isPresent()
        ? Unsaved.SAVE
        : answer.filter(discard::equals).isPresent() ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  private Optional<Path> export(String titleKey, String suggestion, ExtensionFilter filter) {
    folder = preferences.get().exportFolder().map(Path::toFile).or(() -> folder);
    Optional<Path> file = save(titleKey, suggestion, filter, PortfolioNames::asCsv);
    file.map(Path::getParent).ifPresent(to -> preferences.change(it -> it.withExportFolder(to)));
    return file;
  }

  private Optional<Path> save(
      String titleKey, String suggestion, ExtensionFilter filter, UnaryOperator<Path> complete) {
    FileChooser chooser = chooser(titleKey);
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(filter);
    return chosen(chooser.showSaveDialog(stage))
        .filter(file -> complete.apply(file).equals(file) || mayWrite(complete.apply(file)))
        .map(complete);
  }

  /// Whether a file may be written that the chooser, which saw another name, has not asked about.
  private boolean mayWrite(Path file) {
    ButtonType overwrite =
        new ButtonType(texts.of("window.answer-overwrite"), ButtonBar.ButtonData.YES);
    return !Files.exists(file)
        || ask(
                texts.of("window.overwrite", file.getFileName()),
                texts.of("window.overwrite-more"),
                overwrite,
                new ButtonType(texts.of("window.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE))
            .filter(overwrite::equals)
            .isPresent();
  }

  private FileChooser chooser(String titleKey) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.of(titleKey));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private ExtensionFilter csv(String nameKey) {
    return new ExtensionFilter(texts.of(nameKey), CSV_PATTERNS);
  }

  private ExtensionFilter settings() {
    return new ExtensionFilter(texts.of("window.settings-json"), SETTINGS_PATTERN);
  }

  private Optional<Path> chosen(File file) {
    if (file == null) {
      return Optional.empty();
    }
    folder = Optional.ofNullable(file.getParentFile());
    return Optional.of(file.toPath());
  }

  private Optional<ButtonType> ask(String question, String more, ButtonType... answers) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, more, answers);
    alert.initOwner(stage);
    alert.setTitle("Cardfolio");
    alert.setHeaderText(question);
    alert.setGraphic(null);
    Scene owner = stage.getScene();
    Scene scene = alert.getDialogPane().getScene();
    scene.setUserAgentStylesheet(owner.getUserAgentStylesheet());
    scene.getStylesheets().setAll(owner.getStylesheets());
    return alert.showAndWait();
  }
}
