package io.cardfolio.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.FakeStudio;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.preset.NamedPreset;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The steps of a presentation and their figures.
class PresentModelTest {
  private static final List<NamedPreset> STEPS =
      List.of(step("one", 10), step("two", 20), step("many", PortfolioSpec.MAX_CUSTOMERS));

  private final FakeStudio studio = new FakeStudio();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final PresentModel model =
      Scenes.onFxThread(() -> new PresentModel(studio, tasks::add, Texts.english(), STEPS));

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aStepIsThereAtOnceAndItsFiguresWhenTheyAreMeasured() {
    go(0);
    assertThat(model.current().name()).isEqualTo("one");
    assertThat(model.before()).isEmpty();
    assertThat(model.measuredProperty().get()).isEmpty();
    work();
    Measured measured = model.measuredProperty().get().orElseThrow();
    assertThat(measured.dataset().spec().customers()).isEqualTo(10);
    assertThat(measured.isSample()).isFalse();
  }

  @Test
  void stepsEndAtBothEnds() {
    go(0);
    onFx(model::previous);
    assertThat(model.stepProperty().get()).isZero();
    onFx(model::next);
    onFx(model::next);
    onFx(model::next);
    assertThat(model.stepProperty().get()).isEqualTo(2);
    assertThat(model.before().orElseThrow().name()).isEqualTo("two");
  }

  @Test
  void whatWasMeasuredIsNotMadeAgain() {
    go(0);
    work();
    go(1);
    work();
    go(0);
    assertThat(model.measuredProperty().get()).isPresent();
    assertThat(studio.calls).containsExactly("generate 10", "generate 20");
  }

  @Test
  void manyCustomersShowASampleFirstAndThenAll() {
    go(2);
    work();
    Measured sample = model.measuredProperty().get().orElseThrow();
    assertThat(sample.isSample()).isTrue();
    assertThat(sample.dataset().spec().customers()).isEqualTo(100_000);
    assertThat(sample.all()).isEqualTo(99_999_999);
    work();
    assertThat(model.measuredProperty().get().orElseThrow().isSample()).isFalse();
    assertThat(studio.calls).containsExactly("generate 100000", "generate 99999999");
  }

  @Test
  void figuresOfAStepThatWasLeftAreNotShownInAnother() {
    go(0);
    go(1);
    work();
    assertThat(model.measuredProperty().get()).isEmpty();
    work();
    assertThat(model.measuredProperty().get().orElseThrow().dataset().spec().customers())
        .isEqualTo(20);
  }

  private void go(int step) {
    onFx(() -> model.go(step));
  }

  /// Does the next piece of work, as a thread of its own would.
  private void work() {
    onFx(() -> {});
    Runnable task = tasks.poll();
    if (task != null) {
      task.run();
    }
    onFx(() -> {});
  }

  private static void onFx(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static NamedPreset step(String name, long customers) {
    return new NamedPreset(name, name, PortfolioSpec.defaults().withCustomers(customers), false);
  }
}
