package io.cardfolio.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;

/// Puts a part of the window into a themed scene, and scenes into picture files.
public final class Scenes {
  private static final Path PICTURES = Path.of("target", "screenshots");

  private Scenes() {}

  /// A scene of the wanted size around `region`. Call on the JavaFX thread.
  public static Scene scene(Region region, double width, double height, boolean dark) {
    for (String font :
        List.of(
            "InterTabular.otf",
            "InterTabularMedium.otf",
            "InterTabularSemiBold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Medium.ttf")) {
      resource("test-fonts/" + font).ifPresent(url -> Font.loadFont(url.toString(), 13));
    }
    Scene scene = new Scene(new StackPane(region), width, height);
    scene.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    resource(dark ? "stand-in-dark.css" : "stand-in-light.css")
        .ifPresent(url -> scene.getStylesheets().add(url.toString()));
    scene.getStylesheets().add(resource("content.css").orElseThrow().toString());
    return scene;
  }

  /// Lays the scene out as if it were shown. Call on the JavaFX thread.
  public static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /// Writes the scene to `target/screenshots/name.png`. Call on the JavaFX thread.
  public static BufferedImage picture(Scene scene, String name) {
    layOut(scene);
    WritableImage shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    int[] pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return image;
  }

  private static Optional<URL> resource(String name) {
    return Optional.ofNullable(Scenes.class.getResource(Objects.requireNonNull(name)));
  }
}
