package io.cardfolio.export;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads settings from JSON and reports everything that is wrong in it at once. What is left out
/// has its default; a key that is not known is an error, since a misspelled key would do nothing.
///
/// It checks that each value is of its kind; whether the settings are legal, the rules tell.
public final class SettingsReader {
  private static final long MOST_BYTES = 1 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final List<String> problems = new ArrayList<>();

  private SettingsReader() {}

  /// Reads a settings file.
  ///
  /// @throws SettingsException if it is not one, with every problem
  /// @throws IOException if it cannot be read, with one sentence
  public static PortfolioSpec read(Path file) throws IOException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new SettingsException(
            List.of(
                "it has %,d bytes; settings have at most %,d"
                    .formatted(Files.size(file), MOST_BYTES)));
      }
      return read(Files.readString(file));
    } catch (SettingsException e) {
      throw new SettingsException(
          e.problems().stream().map(problem -> file.getFileName() + ": " + problem).toList());
    } catch (NoSuchFileException e) {
      throw new IOException("Settings file %s does not exist".formatted(file), e);
    } catch (IOException e) {
      throw new IOException(
          "Settings file %s cannot be read: %s".formatted(file, reason(file, e)), e);
    }
  }

  private static String reason(Path file, IOException e) {
    if (Files.isDirectory(file)) {
      return "it is a folder";
    }
    return e instanceof CharacterCodingException
        ? "it is not UTF-8"
        : String.valueOf(e.getMessage());
  }

  /// Reads settings from text.
  ///
  /// @throws SettingsException if it holds none, with every problem
  public static PortfolioSpec read(String json) throws SettingsException {
    SettingsReader reader = new SettingsReader();
    PortfolioSpec spec = reader.spec(parse(json));
    if (!reader.problems.isEmpty()) {
      throw new SettingsException(reader.problems);
    }
    return spec;
  }

  private static JsonNode parse(String json) throws SettingsException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new SettingsException(
          List.of("Not JSON%s: %s".formatted(place, e.getOriginalMessage())));
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
      problems.add(
          "format %d is not known; this program reads format %d"
              .formatted(version, SettingsJson.VERSION));
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
            fields.percent(SettingsJson.TOLERANCE).orElse(defaults.tolerance()));
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
            .withCreditLimits(
                fields
                    .object(SettingsJson.CREDIT_LIMITS)
                    .map(limits -> range(limits, PortfolioSpec.defaults().creditLimits().range())));
    fields.refuseOthers();
    return segment;
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
      problems.add(
          "%s \"%s\" is not a date such as 2025-12-31".formatted(SettingsJson.AS_OF, text));
      return Optional.empty();
    }
  }
}
