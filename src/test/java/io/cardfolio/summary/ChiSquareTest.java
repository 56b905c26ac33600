package io.cardfolio.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The test of categories against a textbook and published tables.
class ChiSquareTest {
  /// A. Agresti, An Introduction to Categorical Data Analysis (2nd ed., 2007), table 2.5: party by
  /// gender, with a statistic of 30.07 and 2 degrees of freedom.
  @Test
  void theTextbooksTableHasTheTextbooksResult() {
    ChiSquare test = ChiSquare.of(new long[] {762, 327, 468}, new long[] {484, 239, 477});
    assertThat(test.statistic()).isCloseTo(30.070_149, within(1e-6));
    assertThat(test.degrees()).isEqualTo(2);
    assertThat(test.pValue()).isCloseTo(2.953_589e-7, within(1e-12));
    assertThat(test.isRough()).isFalse();
  }

  /// Abramowitz and Stegun, table 26.8: percentage points of the chi-square distribution.
  @ParameterizedTest
  @CsvSource({
    "1, 3.84146, 0.05",
    "1, 10.828, 0.001",
    "2, 9.21034, 0.01",
    "4, 9.48773, 0.05",
    "4, 0.297110, 0.99",
    "10, 18.3070, 0.05",
    "30, 43.7729, 0.05",
    "50, 76.1539, 0.01",
    "50, 29.7067, 0.99",
    "100, 149.449, 0.001"
  })
  void theTailIsThatOfTheTables(int degrees, double statistic, double p) {
    assertThat(IncompleteGamma.upper(degrees / 2.0, statistic / 2)).isCloseTo(p, within(3e-4 * p));
  }

  @Test
  void groupsOfOneDistributionAreAlikeWhateverTheirSize() {
    ChiSquare test = ChiSquare.of(new long[] {10, 20, 30}, new long[] {100, 200, 300});
    assertThat(test.statistic()).isCloseTo(0, within(1e-9));
    assertThat(test.pValue()).isCloseTo(1, within(1e-9));
  }

  @Test
  void categoriesThatDoNotOccurAreNoCategories() {
    ChiSquare with = ChiSquare.of(new long[] {30, 0, 70, 0}, new long[] {50, 0, 50, 0});
    assertThat(with).isEqualTo(ChiSquare.of(new long[] {30, 70}, new long[] {50, 50}));
    assertThat(with.degrees()).isEqualTo(1);
  }

  @Test
  void nothingToTellApartIsAlike() {
    ChiSquare alike = new ChiSquare(0, 0, 1, 0);
    assertThat(ChiSquare.of(new long[0], new long[0])).isEqualTo(alike);
    assertThat(ChiSquare.of(new long[] {5}, new long[] {7})).isEqualTo(alike);
    assertThat(ChiSquare.of(new long[] {5, 3}, new long[] {0, 0})).isEqualTo(alike);
    assertThat(ChiSquare.of(new long[] {0, 0}, new long[] {5, 3})).isEqualTo(alike);
    assertThat(alike.isRough()).isFalse();
  }

  @Test
  void rareCategoriesMakeItRough() {
    assertThat(ChiSquare.of(new long[] {3, 90}, new long[] {4, 80}).isRough()).isTrue();
    assertThat(ChiSquare.of(new long[] {5, 5}, new long[] {5, 5}).isRough()).isFalse();
    assertThat(ChiSquare.of(new long[] {6, 90}, new long[] {2, 30}).leastExpected())
        .isCloseTo(2, within(1e-9));
  }

  @Test
  void groupsNeedTheSameCategories() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChiSquare.of(new long[2], new long[3]))
        .withMessage("2 and 3 categories, expected as many");
  }

  @Property
  void theOrderOfTheGroupsDoesNotMatter(
      @ForAll @Size(6) List<@LongRange(min = 0, max = 1_000_000) Long> counts) {
    long[] first = {counts.get(0), counts.get(1), counts.get(2)};
    long[] second = {counts.get(3), counts.get(4), counts.get(5)};
    ChiSquare one = ChiSquare.of(first, second);
    ChiSquare other = ChiSquare.of(second, first);
    assertThat(one.statistic()).isCloseTo(other.statistic(), within(1e-6));
    assertThat(one.pValue()).isBetween(0.0, 1.0);
  }
}
