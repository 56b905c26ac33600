package io.cardfolio.ui.status;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.control.Hearing;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.SlowRun;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The lowest row: what was made, how fast, what runs now, and the fingerprint of the data.
public final class StatusBar extends HBox {
  private static final double MOST_LETTERS = 36;

  private final StudioModel model;
  private final Texts texts;
  private final FontIcon icon = new FontIcon();
  private final Label what =
      new Label() {
        // Whole before anything else, unless a file's name is so long that it would take it all.
        @Override
        protected double computeMinWidth(double height) {
          return Math.min(computePrefWidth(height), MOST_LETTERS * getFont().getSize());
        }
      };
  private final FittingLabel more = new FittingLabel();
  private String moreText = "";
  private final Hyperlink again = new Hyperlink();
  private final Separator divider = new Separator(Orientation.VERTICAL);
  private boolean narrow;

  public StatusBar(StudioModel model, Texts texts, SlowRun making, Runnable remake) {
    this.model = model;
    this.texts = texts;
    setId("status-bar");
    getStyleClass().add("status-bar-row");
    setAlignment(Pos.CENTER_LEFT);
    what.setId("status-text");
    more.setId("status-more");
    more.getStyleClass().add("muted");
    again.setId("remake");
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(_ -> remake.run());
    again.visibleProperty().bind(model.dataset().outdated());
    again.managedProperty().bind(again.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            icon,
            what,
            again,
            divider,
            more,
            gap,
            new RunIndicator("making", texts, model.dataset().making(), making.slowProperty()),
            new RunIndicator(
                "exporting", texts, model.exporting(), model.exporting().runningProperty()),
            new DigestLabel(model.dataset().digest(), texts));
    Hearing.heldBy(this)
        .of(model.problemCount(), this::refresh)
        .of(model.dataset().shownProperty(), this::refresh)
        .of(model.dataset().making().runningProperty(), this::refresh)
        .of(model.dataset().outdated(), this::refresh);
  }

  /// Leaves out what there is no room for.
  public void setNarrow(boolean isNarrow) {
    narrow = isNarrow;
    showMore();
  }

  private void refresh() {
    ShownDataset dataset = model.dataset().shownProperty().get();
    if (!model.problems().isEmpty()) {
      showLast(texts.of("window.settings-not-valid"), dataset);
    } else if (model.dataset().outdated().get() && isUnfinished(dataset)) {
      showLast(texts.of("tuning.stopped"), dataset);
      again.setText(texts.of("tuning.validate"));
    } else if (model.dataset().outdated().get()) {
      boolean opened = model.dataset().opened().get();
      showLast(texts.of(opened ? "window.not-checked" : "window.not-generated"), dataset);
      again.setText(texts.of(opened ? "window.check" : "window.generate"));
    } else if (dataset == null) {
      show(model.dataset().making().whatProperty().get(), true);
      tellMore("");
    } else {
      show(StatusLine.made(texts, dataset), true);
      tellMore(StatusLine.more(texts, dataset));
    }
  }

  private boolean isUnfinished(ShownDataset dataset) {
    return dataset != null && !dataset.isFinished() && dataset.spec().equals(model.spec());
  }

  private void showLast(String text, ShownDataset dataset) {
    show(text, false);
    tellMore(dataset == null ? "" : StatusLine.last(texts, dataset));
  }

  private void show(String text, boolean good) {
    what.setText(text);
    String colour = good ? "success-icon" : "danger-icon";
    if (!icon.getStyleClass().contains(colour)) {
      icon.setIconCode(good ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignA.ALERT_CIRCLE);
      icon.getStyleClass().setAll("ikonli-font-icon", colour);
    }
    icon.setVisible(model.dataset().shownProperty().get() != null || !good);
  }

  private void tellMore(String text) {
    moreText = text;
    more.say(List.of(text, ""));
    showMore();
  }

  private void showMore() {
    boolean shown = !narrow && !moreText.isEmpty();
    for (Node node : List.of(divider, more)) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}
