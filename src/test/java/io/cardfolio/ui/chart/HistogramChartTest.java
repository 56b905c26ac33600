package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.theme.Theme;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HistogramChartTest {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 200;
  private static final HistogramData TWO_BINS =
      new HistogramData(
          List.of(1_000L, 0L),
          List.of(new AxisLabel(0.5, "low"), new AxisLabel(1.5, "high")),
          List.of(new AxisLabel(1.5, "Average 7")),
          bin -> "Bin " + bin,
          "Two bins.");

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void labelsItsAxesAndMarks() {
    assertThat(shownTexts(TWO_BINS))
        .containsExactlyInAnyOrder("0", "250", "500", "750", "1K", "low", "high", "Average 7");
  }

  @Test
  void tellsItsSummaryToThoseWhoCannotSee() {
    HistogramChart chart = Scenes.onFxThread(() -> chart(TWO_BINS));
    assertThat(chart.getAccessibleText()).isEqualTo("Two bins.");
  }

  @Test
  void leavesOutAxisLabelsThatWouldOverlap() {
    List<AxisLabel> many =
        IntStream.range(0, 50).mapToObj(i -> new AxisLabel(i + 0.5, "label " + i)).toList();
    HistogramData data =
        new HistogramData(Collections.nCopies(50, 1L), many, List.of(), bin -> "", "");
    HistogramChart chart = Scenes.onFxThread(() -> laidOut(data, Theme.LIGHT));
    List<Node> shown =
        chart.lookupAll(".chart-axis-label").stream()
            .filter(node -> node.isVisible() && ((Label) node).getText().startsWith("label"))
            .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
            .toList();
    assertThat(shown).hasSizeBetween(3, 10);
    for (int i = 1; i < shown.size(); i++) {
      assertThat(shown.get(i).getBoundsInParent().getMinX())
          .isGreaterThan(shown.get(i - 1).getBoundsInParent().getMaxX());
    }
  }

  @Test
  void keepsAMarkLabelInsideWhereThereIsNoRoomOnTheRight() {
    HistogramData atTheEdge =
        new HistogramData(
            List.of(1L, 2L), List.of(), List.of(new AxisLabel(2, "Average 7")), bin -> "", "");
    HistogramChart chart = Scenes.onFxThread(() -> laidOut(atTheEdge, Theme.LIGHT));
    Node label = Scenes.find(chart, ".chart-mark-label");
    assertThat(label.getBoundsInParent().getMaxX()).isBetween(WIDTH - 12.0, WIDTH - 6.0);
  }

  @Test
  void paintsBarsInTheColourOfTheTheme() {
    assertThat(barColour(Theme.LIGHT)).isEqualTo(Color.web("#8491a3"));
    assertThat(barColour(Theme.DARK)).isEqualTo(Color.web("#748296"));
  }

  @Test
  void aSwitchOfThemeRepaints() {
    Color colour =
        Scenes.onFxThread(() -> {
          HistogramChart chart = chart(TWO_BINS);
          Scene scene = Scenes.of(chart, WIDTH, HEIGHT, Theme.LIGHT);
          String content = scene.getStylesheets().getLast();
          Theme.DARK.apply(scene);
          scene.getStylesheets().add(content);
          return colourOfFirstBar(scene);
        });
    assertThat(colour).isEqualTo(Color.web("#748296"));
  }

  @Test
  void showsNothingButItsBaseLineWithoutBins() {
    assertThat(shownTexts(HistogramData.EMPTY)).containsExactly("0");
  }

  private static List<String> shownTexts(HistogramData data) {
    return Scenes.onFxThread(() ->
        laidOut(data, Theme.LIGHT).lookupAll(".label").stream()
            .filter(Node::isVisible)
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private static Color barColour(Theme theme) {
    return Scenes.onFxThread(
        () -> colourOfFirstBar(Scenes.of(chart(TWO_BINS), WIDTH, HEIGHT, theme)));
  }

  private static Color colourOfFirstBar(Scene scene) {
    Scenes.layOut(scene);
    WritableImage image = scene.snapshot(null);
    return image.getPixelReader().getColor(WIDTH / 4, HEIGHT / 2);
  }

  private static HistogramChart laidOut(HistogramData data, Theme theme) {
    HistogramChart chart = chart(data);
    Scenes.of(chart, WIDTH, HEIGHT, theme);
    return chart;
  }

  private static HistogramChart chart(HistogramData data) {
    HistogramChart chart = new HistogramChart();
    chart.show(data);
    return chart;
  }
}
