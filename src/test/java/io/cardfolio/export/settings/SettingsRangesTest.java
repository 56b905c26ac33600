package io.cardfolio.export.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.validate.spec.SpecRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The ranges of which `docs/settings.md` tells are those that the program takes: their ends are
/// legal, and the next value beyond each is not.
class SettingsRangesTest {
  private static final Pattern RANGE = Pattern.compile("([-\\d,.]+) to ([-\\d,.]+)(?:, .*)?");
  private static final BigDecimal FINEST = new BigDecimal("0.0001");
  private static final PortfolioSpec SPEC = legal();

  /// A key whose value lies between two ends.
  record Ranged(SettingsKey key, String least, String most) {
    @Override
    public String toString() {
      return key.path() + " " + least + " to " + most;
    }
  }

  static Stream<Ranged> ranges() {
    return SettingsKey.all().stream()
        .flatMap(key -> {
          Matcher range = RANGE.matcher(key.legal());
          return range.matches()
              ? Stream.of(new Ranged(key, plain(range.group(1)), plain(range.group(2))))
              : Stream.empty();
        });
  }

  private static String plain(String number) {
    return number.replace(",", "");
  }

  @Test
  void everyNumberHasEnds() {
    assertThat(ranges()).hasSizeGreaterThan(50);
    assertThat(SettingsKey.all().stream().filter(key -> !key.legal().contains(" to ")))
        .extracting(SettingsKey::path)
        .containsExactlyInAnyOrder(
            "format",
            "seed",
            "nameLocale",
            "creditLimits.step",
            "sharesLinked",
            "segments[].colour",
            "segments[].locked");
  }

  @ParameterizedTest
  @MethodSource("ranges")
  void theEndsAreLegalAndWhatLiesBeyondIsNot(Ranged range) {
    assertThat(problems(range.key, range.least)).isEmpty();
    assertThat(problems(range.key, range.most)).isEmpty();
    assertThat(problems(range.key, next(range.key, range.least, -1))).isNotEmpty();
    assertThat(problems(range.key, next(range.key, range.most, 1))).isNotEmpty();
  }

  private static String next(SettingsKey key, String end, int direction) {
    if (key.type().startsWith("date")) {
      return LocalDate.parse(end).plusDays(direction).toString();
    }
    BigDecimal step = key.type().equals("percentage") ? FINEST : BigDecimal.ONE;
    return new BigDecimal(end).add(step.multiply(BigDecimal.valueOf(direction))).toPlainString();
  }

  private static List<String> problems(SettingsKey key, String value) {
    ObjectNode settings = SettingsJson.tree(SPEC);
    put(settings, key, value);
    try {
      return SpecRules.check(SettingsReader.read(settings.toString())).stream()
          .map(it -> it.message().toString())
          .toList();
    } catch (SettingsException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  private static void put(ObjectNode settings, SettingsKey key, String value) {
    String[] names = key.path().replace(SettingsKey.ITEM, ".0.").split("\\.");
    JsonNode at = settings;
    for (String name : Arrays.copyOf(names, names.length - 1)) {
      at = at.isArray() ? at.get(Integer.parseInt(name)) : at.get(name);
    }
    ObjectNode object = (ObjectNode) at;
    String name = names[names.length - 1];
    switch (key.path()) {
      case "asOf" -> object.put(name, value);
      case "segments" -> putSegments(settings, Integer.parseInt(value));
      case "segments[].name" -> object.put(name, "n".repeat(Integer.parseInt(value)));
      case "segments[].sharePercent" -> {
        object.put(name, new BigDecimal(value));
        ObjectNode other = (ObjectNode) settings.get("segments").get(1);
        other.put(name, new BigDecimal(100).subtract(new BigDecimal(value)));
      }
      default -> {
        object.put(name, new BigDecimal(value));
        // A minimum must not be above its maximum, so both are at the end.
        if (name.equals("minimum") || name.equals("maximum")) {
          object.put("minimum", new BigDecimal(value)).put("maximum", new BigDecimal(value));
        }
      }
    }
  }

  private static void putSegments(ObjectNode settings, int count) {
    var list = settings.putArray("segments");
    for (int i = 0; i < count; i++) {
      list.addObject().put("name", "Segment " + i).put("sharePercent", i == 0 ? 100 : 0);
    }
  }

  /// Legal settings that leave room for every value on its own.
  private static PortfolioSpec legal() {
    Segment segment =
        Segment.of("A", Percent.of(50))
            .withTenure(new Range(0, 0))
            .withGradualDecline(Optional.of(Percent.of(50)))
            .withCreditLimits(Optional.of(new Range(5_000, 6_000)));
    Map<MerchantCategory, Integer> weights =
        Arrays.stream(MerchantCategory.values())
            .collect(Collectors.toMap(Function.identity(), _ -> 1));
    segment = segment.withActivity(segment.activity().withCategories(new CategoryMix(weights)));
    return PortfolioSpec.defaults()
        .withSegments(List.of(segment, segment.withName("B")))
        .withAges(new Range(LegalRanges.AGES.maximum(), LegalRanges.AGES.maximum()))
        .withCreditLimits(new CreditLimits(0, LegalRanges.DOLLARS.maximum(), 1))
        .withTransactions(TransactionSettings.USUAL.withMonths(1))
        .withDefects(
            new DefectRates(
                DefectKind.ALL.stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> Percent.of(1)))));
  }
}
