package io.cardfolio.ui.form;

import java.util.Optional;

/// How a value stands in a text field, and how it is read from there.
///
/// Reading takes values that are not legal, so that the rules over settings can speak about them.
interface TextFormat<T> {
  /// The value as it is shown.
  String text(T value);

  /// The value that a text means; empty if it means none.
  Optional<T> read(String text);

  /// What to say of a text that means none: "Seed "abc" is not a whole number".
  ///
  /// @param title what the field is called: "Seed"
  String complaint(String title, String text);
}
