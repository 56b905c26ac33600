package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Whoever works the window by keys sees where he is: every control that the Tab key stops at gets
/// a ring in the accent colour.
class FocusRingTest {
  private static final double AROUND = 5;
  private static final double ALIKE = 0.12;

  /// The ring of the smallest control, the handle of a divider, has more.
  private static final int LEAST_PIXELS = 24;

  private static final int MOST_STOPS = 200;

  private final FxRobot hands = new FxRobot();
  private Stage stage;

  /// Where the Tab key stops; twice at a slider with two thumbs.
  ///
  /// @param focused what it looks like then
  private record Stop(Node node, WritableImage focused) {}

  @AfterEach
  void hide() {
    Scenes.onFxThread(() -> {
      stage.hide();
      return null;
    });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyStopOfTheTabKeyHasARing(Theme theme) throws Exception {
    RealWindow window = shown(theme);
    Set<String> bare = new LinkedHashSet<>();
    window.inEveryTab(tab -> {
      List<Stop> stops = stops(window, "#form-toggle");
      assertThat(stops).extracting(Stop::node).hasAtLeastOneElementOfType(TabPane.class);
      assertThat(stops).hasSizeBetween(20, MOST_STOPS - 1);
      bare.addAll(bare(stops, window, theme));
    });
    assertThat(bare).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyStopInHelpAndAboutHasARing(Theme theme) throws Exception {
    RealWindow window = shown(theme);
    window.window.tellLog(Path.of("/home/jane/cardfolio.log"));
    for (Runnable open : List.<Runnable>of(window.window::help, window.window::about)) {
      window.does(open);
      List<Stop> stops = stops(window, "#pages-search");
      assertThat(stops)
          .extracting(stop -> stop.node().getId())
          .contains("pages-search", "pages-close", "pages-list");
      assertThat(bare(stops, window, theme)).isEmpty();
    }
  }

  private RealWindow shown(Theme theme) throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(() -> {
      stage.setScene(window.window.scene());
      stage.show();
      stage.requestFocus();
      window.window.show(theme);
    });
    return window;
  }

  /// Where the Tab key stops, from a control on until it is there again.
  private List<Stop> stops(RealWindow window, String selector) {
    Node start = Scenes.onFxThread(() -> window.window.scene().lookup(selector));
    window.does(start::requestFocus);
    List<Stop> stops = new ArrayList<>();
    do {
      Node node = next(window);
      stops.add(new Stop(node, picture(window, node)));
    } while (!stops.getLast().node().equals(start) && stops.size() < MOST_STOPS);
    return stops;
  }

  /// The stops that look the same with the focus and without.
  private List<String> bare(List<Stop> stops, RealWindow window, Theme theme) {
    return stops.stream()
        .filter(stop -> {
          Node elsewhere =
              stops.stream()
                  .map(Stop::node)
                  .filter(it -> !it.equals(stop.node()))
                  .findFirst()
                  .orElseThrow();
          Scenes.onFxThread(() -> {
            elsewhere.requestFocus();
            return null;
          });
          WritableImage plain = picture(window, stop.node());
          return ringPixels(stop.focused(), plain, accent(theme)) < LEAST_PIXELS;
        })
        .map(stop -> stop.node() + " in " + stop.node().getParent())
        .toList();
  }

  private Node next(RealWindow window) {
    hands.push(KeyCode.TAB);
    return Scenes.onFxThread(() -> window.window.scene().getFocusOwner());
  }

  private static Rectangle2D around(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    double x = Math.max(0, bounds.getMinX() - AROUND);
    double y = Math.max(0, bounds.getMinY() - AROUND);
    return new Rectangle2D(
        x, y, bounds.getMaxX() + AROUND - x, Math.min(900, bounds.getMaxY() + AROUND) - y);
  }

  private static WritableImage picture(RealWindow window, Node node) {
    return Scenes.onFxThread(() -> {
      SnapshotParameters parameters = new SnapshotParameters();
      parameters.setViewport(around(node));
      return window.window.scene().getRoot().snapshot(parameters, null);
    });
  }

  /// How many pixels have the accent colour only with the focus.
  private static int ringPixels(WritableImage with, WritableImage without, Color accent) {
    PixelReader focused = with.getPixelReader();
    PixelReader plain = without.getPixelReader();
    int pixels = 0;
    for (int y = 0; y < (int) Math.min(with.getHeight(), without.getHeight()); y++) {
      for (int x = 0; x < (int) Math.min(with.getWidth(), without.getWidth()); x++) {
        if (isAlike(focused.getColor(x, y), accent) && !isAlike(plain.getColor(x, y), accent)) {
          pixels++;
        }
      }
    }
    return pixels;
  }

  private static boolean isAlike(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < ALIKE
        && Math.abs(one.getGreen() - other.getGreen()) < ALIKE
        && Math.abs(one.getBlue() - other.getBlue()) < ALIKE;
  }

  private static Color accent(Theme theme) {
    return switch (theme) {
      case LIGHT -> Color.web("#0969da");
      case DARK -> Color.web("#1f6feb");
    };
  }
}
