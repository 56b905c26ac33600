package io.cardfolio.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CardType;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.UsState;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.Drawing;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.HistogramSketch;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.Mark;
import io.cardfolio.ui.chart.Marks;
import io.cardfolio.ui.chart.Picture;
import io.cardfolio.ui.chart.Type;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.panel.Panel;
import io.cardfolio.ui.text.Figures;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// What Overview shows of a dataset, and where its panels lie.
class OverviewPaneTest {
  private static final ShownDataset DATASET = Datasets.clean(5_000);
  private static final CustomerSummary SUMMARY = DATASET.outcome().summary();
  private static final Figures FIGURES = Texts.english().figures();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void figuresAreThoseOfTheSummary() {
    Region pane = shown(DATASET, 1088);
    assertThat(Scenes.text(pane, "#kpi-customers")).isEqualTo("5,000");
    assertThat(Scenes.text(pane, "#kpi-customers-note")).isEqualTo("5,000 unique IDs");
    assertThat(Scenes.text(pane, "#kpi-average-limit"))
        .isEqualTo(FIGURES.cents(SUMMARY.creditLimit().average()));
    assertThat(Scenes.text(pane, "#kpi-average-limit-note"))
        .isEqualTo("Median " + FIGURES.dollars(SUMMARY.medianCreditLimit()));
    assertThat(Scenes.text(pane, "#kpi-limit-range")).isEqualTo("$5,000 – $50,000");
    assertThat(Scenes.text(pane, "#kpi-limit-range-note")).isEqualTo("Steps of $1,000");
    assertThat(Scenes.text(pane, "#kpi-premium"))
        .isEqualTo(FIGURES.count(SUMMARY.cards().get(CardType.PREMIUM)));
    assertThat(Scenes.text(pane, "#kpi-standard"))
        .isEqualTo(FIGURES.count(SUMMARY.cards().get(CardType.STANDARD)));
  }

  @Test
  void everySegmentHasItsLine() {
    Drawing table = drawing(shown(DATASET, 1088), "distribution");
    List<String> texts = Marks.texts(table, Type.BODY);
    for (SegmentSummary segment : SUMMARY.segments()) {
      assertThat(texts)
          .contains(
              segment.name(),
              segment.target().toString(),
              FIGURES.percent(segment.share(), 2),
              FIGURES.count(segment.customers()),
              FIGURES.count(segment.premium()),
              FIGURES.cents(segment.creditLimit().average()));
    }
    assertThat(Marks.texts(table, Type.STRONG))
        .containsExactly(
            "Total",
            "100%",
            "100.00%",
            "5,000",
            FIGURES.count(SUMMARY.cards().get(CardType.PREMIUM)),
            FIGURES.cents(SUMMARY.creditLimit().average()));
    assertThat(texts).doesNotContain("Other segments");
  }

  @Test
  void everyLineTellsItsFigures() {
    Drawing table = drawing(shown(DATASET, 1088), "distribution");
    Mark.Words name =
        Marks.words(table, Type.BODY).stream()
            .filter(words -> words.text().equals("Declining"))
            .findFirst()
            .orElseThrow();
    SegmentSummary declining = SUMMARY.segments().get(3);
    assertThat(table.at(name.x() + 300, name.baseline()).orElseThrow().text().get())
        .isEqualTo(
            "Declining: %s customers, %s; 0 Premium; average limit %s. Target 10%%."
                .formatted(
                    FIGURES.count(declining.customers()),
                    FIGURES.percent(declining.share(), 2),
                    FIGURES.cents(declining.creditLimit().average())));
  }

  @Test
  void barsAndMarksOfSharesHaveOneScale() {
    Drawing table = drawing(shown(DATASET, 1088), "distribution");
    Mark.Box track = Marks.boxes(table, Ink.TRACK).getFirst();
    double full =
        SUMMARY.segments().stream()
                .mapToDouble(it -> Math.max(it.share(), it.target().fraction()))
                .max()
                .orElseThrow()
            * 1.125;
    for (int i = 0; i < SUMMARY.segments().size(); i++) {
      SegmentSummary segment = SUMMARY.segments().get(i);
      Mark.Box bar = Marks.boxes(table, Ink.segment(i)).getLast();
      Mark.Box mark = Marks.boxes(table, Ink.MARK).get(i + 1); // the first is the legend's
      assertThat(bar.width()).isEqualTo(Math.rint(track.width() * segment.share() / full));
      assertThat(mark.x() + 1 - track.x())
          .isEqualTo(Math.rint(track.width() * segment.target().fraction() / full));
    }
  }

