package io.cardfolio.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.Screenshots;
import io.cardfolio.ui.preset.NamedPreset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobStudio;
import io.cardfolio.ui.work.Studio;
import io.cardfolio.validate.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The presentation over the real generator, by its keys; and its pictures, for eyes.
class PresentPaneTest {
  /// The width of the design's picture.
  private static final double DESIGNED = 1440;

  private static final int PATIENCE_SECONDS = 60;
  private static final Texts ENGLISH = Texts.english();

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final AtomicInteger left = new AtomicInteger();
  private final BeatsByHand pulse = new BeatsByHand();
  private boolean still = true;
  private PresentModel model;
  private Scene scene;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() throws InterruptedException {
    Scenes.onFxThread(() -> {
      model.close();
      return null;
    });
    executor.shutdown();
    assertThat(executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theFirstStepTellsWhatThereIs() throws TimeoutException {
    open(presets(ENGLISH), ENGLISH, 1440, 900);
    awaitFigures();
    assertThat(text("#present-title")).isEqualTo("Balanced portfolio");
    assertThat(text("#present-subtitle"))
        .isEqualTo("50,000 customers in 5 segments; stable mid-spenders are the most, with 40%.");
    assertThat(text("#present-before")).isBlank();
    assertThat(text("#present-time")).matches("\\d+ ms|\\d+\\.\\d s");
    assertThat(text("#present-time-caption")).isEqualTo("50,000 customers generated and validated");
    assertThat(text("#present-errors")).isEqualTo("0 errors");
    assertThat(text("#present-errors-caption"))
        .isEqualTo(Rule.CUSTOMERS.size() + " rules checked on every row");
    assertThat(text("#present-seed")).isEqualTo("Seed 42");
    assertThat(texts(".present-change"))
        .containsExactly(
            "Stays at 15%", "Stays at 40%", "Stays at 25%", "Stays at 10%", "Stays at 10%");
    assertThat(texts(".present-customers"))
        .containsExactly(
            "7,500 customers",
            "20,000 customers",
            "12,500 customers",
            "5,000 customers",
            "5,000 customers");
  }

  @Test
  void keysAndRemoteControlsGoThroughTheSteps() throws TimeoutException {
    open(presets(ENGLISH), ENGLISH, 1440, 900);
    List<String> titles = new ArrayList<>();
    for (KeyCode code :
        List.of(
            KeyCode.RIGHT,
            KeyCode.SPACE,
            KeyCode.PAGE_DOWN,
            KeyCode.LEFT,
            KeyCode.PAGE_UP,
            KeyCode.HOME,
            KeyCode.LEFT,
            KeyCode.A)) {
      press(code);
      titles.add(text("#present-title"));
    }
    assertThat(titles)
        .containsExactly(
            "Premium travel",
            "Recession stress",
            "Student launch",
            "Recession stress",
            "Premium travel",
            "Balanced portfolio",
            "Balanced portfolio",
            "Balanced portfolio");
    press(KeyCode.ESCAPE);
    press(KeyCode.F5);
    assertThat(left).hasValue(2);
  }

  @Test
  void stepsAndArrowsAreClicked() {
    open(presets(ENGLISH), ENGLISH, 1440, 900);
    fire("#present-step-3");
    assertThat(text("#present-title")).isEqualTo("Student launch");
    assertThat(text("#present-before")).isEqualTo("Before: Recession stress");
    fire("#present-back");
    assertThat(text("#present-title")).isEqualTo("Recession stress");
    fire("#present-on");
    fire("#present-leave");
    assertThat(left).hasValue(1);
    fire("#present-step-0");
    assertThat(scene.lookup("#present-back").isDisabled()).isTrue();
  }

  @Test
  void segmentsThatAreMissingGrowFromNothingAndFade() {
    still = false;
    open(presets(ENGLISH), ENGLISH, 1440, 900);
    fire("#present-step-2");
    run(0);
    run(600);
    fire("#present-step-3");
    double whole = bars().stream().mapToDouble(it -> it).sum();
    run(0);
    assertThat(bars().get(1) / whole).isBetween(0.26, 0.28);
    run(300);
    assertThat(bars().get(1) / whole).isBetween(0.12, 0.15);
    run(600);
    assertThat(bars().get(1)).isZero();
    assertThat(bars().get(4) / whole).isBetween(0.64, 0.66);
    assertThat(texts(".present-change"))
        .containsExactly("8% to 0%", "27% to 0%", "Stays at 30%", "30% to 5%", "5% to 65%");
  }

  @Test
  void aHundredMillionCustomersShowASampleWhileTheyAreMade() throws TimeoutException {
    open(presets(ENGLISH), ENGLISH, 1440, 900);
    fire("#present-step-4");
    assertThat(text("#present-title")).isEqualTo("100 million rows");
    awaitFigures();
    assertThat(text("#present-time-caption"))
        .isEqualTo("Sample: the first 100,000 of 99,999,999 customers");
    assertThat(texts(".present-customers")).first().isEqualTo("15,000 in the sample");
    assertThat(scene.lookup("#present-progress").isVisible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1440,900", "1024,700", "1280,720", "1920,1080", "3840,2160"})
  void everyTextIsLargeEnoughAndWhole(double width, double height) throws TimeoutException {
    open(presets(ENGLISH), ENGLISH, width, height);
    for (int step = 0; step < 5; step++) {
      fire("#present-step-" + step);
      awaitFigures();
      if (width < 3000) {
        draw("present-%d-%.0fx%.0f".formatted(step + 1, width, height));
      }
      for (Label label : labels()) {
        assertThat(label.getFont().getSize())
            .as("size of %s", label.getText())
            .isGreaterThanOrEqualTo(label.getStyleClass().contains("present-key") ? 16 : 20);
        assertThat(isCut(label)).as("%s is cut", label.getText()).isFalse();
        assertThat(brokenWords(label)).as("%s has words on two lines", label.getText()).isEmpty();
      }
    }
  }

  @Test
  void manySegmentsAndStepsFitInSpanishToo() throws TimeoutException {
    Texts spanish = new Texts(Locale.forLanguageTag("es"));
    List<NamedPreset> steps = new ArrayList<>(presets(spanish));
    for (int i = 0; i < 6; i++) {
      steps.add(new NamedPreset("own" + i, "Mi plantilla " + i, twelve(i), true));
    }
    open(steps, spanish, 1440, 900);
    for (int step : new int[] {2, 6, 7}) {
      fire("#present-step-" + step);
      awaitFigures();
      draw("present-es-" + (step + 1));
    }
  }

  private static PortfolioSpec twelve(int seed) {
    return PortfolioSpec.defaults()
        .withSeed(seed)
        .withSegments(
            IntStream.rangeClosed(1, 12)
                .mapToObj(i ->
                    Segment.of(
                        "Segment " + i, io.cardfolio.model.Percent.of(i == 1 + seed ? 12 : 8)))
                .toList());
  }

  private void open(List<NamedPreset> steps, Texts texts, double width, double height) {
    Scenes.onFxThread(() -> {
      model = new PresentModel(patient(), executor, texts, steps);
      PresentPane pane = new PresentPane(model, texts, pulse, () -> still, left::incrementAndGet);
      scene = Presenter.scene(pane, width, height);
      PresentKeys.install(scene, model, left::incrementAndGet);
      Scenes.layOut(scene);
      return null;
    });
  }

  private static List<NamedPreset> presets(Texts texts) {
    return Arrays.stream(Preset.values())
        .map(it -> new NamedPreset(it.key(), texts.of("preset." + it.key()), it.spec(), false))
        .toList();
  }

  /// The real studio, except that a hundred million customers get to 34% and wait to be stopped.
  private static Studio patient() {
    Studio real = new JobStudio(1, System::nanoTime);
    return (Studio)
        Proxy.newProxyInstance(
            Studio.class.getClassLoader(),
            new Class<?>[] {Studio.class},
            (_, method, arguments) -> {
              if (arguments[0] instanceof PortfolioSpec spec
                  && spec.customers() == PortfolioSpec.MAX_CUSTOMERS) {
                while (((Progress) arguments[1]).goOn(34, 100)) {
                  Thread.onSpinWait();
                }
                throw new JobCancelledException();
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void awaitFigures() throws TimeoutException {
    await(() -> model.measuredProperty().get().isPresent());
  }

  private void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
    onFx(() -> {});
  }

  private void press(KeyCode code) {
    onFx(() ->
        Event.fireEvent(
            scene.getRoot(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private void fire(String selector) {
    onFx(() -> ((Button) scene.lookup(selector)).fire());
  }

  private void run(long millis) {
    onFx(() -> pulse.beat(millis));
  }

  private List<Double> bars() {
    return Scenes.onFxThread(() ->
        scene.getRoot().lookupAll(".ribbon-now").stream()
            .map(bar -> bar.isVisible() ? ((Label) bar).getWidth() : 0)
            .toList());
  }

  private List<Label> labels() {
    return Scenes.onFxThread(() ->
        scene.getRoot().lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .filter(PresentPaneTest::isShown)
            .map(Label.class::cast)
            .filter(label -> !label.getText().isBlank())
            .toList());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Whether the words do not fit and end in dots, or the label leaves the screen.
  private boolean isCut(Label label) {
    return Scenes.onFxThread(() -> {
      Node words = label.lookup(".text");
      boolean outside =
          label.localToScene(label.getLayoutBounds()).getMaxY() > scene.getHeight() + 0.5
              || label.localToScene(label.getLayoutBounds()).getMaxX() > scene.getWidth() + 0.5;
      return outside || words instanceof Text text && !text.getText().equals(label.getText());
    });
  }

  /// The ends of the lines that end within a word.
  private static List<String> brokenWords(Label label) {
    return Scenes.onFxThread(() -> {
      Text words = (Text) label.lookup(".text");
      String shown = words.getText();
      return words.getLayoutInfo().getTextLines(false).stream()
          .map(TextLineInfo::end)
          .filter(end -> end < shown.length())
          .filter(end -> !Character.isWhitespace(shown.charAt(end - 1)))
          .map(end -> shown.substring(0, end))
          .toList();
    });
  }

  private String text(String selector) {
    return Scenes.onFxThread(() -> ((Labeled) scene.lookup(selector)).getText());
  }

  private List<String> texts(String selector) {
    return Scenes.onFxThread(() ->
        scene.getRoot().lookupAll(selector).stream().map(it -> ((Labeled) it).getText()).toList());
  }

  private void draw(String name) {
    assertThat(Scenes.onFxThread(() -> Screenshots.save(scene, name))).exists();
    if (scene.getWidth() == DESIGNED) {
      assertThat(Scenes.onFxThread(() -> Screenshots.saveAtTwice(scene, name + "-2x"))).exists();
    }
  }

  private void onFx(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      Scenes.layOut(scene);
      return null;
    });
  }

  /// A pulse that beats when the test wants it.
  private static final class BeatsByHand implements Pulse {
    private LongConsumer listener = _ -> {};

    @Override
    public void start(LongConsumer newListener) {
      listener = newListener;
    }

    @Override
    public void stop() {
      listener = _ -> {};
    }

    void beat(long millis) {
      listener.accept(millis * 1_000_000);
    }
  }
}
