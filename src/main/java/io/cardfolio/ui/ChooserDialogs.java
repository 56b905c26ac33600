package io.cardfolio.ui;

import io.cardfolio.model.Text;
import io.cardfolio.ui.preference.PreferenceModel;
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
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks with the file choosers and dialogs of the desktop.
final class ChooserDialogs implements FileDialogs {
  /// Some desktops tell upper from lower case.
  private static final List<String> CSV_PATTERNS = List.of("*.csv", "*.CSV");

  private static final ExtensionFilter CSV = new ExtensionFilter("Customers (CSV)", CSV_PATTERNS);
  private static final ExtensionFilter REPORT =
      new ExtensionFilter("Errors and warnings (CSV)", CSV_PATTERNS);
  private static final ExtensionFilter SETTINGS =
      new ExtensionFilter("Cardfolio settings", "*" + PortfolioNames.SETTINGS_ENDING);

  private final Stage stage;
  private final PreferenceModel preferences;
  private Optional<File> folder = Optional.empty();

  /// @param preferences remember where files were exported to
  ChooserDialogs(Stage stage, PreferenceModel preferences) {
    this.stage = stage;
    this.preferences = preferences;
  }

  @Override
  public Optional<Path> open() {
    FileChooser chooser = chooser("Open customers or settings");
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                "Customers and settings", "*.csv", "*.CSV", "*" + PortfolioNames.SETTINGS_ENDING),
            CSV,
            SETTINGS);
    return chosen(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> saveSettings(String suggestion) {
    return save("Save settings", suggestion, SETTINGS, PortfolioNames::asSettings);
  }

  @Override
  public Optional<Path> exportCsv(String suggestion) {
    return export("Export customers", suggestion, CSV);
  }

  @Override
  public Optional<Path> exportReport(String suggestion) {
    return export("Export report", suggestion, REPORT);
  }

  @Override
  public Unsaved unsaved(String portfolio) {
    ButtonType save = new ButtonType("Save", ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType("Discard", ButtonBar.ButtonData.NO);
    ButtonType stay = new ButtonType("Cancel", ButtonBar.ButtonData.CANCEL_CLOSE);
    Optional<ButtonType> answer =
        ask(
            Text.of("Save the settings of \"%s\"?", portfolio),
            "They have changed since they were last saved.",
            save,
            discard,
            stay);
    return answer.filter(save::equals).isPresent()
        ? Unsaved.SAVE
        : answer.filter(discard::equals).isPresent() ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  private Optional<Path> export(String title, String suggestion, ExtensionFilter filter) {
    folder = preferences.get().exportFolder().map(Path::toFile).or(() -> folder);
    Optional<Path> file = save(title, suggestion, filter, PortfolioNames::asCsv);
    file.map(Path::getParent).ifPresent(to -> preferences.change(it -> it.withExportFolder(to)));
    return file;
  }

  private Optional<Path> save(
      String title, String suggestion, ExtensionFilter filter, UnaryOperator<Path> complete) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(filter);
    return chosen(chooser.showSaveDialog(stage))
        .filter(file -> complete.apply(file).equals(file) || mayWrite(complete.apply(file)))
        .map(complete);
  }

  /// Whether a file may be written that the chooser, which saw another name, has not asked about.
  private boolean mayWrite(Path file) {
    ButtonType overwrite = new ButtonType("Overwrite", ButtonBar.ButtonData.YES);
    return !Files.exists(file)
        || ask(
                Text.of("Overwrite \"%s\"?", file.getFileName()),
                "A file of this name is already there.",
                overwrite,
                ButtonType.CANCEL)
            .filter(overwrite::equals)
            .isPresent();
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
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
