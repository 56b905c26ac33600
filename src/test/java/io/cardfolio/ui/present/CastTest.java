package io.cardfolio.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which segments and colours a presentation has.
class CastTest {
  @Test
  void aSegmentKeepsItsPlaceAndColourInEveryStep() {
    Cast cast = Cast.of(List.of(Preset.BALANCED.spec(), Preset.STUDENT_LAUNCH.spec()));
    assertThat(cast.names())
        .containsExactly(
            "High-Value Travelers",
            "Stable Mid-Spenders",
            "Budget-Conscious",
            "Declining",
            "New & Growing");
    assertThat(cast.colours().get("Budget-Conscious")).isEqualTo(SegmentColour.AMBER);
    assertThat(cast.shares(Preset.STUDENT_LAUNCH.spec()))
        .containsExactly(Percent.ZERO, Percent.ZERO, Percent.of(30), Percent.of(5), Percent.of(65));
  }

  @Test
  void theColoursDoNotDependOnWhichStepIsFirst() {
    Cast cast = Cast.of(List.of(Preset.STUDENT_LAUNCH.spec(), Preset.BALANCED.spec()));
    assertThat(cast.colours().get("Budget-Conscious")).isEqualTo(SegmentColour.AMBER);
    assertThat(cast.colours().get("High-Value Travelers")).isEqualTo(SegmentColour.INDIGO);
    assertThat(cast.colours().values()).doesNotHaveDuplicates();
  }

  @Test
  void noTwoSegmentsLookAlikeUntilColoursRunOut() {
    PortfolioSpec one = spec(12, "a");
    PortfolioSpec other = spec(12, "b");
    assertThat(Cast.of(List.of(one)).colours().values()).doesNotHaveDuplicates().hasSize(12);
    assertThat(Cast.of(List.of(one, other)).colours()).hasSize(24);
    PortfolioSpec clash =
        PortfolioSpec.defaults()
            .withSegments(
                List.of(
                    Segment.of("x", Percent.HUNDRED)
                        .withColour(Optional.of(SegmentColour.INDIGO))));
    assertThat(Cast.of(List.of(PortfolioSpec.defaults(), clash)).colours().values())
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  private static PortfolioSpec spec(int segments, String name) {
    return PortfolioSpec.defaults()
        .withSegments(
            IntStream.range(0, segments)
                .mapToObj(i -> Segment.of(name + i, Percent.ZERO))
                .toList());
  }
}
