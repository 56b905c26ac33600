package io.cardfolio.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CardType;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.Datasets;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.HistogramChart;
import io.cardfolio.ui.theme.SegmentColours;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class OverviewPaneTest {
  private static final ShownDataset DATASET = Datasets.clean(5_000);
  private static final Summary SUMMARY = DATASET.outcome().summary();

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
        .isEqualTo(Figures.cents(SUMMARY.creditLimit().average()));
    assertThat(Scenes.text(pane, "#kpi-average-limit-note"))
        .isEqualTo("Median " + Figures.dollars(SUMMARY.medianCreditLimit()));
    assertThat(Scenes.text(pane, "#kpi-limit-range")).isEqualTo("$5,000 – $50,000");
    assertThat(Scenes.text(pane, "#kpi-limit-range-note")).isEqualTo("Steps of $1,000");
    assertThat(Scenes.text(pane, "#kpi-premium"))
        .isEqualTo(Figures.count(SUMMARY.cards().get(CardType.PREMIUM)));
    assertThat(Scenes.text(pane, "#kpi-standard"))
        .isEqualTo(Figures.count(SUMMARY.cards().get(CardType.STANDARD)));
  }

  @Test
  void everySegmentHasItsLine() {
    Region pane = shown(DATASET, 1088);
    for (int i = 0; i < SUMMARY.segments().size(); i++) {
      SegmentSummary segment = SUMMARY.segments().get(i);
      Node row = Scenes.find(pane, "#segment-row-" + i);
      assertThat(Scenes.text(row, ".distribution-name")).isEqualTo(segment.name());
      assertThat(Scenes.text(row, "#segment-target-" + i)).isEqualTo(segment.target().toString());
      assertThat(Scenes.text(row, "#segment-actual-" + i))
          .isEqualTo(Figures.percent(segment.share(), 2));
      assertThat(Scenes.text(row, "#segment-customers-" + i))
          .isEqualTo(Figures.count(segment.customers()));
      assertThat(Scenes.text(row, "#segment-premium-" + i))
          .isEqualTo(Figures.count(segment.premium()));
      assertThat(Scenes.text(row, "#segment-limit-" + i))
          .isEqualTo(Figures.cents(segment.creditLimit().average()));
    }
    assertThat(Scenes.text(pane, "#segment-customers-total")).isEqualTo("5,000");
    assertThat(Scenes.text(pane, "#segment-actual-total")).isEqualTo("100.00%");
    assertThat(Scenes.text(pane, "#segment-target-total")).isEqualTo("100%");
    assertThat(pane.lookup("#segment-other")).isNull();
  }

  @Test
  void segmentsHaveTheColoursOfTheirSettings() {
    PortfolioSpec spec = DATASET.spec();
    PortfolioSpec coloured =
        spec.withSegments(SegmentColour.given(spec.segments(), 0, SegmentColour.SAND));
    Region pane = shown(Datasets.heldAgainst(coloured, DATASET), 1088);
    assertThat(Scenes.find(pane, "#segment-row-0").getStyleClass())
        .contains(SegmentColours.of(SegmentColour.SAND));
    assertThat(Scenes.find(pane, "#segment-row-1").getStyleClass())
        .contains(SegmentColours.of(SegmentColour.TEAL));
  }

  @Test
  void chartsShowTheHistogramsOfTheSummary() {
    Region pane = shown(DATASET, 1088);
    assertThat(chart(pane, "limits").data().counts()).isEqualTo(SUMMARY.creditLimits().counts());
    assertThat(chart(pane, "limits").data().axis())
        .extracting("text")
        .containsExactly("$5K", "$15K", "$25K", "$35K", "$45K");
    assertThat(chart(pane, "limits").data().describe().apply(13))
        .isEqualTo("$18,000: " + Figures.count(SUMMARY.creditLimits().count(13), "customer"));
    assertThat(chart(pane, "ages").data().counts()).isEqualTo(SUMMARY.ages().counts());
    assertThat(chart(pane, "ages").data().axis())
        .extracting("text")
        .containsExactly("22", "30", "40", "50", "60", "70");
    assertThat(chart(pane, "openings").data().counts()).isEqualTo(SUMMARY.openings().counts());
    assertThat(chart(pane, "openings").data().axis())
        .extracting("text")
        .containsExactly("2021", "2022", "2023", "2024", "2025");
    assertThat(chart(pane, "openings").data().marks())
        .extracting("text")
        .containsExactly("New & Growing start");
  }

  @Test
  void aFileHasNoStartOfASegment() {
    Region pane = shown(Datasets.fromFile(DATASET, 5_000), 1088);
    assertThat(chart(pane, "openings").data().marks()).isEmpty();
  }

  @Test
  void aNarrowPaneDropsTargetAndPremium() {
    Region pane = shown(DATASET, 976);
    assertThat(pane.lookup("#segment-target-0")).isNull();
    assertThat(pane.lookup("#segment-premium-0")).isNull();
    assertThat(pane.lookup("#segment-actual-0")).isNotNull();
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
    assertThat(Scenes.find(pane, ".overview-scroll").isVisible()).isFalse();
  }

  @Test
  void oneSegmentIsEnough() {
    Region pane = shown(Datasets.segments(1, 100), 1088);
    assertThat(Scenes.text(pane, "#segment-actual-0")).isEqualTo("100.00%");
    assertThat(chart(pane, "openings").data().marks()).isEmpty();
  }

  @Test
  void twelveSegmentsFitAndTheirLongNamesEndInAnEllipsis() {
    Region pane = shown(Datasets.segments(12, 5_000), 1088);
    for (int i = 0; i < 12; i++) {
      Node row = Scenes.find(pane, "#segment-row-" + i);
      Label name = (Label) Scenes.find(row, ".distribution-name");
      assertThat(((Text) Scenes.find(name, ".text")).getText()).endsWith("...");
      assertThat(name.getBoundsInParent().getMaxX())
          .isLessThanOrEqualTo(Scenes.find(row, ".share-bar").getBoundsInParent().getMinX());
    }
    assertThat(Scenes.text(pane, "#segment-target-0")).isEqualTo("8.33%");
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
    assertThat(Scenes.text(pane, "#segment-customers-other"))
        .isEqualTo(Figures.count(5_000 - known));
    assertThat(Scenes.text(pane, "#segment-customers-total")).isEqualTo("5,000");
  }

  @Test
  void oneLimitAndOneAgeMakeChartsOfOneBar() {
    PortfolioSpec spec =
        PortfolioSpec.defaults()
            .withCustomers(50)
            .withCreditLimits(new CreditLimits(7_500, 7_500, 500))
            .withAges(new Range(30, 30));
    Region pane = shown(Datasets.of(spec, Datasets.report(50, List.of())), 1088);
    assertThat(chart(pane, "limits").data().counts()).containsExactly(50L);
    assertThat(chart(pane, "limits").data().axis()).extracting("text").containsExactly("$7.5K");
    assertThat(chart(pane, "ages").data().axis()).extracting("text").containsExactly("30");
    assertThat(Scenes.text(pane, "#kpi-limit-range")).isEqualTo("$7,500 – $7,500");
  }

  @Test
  void theAverageStandsWhereItBelongs() {
    Region pane = shown(DATASET, 1088);
    AxisLabel mark = chart(pane, "ages").data().marks().getFirst();
    double average = SUMMARY.age().average();
    assertThat(mark.text()).isEqualTo(String.format(Locale.ROOT, "Average %.1f", average));
    assertThat(mark.position()).isEqualTo(average - 22 + 0.5);
    assertThat(chart(pane, "limits").data().summary())
        .isEqualTo(
            "Credit limits from $5,000 to $50,000. Average %s."
                .formatted(Figures.dollars(Math.round(SUMMARY.creditLimit().average()))));
  }

  @Test
  void everyStateHasItsTileWithItsCount() {
    Region pane = shown(DATASET, 1088);
    SUMMARY
        .states()
        .forEach((state, count) ->
            assertThat(Scenes.find(pane, "#state-" + state).getAccessibleText())
                .startsWith("%s: %s, ".formatted(state, Figures.count(count, "customer"))));
  }

  @Test
  void anotherDatasetReplacesTheFirst() {
    Region pane =
        Scenes.onFxThread(() -> {
          OverviewPane overview = new OverviewPane();
          overview.show(Datasets.segments(12, 700));
          overview.show(DATASET);
          Scenes.of(overview.region(), 1088, 728, Theme.LIGHT);
          return overview.region();
        });
    assertThat(Scenes.text(pane, "#kpi-customers")).isEqualTo("5,000");
    assertThat(Optional.ofNullable(pane.lookup("#segment-row-5"))).isEmpty();
    assertThat(List.copyOf(pane.lookupAll(".share-bar"))).hasSize(5);
  }

  private static HistogramChart chart(Region pane, String name) {
    String id = name.equals("limits") ? "#chart-credit-limits" : "#chart-" + name;
    return (HistogramChart) Scenes.find(pane, id);
  }

  private static Region shown(ShownDataset dataset, double width) {
    return Scenes.onFxThread(() -> {
      OverviewPane pane = new OverviewPane();
      pane.show(dataset);
      Scenes.of(pane.region(), width, 728, Theme.LIGHT);
      return pane.region();
    });
  }
}
