package io.cardfolio.bench.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// Uses the window at random, as one who plays with all that he can reach.
final class Hand {
  private static final int PRESSES = 5;
  private static final int MOST_MILLIS_OF_EXPORT = 1_000;
  private static final List<String> TABS = List.of("Shortcut+1", "Shortcut+2", "Shortcut+3");
  private static final List<String> SEARCHES = List.of("", "ca", "smith", "example.com", "2024-0");

  private final OpenWindow window;
  private final RandomGenerator random;
  private final Path folder;
  private final List<Habit> habits;

  /// @param folder where exports go, and from where they are deleted at once
  Hand(OpenWindow window, RandomGenerator random, Path folder) {
    this.window = window;
    this.random = random;
    this.folder = folder;
    habits =
        List.of(
            this::slide,
            this::slide,
            this::slide,
            () -> press("Shortcut+Z"),
            () -> press("Shortcut+Shift+Z"),
            () -> press("Shortcut+R"),
            () -> press("Shortcut+T"),
            () -> press("Shortcut+B"),
            () -> press("F8"),
            () -> press(one(TABS)),
            () -> press(one(TABS)),
            () -> onFx(() -> window.choosePreset(random.nextInt())),
            () -> toggle("pin"),
            () -> toggle("segment-%d-lock"),
            () -> toggle("segment-%d-disclosure"),
            this::search,
            this::speak,
            this::export);
  }

  /// Something that is done now and then.
  private interface Habit {
    void go() throws Exception;
  }

  /// Does one thing.
  void move() throws Exception {
    one(habits).go();
  }

  /// Does each thing once.
  void doAll() throws Exception {
    for (Habit habit : habits) {
      habit.go();
    }
  }

  /// Moves a slider of the form here and there.
  private void slide() throws Exception {
    for (int i = 0; i < PRESSES; i++) {
      onFx(() ->
          sliders()
              .ifPresent(slider ->
                  slider.setValue(
                      slider.getMin()
                          + random.nextDouble() * (slider.getMax() - slider.getMin()))));
    }
  }

  private Optional<Slider> sliders() {
    List<Slider> usable =
        window.scene().getRoot().lookupAll(".slider").stream()
            .filter(Slider.class::isInstance)
            .map(Slider.class::cast)
            .filter(OpenWindow::isUsable)
            .toList();
    return usable.isEmpty() ? Optional.empty() : Optional.of(one(usable));
  }

  private void toggle(String id) throws Exception {
    onFx(() ->
        window
            .usable(id.replace("%d", Integer.toString(random.nextInt(PRESSES))), ToggleButton.class)
            .ifPresent(ButtonBase::fire));
  }

  private void search() throws Exception {
    press("Shortcut+2");
    onFx(() -> window.control("customers-search", TextField.class).setText(one(SEARCHES)));
  }

  /// Chooses another theme, text size or language.
  private void speak() throws Exception {
    onFx(() -> {
      Menu menu =
          one(
              window.control("theme-button", SplitMenuButton.class).getItems().stream()
                  .filter(Menu.class::isInstance)
                  .map(Menu.class::cast)
                  .toList());
      MenuItem item = one(menu.getItems());
      item.fire();
    });
  }

  /// Exports into a folder, cancels what takes long, and throws all away.
  private void export() throws Exception {
    if (OpenWindow.onFx(() -> window.usable("export-button", Button.class)).isEmpty()) {
      return;
    }
    press("Shortcut+E");
    onFx(() -> {
      window.control("export-kind-folder", Node.class);
      window.control("export-place", TextField.class).setText(folder.toString());
      one(window.scene().getRoot().lookupAll(".format-card").stream()
              .map(ToggleButton.class::cast)
              .toList())
          .fire();
    });
    OpenWindow.await(
        "The button that exports", () -> window.usable("export-start", Button.class).isPresent());
    fire("export-start");
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience());
    OpenWindow.await(
        "The end of an export",
        () -> {
          if (System.nanoTime() > end) {
            window.usable("export-cancel", Button.class).ifPresent(ButtonBase::fire);
          }
          return window.usable("export-close", Button.class).isPresent();
        });
    fire("export-close");
    empty();
  }

  private int patience() {
    return random.nextInt(MOST_MILLIS_OF_EXPORT);
  }

  private void empty() throws Exception {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(files::add);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private void fire(String button) throws Exception {
    onFx(() -> window.control(button, Button.class).fire());
  }

  private void press(String keys) throws Exception {
    onFx(() -> window.press(keys));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static void onFx(Runnable action) throws Exception {
    OpenWindow.onFx(() -> {
      action.run();
      return null;
    });
  }
}
