package io.cardfolio.ui;

import io.cardfolio.ui.text.Texts;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;

/// The window on a stage in the language that the user wants: made anew around the same model when
/// he chooses another.
final class SpokenWindow {
  private final Stage stage;
  private final StudioModel model;
  private final BiFunction<Texts, Dimension2D, StudioWindow> make;
  private StudioWindow window;

  /// Puts a first window on the stage.
  ///
  /// @param language the words that the user wants
  /// @param size how big the first window is
  /// @param make makes a window with these words in this size
  SpokenWindow(
      Stage stage,
      StudioModel model,
      ObservableValue<Texts> language,
      Dimension2D size,
      BiFunction<Texts, Dimension2D, StudioWindow> make) {
    this.stage = stage;
    this.model = model;
    this.make = make;
    window = put(language.getValue(), size);
    language.subscribe((_, texts) -> speak(texts));
  }

  /// The window that is on the stage now.
  StudioWindow window() {
    return window;
  }

  private void speak(Texts texts) {
    StudioWindow old = window;
    window = put(texts, new Dimension2D(old.scene().getWidth(), old.scene().getHeight()));
    window.takeOver(old);
    old.release();
  }

  private StudioWindow put(Texts texts, Dimension2D size) {
    model.speak(texts);
    StudioWindow made = make.apply(texts, size);
    stage.setScene(made.scene());
    return made;
  }
}
