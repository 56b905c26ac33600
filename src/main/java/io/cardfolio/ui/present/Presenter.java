package io.cardfolio.ui.present;

import io.cardfolio.ui.preset.NamedPreset;
import io.cardfolio.ui.preset.PresetModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import io.cardfolio.ui.work.Studio;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Presents the presets on the whole screen; the window behind stays as it is.
public final class Presenter {
  private final Studio studio;
  private final Executor executor;
  private final PresetModel presets;
  private final Texts texts;
  private final BooleanSupplier still;
  private Optional<Stage> open = Optional.empty();

  /// A presenter.
  ///
  /// @param executor where customers are made
  /// @param still whether nothing may move
  public Presenter(
      Studio studio, Executor executor, PresetModel presets, Texts texts, BooleanSupplier still) {
    this.studio = studio;
    this.executor = executor;
    this.presets = presets;
    this.texts = texts;
    this.still = still;
  }

  /// Presents on the screen of a window, until the user leaves.
  public void present(Window owner) {
    open.ifPresentOrElse(Stage::toFront, () -> open(owner));
  }

  private void open(Window owner) {
    List<NamedPreset> steps = presets.steps();
    PresentModel model = new PresentModel(studio, executor, texts, steps);
    Stage stage = new Stage();
    PresentPane pane = new PresentPane(model, texts, Pulse.ofScreen(), still, stage::hide);
    Scene scene = scene(pane, owner.getWidth(), owner.getHeight());
    PresentKeys.install(scene, model, stage::hide);
    stage.initOwner(owner);
    stage.setTitle(texts.of("present.title"));
    stage.setScene(scene);
    stage.setX(owner.getX());
    stage.setY(owner.getY());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHidden(_ -> {
      pane.stop();
      model.close();
      open = Optional.empty();
    });
    open = Optional.of(stage);
    stage.setFullScreen(true);
    stage.show();
  }

  /// A scene with the look of a projector.
  static Scene scene(PresentPane pane, double width, double height) {
    Scene scene = new Scene(pane, width, height);
    Theme.DARK.apply(scene);
    return scene;
  }
}
