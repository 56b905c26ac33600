package io.cardfolio.ui.status;

import io.cardfolio.ui.control.FittingLabel;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.JobRunner;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A run and where it is told of: what it does, how far it is, and the button that stops it.
public final class RunIndicator extends HBox {
  private static final double WHOLE = 100;

  /// What is said, held here as nobody else holds it.
  private final StringBinding said;

  /// The indicator of a runner, there while `shown`.
  ///
  /// @param id the ID; the button has it with `-cancel`
  public RunIndicator(String id, Texts texts, JobRunner runner, ObservableBooleanValue shown) {
    setId(id);
    getStyleClass().add("run-indicator");
    setAlignment(Pos.CENTER_RIGHT);
    visibleProperty().bind(shown);
    managedProperty().bind(shown);
    FittingLabel what = new FittingLabel();
    what.getStyleClass().add("muted");
    said = Bindings.when(shown).then(runner.whatProperty()).otherwise("");
    said.subscribe(text -> what.say(List.of(text, "")));
    ProgressBar bar = new ProgressBar();
    // Quick runs, which are not shown, cost no layout.
    bar.progressProperty().bind(Bindings.when(shown).then(runner.progressProperty()).otherwise(0));
    Label percent = new Label();
    percent.setMinWidth(USE_PREF_SIZE);
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> percent(texts, bar.getProgress()), bar.progressProperty()));
    Button cancel =
        Icons.button(
            id + "-cancel", MaterialDesignC.CLOSE, texts.of("window.cancel"), runner::cancel);
    getChildren().addAll(what, bar, percent, cancel);
  }

  private static String percent(Texts texts, double progress) {
    return progress < 0 ? "" : texts.figures().percent(Math.floor(progress * WHOLE) / WHOLE, 0);
  }
}
