package io.cardfolio.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be made wrong in generated data on purpose, a cell at a time: in customers, or in their
/// transactions. Where two kinds meet in one cell, the one that stands earlier here is planted.
public enum DefectKind {
  MISSING("missing", "a cell that must be filled is empty"),
  BAD_EMAIL("bad-email", "an e-mail address is malformed"),
  LIMIT_RANGE("limit-range", "a credit limit is below or above its range"),
  LIMIT_STEP("limit-step", "a credit limit is off the steps"),
  WRONG_DECLINE("wrong-decline", "a decline type is unknown, or there where there should be none"),
  MISSING_DECLINE("missing-decline", "a declining customer has no decline type"),
  DUPLICATE_ID("duplicate-id", "an ID of an earlier row stands again"),
  BROKEN_ID("broken-id", "an ID is malformed"),
  UNKNOWN_STATE("unknown-state", "a state is none"),
  UNKNOWN_EMPLOYMENT("unknown-employment", "an employment status is not known"),
  UNKNOWN_CARD("unknown-card", "a card type is not known"),
  UNKNOWN_SEGMENT("unknown-segment", "a segment is not in the settings"),
  BAD_DATE("bad-date", "an account date is no date"),
  FUTURE_DATE("future-date", "an account date is after the as-of date"),
  STRAY_SPACE("stray-space", "a cell has white space before or behind its text"),
  CHANGED_CASE("changed-case", "a cell is in capitals or in small letters"),

  // Transactions
  ORPHAN_CUSTOMER("orphan-customer", "a transaction has a customer whom there is not"),
  DUPLICATE_TXN_ID("duplicate-txn-id", "an ID of an earlier transaction stands again"),
  NEGATIVE_AMOUNT("negative-amount", "a transaction's amount is below 0"),
  BEFORE_OPENING("before-opening", "a transaction comes before its account was opened");

  /// All kinds, in the order of the form.
  public static final List<DefectKind> ALL = List.of(values());

  /// The kinds that customers can have, in the order of the form.
  public static final List<DefectKind> CUSTOMERS =
      List.copyOf(EnumSet.range(MISSING, CHANGED_CASE));

  /// The kinds that transactions can have, in the order of the form.
  public static final List<DefectKind> TRANSACTIONS =
      List.copyOf(EnumSet.range(ORPHAN_CUSTOMER, BEFORE_OPENING));

  private final String key;
  private final String description;

  DefectKind(String key, String description) {
    this.key = key;
    this.description = description;
  }

  /// What the kind is called in settings, on the command line and in lists of planted defects.
  public String key() {
    return key;
  }

  /// What is wrong, in a few words.
  public String description() {
    return description;
  }

  /// The kind with the given key.
  public static Optional<DefectKind> named(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /// The keys of all kinds, with commas between them.
  public static String keys() {
    return keys(ALL);
  }

  /// The keys of some kinds, with commas between them.
  public static String keys(Collection<DefectKind> kinds) {
    return kinds.stream().map(DefectKind::key).collect(Collectors.joining(", "));
  }
}
