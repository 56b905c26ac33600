package io.cardfolio.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be made wrong in generated data on purpose, a cell at a time. Where two kinds meet in
/// one cell, the one that stands earlier here is planted.
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
  CHANGED_CASE("changed-case", "a cell is in capitals or in small letters");

  /// All kinds, in the order of the form.
  public static final List<DefectKind> ALL = List.of(values());

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
    return ALL.stream().map(DefectKind::key).collect(Collectors.joining(", "));
  }
}
