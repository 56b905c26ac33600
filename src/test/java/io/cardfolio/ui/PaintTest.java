package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// The window paints all that has changed, and nothing that cannot be seen.
class PaintTest {
  private static final double LARGE = 20_000;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /// A background that cannot be seen is painted nevertheless, and without a graphics card that
  /// takes ten times as long as one that covers what is behind it. Parts of which JavaFX keeps a
  /// picture are painted once.
  @Test
  void noLargePartHasABackgroundThatCannotBeSeen() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    Set<String> unseen = new TreeSet<>();
    window.inEveryTab(tab -> unseen.addAll(unseen(window, tab)));
    window.inEveryPage(page -> unseen.addAll(unseen(window, page)));
    assertThat(unseen).isEmpty();
  }

  /// JavaFX keeps a picture of what is in view of a pane that scrolls, such as a dialog.
  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 700"})
  void picturesThatAreKeptAreMadeAnewForWhatChanges(int width, int height) {
    RealWindow window = RealWindow.open(Texts.english(), width, height);
    window.does(window.window::export);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.LIGHT)) {
      window.does(() -> window.window.show(theme));
      assertThat(brightness(window, width / 2, height / 2) > 0.5)
          .as("%s is light", theme)
          .isEqualTo(theme == Theme.LIGHT);
    }
  }

  private static double brightness(RealWindow window, int x, int y) {
    return Scenes.onFxThread(
        () -> window.window.scene().snapshot(null).getPixelReader().getColor(x, y).getBrightness());
  }

  private static List<String> unseen(RealWindow window, String state) {
    return window.visible(PaintTest::isLargeAndClear).stream()
        .map(node -> state + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass())
        .toList();
  }

  private static boolean isLargeAndClear(Node node) {
    return node instanceof Region region
        && !region.isCache()
        && region.getWidth() * region.getHeight() > LARGE
        && region.getBackground() != null
        && region.getBackground().getFills().stream()
            .anyMatch(it -> it.getFill() instanceof Color fill && fill.getOpacity() == 0)
        && Stream.iterate(node, Objects::nonNull, Node::getParent)
            .allMatch(it -> it.getOpacity() > 0);
  }
}