  @Test
  void segmentsHaveTheColoursOfTheirSettings() {
    PortfolioSpec spec = DATASET.spec();
    PortfolioSpec coloured =
        spec.withSegments(SegmentColour.given(spec.segments(), 0, SegmentColour.SAND));
    Region pane = shown(Datasets.heldAgainst(coloured, DATASET), 1088);
    Drawing table = drawing(pane, "distribution");
    assertThat(Marks.boxes(table, Ink.segment(SegmentColour.SAND.ordinal()))).isNotEmpty();
    assertThat(Marks.boxes(table, Ink.segment(SegmentColour.TEAL.ordinal()))).isNotEmpty();
    assertThat(Marks.boxes(table, Ink.segment(SegmentColour.of(spec.segments(), 0).ordinal())))
        .isEmpty();
  }

  @Test
  void chartsShowTheHistogramsOfTheSummary() {
    OverviewPane pane = pane(DATASET, 1088, 13);
    assertThat(data(pane, "chart-credit-limits").counts())
        .isEqualTo(SUMMARY.creditLimits().counts());
    assertThat(data(pane, "chart-credit-limits").axis())
        .extracting(AxisLabel::text)
        .containsExactly("$5K", "$15K", "$25K", "$35K", "$45K");
    assertThat(data(pane, "chart-credit-limits").describe().apply(13))
        .isEqualTo("$18,000: " + FIGURES.count(SUMMARY.creditLimits().count(13)) + " customers");
    assertThat(data(pane, "chart-ages").counts()).isEqualTo(SUMMARY.ages().counts());
    assertThat(data(pane, "chart-ages").axis())
        .extracting(AxisLabel::text)
        .containsExactly("22", "30", "40", "50", "60", "70");
    assertThat(data(pane, "chart-openings").counts()).isEqualTo(SUMMARY.openings().counts());
    assertThat(data(pane, "chart-openings").axis())
        .extracting(AxisLabel::text)
        .containsExactly("2021", "2022", "2023", "2024", "2025");
    assertThat(data(pane, "chart-openings").marks())
        .extracting(AxisLabel::text)
        .containsExactly("New & Growing start");
  }

  @Test
  void aFileHasNoStartOfASegment() {
    OverviewPane pane = pane(Datasets.fromFile(DATASET, 5_000), 1088, 13);
    assertThat(data(pane, "chart-openings").marks()).isEmpty();
  }

  @Test
  void aNarrowPaneDropsTargetAndPremium() {
    Region pane = shown(DATASET, 976);
    assertThat(Marks.texts(drawing(pane, "distribution"), Type.HEADING))
        .containsExactly("Segment", "Share", "Actual", "Customers", "Average limit");
    Node limits = Scenes.find(pane, "#chart-credit-limits");
    Node openings = Scenes.find(pane, "#chart-openings");
    assertThat(openings.localToScene(0, 0).getY()).isGreaterThan(limits.localToScene(0, 0).getY());
    assertThat(openings.localToScene(0, 0).getX()).isEqualTo(limits.localToScene(0, 0).getX());
  }

  @Test
  void withoutCustomersOneSentenceStandsThere() {
    Region pane = shown(Datasets.clean(0), 1088);
    assertThat(Scenes.find(pane, "#overview-empty").isVisible()).isTrue();
    assertThat(Scenes.text(pane, "#overview-empty"))
        .isEqualTo("No customers: raise their number to see figures and charts.");
    assertThat(Scenes.find(pane, ".live-scroll").isVisible()).isFalse();
  }

  @Test
  void oneSegmentIsEnough() {
    OverviewPane pane = pane(Datasets.segments(1, 100), 1088, 13);
    assertThat(pane.region().lookup("#distribution").getAccessibleText()).contains("100.00%");
    assertThat(data(pane, "chart-openings").marks()).isEmpty();
  }

