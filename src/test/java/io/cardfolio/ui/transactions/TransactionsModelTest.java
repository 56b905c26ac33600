package io.cardfolio.ui.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.job.run.Progress;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobStudio;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is summed up goes with the customers that it is of.
class TransactionsModelTest {
  private static final PortfolioSpec FIVE = PortfolioSpec.defaults().withCustomers(50);
  private static final PortfolioSpec ONE =
      FIVE.withSegments(List.of(FIVE.segments().getFirst().withShare(Percent.of(100))));

  private final Deque<Runnable> queue = new ArrayDeque<>();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aLockWhileOtherCustomersAreSummedUpLeavesTheSumOfThoseBefore() {
    TransactionsModel model = new TransactionsModel(Texts.english(), queue::add);
    show(model, FIVE);
    runAll();
    assertThat(model.summedProperty().get()).map(Summed::spec).contains(FIVE);

    PortfolioSpec locked = ONE.withSegment(0, ONE.segments().getFirst().withLocked(true));
    show(model, ONE);
    show(model, locked);
    assertThat(model.summedProperty().get()).map(Summed::spec).contains(FIVE);
    runAll();
    assertThat(model.summedProperty().get()).map(Summed::spec).contains(locked);

    show(model, ONE);
    assertThat(model.summedProperty().get()).map(Summed::spec).contains(ONE);
  }

  private static void show(TransactionsModel model, PortfolioSpec spec) {
    ShownDataset shown = new JobStudio(1, System::nanoTime).generate(spec, Progress.NONE, _ -> {});
    Scenes.onFxThread(() -> {
      model.show(shown);
      return null;
    });
  }

  private void runAll() {
    while (!queue.isEmpty()) {
      queue.remove().run();
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
