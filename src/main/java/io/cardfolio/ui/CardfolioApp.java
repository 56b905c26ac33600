package io.cardfolio.ui;

import io.cardfolio.ui.compare.CompareModel;
import io.cardfolio.ui.file.ChooserDialogs;
import io.cardfolio.ui.journal.JournalFile;
import io.cardfolio.ui.journal.WatchedExecutor;
import io.cardfolio.ui.preference.ConfigFolder;
import io.cardfolio.ui.preference.PreferenceFile;
import io.cardfolio.ui.preference.PreferenceKeeper;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.PreferenceProblem;
import io.cardfolio.ui.present.Presenter;
import io.cardfolio.ui.preset.PresetFolder;
import io.cardfolio.ui.preset.PresetModel;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window as a program: starts JavaFX, shows the window and ends when it is closed.
public final class CardfolioApp extends Application {
  /// The exit code when the window was opened and closed.
  public static final int DONE = 0;

  /// The exit code when the window could not be made.
  public static final int FAILED = 1;

  /// The exit code when there is no display to open a window on, or no JavaFX to open it with.
  public static final int NO_DISPLAY = 3;

  /// What does on the command line what the window does when it opens.
  public static final String COMMAND_LINE =
      "generate-customers --count 50000 --output customers.csv --seed 42";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;
  private static final int SEEDS = 100_000;
  private static final long SECONDS_TO_UNWIND = 10;
  private static final int THREADS = 5;

  /// How many parts of the window that have changed JavaFX paints apart. Beyond those, 6 unless
  /// told otherwise, it joins parts and paints all that lies between them, which under a moving
  /// slider is most of the window. It takes 15 at most.
  private static final String PAINTED_APART = "prism.dirtyregioncount";

  private static final String MOST_PAINTED_APART = "15";

