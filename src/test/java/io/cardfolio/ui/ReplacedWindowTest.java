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
import io.cardfolio.ui.transactions.TransactionsPane;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.ui.work.Studio;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The models outlive the window, which is made anew for another language: they must not keep it.
class ReplacedWindowTest {
  private static final int COLLECTIONS = 100;

  private final Studio studio = new JobStudio(1, System::nanoTime);
  private final PreferenceModel preferences = new PreferenceModel(Preferences.defaults(), _ -> {});
  private StudioModel model;
  private CompareModel compare;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void isLetGo() {
    Scenes.onFxThread(() -> {
      model = new StudioModel(studio, Runnable::run, System::nanoTime);
      compare = new CompareModel(model.dataset().shownProperty(), Runnable::run);
      model.generate();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    List<WeakReference<Scene>> replaced =
        Stream.of("en", "es", "en").map(language -> replacedWindow(Locale.of(language))).toList();
    for (int i = 0; i < COLLECTIONS && replaced.stream().anyMatch(it -> it.get() != null); i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(replaced).allSatisfy(scene -> assertThat(scene.get()).isNull());
    assertThat(model.dataset().shownProperty().get()).isNotNull();
  }

  /// A window that was shown, tuned and replaced.
  private WeakReference<Scene> replacedWindow(Locale locale) {
    return Scenes.onFxThread(() -> {
      StudioWindow window = window(new Texts(locale));
      Scenes.layOut(window.scene());
      window.newSeed();
      compare.pin();
      window.undo();
      compare.unpin();
      window.openCustomers();
      window.openTransactions();
      window.openQuality();
      Scenes.layOut(window.scene());
      window.release();
      return new WeakReference<>(window.scene());
    });
  }

  private StudioWindow window(Texts texts) {
    model.speak(texts);
    return new StudioWindow(
        model,
        new Contents(
            () -> new OverviewPane(texts, compare),
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
        1440,
        900);
  }
}
