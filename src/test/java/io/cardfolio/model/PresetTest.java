package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Presets are what their descriptions say.
class PresetTest {
  @ParameterizedTest
  @EnumSource(Preset.class)
  void aPresetIsFoundByItsKeyAndItsSharesAddUp(Preset preset) {
    assertThat(Preset.named(preset.key())).contains(preset);
    assertThat(preset.spec().segments().stream().mapToInt(it -> it.share().tenThousandths()).sum())
        .isEqualTo(Percent.WHOLE);
  }

  @Test
  void keysAreWrittenAsOnTheCommandLine() {
    assertThat(Preset.keys())
        .isEqualTo("balanced, premium-travel, recession-stress, student-launch, hundred-million");
    assertThat(Preset.named("Balanced")).isEmpty();
  }

  @Test
  void premiumTravelHasManyRichTravellers() {
    Segment travellers = Preset.PREMIUM_TRAVEL.spec().segments().getFirst();
    assertThat(travellers.share()).isEqualTo(Percent.of(35));
    assertThat(travellers.premium()).isEqualTo(Percent.of(60));
    assertThat(travellers.monthlySpend()).isEqualTo(new Range(3_000, 12_000));
    assertThat(travellers.creditLimits()).contains(new Range(20_000, 50_000));
  }

  @Test
  void recessionHasManyDecliningAndLowLimits() {
    PortfolioSpec spec = Preset.RECESSION_STRESS.spec();
    assertThat(spec.segments().get(3).share()).isEqualTo(Percent.of(30));
    assertThat(spec.segments().get(3).gradualDecline()).contains(Percent.of(45));
    assertThat(spec.creditLimits()).isEqualTo(new CreditLimits(2_000, 30_000, 1_000));
  }

  @Test
  void studentsAreYoungAndKeepTheColoursOfTheOtherPresets() {
    PortfolioSpec spec = Preset.STUDENT_LAUNCH.spec();
    assertThat(spec.ages()).isEqualTo(new Range(19, 28));
    assertThat(spec.creditLimits()).isEqualTo(new CreditLimits(500, 5_000, 500));
    assertThat(spec.segments())
        .extracting(Segment::tenure)
        .containsExactly(new Range(6, 12), new Range(6, 12), new Range(1, 12));
    PortfolioSpec usual = PortfolioSpec.defaults();
    for (int i = 0; i < 3; i++) {
      assertThat(spec.segments().get(i).name()).isEqualTo(usual.segments().get(i + 2).name());
      assertThat(spec.segments().get(i).colour())
          .isEqualTo(Optional.of(SegmentColour.of(usual.segments(), i + 2)));
    }
    assertThat(spec.segments().get(1).gradualDecline()).contains(Percent.of(40));
  }

  @Test
  void theLargestHasACustomerForEveryId() {
    assertThat(Preset.HUNDRED_MILLION.spec().customers()).isEqualTo(99_999_999);
    assertThat(Preset.BALANCED.spec()).isEqualTo(PortfolioSpec.defaults());
  }
}
