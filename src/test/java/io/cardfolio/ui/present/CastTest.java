package io.cardfolio.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Preset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
  @Test
  void aSegmentKeepsItsPlaceInEveryStep() {
    Cast cast = Cast.of(List.of(Preset.BALANCED.spec(), Preset.STUDENT_LAUNCH.spec()));
    assertThat(cast.names())
        .containsExactly(
            "High-Value Travelers",
            "Stable Mid-Spenders",
            "Budget-Conscious",
            "Declining",
            "New & Growing");
    assertThat(cast.shares(Preset.STUDENT_LAUNCH.spec()))
        .containsExactly(Percent.ZERO, Percent.ZERO, Percent.of(30), Percent.of(5), Percent.of(65));
  }

  @Test
  void segmentsThatComeLaterStandAtTheEnd() {
    Cast cast = Cast.of(List.of(Preset.STUDENT_LAUNCH.spec(), Preset.BALANCED.spec()));
    assertThat(cast.names()).startsWith("Budget-Conscious", "Declining").hasSize(5);
  }
}
