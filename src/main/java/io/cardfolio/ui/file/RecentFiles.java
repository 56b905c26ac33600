package io.cardfolio.ui.file;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.util.Subscription;

/// The menu of the files that were opened or saved last.
public final class RecentFiles {
  private final PreferenceModel preferences;
  private final Texts texts;
  private final Consumer<Path> open;

  private RecentFiles(PreferenceModel preferences, Texts texts, Consumer<Path> open) {
    this.preferences = preferences;
    this.texts = texts;
    this.open = open;
  }

  /// Keeps the items of a button's menu those of the preferences.
  public static void fill(
      SplitMenuButton button, PreferenceModel preferences, Texts texts, Consumer<Path> open) {
    RecentFiles recent = new RecentFiles(preferences, texts, open);
    Hearing.heldBy(button)
        .of(
            preferences.preferencesProperty().map(Preferences::recentFiles),
            files -> button.getItems().setAll(recent.items(files)));
  }

  /// Writes down each file that is opened or saved, until the subscription ends.
  public static Subscription watch(StudioModel model, PreferenceModel preferences) {
    Consumer<Optional<Path>> remember =
        file -> file.ifPresent(it -> preferences.change(old -> old.withRecent(it)));
    return model
        .settingsFile()
        .pathProperty()
        .subscribe((_, file) -> remember.accept(file))
        .and(
            model
                .dataset()
                .shownProperty()
                .subscribe((_, dataset) ->
                    remember.accept(Optional.ofNullable(dataset).flatMap(ShownDataset::file))));
  }

  private List<MenuItem> items(List<Path> files) {
    if (files.isEmpty()) {
      MenuItem none = new MenuItem(texts.of("window.no-recent"));
      none.setDisable(true);
      return List.of(none);
    }
    List<MenuItem> items = new ArrayList<>(files.stream().map(this::item).toList());
    MenuItem clear = new MenuItem(texts.of("window.clear-recent"));
    clear.setId("clear-recent");
    clear.setOnAction(_ -> preferences.change(Preferences::withoutRecent));
    items.addAll(List.of(new SeparatorMenuItem(), clear));
    return items;
  }

  private MenuItem item(Path file) {
    MenuItem item = new MenuItem(file.getFileName() + "   " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open.accept(file));
    return item;
  }
}
