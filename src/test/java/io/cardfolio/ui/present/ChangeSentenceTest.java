package io.cardfolio.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a step changes, in a sentence.
class ChangeSentenceTest {
  private static final PortfolioSpec BALANCED = PortfolioSpec.defaults();

  @Test
  void theSentenceOfTheDesign() {
    assertThat(change(shares(30, 35, 20, 10, 5), shares(8, 30, 27, 30, 5)))
        .isEqualTo("Declining customers triple, and high-value travelers fall from 30% to 8%.");
  }

  @Test
  void thePresets() {
    assertThat(sentences(Texts.english()))
        .containsExactly(
            "50,000 customers in 5 segments; stable mid-spenders are the most, with 40%.",
            "High-value travelers rise from 15% to 35%, and budget-conscious customers fall from"
                + " 25% to 10%.",
            "High-value travelers fall from 35% to 8%, and declining customers rise from 5% to"
                + " 30%.",
            "Stable mid-spenders disappear, and new & growing customers rise from 5% to 65%.",
            "Customers grow from 50,000 to 99,999,999, and new & growing customers fall from 65%"
                + " to 10%.");
  }

  @Test
  void thePresetsInSpanish() {
    assertThat(sentences(new Texts(Locale.forLanguageTag("es-ES"))))
        .containsExactly(
            "50.000 clientes en 5 segmentos; el segmento Stable Mid-Spenders es el mayor, con"
                + " 40 %.",
            "El segmento High-Value Travelers sube de 15 % a 35 %, y el segmento"
                + " Budget-Conscious baja de 25 % a 10 %.",
            "El segmento High-Value Travelers baja de 35 % a 8 %, y el segmento Declining sube"
                + " de 5 % a 30 %.",
            "El segmento Stable Mid-Spenders desaparece, y el segmento New & Growing sube de"
                + " 5 % a 65 %.",
            "Los clientes aumentan de 50.000 a 99.999.999, y el segmento New & Growing baja de"
                + " 65 % a 10 %.");
  }

  @Test
  void oneChangeIsOneStatement() {
    List<Segment> two =
        List.of(Segment.of("Old", Percent.of(100)), Segment.of("VIP", Percent.ZERO));
    PortfolioSpec before = BALANCED.withSegments(two);
    PortfolioSpec after =
        BALANCED.withSegments(
            List.of(
                two.getFirst().withShare(Percent.of(99.5)), two.get(1).withShare(Percent.of(0.5))));
    assertThat(change(before, after)).isEqualTo("Old customers fall from 100% to 99.5%.");
    assertThat(change(shares(10, 20, 30, 35, 5), shares(20, 20, 30, 25, 5)))
        .isEqualTo("High-value travelers double, and declining customers fall from 35% to 25%.");
    assertThat(change(shares(40, 20, 30, 5, 5), shares(20, 20, 30, 25, 5)))
        .isEqualTo("High-value travelers halve, and declining customers rise from 5% to 25%.");
  }

  @Test
  void segmentsAppearAndNamesOfOnesOwnAreKept() {
    PortfolioSpec before = BALANCED.withSegments(List.of(Segment.of("Regular", Percent.of(100))));
    PortfolioSpec after =
        BALANCED.withSegments(
            List.of(
                Segment.of("Regular", Percent.of(62.5)), Segment.of("VIP Gold", Percent.of(37.5))));
    assertThat(change(before, after))
        .isEqualTo(
            "Regular customers fall from 100% to 62.5%, and VIP gold customers appear with 37.5%.");
  }

  @Test
  void withTheSameSharesSomethingElseIsTold() {
    assertThat(change(BALANCED, BALANCED.withCustomers(60_000)))
        .isEqualTo("Customers grow from 50,000 to 60,000.");
    assertThat(change(BALANCED, BALANCED.withCustomers(0)))
        .isEqualTo("Customers shrink from 50,000 to 0.");
    assertThat(change(BALANCED, BALANCED.withCreditLimits(new CreditLimits(2_000, 30_000, 1_000))))
        .isEqualTo("The same shares; credit limits go from $2,000 to $30,000.");
    assertThat(change(BALANCED, BALANCED.withAges(new Range(19, 28))))
        .isEqualTo("The same shares; ages go from 19 to 28.");
    assertThat(change(BALANCED, BALANCED.withSeed(7)))
        .isEqualTo("The same shares; other details change.");
    assertThat(change(BALANCED, BALANCED)).isEqualTo("Nothing changes.");
  }

  private static List<String> sentences(Texts texts) {
    List<PortfolioSpec> steps = List.of(Preset.values()).stream().map(Preset::spec).toList();
    ChangeSentence sentence = new ChangeSentence(texts, Cast.of(steps));
    return IntStream.range(0, steps.size())
        .mapToObj(i ->
            i == 0
                ? sentence.first(steps.getFirst())
                : sentence.change(steps.get(i - 1), steps.get(i)))
        .map(it -> it.replace('\u00a0', ' '))
        .toList();
  }

  private static String change(PortfolioSpec before, PortfolioSpec after) {
    return new ChangeSentence(Texts.english(), Cast.of(List.of(before, after)))
        .change(before, after);
  }

  private static PortfolioSpec shares(double... percents) {
    PortfolioSpec spec = BALANCED;
    for (int i = 0; i < percents.length; i++) {
      spec = spec.withSegment(i, spec.segments().get(i).withShare(Percent.of(percents[i])));
    }
    return spec;
  }
}
