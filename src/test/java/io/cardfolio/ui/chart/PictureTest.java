package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Charts on the screen, in the colours and fonts of the theme.
class PictureTest {
  private static final int SIZE = 100;
  private static final Sketch SQUARE =
      (width, height, _) -> {
        Drawing.Builder drawing = new Drawing.Builder();
        drawing.box(10, 10, 80, 80, 0, Ink.BAR);
        drawing.spot(10, 10, 80, 80, () -> "Square");
        return drawing.build(width, height);
      };

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void paintsInTheColoursOfTheTheme() {
    assertThat(middle(Theme.LIGHT)).isEqualTo(Color.web("#8491a3"));
    assertThat(middle(Theme.DARK)).isEqualTo(Color.web("#748296"));
  }

  @Test
  void everyInkAndTypeHasAStyle() {
    ChartStyle light = look(Theme.LIGHT);
    for (Ink ink : Ink.values()) {
      assertThat(light.colour(ink)).as(ink.property()).isNotEqualTo(Color.GRAY);
    }
    assertThat(light.font(Type.TITLE).getFamily()).isEqualTo("Inter Tabular SemiBold");
    assertThat(light.size(Type.BODY)).isEqualTo(13);
    assertThat(light.size(Type.AXIS)).isBetween(10.9, 11.1);
    assertThat(light.size(Type.TITLE)).isBetween(13.9, 14.1);
  }

  @Test
  void lettersFollowTheSizeOfTheText() {
    ChartStyle look =
        Scenes.onFxThread(() -> {
          Picture picture = new Picture();
          Scene scene = Scenes.of(picture, SIZE, SIZE, Theme.LIGHT);
          scene.getRoot().setStyle("-fx-font-size: 18px");
          Scenes.layOut(scene);
          return picture.look();
        });
    assertThat(look.size(Type.BODY)).isEqualTo(18);
    assertThat(look.size(Type.AXIS)).isBetween(15.1, 15.3);
    assertThat(look.px(24)).isEqualTo(33);
  }

  @Test
  void aSwitchOfThemeRepaints() {
    Color colour =
        Scenes.onFxThread(() -> {
          Scene scene = Scenes.of(square(), SIZE, SIZE, Theme.LIGHT);
          Theme.DARK.apply(scene);
          Scenes.layOut(scene);
          return middle(scene);
        });
    assertThat(colour).isEqualTo(Color.web("#748296"));
  }

  @Test
  void drawsOnceForEachChart() {
    List<String> drawn = new ArrayList<>();
    Scenes.onFxThread(() -> {
      Picture picture = new Picture();
      Scene scene = Scenes.of(picture, SIZE, SIZE, Theme.LIGHT);
      picture.show((width, height, _) -> {
        drawn.add(width + " x " + height);
        return new Drawing.Builder().build(width, height);
      });
      Scenes.layOut(scene);
      Scenes.layOut(scene);
      return null;
    });
    assertThat(drawn).containsExactly("100.0 x 100.0");
  }

  @Test
  void whatWouldLookTheSameIsNotPaintedAgain() {
    Scenes.onFxThread(() -> {
      Picture picture = square();
      Scene scene = Scenes.of(picture, SIZE, SIZE, Theme.LIGHT);
      Canvas canvas = (Canvas) picture.getChildrenUnmodifiable().getFirst();
      canvas.getGraphicsContext2D().setFill(Color.RED);
      canvas.getGraphicsContext2D().fillRect(0, 0, SIZE, SIZE);
      picture.show(SQUARE);
      Scenes.layOut(scene);
      assertThat(middle(scene)).isEqualTo(Color.RED);
      picture.show((width, height, letters) -> SQUARE.draw(width, height, letters).framed(0));
      Scenes.layOut(scene);
      assertThat(middle(scene)).isEqualTo(Color.web("#8491a3"));
      return null;
    });
  }

  private static Color middle(Scene scene) {
    return scene.snapshot(null).getPixelReader().getColor(SIZE / 2, SIZE / 2);
  }

  @Test
  void tellsWhatIsUnderThePointerAlone() {
    Scenes.onFxThread(() -> {
      Picture picture = square();
      Scenes.of(picture, SIZE, SIZE, Theme.LIGHT);
      assertThat(picture.getProperties()).isEmpty();
      Scenes.mouse(picture, MouseEvent.MOUSE_MOVED, 50, 50);
      assertThat(picture.getProperties().values())
          .anySatisfy(it -> assertThat(it).hasFieldOrPropertyWithValue("text", "Square"));
      Scenes.mouse(picture, MouseEvent.MOUSE_MOVED, 5, 5);
      assertThat(picture.getProperties()).isEmpty();
      return null;
    });
  }

  private static Color middle(Theme theme) {
    return Scenes.onFxThread(() -> {
      Scene scene = Scenes.of(square(), SIZE, SIZE, theme);
      return scene.snapshot(null).getPixelReader().getColor(SIZE / 2, SIZE / 2);
    });
  }

  private static ChartStyle look(Theme theme) {
    return Scenes.onFxThread(() -> {
      Picture picture = square();
      Scenes.of(picture, SIZE, SIZE, theme);
      return picture.look();
    });
  }

  private static Picture square() {
    Picture picture = new Picture();
    picture.show(SQUARE);
    return picture;
  }
}
