package io.cardfolio.export.settings;

import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The settings of a portfolio as JSON, with the format version first.
///
/// What only concerns people who edit them, such as locks, is written where it is not the usual.
public final class SettingsJson {
  /// How the name of a settings file ends.
  public static final String FILE_ENDING = ".cardfolio.json";

  /// The version of the format, under [#FORMAT].
  static final int VERSION = 1;

  static final String FORMAT = "format";
  static final String CUSTOMERS = "customers";
  static final String SEED = "seed";
  static final String AS_OF = "asOf";
  static final String NAME_LOCALE = "nameLocale";
  static final String TOLERANCE = "tolerancePercent";
  static final String AGES = "ages";
  static final String CREDIT_LIMITS = "creditLimits";
  static final String SEGMENTS = "segments";
  static final String SHARES_LINKED = "sharesLinked";
  static final String MINIMUM = "minimum";
  static final String MAXIMUM = "maximum";
  static final String STEP = "step";
  static final String NAME = "name";
  static final String SHARE = "sharePercent";
  static final String MONTHLY_SPEND = "monthlySpend";
  static final String PREMIUM = "premiumPercent";
  static final String GRADUAL_DECLINE = "gradualDeclinePercent";
  static final String TENURE = "tenureMonths";
  static final String COLOUR = "colour";
  static final String LOCKED = "locked";
  static final String DEFECTS = "defects";
  static final String ACTIVITY = "activity";
  static final String TRANSACTIONS_A_MONTH = "transactionsPerMonth";
  static final String GROWTH = "growthPercent";
  static final String DECLINE = "decline";
  static final String GRADUAL_FROM = "gradualFromMonth";
  static final String GRADUAL_STEP = "gradualStepPercent";
  static final String SUDDEN_FROM = "suddenFromMonth";
  static final String FLOOR = "floorPercent";
  static final String CATEGORIES = "categories";
  static final String TRANSACTIONS = "transactions";
  static final String MONTHS = "months";
  static final String APPROVED = "approvedPercent";
  static final String DECEMBER = "decemberPercent";
  static final String JANUARY = "januaryPercent";
  static final String SUMMER_TRAVEL = "summerTravelPercent";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SettingsJson() {}

  /// The settings as indented JSON with a line feed at the end.
  public static String write(PortfolioSpec spec) {
    return MAPPER
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(tree(spec))
            .replace("\r\n", "\n")
        + "\n";
  }

  /// The settings as a part of another file.
  public static ObjectNode tree(PortfolioSpec spec) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put(FORMAT, VERSION);
    root.put(CUSTOMERS, spec.customers());
    root.put(SEED, spec.seed());
    root.put(AS_OF, spec.asOf().toString());
    root.put(NAME_LOCALE, spec.nameLocale());
    put(root, TOLERANCE, spec.tolerance());
    put(root, AGES, spec.ages());
    put(root, CREDIT_LIMITS, spec.creditLimits().range()).put(STEP, spec.creditLimits().step());
    put(root.putObject(TRANSACTIONS), spec.transactions());
    if (!spec.sharesLinked()) {
      root.put(SHARES_LINKED, false);
    }
    ArrayNode segments = root.putArray(SEGMENTS);
    spec.segments().forEach(segment -> put(segments.addObject(), segment));
    if (!spec.defects().isOff()) {
      ObjectNode defects = root.putObject(DEFECTS);
      spec.defects().rates().forEach((kind, rate) -> put(defects, kind.key(), rate));
    }
    return root;
  }

  private static void put(ObjectNode node, Segment segment) {
    node.put(NAME, segment.name());
    put(node, SHARE, segment.share());
    put(node, MONTHLY_SPEND, segment.monthlySpend());
    put(node, PREMIUM, segment.premium());
    segment.gradualDecline().ifPresent(gradual -> put(node, GRADUAL_DECLINE, gradual));
    put(node, TENURE, segment.tenure());
    put(node.putObject(ACTIVITY), segment.activity());
    segment.creditLimits().ifPresent(limits -> put(node, CREDIT_LIMITS, limits));
    segment.colour().ifPresent(colour -> node.put(COLOUR, colour.label()));
    if (segment.locked()) {
      node.put(LOCKED, true);
    }
  }

  private static void put(ObjectNode node, Activity activity) {
    put(node, TRANSACTIONS_A_MONTH, activity.transactions());
    put(node, GROWTH, activity.growth());
    DeclineCurve curve = activity.decline();
    ObjectNode decline = node.putObject(DECLINE).put(GRADUAL_FROM, curve.gradualFrom());
    put(decline, GRADUAL_STEP, curve.gradualStep());
    decline.put(SUDDEN_FROM, curve.suddenFrom());
    put(decline, FLOOR, curve.floor());
    ObjectNode categories = node.putObject(CATEGORIES);
    activity
        .categories()
        .weights()
        .forEach((category, weight) -> categories.put(category.label(), weight));
  }

  private static void put(ObjectNode node, TransactionSettings transactions) {
    node.put(MONTHS, transactions.months());
    put(node, APPROVED, transactions.approved());
    put(node, DECEMBER, transactions.season().december());
    put(node, JANUARY, transactions.season().january());
    put(node, SUMMER_TRAVEL, transactions.season().summerTravel());
    put(node, TOLERANCE, transactions.tolerance());
  }

  private static ObjectNode put(ObjectNode node, String key, Range range) {
    return node.putObject(key).put(MINIMUM, range.minimum()).put(MAXIMUM, range.maximum());
  }

  private static void put(ObjectNode node, String key, Percent percent) {
    node.put(key, percent.decimal());
  }
}
