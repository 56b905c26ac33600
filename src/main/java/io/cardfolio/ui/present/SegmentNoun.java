package io.cardfolio.ui.present;

import io.cardfolio.ui.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the customers of a segment are called in the middle of a sentence.
final class SegmentNoun {
  private static final String SMALL = "small";
  private static final Pattern PEOPLE = Pattern.compile(".*[^su]s", Pattern.DOTALL);
  private static final Pattern WORD_START = Pattern.compile("(?<=[\\s-])");

  private SegmentNoun() {}

  /// "high-value travelers", "declining customers".
  static String of(String segment, Texts texts) {
    String name = texts.of("present.names").equals(SMALL) ? small(segment) : segment;
    return PEOPLE.matcher(name).matches()
        ? texts.of("present.people", name)
        : texts.of("present.customers-of", name);
  }

  /// A name in small letters, except words such as VIP.
  private static String small(String name) {
    return Arrays.stream(WORD_START.split(name))
        .map(word -> isShouted(word) ? word : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static boolean isShouted(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }
}
