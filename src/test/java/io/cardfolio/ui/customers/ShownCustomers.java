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
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The Customers tab in a window of its own, over rows that are made when they are asked for.
final class ShownCustomers {
  static final long MANY = PortfolioSpec.MAX_CUSTOMERS;

  final FxRobot robot = new FxRobot();
  final Counting rows = new Counting();
  final CustomersPane pane;

  private ShownCustomers(Stage stage) {
    pane = new CustomersPane(Texts.english(), Runnable::run);
    pane.show(Datasets.withRows(Datasets.clean(100), rows));
    stage.setScene(Scenes.of(pane.region(), 900, 600, Theme.LIGHT));
    stage.show();
  }

  /// The tab with as many rows as there can be.
  static ShownCustomers show() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    ShownCustomers tab = Scenes.onFxThread(() -> new ShownCustomers(stage));
    WaitForAsyncUtils.waitForFxEvents();
    return tab;
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
