package io.cardfolio.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CustomerText;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A dataset that is pinned, and what the next one differs in.
class CompareModelTest {
  private static final int PATIENCE_SECONDS = 30;
  private static final ShownDataset FIRST = Datasets.clean(500);
  private static final ShownDataset SECOND = Datasets.clean(600);

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final SimpleObjectProperty<ShownDataset> dataset = new SimpleObjectProperty<>();
  private CompareModel model;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void makeModel() {
    does(() -> model = new CompareModel(dataset, executor));
  }

  @AfterEach
  void stop() {
    does(() -> model.cancel());
    executor.shutdownNow();
  }

  @Test
  void nothingCanBePinnedBeforeTheFirstDataset() {
    does(() -> model.pin());
    assertThat(model.pinnedProperty().get()).isEmpty();
    assertThat(model.comparisonProperty().get()).isEmpty();
  }

  @Test
  void comparesEveryDatasetWithThePinnedOneUntilItIsLetGo() {
    does(() -> {
      dataset.set(FIRST);
      model.pin();
    });
    assertThat(model.comparisonProperty().get().orElseThrow().settings()).isEmpty();
    does(() -> dataset.set(SECOND));
    assertThat(model.pinnedProperty().get()).contains(FIRST);
    assertThat(model.comparisonProperty().get().orElseThrow().settings())
        .containsExactly(new SettingChange("Customers", "500", "600"));
    does(() -> model.unpin());
    assertThat(model.pinnedProperty().get()).isEqualTo(Optional.empty());
    assertThat(model.comparisonProperty().get()).isEmpty();
  }

  @Test
  void customersAreComparedOnlyWhileSomebodyWatches() throws Exception {
    does(() -> {
      dataset.set(FIRST);
      model.pin();
      dataset.set(SECOND);
    });
    assertThat(model.rowsProperty().get()).isEqualTo(new RowsState.Waiting());
    does(() -> model.setWatched(true));
    await(() -> model.rowsProperty().get() instanceof RowsState.Done);
    assertThat(((RowsState.Done) model.rowsProperty().get()).result().more()).isEqualTo(100);
    does(() -> dataset.set(FIRST));
    await(() ->
        model.rowsProperty().get() instanceof RowsState.Done done && done.result().more() == 0);
  }

  @Test
  void aComparisonCanBeCancelledAndDoneAgain() throws Exception {
    does(() -> {
      dataset.set(Datasets.withRows(FIRST, new EndlessRows()));
      model.pin();
      model.setWatched(true);
    });
    assertThat(model.rowsProperty().get()).isEqualTo(new RowsState.Running());
    does(() -> model.cancel());
    await(() -> model.rowsProperty().get() instanceof RowsState.Cancelled);
    does(() -> model.compareRows());
    assertThat(model.rowsProperty().get()).isEqualTo(new RowsState.Running());
    does(() -> model.setWatched(false));
    await(() -> !model.comparing().isRunning());
    assertThat(model.rowsProperty().get()).isEqualTo(new RowsState.Waiting());
  }

  @Test
  void aFailureIsSaid() throws Exception {
    does(() -> {
      dataset.set(Datasets.withRows(FIRST, new BrokenRows()));
      model.pin();
      model.setWatched(true);
    });
    await(() -> model.rowsProperty().get() instanceof RowsState.Failed);
    assertThat(model.rowsProperty().get()).isEqualTo(new RowsState.Failed("The file is gone"));
  }

  private void does(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      return null;
    });
  }

  private static void await(BooleanSupplier condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
  }

  /// Rows that come so slowly that a comparison does not end by itself.
  private static final class EndlessRows implements CustomerRows {
    @Override
    public long size() {
      return 200_000;
    }

    @Override
    public CustomerText row(long number) {
      Thread.onSpinWait();
      return Datasets.row(FIRST.spec(), number % 500 == 1 ? spin() : number);
    }

    private static long spin() {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return 1;
    }
  }

  private static final class BrokenRows implements CustomerRows {
    @Override
    public long size() {
      return 10;
    }

    @Override
    public CustomerText row(long number) {
      throw new IllegalStateException("The file is gone");
    }
  }
}
