package io.cardfolio.generate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The names of a locale as bytes: fields of a format, and their spellings in e-mail addresses.
final class EncodedNames {
  private final Lexicon[] firstNames;
  private final Lexicon[] firstSpellings;
  private final Lexicon surnames;
  private final Lexicon surnameSpellings;

  EncodedNames(NamePool names, TextFormat format) {
    firstNames = lexicons(names, FirstNames::names, format::field);
    firstSpellings = lexicons(names, FirstNames::spellings, EncodedNames::ascii);
    surnames = new Lexicon(names.surnames().names(), format::between);
    surnameSpellings = new Lexicon(names.surnames().spellings(), EncodedNames::ascii);
  }

  private static Lexicon[] lexicons(
      NamePool names, Function<FirstNames, List<String>> texts, Function<String, byte[]> encode) {
    return IntStream.range(0, names.lists())
        .mapToObj(list -> new Lexicon(texts.apply(names.firstNames(list)), encode))
        .toArray(Lexicon[]::new);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// The fields of a list of first names.
  Lexicon firstNames(int list) {
    return firstNames[list];
  }

  /// The spellings of a list of first names.
  Lexicon firstSpellings(int list) {
    return firstSpellings[list];
  }

  /// The fields of all surnames, with separators before and after.
  Lexicon surnames() {
    return surnames;
  }

  /// The spellings of all groups of surnames.
  Lexicon surnameSpellings() {
    return surnameSpellings;
  }

  /// How many bytes a first name, a surname and their spellings have together at most.
  int longest() {
    return surnames.longest()
        + surnameSpellings.longest()
        + Stream.of(firstNames, firstSpellings)
            .mapToInt(lists -> Arrays.stream(lists).mapToInt(Lexicon::longest).max().orElse(0))
            .sum();
  }
}
