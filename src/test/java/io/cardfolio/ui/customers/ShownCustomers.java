package io.cardfolio.ui.customers;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The Customers tab in a window of its own for each test, over as many rows as there can be, which
/// are made when they are asked for.
final class ShownCustomers implements BeforeEachCallback, AfterEachCallback {
  static final long MANY = PortfolioSpec.MAX_CUSTOMERS;

  final FxRobot robot = new FxRobot();
  final Counting rows = new Counting();
  CustomersPane pane;

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    robot.interact(() -> {
      pane = new CustomersPane(Texts.english(), Runnable::run);
      pane.show(Datasets.withRows(Datasets.clean(100), rows));
      stage.setScene(Scenes.of(pane.region(), 900, 600, Theme.LIGHT));
      stage.show();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    FxToolkit.hideStage();
  }

  /// Shows another dataset.
  void show(ShownDataset dataset) {
    robot.interact(() -> pane.show(dataset));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Shows 500 customers, who are quickly searched.
  void showFew() {
    show(Datasets.withRows(Datasets.clean(500), Datasets.rows(PortfolioSpec.defaults(), 500)));
  }

  Region region() {
    return pane.region();
  }

  String position() {
    return Scenes.text(region(), "#customers-position");
  }

  long selected() {
    return table().getSelectionModel().getSelectedItem().number();
  }

  @SuppressWarnings("unchecked")
  TableView<NumberedRow> table() {
    return (TableView<NumberedRow>) Scenes.find(region(), "#customers-table");
  }

  List<String> shownTexts() {
    return Scenes.onFxThread(() ->
        table().lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList());
  }

  /// Waits until something holds, which is asked on the JavaFX thread.
  void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> Scenes.onFxThread(condition::getAsBoolean));
  }

  /// Rows that remember what was asked for.
  static final class Counting implements CustomerRows {
    final Set<Long> asked = new TreeSet<>();
    int calls;

    @Override
    public long size() {
      return MANY;
    }

    @Override
    public CustomerText row(long number) {
      asked.add(number);
      calls++;
      return Datasets.row(PortfolioSpec.defaults(), number);
    }
  }
}
