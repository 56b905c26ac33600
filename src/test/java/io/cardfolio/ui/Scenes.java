package io.cardfolio.ui;

import io.cardfolio.ui.theme.Theme;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.testfx.util.WaitForAsyncUtils;

/// Puts a part of the window into a themed scene that no window shows.
public final class Scenes {
  private static final long PATIENCE_MILLIS = 30_000;

  private Scenes() {}

  /// A scene of the wanted size around `region`, laid out. Call on the JavaFX thread.
  public static Scene of(Region region, double width, double height, Theme theme) {
    Scene scene = new Scene(new StackPane(region), width, height);
    theme.apply(scene);
    layOut(scene);
    return scene;
  }

  /// Lays the scene out as if it were shown: the second time for what the first has brought in.
  /// Call on the JavaFX thread.
  public static void layOut(Scene scene) {
    for (int pulse = 0; pulse < 2; pulse++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /// The text of the label or button that `selector` finds below `root`.
  public static String text(Node root, String selector) {
    return ((Labeled) find(root, selector)).getText();
  }

  /// What `selector` finds below `root`.
  public static Node find(Node root, String selector) {
    return Objects.requireNonNull(root.lookup(selector), selector);
  }

  /// Does something on the JavaFX thread and waits for what comes out.
  public static <T> T onFxThread(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, call);
  }
}
