package io.cardfolio.ui;

import io.cardfolio.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The pictures that stand for the window in title bars, task bars and switchers, one a size; made
/// from `icons/cardfolio.svg`.
final class WindowIcons {
  private WindowIcons() {}

  static List<Image> all() {
    return IntStream.of(16, 32, 48, 64, 128).mapToObj(WindowIcons::ofSize).toList();
  }

  private static Image ofSize(int size) {
    String name = Text.of("icon-%d.png", size);
    return new Image(
        Objects.requireNonNull(WindowIcons.class.getResource(name), name).toExternalForm());
  }
}
