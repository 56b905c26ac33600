package io.cardfolio.validate;

import io.cardfolio.model.Column;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A cell holds one of a few words, letter for letter.
public final class KnownCode {
  private static final int MOST_LISTED = 12;

  private final Rule rule;
  private final Column column;
  private final List<String> inOrder;
  private final Set<String> codes;
  private final Sentence message;

  /// A rule that lets only `codes` stand in `column`.
  ///
  /// @param message what is wrong with any other value
  public KnownCode(Rule rule, Column column, List<String> codes, Sentence message) {
    this.rule = rule;
    this.column = column;
    this.inOrder = List.copyOf(codes);
    this.codes = Set.copyOf(codes);
    this.message = message;
  }

  /// Reports a word that is not known.
  public void check(CellCheck row) {
    if (row.isReadable(column) && !codes.contains(row.text(column))) {
      row.report(rule, column, message, suggestion(row.text(column)));
    }
  }

  /// The labels that stand in the data for the values of an enum.
  public static List<String> labels(Labelled... values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }

  /// The labels as one sentence: "gradual or sudden".
  public static Sentence anyOf(List<String> labels) {
    return labels.stream().map(Sentence::of).reduce(ViolationWording.OR::with).orElseThrow();
  }

  private Sentence suggestion(String text) {
    return meant(text).map(ViolationWording.USE::with).orElseGet(this::listing);
  }

  private Optional<String> meant(String text) {
    return inOrder.stream().filter(code -> code.equalsIgnoreCase(text.strip())).findFirst();
  }

  private Sentence listing() {
    if (inOrder.size() > MOST_LISTED) {
      return ViolationWording.USE_ONE_OF.with(inOrder.size(), inOrder.getFirst());
    }
    return ViolationWording.USE.with(anyOf(inOrder));
  }
}
