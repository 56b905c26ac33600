package io.cardfolio.ui.chart;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Paints drawings as images.
public final class PictureImage {
  private PictureImage() {}

  /// An image of a drawing, on the JavaFX thread.
  ///
  /// @param scale how many pixels of the image a pixel of the drawing is wide
  public static WritableImage of(Drawing drawing, ChartStyle look, double scale) {
    Canvas canvas =
        new Canvas(Math.ceil(drawing.width() * scale), Math.ceil(drawing.height() * scale));
    canvas.getGraphicsContext2D().scale(scale, scale);
    new CanvasPen(canvas.getGraphicsContext2D(), look).paint(drawing);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(look.colour(Ink.SURFACE));
    return canvas.snapshot(parameters, null);
  }

  /// The pixels of an image, its rows from above, as 0xAARRGGBB.
  public static int[] pixels(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
