package io.cardfolio.ui;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.compare.CompareModel;
import io.cardfolio.ui.customers.CustomersPane;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.overview.OverviewPane;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.quality.QualityPane;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.ui.work.Studio;
import io.cardfolio.validate.spec.SpecField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;

/// The window with its real panes over the real jobs, all on the JavaFX thread and with few
/// customers, so that whatever is asked of it is done at once.
final class RealWindow {
  private static final long CUSTOMERS = 2_000;

  private final Studio studio = new JobStudio(1, System::nanoTime);
  final StudioModel model = new StudioModel(studio, Runnable::run, System::nanoTime);
  final PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), _ -> {});
  final StudioWindow window;

  private RealWindow(Texts texts, double width, double height) {
    model.speak(texts);
    window =
        new StudioWindow(
            model,
            new Contents(
                () ->
                    new OverviewPane(
                        texts, new CompareModel(model.dataset().shownProperty(), Runnable::run)),
                () -> new CustomersPane(texts, Runnable::run),
                () -> new TransactionsPane(texts, Runnable::run),
                () -> new QualityPane(texts, Runnable::run)),
            preferences,
            NoPresets.model(preferences, texts),
            NoPresets.presenter(studio, preferences, texts),
            texts,
            new FakeDialogs(),
            () -> 4711,
            _ -> {},
            width,
            height);
  }

  /// A window that shows a generated dataset.
  static RealWindow open(Texts texts, double width, double height) {
    RealWindow window = Scenes.onFxThread(() -> new RealWindow(texts, width, height));
    window.does(() -> {
      window.model.generate();
      window.model.edit(EditName.of(SpecField.CUSTOMERS), spec -> spec.withCustomers(CUSTOMERS));
    });
    return window;
  }

  /// Opens a file in which every second customer has something wrong.
  void openFaultyFile(Path folder) throws Exception {
    Path csv = folder.resolve("faulty.csv");
    io.cardfolio.job.Portfolio.of(PortfolioSpec.defaults().withCustomers(200)).save(csv);
    Files.writeString(csv, Files.readString(csv).replace("@example.com", "@@example.com"));
    does(() -> model.openCsv(csv));
  }

  /// Does something on the JavaFX thread, waits until it is done and lays the window out.
  void does(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      return null;
    });
    for (int round = 0; round < 2; round++) {
      org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
      Scenes.onFxThread(() -> {
        Scenes.layOut(window.scene());
        return null;
      });
    }
  }

  /// Opens one tab after the other.
  void inEveryTab(java.util.function.Consumer<String> look) {
    TabPane tabs = (TabPane) window.scene().lookup("#tabs");
    for (int i = 0; i < tabs.getTabs().size(); i++) {
      int tab = i;
      does(() -> tabs.getSelectionModel().select(tab));
      look.accept(tabs.getTabs().get(tab).getText());
    }
  }

  /// Opens one page after the other of the help and of About, which stays open.
  void inEveryPage(java.util.function.Consumer<String> look) {
    window.tellLog(Path.of("/home/jane/.config/cardfolio/cardfolio.log"));
    for (Runnable open : List.<Runnable>of(window::help, window::about)) {
      does(open);
      ListView<?> list = (ListView<?>) window.scene().lookup("#pages-list");
      for (int i = 0; i < list.getItems().size(); i++) {
        int page = i;
        does(() -> list.getSelectionModel().select(page));
        look.accept(((Label) window.scene().lookup(".help-title")).getText());
      }
    }
  }

  /// All nodes that can be seen and are as wanted, from top to bottom.
  List<Node> visible(Predicate<Node> wanted) {
    return Scenes.onFxThread(() -> {
      Scenes.layOut(window.scene());
      return CutWords.visible(window.scene().getRoot(), wanted);
    });
  }
}