  @Test
  void twelveSegmentsMakeTheTableHigherAndTheirLongNamesEndInAnEllipsis() {
    Region pane = shown(Datasets.segments(12, 5_000), 1088);
    Drawing table = drawing(pane, "distribution");
    List<String> names =
        Marks.texts(table, Type.BODY).stream().filter(it -> it.startsWith("Seg")).toList();
    assertThat(names).hasSize(12).allSatisfy(name -> assertThat(name).endsWith("…"));
    assertThat(Marks.texts(table, Type.BODY)).contains("8.33%");
    Bounds limits = bounds(pane, "#chart-credit-limits-panel");
    assertThat(bounds(pane, "#distribution-panel").getMaxY()).isLessThan(limits.getMinY());
    assertThat(Marks.words(table, Type.STRONG).getFirst().baseline()).isLessThan(table.height());
  }

  @Test
  void customersOfUnknownSegmentsAreCounted() {
    PortfolioSpec three =
        PortfolioSpec.defaults()
            .withSegments(PortfolioSpec.defaults().segments().subList(0, 3))
            .withCustomers(DATASET.spec().customers());
    Region pane = shown(Datasets.heldAgainst(three, DATASET), 1088);
    long known =
        SUMMARY.segments().subList(0, 3).stream().mapToLong(SegmentSummary::customers).sum();
    assertThat(Marks.texts(drawing(pane, "distribution"), Type.BODY))
        .contains("Other segments", FIGURES.count(5_000 - known));
    assertThat(Marks.boxes(drawing(pane, "distribution"), Ink.BAR)).hasSize(2);
  }

  @Test
  void oneLimitAndOneAgeMakeChartsOfOneBar() {
    PortfolioSpec spec =
        PortfolioSpec.defaults()
            .withCustomers(50)
            .withCreditLimits(new CreditLimits(7_500, 7_500, 500))
            .withAges(new Range(30, 30));
    OverviewPane pane = pane(Datasets.of(spec, Datasets.report(50, List.of())), 1088, 13);
    assertThat(data(pane, "chart-credit-limits").counts()).containsExactly(50L);
    assertThat(data(pane, "chart-credit-limits").axis())
        .extracting(AxisLabel::text)
        .containsExactly("$7.5K");
    assertThat(data(pane, "chart-ages").axis()).extracting(AxisLabel::text).containsExactly("30");
    assertThat(Scenes.text(pane.region(), "#kpi-limit-range")).isEqualTo("$7,500 – $7,500");
  }

  @Test
  void theAverageStandsWhereItBelongs() {
    OverviewPane pane = pane(DATASET, 1088, 13);
    AxisLabel mark = data(pane, "chart-ages").marks().getFirst();
    double average = SUMMARY.age().average();
    assertThat(mark.text()).isEqualTo("Average " + FIGURES.decimal(average, 1));
    assertThat(mark.position()).isEqualTo(average - 22 + 0.5);
    assertThat(Scenes.find(pane.region(), "#chart-credit-limits").getAccessibleText())
        .isEqualTo(
            "Credit limits. Credit limits from $5,000 to $50,000. Average %s."
                .formatted(FIGURES.dollars(Math.round(SUMMARY.creditLimit().average()))));
  }

  @Test
  void everyStateHasItsTileWithItsCount() {
    Drawing map = drawing(shown(DATASET, 1088), "states");
    List<Mark.Words> codes =
        Marks.words(map, Type.AXIS).stream()
            .filter(words -> words.text().matches("[A-Z]{2}"))
            .toList();
    assertThat(codes).hasSize(UsState.values().length);
    for (Mark.Words code : codes) {
      long count = SUMMARY.states().get(UsState.valueOf(code.text()));
      assertThat(map.at(code.x(), code.baseline()).orElseThrow().text().get())
          .isEqualTo(
              "%s: %s customer%s, %s"
                  .formatted(
                      code.text(),
                      FIGURES.count(count),
                      count == 1 ? "" : "s",
                      FIGURES.percent(count / 5_000.0, 1)));
    }
  }

  @Test
  void anotherDatasetReplacesTheFirst() {
    Region pane =
        Scenes.onFxThread(() -> {
          OverviewPane overview = Overviews.empty();
          overview.show(Datasets.segments(12, 700));
          Scene scene = Scenes.of(overview.region(), 1088, 728, Theme.LIGHT);
          overview.show(DATASET);
          Scenes.layOut(scene);
          return overview.region();
        });
    assertThat(Scenes.text(pane, "#kpi-customers")).isEqualTo("5,000");
    assertThat(Marks.boxes(drawing(pane, "distribution"), Ink.TRACK)).hasSize(5);
    assertThat(bounds(pane, "#distribution-panel").getHeight()).isEqualTo(320);
  }

