package io.cardfolio.ui.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.PortfolioSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which presets are presented, in which order.
class PresetStepsTest {
  private static final PresetSteps STEPS = new PresetSteps(List.of("a", "b", "c"));
  private static final List<NamedPreset> PRESETS =
      List.of(preset("d"), preset("c"), preset("b"), preset("a"));

  @Test
  void allThatComeWithCardfolioAreStepsUntilTheUserChooses() {
    assertThat(PresetSteps.of(Optional.empty()).ids())
        .containsExactly(
            "balanced", "premium-travel", "recession-stress", "student-launch", "hundred-million");
    assertThat(PresetSteps.of(Optional.of(List.of("b"))).ids()).containsExactly("b");
  }

  @Test
  void stepsComeFirstInTheirOrder() {
    assertThat(STEPS.among(PRESETS)).extracting(NamedPreset::id).containsExactly("a", "b", "c");
    assertThat(STEPS.arranged(PRESETS))
        .extracting(NamedPreset::id)
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void whatIsNotThereOrTwiceIsPassedOver() {
    PresetSteps steps = new PresetSteps(List.of("gone", "b", "b", "a"));
    assertThat(steps.pruned(PRESETS).ids()).containsExactly("b", "a");
  }

  @Test
  void stepsAreTakenInAndOutButNeverAll() {
    assertThat(STEPS.toggled("d").ids()).containsExactly("a", "b", "c", "d");
    assertThat(STEPS.toggled("b").ids()).containsExactly("a", "c");
    PresetSteps one = new PresetSteps(List.of("a"));
    assertThat(one.toggled("a")).isEqualTo(one);
  }

  @Test
  void stepsMoveUpToTheEnds() {
    assertThat(STEPS.moved("a", 1).ids()).containsExactly("b", "a", "c");
    assertThat(STEPS.moved("a", 2).ids()).containsExactly("b", "c", "a");
    assertThat(STEPS.moved("c", -1).ids()).containsExactly("a", "c", "b");
    assertThat(STEPS.moved("c", -2).ids()).containsExactly("c", "a", "b");
    assertThat(STEPS.moved("a", -1)).isEqualTo(STEPS);
    assertThat(STEPS.moved("c", 1)).isEqualTo(STEPS);
    assertThat(STEPS.moved("d", 1)).isEqualTo(STEPS);
  }

  @Test
  void aStepStaysUnderItsNewName() {
    assertThat(STEPS.renamed("b", "x").ids()).containsExactly("a", "x", "c");
  }

  private static NamedPreset preset(String id) {
    return new NamedPreset(id, id, PortfolioSpec.defaults(), false);
  }
}
