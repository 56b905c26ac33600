package io.cardfolio.export.settings;

import io.cardfolio.export.json.JsonException;
import io.cardfolio.export.json.JsonFields;
import io.cardfolio.export.json.JsonProblems;
import io.cardfolio.export.json.JsonText;
import io.cardfolio.model.Activity;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.FileException;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.TransactionSettings;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads settings from JSON and reports everything that is wrong in it at once. What is left out
/// has its default; a key that is not known is an error, since a misspelled key would do nothing.
///
/// It checks that each value is of its kind; whether the settings are legal, the rules tell.
public final class SettingsReader {
  private final JsonProblems problems = new JsonProblems();

  private SettingsReader() {}

  /// Reads a settings file.
  ///
  /// @throws SettingsException if it is not one, with every problem
  /// @throws IOException if it cannot be read, with one sentence
  public static PortfolioSpec read(Path file) throws IOException {
    try {
      return read(JsonText.read(file));
    } catch (SettingsException e) {
      throw e.in(file.getFileName());
    } catch (JsonException e) {
      throw new SettingsException(e.problems()).in(file.getFileName());
    } catch (NoSuchFileException e) {
      throw new FileException(SettingsWording.ABSENT.with(file), e);
    } catch (IOException e) {
      throw new FileException(SettingsWording.UNREADABLE.with(file, JsonText.reason(file, e)), e);
    }
  }

  /// Reads settings from text.
  ///
  /// @throws SettingsException if it holds none, with every problem
  public static PortfolioSpec read(String json) throws SettingsException {
    SettingsReader reader = new SettingsReader();
    PortfolioSpec spec = reader.spec(parsed(json));
    if (!reader.problems.sentences().isEmpty()) {
      throw new SettingsException(
          reader.problems.sentences(),
          reader.problems.valuesRead() ? Optional.of(spec) : Optional.empty());
    }
    return spec;
  }

  private static JsonNode parsed(String json) throws SettingsException {
    try {
      return JsonText.parse(json);
    } catch (JsonException e) {
      throw new SettingsException(e.problems());
    }
  }

  private PortfolioSpec spec(JsonNode root) {
    PortfolioSpec defaults = PortfolioSpec.defaults();
    JsonFields fields = new JsonFields(root, "", problems);
    int version =
        fields
            .whole(SettingsJson.FORMAT, Integer.MIN_VALUE, Integer.MAX_VALUE)
            .orElse((long) SettingsJson.VERSION)
            .intValue();
    if (version != SettingsJson.VERSION) {
      problems.wrongValue(SettingsWording.OTHER_FORMAT.with(version, SettingsJson.VERSION));
    }
    PortfolioSpec spec =
        new PortfolioSpec(
            fields
                .whole(SettingsJson.CUSTOMERS, Long.MIN_VALUE, Long.MAX_VALUE)
                .orElse(defaults.customers()),
            fields.whole(SettingsJson.SEED, Long.MIN_VALUE, Long.MAX_VALUE).orElse(defaults.seed()),
            fields.text(SettingsJson.AS_OF).flatMap(this::date).orElse(defaults.asOf()),
            fields
                .list(SettingsJson.SEGMENTS)
                .map(nodes -> nodes.stream().map(this::segment).toList())
                .orElse(defaults.segments()),
            creditLimits(fields, defaults.creditLimits()),
            fields
                .object(SettingsJson.AGES)
                .map(ages -> range(ages, defaults.ages()))
                .orElse(defaults.ages()),
            fields.text(SettingsJson.NAME_LOCALE).orElse(defaults.nameLocale()),
            fields.percent(SettingsJson.TOLERANCE).orElse(defaults.tolerance()),
            fields
                .object(SettingsJson.DEFECTS)
                .map(SettingsReader::defects)
                .orElse(defaults.defects()),
            fields
                .object(SettingsJson.TRANSACTIONS)
                .map(it -> transactions(it, defaults.transactions()))
                .orElse(defaults.transactions()),
            fields.flag(SettingsJson.SHARES_LINKED).orElse(defaults.sharesLinked()));
    fields.refuseOthers();
    return spec;
  }

  private CreditLimits creditLimits(JsonFields fields, CreditLimits defaults) {
    return fields
        .object(SettingsJson.CREDIT_LIMITS)
        .map(limits -> {
          int step = whole(limits, SettingsJson.STEP, defaults.step());
          Range range = range(limits, defaults.range());
          return new CreditLimits(range.minimum(), range.maximum(), step);
        })
        .orElse(defaults);
  }

