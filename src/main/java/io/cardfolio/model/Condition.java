package io.cardfolio.model;

import java.time.LocalDate;
import java.util.Locale;

/// What a filter asks of the text in one column.
public sealed interface Condition {
  /// Whether a text is what is asked for.
  boolean holds(String text);

  /// The text contains a part, however both are cased.
  ///
  /// @param part the part, kept in lower case
  record Contains(String part) implements Condition {
    /// A part in any case.
    public Contains {
      part = part.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean holds(String text) {
      return text.toLowerCase(Locale.ROOT).contains(part);
    }
  }

  /// The text is exactly this.
  record Is(String value) implements Condition {
    @Override
    public boolean holds(String text) {
      return text.equals(value);
    }
  }

  /// The text is a whole number that is not below this one.
  record AtLeast(long least) implements Condition {
    @Override
    public boolean holds(String text) {
      long number = CustomerText.wholeNumber(text);
      return number != CustomerText.NOT_A_NUMBER && number >= least;
    }
  }

  /// The text is a date that is not before this one.
  record From(LocalDate day) implements Condition {
    @Override
    public boolean holds(String text) {
      long epochDay = CustomerText.epochDay(text);
      return epochDay != CustomerText.NOT_A_DATE && epochDay >= day.toEpochDay();
    }
  }
}
