package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.compare.CompareModel;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.ui.work.Studio;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/// The window with its real panes over the real jobs, which run beside it as they do for a user.
final class WorkingWindow {
  private static final int PATIENCE_SECONDS = 60;

  final FakeDialogs dialogs = new FakeDialogs();
  final PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), _ -> {});
  final StudioModel model;
  final CompareModel compare;
  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private final Studio studio = new JobStudio(2, System::nanoTime);
  private StudioWindow window;

  private WorkingWindow(double width, double height) {
    model = new StudioModel(studio, executor, System::nanoTime);
    compare = new CompareModel(model.dataset().shownProperty(), executor);
    window = newWindow(width, height);
    model.generate();
  }

  /// A window that shows the default dataset.
  static WorkingWindow open(double width, double height) throws TimeoutException {
    WorkingWindow opened = Scenes.onFxThread(() -> new WorkingWindow(width, height));
    opened.awaitDataset();
    return opened;
  }

  /// Puts a window of another size over the same model.
  void reopen(double width, double height) {
    does(() -> {
      window.release();
      window = newWindow(width, height);
    });
  }

  private StudioWindow newWindow(double width, double height) {
    Texts texts = Texts.english();
    return new StudioWindow(
        model,
        new Contents(
            () -> new OverviewPane(texts, compare),
            () -> new CustomersPane(texts, executor),
            () -> new TransactionsPane(texts, executor),
            () -> new QualityPane(texts, executor)),
        preferences,
        NoPresets.model(preferences, texts),
        NoPresets.presenter(studio, preferences, texts),
        texts,
        dialogs,
        () -> 4711,
        _ -> {},
        width,
        height);
  }

  StudioWindow window() {
    return window;
  }

  /// Stops what runs and waits until it has.
  void close() throws InterruptedException, TimeoutException {
    does(model::stop);
    await(() -> !model.dataset().making().isRunning() && !model.exporting().isRunning());
    executor.shutdownNow();
    assertThat(executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  /// Does something on the JavaFX thread and lays the window out.
  void does(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      Scenes.layOut(window.scene());
      return null;
    });
  }

  void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
    does(() -> {});
  }

  /// Waits until there is a dataset and nothing is being made.
  void awaitDataset() throws TimeoutException {
    await(() ->
        model.dataset().shownProperty().get() != null && !model.dataset().making().isRunning());
  }

  void select(int tab) {
    does(() -> find(".tab-pane", TabPane.class).getSelectionModel().select(tab));
  }

  void press(String selector) {
    does(() -> find(selector, ButtonBase.class).fire());
  }

  void type(String field, String text) {
    does(() -> {
      TextInputControl input =
          switch (find(field, Node.class)) {
            case TextInputControl own -> own;
            case Spinner<?> spinner -> spinner.getEditor();
            default -> throw new IllegalArgumentException(field);
          };
      input.setText(text);
      input.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      input.fireEvent(new ActionEvent());
    });
  }

  <T extends Node> T find(String selector, Class<T> type) {
    return Scenes.onFxThread(() -> type.cast(Scenes.find(window.scene().getRoot(), selector)));
  }

  String text(String selector) {
    return Scenes.onFxThread(() -> find(selector, Labeled.class).getText());
  }

  /// What those hear who cannot see it.
  String accessibleText(String selector) {
    return Scenes.onFxThread(
        () -> Optional.ofNullable(find(selector, Node.class).getAccessibleText()).orElse(""));
  }

  /// Draws the window in both themes; no word may be cut.
  void draw(String name) {
    for (Theme theme : Theme.values()) {
      does(() -> window.show(theme));
      String file = name + "-" + theme.name().toLowerCase(Locale.ROOT);
      assertThat(Scenes.onFxThread(() -> Screenshots.save(window.scene(), file))).isNotEmptyFile();
      assertThat(CutWords.in(window.scene())).as(file).isEmpty();
    }
  }

  /// Draws the window in both themes as on a screen of twice as many pixels.
  void drawAtTwice(String name) {
    for (Theme theme : Theme.values()) {
      does(() -> window.show(theme));
      String file = name + "-2x-" + theme.name().toLowerCase(Locale.ROOT);
      assertThat(Scenes.onFxThread(() -> Screenshots.saveAtTwice(window.scene(), file)))
          .isNotEmptyFile();
    }
  }
}