  @Test
  void anotherDatasetLaysOutNothingButItsOwnParts() {
    Scenes.onFxThread(() -> {
      OverviewPane overview = Overviews.empty();
      overview.show(DATASET);
      Scene scene = Scenes.of(overview.region(), 1088, 728, Theme.LIGHT);
      assertThat(scene.getRoot().isNeedsLayout()).isFalse();
      overview.show(Datasets.clean(6_000));
      assertThat(scene.getRoot().isNeedsLayout()).isFalse();
      assertThat(overview.region().isNeedsLayout()).isFalse();
      Scenes.layOut(scene);
      assertThat(Scenes.text(overview.region(), "#kpi-customers")).isEqualTo("6,000");
      return null;
    });
  }

  @ParameterizedTest
  @CsvSource({"1088, 13", "976, 13", "976, 18", "1088, 18", "1392, 18", "1040, 16"})
  void noFigureIsCut(int width, int textSize) {
    Region pane = pane(Datasets.largest(), width, textSize).region();
    for (Node node : pane.lookupAll(".kpi-tile .label")) {
      Label label = (Label) node;
      assertThat(((Text) Scenes.find(label, ".text")).getText())
          .as("%s at %d px", label.getId(), textSize)
          .isEqualTo(label.getText());
    }
  }

  @ParameterizedTest
  @CsvSource({"1088, 13", "976, 13", "976, 18", "1088, 18", "1392, 18", "1040, 16"})
  void allThatIsDrawnLiesInItsPanelAndNoTwoTextsOnEachOther(int width, int textSize) {
    Region pane = pane(DATASET, width, textSize).region();
    for (Node node : pane.lookupAll(".picture")) {
      Picture picture = (Picture) node;
      List<Mark.Words> words = Marks.words(picture.drawing());
      for (int i = 0; i < words.size(); i++) {
        Mark.Words one = words.get(i);
        double[] span = Marks.span(one, picture.look());
        String what = "%s: \"%s\" at %d px".formatted(picture.getId(), one.text(), textSize);
        assertThat(span[0]).as(what).isGreaterThanOrEqualTo(-1);
        assertThat(span[1]).as(what).isLessThanOrEqualTo(picture.drawing().width() + 1);
        assertThat(one.baseline()).as(what).isLessThanOrEqualTo(picture.drawing().height());
        for (Mark.Words other : words.subList(0, i)) {
          double[] otherSpan = Marks.span(other, picture.look());
          boolean apart = otherSpan[0] > span[1] || span[0] > otherSpan[1];
          assertThat(apart || other.baseline() != one.baseline())
              .as(what + " and " + other.text())
              .isTrue();
        }
      }
    }
    Region content = (Region) ((ScrollPane) Scenes.find(pane, ".live-scroll")).getContent();
    assertThat(content.getWidth()).isLessThanOrEqualTo(width);
    assertThat(bounds(pane, "#chart-openings-panel").getMaxX()).isLessThan(width);
  }

  private static Drawing drawing(Region pane, String id) {
    return ((Picture) Scenes.find(pane, "#" + id)).drawing();
  }

  private static Bounds bounds(Region pane, String selector) {
    Node node = Scenes.find(pane, selector);
    return node.localToScene(node.getBoundsInLocal());
  }

  private static HistogramData data(OverviewPane pane, String id) {
    Panel panel = (Panel) Scenes.find(pane.region(), "#" + id + "-panel");
    return ((HistogramSketch) panel.sketch().body()).data();
  }

  private static Region shown(ShownDataset dataset, double width) {
    return pane(dataset, width, 13).region();
  }

  private static OverviewPane pane(ShownDataset dataset, double width, int textSize) {
    return Scenes.onFxThread(() -> {
      OverviewPane pane = Overviews.empty();
      pane.show(dataset);
      Scene scene = Scenes.of(pane.region(), width, 728, Theme.LIGHT);
      scene.getRoot().setStyle("-fx-font-size: %dpx".formatted(textSize));
      Scenes.layOut(scene);
      return pane;
    });
  }
}
