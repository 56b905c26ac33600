package io.cardfolio.ui.help;

import io.cardfolio.ui.journal.Versions;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The pages of About: the versions and the log, where data, fonts and libraries come from, and the
/// licences of all that is shipped.
final class AboutPages {
  private static final String LICENCES = "/META-INF/licences/";
  private static final String FONTS = "/io/cardfolio/ui/theme/fonts/LICENSE-";
  private static final String TEXT = ".txt";

  /// The libraries whose licence is not that of Cardfolio itself.
  private static final List<String> OTHER_LICENCES =
      List.of("OpenJFX", "AtlantaFX", "ControlsFX", "zstd-jni");

  /// What libraries have taken in, whose licences lie in their jars.
  private static final List<String> TAKEN_IN =
      List.of("FastDoubleParser", "FastDoubleParser-ThirdParty", "Schubfach");

  private final Texts texts;
  private final Optional<Path> log;
  private final Consumer<Path> showInFileManager;

  /// @param log the log file; empty where none is kept
  AboutPages(Texts texts, Optional<Path> log, Consumer<Path> showInFileManager) {
    this.texts = texts;
    this.log = log;
    this.showInFileManager = showInFileManager;
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    pages.add(
        new Page("Cardfolio", versionText() + log.map(Path::toString).orElse(""), _ -> program()));
    pages.add(licence(texts.of("help.sources"), "/io/cardfolio/ui/help/NOTICE"));
    pages.add(licence(texts.of("help.licence", "Cardfolio"), "/io/cardfolio/ui/help/LICENSE"));
    OTHER_LICENCES.forEach(
        name -> pages.add(licence(texts.of("help.licence", name), LICENCES + name + TEXT)));
    TAKEN_IN.forEach(name ->
        pages.add(licence(texts.of("help.licence", name), "/META-INF/" + name + "-LICENSE")));
    pages.add(licence(texts.of("help.licence", "Inter"), FONTS + "Inter" + TEXT));
    pages.add(licence(texts.of("help.licence", "JetBrains Mono"), FONTS + "JetBrainsMono" + TEXT));
    return List.copyOf(pages);
  }

  private static Page licence(String title, String file) {
    String text = Packaged.text(file);
    return new Page(title, title + ' ' + text, _ -> page(title, List.of(raw(text))));
  }

  private static Label raw(String text) {
    Label label = new Label(text.replace("\f", ""));
    label.getStyleClass().add("help-raw");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node program() {
    List<Node> parts = new ArrayList<>();
    parts.add(new Label(texts.of("help.what")));
    parts.add(grid(Versions.all()));
    parts.add(
        row(
            button(
                "about-copy",
                texts.of("help.copy"),
                MaterialDesignC.CONTENT_COPY,
                () -> copy(versionText()))));
    parts.add(heading(texts.of("help.libraries")));
    parts.add(grid(libraries()));
    log.ifPresent(file -> {
      parts.add(heading(texts.of("help.log")));
      Label path = raw(file.toString());
      path.setId("about-log");
      parts.add(path);
      parts.add(
          row(
              button(
                  "about-copy-log",
                  texts.of("help.copy-path"),
                  MaterialDesignC.CONTENT_COPY,
                  () -> copy(file.toString())),
              button(
                  "about-show-log",
                  texts.of("window.show-in-file-manager"),
                  MaterialDesignF.FOLDER_OPEN_OUTLINE,
                  () -> showInFileManager.accept(file))));
    });
    return page("Cardfolio", parts);
  }

  private static VBox page(String title, List<? extends Node> parts) {
    VBox page = new VBox(BlockNodes.title(title));
    page.getChildren().addAll(parts);
    page.getStyleClass().add("help-page");
    return page;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("card-title");
    return heading;
  }

  private static GridPane grid(Map<String, String> values) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-keys");
    values.forEach((name, value) -> {
      Label what = new Label(name);
      what.getStyleClass().add("muted");
      grid.addRow(grid.getRowCount(), what, new Label(value));
    });
    return grid;
  }

  private static HBox row(Button... buttons) {
    HBox row = new HBox(buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("help-buttons");
    return row;
  }

  private static Button button(
      String id, String text, org.kordamp.ikonli.Ikon icon, Runnable action) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  /// The versions of all, a line each.
  static String versionText() {
    StringBuilder text = new StringBuilder(Versions.text());
    libraries()
        .forEach((name, version) -> text.append(name).append(' ').append(version).append('\n'));
    return text.toString();
  }

  /// The libraries that are shipped, with their versions.
  static Map<String, String> libraries() {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(Packaged.text("/io/cardfolio/ui/help/libraries.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> libraries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    properties.forEach((name, version) -> libraries.put(name.toString(), version.toString()));
    return libraries;
  }
}
