package io.cardfolio.export.settings;

import io.cardfolio.model.Activity;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What each key of a settings file means: the page `docs/settings.md` is made of these. The names
/// are those that [SettingsJson] writes and [SettingsReader] reads, the ranges those of the rules.
///
/// @param path where it stands, such as `segments[].tenureMonths.minimum`
/// @param type what it is in JSON
/// @param unit what a number counts; empty where it counts nothing
/// @param legal what it may be, in words and figures
/// @param meaning what it does
public record SettingsKey(String path, String type, String unit, String legal, String meaning) {
  /// Stands behind the name of a list, before the keys of its items.
  public static final String ITEM = "[].";

  private static final String WHOLE = "whole number";
  private static final String PERCENT = "percentage";
  private static final String TEXT = "text";
  private static final String FLAG = "true or false";
  private static final String DOLLARS = "dollars";
  private static final String MONTHS = "months";
  private static final String NTH_MONTH = "month, from 1";
  private static final String PARTS = "0 to 100";

  /// Every key, in the order in which they are written.
  public static List<SettingsKey> all() {
    List<SettingsKey> keys = new ArrayList<>();
    addDataset(keys);
    addTransactions(keys);
    addSegments(keys);
    for (DefectKind kind : DefectKind.ALL) {
      boolean ofCustomers = DefectKind.CUSTOMERS.contains(kind);
      keys.add(
          new SettingsKey(
              path(SettingsJson.DEFECTS, kind.key()),
              PERCENT,
              ofCustomers ? "% of customers" : "% of transactions",
              PARTS,
              "how often " + kind.description()));
    }
    return List.copyOf(keys);
  }

  private static void addDataset(List<SettingsKey> keys) {
    keys.add(
        new SettingsKey(
            SettingsJson.FORMAT,
            WHOLE,
            "",
            Integer.toString(SettingsJson.VERSION),
            "the version of the file's format"));
    keys.add(
        new SettingsKey(
            SettingsJson.CUSTOMERS,
            WHOLE,
            "customers",
            Text.of("0 to %,d", PortfolioSpec.MAX_CUSTOMERS),
            "how many there are"));
    keys.add(
        new SettingsKey(
            SettingsJson.SEED, WHOLE, "", "any of 64 bits", "another one gives other customers"));
    keys.add(
        new SettingsKey(
            SettingsJson.AS_OF,
            "date as text",
            "day",
            LegalRanges.EARLIEST + " to " + LegalRanges.LATEST,
            "the day on which the data is true"));
    keys.add(
        new SettingsKey(
            SettingsJson.NAME_LOCALE,
            TEXT,
            "",
            listed(NameLocales.ALL),
            "whose names the customers have"));
    keys.add(
        new SettingsKey(
            SettingsJson.TOLERANCE,
            PERCENT,
            "points",
            PARTS,
            "by how much a segment's share may miss its target without a warning"));
    addRange(keys, SettingsJson.AGES, "years", LegalRanges.AGES, "age on the as-of date");
    addRange(keys, SettingsJson.CREDIT_LIMITS, DOLLARS, LegalRanges.DOLLARS, "credit limit");
    keys.add(
        new SettingsKey(
            path(SettingsJson.CREDIT_LIMITS, SettingsJson.STEP),
            WHOLE,
            DOLLARS,
            "1 or more, dividing maximum minus minimum",
            "credit limits are this far from each other"));
    keys.add(
        new SettingsKey(
            SettingsJson.SHARES_LINKED,
            FLAG,
            "",
            FLAG,
            "whether a share that is changed in the window is taken from the others; no customer"
                + " depends on it"));
  }

