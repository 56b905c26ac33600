package io.cardfolio.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.effect.Effect;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The tabs with the content, which turns grey while the settings that it shows are not valid.
final class ContentTabs extends StackPane {
  private static final int QUALITY = 2;
  private static final double GREY_OPACITY = 0.9;

  private final TabPane tabs = new TabPane();
  private final Label badge = new Label();

  ContentTabs(StudioModel model, SlowRun making, Contents contents) {
    tabs.setId("tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            tab("Overview", contents.overview()),
            tab("Customers", contents.customers()),
            tab("Quality", contents.quality()));
    tabs.getTabs().get(QUALITY).setGraphic(badge);
    badge.setId("quality-badge");
    badge.getStyleClass().add("quality-badge");
    getStyleClass().add("content-tabs");
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(tabs, progress(model, making), lastValid(model));
    model
        .datasetProperty()
        .subscribe(dataset -> {
          if (dataset != null) {
            contents.show(dataset);
          }
          refreshBadge(model);
        });
    model
        .problemsProperty()
        .subscribe(problems -> {
          dim(!problems.isEmpty());
          refreshBadge(model);
        });
  }

  /// Shows a tab, counted from 0.
  void select(int tab) {
    tabs.getSelectionModel().select(tab);
  }

  /// Shows what is wrong.
  void selectQuality() {
    select(QUALITY);
  }

  private static Tab tab(String title, ContentPane pane) {
    pane.region().getStyleClass().add("content");
    return new Tab(title, pane.region());
  }

  private void dim(boolean grey) {
    for (Tab tab : tabs.getTabs()) {
      tab.getContent().setEffect(grey ? grey() : null);
      tab.getContent().setOpacity(grey ? GREY_OPACITY : 1);
    }
  }

  private static Effect grey() {
    return new ColorAdjust(0, -1, 0, 0);
  }

  private void refreshBadge(StudioModel model) {
    ShownDataset dataset = model.datasetProperty().get();
    badge.setVisible(dataset != null && model.problems().isEmpty());
    if (badge.isVisible()) {
      long errors = dataset.outcome().report().errors();
      badge.setText(errors == 0 ? "" : String.format(java.util.Locale.ROOT, "%,d", errors));
      badge.setGraphic(errors == 0 ? Icons.of(MaterialDesignC.CHECK, "success-icon") : null);
      badge.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, errors > 0);
    }
  }

  private static Region progress(StudioModel model, SlowRun making) {
    ProgressBar bar = new ProgressBar();
    bar.setId("making-bar");
    bar.getStyleClass().add("making-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.making().progressProperty());
    bar.visibleProperty().bind(making.slowProperty());
    return bar;
  }

  private static Region lastValid(StudioModel model) {
    Label label =
        new Label(
            "Showing the last valid dataset", Icons.of(MaterialDesignA.ALERT, "warning-icon"));
    label.setId("last-valid");
    label.getStyleClass().add("last-valid");
    StackPane.setAlignment(label, Pos.TOP_RIGHT);
    Runnable refresh =
        () ->
            label.setVisible(!model.problems().isEmpty() && model.datasetProperty().get() != null);
    model.problemsProperty().subscribe(refresh);
    model.datasetProperty().subscribe(refresh);
    refresh.run();
    return label;
  }
}