  private final Studio studio;
  private final PreferenceFile preferenceFile;
  private final Optional<PreferenceProblem> folderProblem;
  private final PresetFolder presetFolder;
  private final Optional<Path> file;
  private final BiFunction<Texts, CompareModel, Contents> contents;
  private final JournalFile journal;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Executor watched;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final ExecutorService executor =
      Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("studio-", 1).factory());

  /// The user's preferences, read while JavaFX starts.
  private final CompletableFuture<PreferenceFile.Read> kept;

  private CardfolioApp(
      Studio studio,
      ConfigFolder configFolder,
      Optional<Path> file,
      JournalFile journal,
      BiFunction<Texts, CompareModel, Contents> contents) {
    this.studio = studio;
    this.file = file;
    this.journal = journal;
    watched = new WatchedExecutor(executor, journal);
    preferenceFile = new PreferenceFile(configFolder.path());
    presetFolder = new PresetFolder(configFolder.path());
    folderProblem = configFolder.problem();
    kept = CompletableFuture.supplyAsync(preferenceFile::read, executor);
    this.contents = contents;
  }

  /// Opens the window and waits until it is closed; the log lies beside the user's preferences.
  ///
  /// @see #open(Studio, ConfigFolder, Optional, JournalFile, BiFunction)
  public static int open(
      Studio studio,
      ConfigFolder configFolder,
      Optional<Path> file,
      BiFunction<Texts, CompareModel, Contents> contents) {
    return open(studio, configFolder, file, JournalFile.in(configFolder.path()), contents);
  }

  /// Opens the window and waits until it is closed.
  ///
  /// @param configFolder where the user's preferences are kept; need not be there
  /// @param file what to open first: settings or a table; empty for the default settings
  /// @param journal keeps what fails
  /// @param contents makes what stands in the tabs, on the JavaFX thread
  /// @return the exit code of the program: [#DONE], or [#FAILED] or [#NO_DISPLAY] after one
  ///   sentence on stderr
  public static int open(
      Studio studio,
      ConfigFolder configFolder,
      Optional<Path> file,
      JournalFile journal,
      BiFunction<Texts, CompareModel, Contents> contents) {
    CardfolioApp app = new CardfolioApp(studio, configFolder, file, journal, contents);
    if (System.getProperty(PAINTED_APART) == null) {
      System.setProperty(PAINTED_APART, MOST_PAINTED_APART);
    }
    try {
      Platform.startup(() -> {});
      Platform.runLater(app::show);
      app.closed.await();
      return app.ended();
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      System.err.println(
          "The window cannot open because there is no display; use the command line, which does the"
              + " same job: "
              + COMMAND_LINE);
      return NO_DISPLAY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DONE;
    } finally {
      app.executor.shutdown();
    }
  }

  /// Shows the window on a stage.
  @Override
  public void start(Stage stage) {
    PreferenceFile.Read remembered = kept.join();
    Theme.install();
    StudioModel model = new StudioModel(studio, watched, System::nanoTime);
    // Made beside the window, so that the first charts need not wait for each other.
    model.generate();
    CompareModel compare = new CompareModel(model.dataset().shownProperty(), watched);
    PreferenceModel preferences =
        new PreferenceModel(
            remembered.preferences(),
            new PreferenceKeeper(
                preferenceFile,
                remembered.preferences(),
                executor,
                problem -> Platform.runLater(() -> model.messages().fail(problem::told))));
    SpokenWindow spoken =
        new SpokenWindow(
            stage,
            model,
            language(preferences),
            new Dimension2D(WIDTH, HEIGHT),
            (texts, size) -> {
              PresetModel presets = presets(model, preferences, texts);
              StudioWindow made =
                  new StudioWindow(
                      model,
                      contents.apply(texts, compare),
                      preferences,
                      presets,
                      new Presenter(studio, watched, presets, texts, () -> isStill(preferences)),
                      texts,
                      new ChooserDialogs(stage, preferences, texts),
                      () -> RandomGenerator.getDefault().nextInt(SEEDS),
                      this::showInFileManager,
                      size.getWidth(),
                      size.getHeight());
              made.tellLog(journal.file());
              return made;
            });
    stage.getIcons().setAll(WindowIcons.all());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    model.title().subscribe(title -> stage.setTitle(title + " – Cardfolio"));
    Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> tell(model, thread, cause));
    WindowMemory memory = new WindowMemory(stage, preferences.get().window(), screens());
    stage.setOnCloseRequest(request -> {
      request.consume();
      if (model.mayClose()) {
        spoken
            .window()
            .leave(() -> {
              memory.place().ifPresent(place -> preferences.change(it -> it.withWindow(place)));
              close(stage, model, compare);
            });
      }
    });
    // After the first dataset, if that is there by now: what is laid out at once needs no second
    // look.
    Platform.runLater(stage::show);
    // When it is there: nobody waits for the log.
    stage.setOnShown(_ -> Platform.runLater(() -> offThread(journal::started)));
    file.ifPresent(spoken.window()::open);
    folderProblem.or(remembered::problem).ifPresent(it -> model.messages().fail(it::told));
  }

  /// Tells of what nobody expected, on whatever thread it was thrown.
  private void tell(StudioModel model, Thread thread, Throwable cause) {
    Platform.runLater(() -> model.failUnexpectedly(cause));
    offThread(() -> journal.failed(thread.getName(), cause));
  }

  /// Does something on another thread, if the window is not being closed.
  private void offThread(Runnable action) {
    if (!executor.isShutdown()) {
      executor.execute(action);
    }
  }

  private PresetModel presets(StudioModel model, PreferenceModel preferences, Texts texts) {
    PresetModel presets =
        new PresetModel(
            presetFolder,
            preferences,
            texts,
            executor,
            Platform::runLater,
            failure -> model.messages().fail(_ -> failure));
    presets.load();
    return presets;
  }

  /// Whether nothing may move.
  private static boolean isStill(PreferenceModel preferences) {
    return preferences.get().look().motion().isReduced(Platform.getPreferences().isReducedMotion());
  }

  /// The words that the user wants, looked up only when he wants others.
  private static ObservableValue<Texts> language(PreferenceModel preferences) {
    ObjectProperty<Texts> texts = new SimpleObjectProperty<>();
    preferences
        .preferencesProperty()
        .map(it -> it.look().language())
        .subscribe(
            choice -> texts.set(Languages.of(choice, Locale.getDefault(Locale.Category.DISPLAY))));
    return texts;
  }

  private void show() {
    try {
      // Beside the window, which waits for them when it is dressed, and meets what fails once more.
      executor.execute(Theme::loadFonts);
      start(new Stage());
    } catch (RuntimeException | Error e) {
      failure.set(e);
      closed.countDown();
    }
  }

  private int ended() {
    Throwable cause = failure.get();
    if (cause == null) {
      return DONE;
    }
    System.err.printf(
        "The window cannot open because of %s; use the command line, which does the same job: %s%n",
        cause, COMMAND_LINE);
    return FAILED;
  }

  /// What windows may cover of each screen, the primary one first.
  private static List<Rectangle2D> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
        .distinct()
        .map(Screen::getVisualBounds)
        .toList();
  }

  /// Stops what runs and waits for it off the JavaFX thread, so that no half file stays behind.
  private void close(Stage stage, StudioModel model, CompareModel compare) {
    model.stop();
    compare.cancel();
    stage.hide();
    executor.shutdown();
    Thread.ofPlatform().name("closing").start(this::awaitUnwinding);
  }

  private void awaitUnwinding() {
    try {
      if (!executor.awaitTermination(SECONDS_TO_UNWIND, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.exit();
      closed.countDown();
    }
  }

  private void showInFileManager(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    getHostServices().showDocument((folder == null ? file : folder).toUri().toString());
  }
}
