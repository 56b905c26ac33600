package io.cardfolio.export.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cardfolio.cli.SettingOptions;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds `docs/settings.md` against what the program knows; `-Dsettings.page=write` writes it anew.
class SettingsPageTest {
  private static final Path PAGE = Path.of("docs", "settings.md");
  private static final Set<String> PATHS =
      SettingsKey.all().stream()
          .map(SettingsKey::path)
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void thePageIsWhatTheProgramKnows() throws IOException {
    String made = SettingsPage.made();
    if ("write".equals(System.getProperty("settings.page"))) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE))
        .as("to be written with: mvn -q test -Dtest=SettingsPageTest -Dsettings.page=write")
        .isEqualTo(made);
  }

  @Test
  void everyKeyOfADefaultFileIsInItOnce() {
    assertThat(SettingsKey.all()).extracting(SettingsKey::path).doesNotHaveDuplicates();
    assertThat(PATHS).containsAll(SettingsPage.leaves(PortfolioSpec.defaults()).keySet());
  }

  @Test
  void everyKeyThatCanBeWrittenIsInItAndNothingElse() {
    assertThat(SettingsPage.leaves(everything()).keySet()).isEqualTo(PATHS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | {"?": 1}
          ages.                           | {"ages": {"?": 1}}
          creditLimits.                   | {"creditLimits": {"?": 1}}
          transactions.                   | {"transactions": {"?": 1}}
          defects.                        | {"defects": {"?": 1}}
          segments[].                     | {"segments": [{"name": "A", "sharePercent": 1, "?": 1}]}
          segments[].tenureMonths.        | {"segments": [{"name": "A", "sharePercent": 1, "tenureMonths": {"?": 1}}]}
          segments[].activity.            | {"segments": [{"name": "A", "sharePercent": 1, "activity": {"?": 1}}]}
          segments[].activity.decline.    | {"segments": [{"name": "A", "sharePercent": 1, "activity": {"decline": {"?": 1}}}]}
          segments[].activity.categories. | {"segments": [{"name": "A", "sharePercent": 1, "activity": {"categories": {"?": 1}}}]}
          """)
  void theReaderKnowsTheseKeysAndNoOther(String object, String json) {
    SettingsException refused =
        catchThrowableOfType(SettingsException.class, () -> SettingsReader.read(json));
    String known = refused.problems().getFirst().toString().split("known here are ", 2)[1];
    Set<String> keys =
        PATHS.stream()
            .filter(path -> path.startsWith(object))
            .map(path -> path.substring(object.length()).split("\\.|\\[", 2)[0])
            .collect(Collectors.toSet());
    assertThat(Set.of(known.split(", "))).isEqualTo(keys);
  }

  @Test
  void everyOptionTakesThePlaceOfAKeyThatThereIs() {
    List<SettingOptions.SettingOption> options = SettingOptions.all();
    assertThat(options)
        .extracting(SettingOptions.SettingOption::key)
        .containsExactlyInAnyOrder("customers", "seed", "asOf", "defects", "transactions.months");
    assertThat(options)
        .allMatch(option ->
            PATHS.stream()
                .anyMatch(it -> it.equals(option.key()) || it.startsWith(option.key() + ".")));
  }

  /// Settings in which every key has a value that is not the usual one.
  private static PortfolioSpec everything() {
    Segment segment =
        Segment.of("A", Percent.HUNDRED)
            .withGradualDecline(Optional.of(Percent.ZERO))
            .withCreditLimits(Optional.of(new Range(5_000, 6_000)))
            .withColour(Optional.of(SegmentColour.TEAL))
            .withLocked(true);
    return PortfolioSpec.defaults()
        .withSegments(
            List.of(
                segment.withActivity(
                    segment
                        .activity()
                        .withCategories(
                            new CategoryMix(
                                Arrays.stream(MerchantCategory.values())
                                    .collect(Collectors.toMap(Function.identity(), _ -> 1)))))))
        .withSharesLinked(false)
        .withDefects(
            new DefectRates(
                DefectKind.ALL.stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> Percent.of(1)))));
  }
}
