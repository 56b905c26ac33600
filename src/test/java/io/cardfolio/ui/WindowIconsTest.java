package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The icons that the window gives the system.
class WindowIconsTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void eachIconIsASquareOfItsSize() {
    assertThat(WindowIcons.all())
        .allSatisfy(icon -> assertThat(icon.getException()).isNull())
        .allSatisfy(icon -> assertThat(icon.getHeight()).isEqualTo(icon.getWidth()))
        .extracting(Image::getWidth)
        .containsExactly(16.0, 32.0, 48.0, 64.0, 128.0);
  }
}
