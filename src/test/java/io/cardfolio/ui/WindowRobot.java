package io.cardfolio.ui;

import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.tab.CustomersView;
import io.cardfolio.ui.tab.OverviewView;
import io.cardfolio.ui.tab.QualityView;
import io.cardfolio.ui.tab.TransactionsView;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.ValidationReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.testfx.util.WaitForAsyncUtils;

/// A window over a fake studio, and the hands that work it.
public final class WindowRobot {
  public final FakeStudio studio = new FakeStudio();
  final List<Preferences> kept = new ArrayList<>();
  final AtomicLong nanos = new AtomicLong();
  final FakeDialogs dialogs = new FakeDialogs();
  final List<Path> shownInFileManager = new ArrayList<>();
  final PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), kept::add);
  final EmptyPane overview = new EmptyPane();
  final EmptyPane customers = new EmptyPane();
  final EmptyPane transactions = new EmptyPane();
  final EmptyPane quality = new EmptyPane();

  /// The panes that the window has asked for.
  final List<EmptyPane> made = new ArrayList<>();

  public final StudioModel model;
  public final StudioWindow window;

  private WindowRobot(Executor executor, double width, double height) {
    model = new StudioModel(studio, executor, nanos::get);
    window =
        new StudioWindow(
            model,
            new Contents(
                () -> made(overview),
                () -> made(customers),
                () -> made(transactions),
                () -> made(quality)),
            preferences,
            NoPresets.model(preferences, Texts.english()),
            NoPresets.presenter(studio, preferences, Texts.english()),
            Texts.english(),
            dialogs,
            () -> 4711,
            shownInFileManager::add,
            width,
            height);
  }

  private EmptyPane made(EmptyPane pane) {
    made.add(pane);
    return pane;
  }

  /// A window whose default settings are generated.
  public static WindowRobot open(Executor executor, double width, double height) {
    WindowRobot robot = onFxThread(() -> new WindowRobot(executor, width, height));
    robot.does(robot.model::generate);
    return robot;
  }

  public void does(Runnable action) {
    onFxThread(() -> {
      action.run();
      return null;
    });
    layOut();
  }

  void layOut() {
    WaitForAsyncUtils.waitForFxEvents();
    onFxThread(() -> {
      window.scene().getRoot().applyCss();
      window.scene().getRoot().layout();
      return null;
    });
  }

  public <T extends Node> T find(String selector, Class<T> type) {
    return onFxThread(() -> type.cast(window.scene().lookup(selector)));
  }

  public String text(String selector) {
    return onFxThread(() -> find(selector, Labeled.class).getText());
  }

  /// Presses a button.
  void press(String selector) {
    does(() -> find(selector, ButtonBase.class).fire());
  }

  /// Where a field takes text.
  TextField editor(String selector) {
    Node field = find(selector, Node.class);
    return field instanceof Spinner<?> spinner ? spinner.getEditor() : (TextField) field;
  }

  /// Puts a text into a field, and Enter behind it.
  void type(String selector, String text) {
    does(() -> {
      editor(selector).setText(text);
      key(editor(selector), KeyCode.ENTER);
    });
  }

  /// Opens the details of a segment.
  void openDetails(int segment) {
    does(() ->
        find("#segment-%d-disclosure".formatted(segment), ToggleButton.class).setSelected(true));
  }

  static void key(Node target, KeyCode code) {
    target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /// The sentences of all problems that the form shows, from top to bottom.
  List<String> problems() {
    return onFxThread(() ->
        window.scene().getRoot().lookupAll(".problem").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  Optional<String> exportReason() {
    Label reason = find("#export-reason", Label.class);
    return onFxThread(() -> reason.isVisible() ? Optional.of(reason.getText()) : Optional.empty());
  }

  Path screenshot(String name) {
    layOut();
    return onFxThread(() -> Screenshots.save(window.scene(), name));
  }

  public static <T> T onFxThread(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, call);
  }

  /// A tab that only writes down what it is asked for.
  static final class EmptyPane
      implements OverviewView, CustomersView, TransactionsView, QualityView {
    final List<String> calls = new ArrayList<>();
    private final Region region = new StackPane();

    /// The datasets that it was given, in order.
    final List<ShownDataset> shown = new ArrayList<>();

    private Consumer<ValidationReport> exportReport = _ -> {};
    private LongConsumer showTransactions = _ -> {};
    private Consumer<PictureFile> save = _ -> {};
    private Consumer<SettingPlace> goToSetting = _ -> {};

    @Override
    public Region region() {
      return region;
    }

    @Override
    public void show(ShownDataset dataset) {
      region.setUserData(dataset);
      shown.add(dataset);
    }

    @Override
    public void focusGoToRow() {
      calls.add("go to row");
    }

    @Override
    public void showCustomer(long customer) {
      calls.add("show customer " + customer);
    }

    @Override
    public void setOnShowTransactions(LongConsumer action) {
      showTransactions = action;
    }

    /// Shows the transactions of a customer as from his drawer.
    void showTransactions(long customer) {
      showTransactions.accept(customer);
    }

    @Override
    public void lookAtTransactions() {
      calls.add("look at transactions");
    }

    @Override
    public void selectNext() {
      calls.add("next");
    }

    @Override
    public void selectPrevious() {
      calls.add("previous");
    }

    @Override
    public void selectNextError() {
      calls.add("next error");
    }

    @Override
    public void focusSearch() {
      calls.add("search");
    }

    @Override
    public void setOnGoToSetting(Consumer<SettingPlace> action) {
      goToSetting = action;
    }

    /// Goes to a setting as from a violation.
    void goToSetting(SettingPlace place) {
      goToSetting.accept(place);
    }

    @Override
    public void setOnExportReport(Consumer<ValidationReport> action) {
      exportReport = action;
    }

    @Override
    public void setOnSave(Consumer<PictureFile> newSave) {
      save = newSave;
    }

    /// Saves a picture.
    void save(PictureFile picture) {
      save.accept(picture);
    }

    /// Presses Export report.
    void exportReport(ValidationReport report) {
      exportReport.accept(report);
    }
  }
}
