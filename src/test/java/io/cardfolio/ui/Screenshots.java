package io.cardfolio.ui;

import io.cardfolio.ui.chart.Picture;
import io.cardfolio.ui.chart.PictureImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Writes pictures of scenes to `target/screenshots`, for eyes and for the README.
public final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  /// Draws the scene in its own size, on the JavaFX thread.
  ///
  /// @param name the file's name without its ending
  /// @return the file
  public static Path save(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return write(scene.snapshot(null), name);
  }

  /// Draws the scene as on a screen of twice as many pixels, on the JavaFX thread.
  ///
  /// @param name the file's name without its ending
  /// @return the file
  public static Path saveAtTwice(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Set<Node> charts = scene.getRoot().lookupAll(".picture");
    charts.forEach(chart -> sharpen((Picture) chart));
    SnapshotParameters twice = new SnapshotParameters();
    twice.setTransform(Transform.scale(2, 2));
    twice.setFill(scene.getFill());
    Path file = write(scene.getRoot().snapshot(twice, null), name);
    charts.forEach(chart -> {
      canvas((Picture) chart).getTransforms().clear();
      ((Picture) chart).requestLayout();
    });
    return file;
  }

  /// Gives a chart the pixels that it has on a screen of twice as many; it has those of the screen
  /// that the program started on.
  private static void sharpen(Picture chart) {
    WritableImage image = PictureImage.of(chart.drawing(), chart.look(), 2);
    Canvas canvas = canvas(chart);
    canvas.setWidth(image.getWidth());
    canvas.setHeight(image.getHeight());
    canvas.getTransforms().setAll(Transform.scale(0.5, 0.5));
    canvas.getGraphicsContext2D().drawImage(image, 0, 0);
  }

  private static Canvas canvas(Picture chart) {
    return (Canvas) chart.getChildrenUnmodifiable().getFirst();
  }

  private static Path write(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, PictureImage.pixels(image), 0, width);
    try {
      Files.createDirectories(FOLDER);
      Path file = FOLDER.resolve(name + ".png");
      ImageIO.write(copy, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