  private static void addTransactions(List<SettingsKey> keys) {
    String in = SettingsJson.TRANSACTIONS;
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.MONTHS),
            WHOLE,
            MONTHS,
            ends(LegalRanges.MONTHS),
            Text.of(
                "how far back transactions go from the as-of date; all customers together may come"
                    + " to %,d transactions",
                LegalRanges.MOST_EXPECTED_TRANSACTIONS)));
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.APPROVED),
            PERCENT,
            "% of transactions",
            PARTS,
            "which part is approved"));
    String season = ends(Season.LEAST, Season.MOST);
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.DECEMBER),
            PERCENT,
            "% of spending",
            season,
            "how much more is spent in December"));
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.JANUARY),
            PERCENT,
            "% of spending",
            season,
            "how much more is spent in January"));
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.SUMMER_TRAVEL),
            PERCENT,
            "% of journeys",
            season,
            "how much more common journeys are from June to August"));
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.TOLERANCE),
            PERCENT,
            "% of the nearer end",
            PARTS,
            "by how much a month's total may lie outside of the monthly spend without a warning"));
  }

  private static void addSegments(List<SettingsKey> keys) {
    keys.add(
        new SettingsKey(
            SettingsJson.SEGMENTS,
            "list of objects",
            "segments",
            "1 to " + PortfolioSpec.MAX_SEGMENTS,
            "the groups of customers, whose shares add up to 100"));
    keys.add(
        new SettingsKey(
            ofSegment(SettingsJson.NAME),
            TEXT,
            "characters",
            "1 to "
                + LegalRanges.LONGEST_NAME
                + ", not used twice, not starting with `=`, `+`, `-` or `@`",
            "what the segment is called in the data; required"));
    keys.add(
        new SettingsKey(
            ofSegment(SettingsJson.SHARE),
            PERCENT,
            "% of customers",
            PARTS,
            "its part of all customers; required"));
    addRange(
        keys,
        ofSegment(SettingsJson.MONTHLY_SPEND),
        DOLLARS,
        LegalRanges.DOLLARS,
        "spend of a customer in a month");
    keys.add(
        new SettingsKey(
            ofSegment(SettingsJson.PREMIUM),
            PERCENT,
            "% of its customers",
            PARTS,
            "which part has a Premium card"));
    keys.add(
        new SettingsKey(
            ofSegment(SettingsJson.GRADUAL_DECLINE),
            PERCENT,
            "% of its customers",
            PARTS,
            "makes the segment decline: this part gradually, the rest suddenly"));
    addRange(
        keys,
        ofSegment(SettingsJson.TENURE),
        MONTHS,
        LegalRanges.TENURE,
        "time since the account was opened");
    addActivity(keys, ofSegment(SettingsJson.ACTIVITY));
    addRange(
        keys,
        ofSegment(SettingsJson.CREDIT_LIMITS),
        DOLLARS,
        LegalRanges.DOLLARS,
        "credit limit, in the place of the portfolio's and on its steps");
    keys.add(
        new SettingsKey(
            ofSegment(SettingsJson.COLOUR),
            TEXT,
            "",
            listed(labels(SegmentColour.values())),
            "how it is drawn; no customer depends on it"));
    keys.add(
        new SettingsKey(
            ofSegment(SettingsJson.LOCKED),
            FLAG,
            "",
            FLAG,
            "whether its share stays when others are changed in the window; no customer depends on"
                + " it"));
  }

  private static void addActivity(List<SettingsKey> keys, String in) {
    addRange(
        keys,
        path(in, SettingsJson.TRANSACTIONS_A_MONTH),
        "transactions",
        LegalRanges.TRANSACTIONS,
        "transactions of a customer in a month");
    keys.add(
        new SettingsKey(
            path(in, SettingsJson.GROWTH),
            PERCENT,
            "% a month",
            ends(Activity.LEAST_GROWTH, Activity.MOST_GROWTH),
            "by how much a customer's spending grows"));
    String decline = path(in, SettingsJson.DECLINE);
    keys.add(
        new SettingsKey(
            path(decline, SettingsJson.GRADUAL_FROM),
            WHOLE,
            NTH_MONTH,
            ends(LegalRanges.MONTHS),
            "the first month in which those who decline gradually spend less"));
    keys.add(
        new SettingsKey(
            path(decline, SettingsJson.GRADUAL_STEP),
            PERCENT,
            "points a month",
            PARTS,
            "how much less of the usual spending each month has than the one before"));
    keys.add(
        new SettingsKey(
            path(decline, SettingsJson.SUDDEN_FROM),
            WHOLE,
            NTH_MONTH,
            ends(LegalRanges.MONTHS),
            "the first month in which those who decline suddenly spend less"));
    keys.add(
        new SettingsKey(
            path(decline, SettingsJson.FLOOR),
            PERCENT,
            "% of spending",
            PARTS,
            "what is left of the usual spending in the end"));
    for (MerchantCategory category : MerchantCategory.values()) {
      keys.add(
          new SettingsKey(
              path(in, SettingsJson.CATEGORIES, category.label()),
              WHOLE,
              category.isMonthlyBill() ? "% of months" : "weight",
              ends(CategoryMix.WEIGHTS),
              category.isMonthlyBill()
                  ? "how many months have a bill"
                  : "how common it is against the others"));
    }
  }

  private static void addRange(
      List<SettingsKey> keys, String of, String unit, Range legal, String what) {
    keys.add(
        new SettingsKey(
            path(of, SettingsJson.MINIMUM), WHOLE, unit, ends(legal), what + ", at least"));
    keys.add(
        new SettingsKey(
            path(of, SettingsJson.MAXIMUM), WHOLE, unit, ends(legal), what + ", at most"));
  }

  private static String path(String... names) {
    return String.join(".", names);
  }

  private static String ofSegment(String name) {
    return SettingsJson.SEGMENTS + ITEM + name;
  }

  private static String ends(Range range) {
    return Text.of("%,d to %,d", range.minimum(), range.maximum());
  }

  private static String ends(Percent least, Percent most) {
    return least.decimal().toPlainString() + " to " + most.decimal().toPlainString();
  }

  private static List<String> labels(Labelled[] values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }

  private static String listed(Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    return all.stream().map(word -> '`' + word + '`').collect(Collectors.joining(", "));
  }
}
