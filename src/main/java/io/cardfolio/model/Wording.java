package io.cardfolio.model;

import java.util.List;

/// One way to say something, with places for values. Whoever has something to say has an enum of
/// these, so that all that can be said stands in lists, for those who say it in another language.
public interface Wording {
  /// What it is about, such as `violation`: the name of the list.
  String topic();

  /// Its name in the list, such as `BELOW_MINIMUM`.
  String name();

  /// How it is said in English, in the notation of [java.util.Formatter].
  String english();

  /// The sentence with these values; they may be sentences themselves.
  default Sentence with(Object... values) {
    return new Sentence(this, List.of(values));
  }
}
