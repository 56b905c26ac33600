package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Two parts of a whole as they are laid out.
class SplitBarTest {
  private static final double WIDTH = 200;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aSplitLeavesAGapBetweenItsParts() {
    Region bar = split(0.25);
    assertThat(part(bar, ".split-second").getWidth()).isEqualTo(50);
    assertThat(part(bar, ".split-second").getMaxX()).isEqualTo(200);
    assertThat(part(bar, ".split-first").getWidth()).isEqualTo(148);
  }

  @Test
  void theSmallestPartOfASplitIsStillSeen() {
    assertThat(part(split(0.000_01), ".split-second").getWidth()).isEqualTo(1);
  }

  @Test
  void aSplitMayBeAllOfOneKind() {
    assertThat(part(split(0), ".split-first").getWidth()).isEqualTo(200);
    assertThat(part(split(0), ".split-second").getWidth()).isZero();
    assertThat(part(split(1), ".split-first").getWidth()).isZero();
    assertThat(part(split(1), ".split-second").getWidth()).isEqualTo(200);
  }

  private static Region split(double part) {
    SplitBar bar = new SplitBar();
    bar.show(part);
    return laidOut(bar);
  }

  private static Region laidOut(Region bar) {
    return Scenes.onFxThread(() -> {
      bar.resize(WIDTH, 20);
      bar.layout();
      return bar;
    });
  }

  private static Bounds part(Region bar, String selector) {
    Node node = Scenes.find(bar, selector);
    return node.getBoundsInParent();
  }
}