  private Segment segment(JsonFields fields) {
    Segment usual =
        Segment.of(
            fields.required(SettingsJson.NAME, fields.text(SettingsJson.NAME)).orElse("?"),
            fields
                .required(SettingsJson.SHARE, fields.percent(SettingsJson.SHARE))
                .orElse(Percent.ZERO));
    Segment segment =
        usual
            .withMonthlySpend(
                fields
                    .object(SettingsJson.MONTHLY_SPEND)
                    .map(spend -> range(spend, usual.monthlySpend()))
                    .orElse(usual.monthlySpend()))
            .withPremium(fields.percent(SettingsJson.PREMIUM).orElse(usual.premium()))
            .withGradualDecline(fields.percent(SettingsJson.GRADUAL_DECLINE))
            .withTenure(
                fields
                    .object(SettingsJson.TENURE)
                    .map(tenure -> range(tenure, usual.tenure()))
                    .orElse(usual.tenure()))
            .withActivity(
                fields
                    .object(SettingsJson.ACTIVITY)
                    .map(activity -> activity(activity, usual.activity()))
                    .orElse(usual.activity()))
            .withCreditLimits(
                fields
                    .object(SettingsJson.CREDIT_LIMITS)
                    .map(limits -> range(limits, PortfolioSpec.defaults().creditLimits().range())))
            .withColour(fields.oneOf(SettingsJson.COLOUR, SegmentColour.values()))
            .withLocked(fields.flag(SettingsJson.LOCKED).orElse(usual.locked()));
    fields.refuseOthers();
    return segment;
  }

  private Activity activity(JsonFields fields, Activity usual) {
    Activity activity =
        new Activity(
            fields
                .object(SettingsJson.TRANSACTIONS_A_MONTH)
                .map(aMonth -> range(aMonth, usual.transactions()))
                .orElse(usual.transactions()),
            fields.percent(SettingsJson.GROWTH).orElse(usual.growth()),
            fields
                .object(SettingsJson.DECLINE)
                .map(curve -> decline(curve, usual.decline()))
                .orElse(usual.decline()),
            fields
                .object(SettingsJson.CATEGORIES)
                .map(SettingsReader::categories)
                .orElse(usual.categories()));
    fields.refuseOthers();
    return activity;
  }

  private static DeclineCurve decline(JsonFields fields, DeclineCurve usual) {
    DeclineCurve curve =
        new DeclineCurve(
            whole(fields, SettingsJson.GRADUAL_FROM, usual.gradualFrom()),
            fields.percent(SettingsJson.GRADUAL_STEP).orElse(usual.gradualStep()),
            whole(fields, SettingsJson.SUDDEN_FROM, usual.suddenFrom()),
            fields.percent(SettingsJson.FLOOR).orElse(usual.floor()));
    fields.refuseOthers();
    return curve;
  }

  private static CategoryMix categories(JsonFields fields) {
    Map<MerchantCategory, Integer> weights = new EnumMap<>(MerchantCategory.class);
    for (MerchantCategory category : MerchantCategory.values()) {
      weights.put(category, whole(fields, category.label(), 0));
    }
    fields.refuseOthers();
    return new CategoryMix(weights);
  }

  private static TransactionSettings transactions(JsonFields fields, TransactionSettings usual) {
    TransactionSettings transactions =
        new TransactionSettings(
            whole(fields, SettingsJson.MONTHS, usual.months()),
            fields.percent(SettingsJson.APPROVED).orElse(usual.approved()),
            new Season(
                fields.percent(SettingsJson.DECEMBER).orElse(usual.season().december()),
                fields.percent(SettingsJson.JANUARY).orElse(usual.season().january()),
                fields.percent(SettingsJson.SUMMER_TRAVEL).orElse(usual.season().summerTravel())),
            fields.percent(SettingsJson.TOLERANCE).orElse(usual.tolerance()));
    fields.refuseOthers();
    return transactions;
  }

  private static DefectRates defects(JsonFields fields) {
    Map<DefectKind, Percent> rates = new EnumMap<>(DefectKind.class);
    for (DefectKind kind : DefectKind.ALL) {
      fields.percent(kind.key()).ifPresent(rate -> rates.put(kind, rate));
    }
    fields.refuseOthers();
    return new DefectRates(rates);
  }

  private Range range(JsonFields fields, Range defaults) {
    Range range =
        new Range(
            whole(fields, SettingsJson.MINIMUM, defaults.minimum()),
            whole(fields, SettingsJson.MAXIMUM, defaults.maximum()));
    fields.refuseOthers();
    return range;
  }

  private static int whole(JsonFields fields, String key, int otherwise) {
    return fields
        .whole(key, Integer.MIN_VALUE, Integer.MAX_VALUE)
        .map(Long::intValue)
        .orElse(otherwise);
  }

  private Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.wrongValue(SettingsWording.NOT_A_DATE.with(SettingsJson.AS_OF, text));
      return Optional.empty();
    }
  }
}
