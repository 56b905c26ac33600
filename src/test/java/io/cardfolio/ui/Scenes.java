package io.cardfolio.ui;

import io.cardfolio.ui.theme.Theme;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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

  /// Scrolls the form so far that the middle of a part of it is in the middle, or as near as can
  /// be. Call on the JavaFX thread.
  public static void scrollTo(Scene scene, String selector) {
    layOut(scene);
    ScrollPane form = (ScrollPane) find(scene.getRoot(), "#form");
    // A scene that no window shows would be drawn as it was before.
    find(form, ".viewport").setCache(false);
    Node part = find(form.getContent(), selector);
    Bounds place = form.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double seen = form.getViewportBounds().getHeight();
    double hidden = form.getContent().getBoundsInLocal().getHeight() - seen;
    form.setVvalue(hidden <= 0 ? 0 : Math.clamp((place.getCenterY() - seen / 2) / hidden, 0, 1));
    layOut(scene);
  }

  /// The text of the label or button that `selector` finds below `root`.
  public static String text(Node root, String selector) {
    return ((Labeled) find(root, selector)).getText();
  }

  /// What `selector` finds below `root`.
  public static Node find(Node root, String selector) {
    return Objects.requireNonNull(root.lookup(selector), selector);
  }

  /// Tells a node of the mouse at a place in it. Call on the JavaFX thread.
  public static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /// Does something on the JavaFX thread and waits for what comes out.
  public static <T> T onFxThread(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, call);
  }
}
