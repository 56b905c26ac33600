package io.cardfolio.validate.customer;

import io.cardfolio.model.Range;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.ViolationWording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What to write instead of text that was meant as a whole number: `$27,000`, `27000.0`.
final class WholeNumber {
  private static final Pattern MEANT = Pattern.compile("\\s*\\$?\\s*(\\d[\\d,]{0,14})(\\.0*)?\\s*");

  private WholeNumber() {}

  /// The suggestion for text that is no whole number but should be one in `legal`.
  static Sentence suggestion(String text, Range legal) {
    Matcher meant = MEANT.matcher(text);
    return meant.matches()
        ? ViolationWording.USE.with(meant.group(1).replace(",", ""))
        : ViolationWording.USE_BETWEEN.with(legal.minimum(), legal.maximum());
  }
}
