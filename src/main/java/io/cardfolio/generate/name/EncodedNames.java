package io.cardfolio.generate.name;

import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.bytes.TextFormat;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The names of a locale as bytes: fields of a format, and their spellings in e-mail addresses.
public final class EncodedNames {
  private final Lexicon[] firstNames;
  private final Lexicon[] firstSpellings;
  private final int[] firstNamesBefore;
  private final Lexicon surnames;
  private final Lexicon surnameSpellings;

  /// The names of a pool as a format writes them.
  public EncodedNames(NamePool names, TextFormat format) {
    firstNames = lexicons(names, list -> format.fields(list.names()));
    firstSpellings = lexicons(names, FirstNames::spellings);
    firstNamesBefore = new int[firstNames.length + 1];
    for (int list = 0; list < firstNames.length; list++) {
      firstNamesBefore[list + 1] = firstNamesBefore[list] + firstNames[list].count();
    }
    surnames = format.fields(names.surnames().names());
    surnameSpellings = names.surnames().spellings();
  }

  private static Lexicon[] lexicons(NamePool names, Function<FirstNames, Lexicon> lexicon) {
    return IntStream.range(0, names.lists())
        .mapToObj(list -> lexicon.apply(names.firstNames(list)))
        .toArray(Lexicon[]::new);
  }

  /// How many lists of first names there are.
  public int lists() {
    return firstNames.length;
  }

  /// How many first names the lists before a list have together.
  public int firstNamesBefore(int list) {
    return firstNamesBefore[list];
  }

  /// The fields of a list of first names.
  public Lexicon firstNames(int list) {
    return firstNames[list];
  }

  /// The spellings of a list of first names.
  public Lexicon firstSpellings(int list) {
    return firstSpellings[list];
  }

  /// The fields of all surnames.
  public Lexicon surnames() {
    return surnames;
  }

  /// The spellings of all groups of surnames.
  public Lexicon surnameSpellings() {
    return surnameSpellings;
  }

  /// How many bytes a first name, a surname and their spellings have together at most.
  public int longest() {
    return surnames.longest()
        + surnameSpellings.longest()
        + Stream.of(firstNames, firstSpellings)
            .mapToInt(lists -> Arrays.stream(lists).mapToInt(Lexicon::longest).max().orElse(0))
            .sum();
  }
}
