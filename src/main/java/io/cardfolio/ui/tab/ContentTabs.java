package io.cardfolio.ui.tab;

import atlantafx.base.theme.Styles;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.SlowRun;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The tabs with the content, which turns grey while the settings that it shows are not valid.
public final class ContentTabs extends StackPane {
  private static final int OVERVIEW = 0;
  private static final int CUSTOMERS = 1;
  private static final int TRANSACTIONS = 2;
  private static final int QUALITY = 3;
  private static final double GREY_OPACITY = 0.9;

  private final TabPane tabs = new TabPane();
  private final BooleanProperty grey = new SimpleBooleanProperty();
  private final Subscription shown;

  public ContentTabs(
      StudioModel model, SlowRun making, Contents contents, Texts texts, Runnable generate) {
    tabs.setId("tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            new Tab(texts.of("window.overview")),
            new Tab(texts.of("window.customers")),
            new Tab(texts.of("window.transactions")),
            new Tab(texts.of("window.quality")));
    contents.panes().forEach(pane -> pane.whenMade(this::dress));
    List<LazyPane> panes =
        List.of(
            new LazyPane(contents.overview(), tabs.getTabs().get(OVERVIEW)),
            new LazyPane(contents.customers(), tabs.getTabs().get(CUSTOMERS)),
            new LazyPane(contents.transactions(), tabs.getTabs().get(TRANSACTIONS)),
            new LazyPane(contents.quality(), tabs.getTabs().get(QUALITY)));
    tabs.getTabs().get(QUALITY).setGraphic(new QualityBadge(model, texts));
    getStyleClass().add("content-tabs");
    setAlignment(Pos.TOP_LEFT);
    getChildren()
        .addAll(
            tabs,
            progress(model, making),
            besideTabs(List.of(sample(model, texts), lastValid(model, texts)), contents),
            nothingYet(model, texts, generate));
    shown =
        model
            .dataset()
            .shownProperty()
            .subscribe(dataset -> {
              if (dataset != null) {
                panes.forEach(pane -> pane.show(dataset));
              }
            });
    Hearing.heldBy(this).of(model.problemsProperty(), problems -> grey.set(!problems.isEmpty()));
  }

  /// Shows no dataset any more.
  public void release() {
    shown.unsubscribe();
  }

  /// Which tab is shown, from 0.
  public int selected() {
    return tabs.getSelectionModel().getSelectedIndex();
  }

  /// Shows a tab, counted from 0, in which fields can have the keyboard at once.
  public void select(int tab) {
    tabs.getSelectionModel().select(tab);
    applyCss();
    layout();
  }

  /// Shows the charts.
  public void selectOverview() {
    select(OVERVIEW);
  }

  /// Whether the rows are shown.
  public boolean showsCustomers() {
    return tabs.getSelectionModel().getSelectedIndex() == CUSTOMERS;
  }

  /// Shows the rows.
  public void selectCustomers() {
    select(CUSTOMERS);
  }

  /// Whether the transactions are shown.
  public boolean showsTransactions() {
    return tabs.getSelectionModel().getSelectedIndex() == TRANSACTIONS;
  }

  /// Shows the transactions.
  public void selectTransactions() {
    select(TRANSACTIONS);
  }

  /// Shows what is wrong.
  public void selectQuality() {
    select(QUALITY);
  }

  private void dress(ContentPane pane) {
    pane.region().getStyleClass().add("tab-content");
    grey.subscribe(isGrey -> {
      pane.region().setEffect(isGrey ? new ColorAdjust(0, -1, 0, 0) : null);
      pane.region().setOpacity(isGrey ? GREY_OPACITY : 1);
    });
  }

  /// What stands at the right of the tabs: a remark, and the tools of the selected tab.
  private Region besideTabs(List<Region> remarks, Contents contents) {
    HBox tools = new HBox();
    tools.setId("tab-tools");
    tools.getStyleClass().add("tab-tools");
    tools.setPickOnBounds(false);
    tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(selected -> {
          tools.getChildren().setAll(remarks);
          tools.getChildren().addAll(contents.pane(selected.intValue()).get().tools());
        });
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    return tools;
  }

  private static Region progress(StudioModel model, SlowRun making) {
    ProgressBar bar = new ProgressBar();
    bar.setId("making-bar");
    bar.accessibleTextProperty().bind(model.dataset().making().whatProperty());
    bar.getStyleClass().add("making-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty()
        .bind(
            Bindings.when(making.slowProperty())
                .then(model.dataset().making().progressProperty())
                .otherwise(0));
    bar.visibleProperty().bind(making.slowProperty());
    return bar;
  }

  private static Region lastValid(StudioModel model, Texts texts) {
    Label label =
        new Label(texts.of("window.last-valid"), Icons.of(MaterialDesignA.ALERT, "warning-icon"));
    label.setId("last-valid");
    label.getStyleClass().add("last-valid");
    label.managedProperty().bind(label.visibleProperty());
    Runnable refresh =
        () ->
            label.setVisible(
                !model.problems().isEmpty() && model.dataset().shownProperty().get() != null);
    Hearing.heldBy(label)
        .of(model.problemsProperty(), refresh)
        .of(model.dataset().shownProperty(), refresh);
    return label;
  }

  /// Says that charts show the first customers only.
  private static Region sample(StudioModel model, Texts texts) {
    Label label = new Label();
    label.setId("sample-label");
    label.getStyleClass().add("last-valid");
    StackPane.setAlignment(label, Pos.TOP_RIGHT);
    Runnable refresh =
        () -> {
          ShownDataset dataset = model.dataset().shownProperty().get();
          boolean part = dataset != null && !dataset.isWhole() && model.problems().isEmpty();
          label.setVisible(part);
          if (part) {
            label.setText(
                texts.of(
                    "tuning.sample",
                    texts.figures().count(dataset.checked()),
                    texts.figures().count(dataset.spec().customers())));
          }
        };
    Hearing.heldBy(label)
        .of(model.dataset().shownProperty(), refresh)
        .of(model.problemsProperty(), refresh);
    return label;
  }

  /// What stands in the place of the content when the first run came to nothing.
  private static Region nothingYet(StudioModel model, Texts texts, Runnable generate) {
    Button button = new Button(texts.of("window.generate"));
    button.setId("generate-first");
    button.getStyleClass().add(Styles.ACCENT);
    button.setOnAction(_ -> generate.run());
    VBox box = new VBox(new Label(texts.of("window.nothing-yet")), button);
    box.getStyleClass().add("nothing-yet");
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    box.visibleProperty()
        .bind(model.dataset().outdated().and(model.dataset().shownProperty().isNull()));
    StackPane.setAlignment(box, Pos.CENTER);
    return box;
  }
}
