package io.cardfolio.generate;

import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Surnames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// Whether the name, the ID or the e-mail address of a customer contains a text. Its longest word
/// is looked for in each name once, not in each customer.
final class SearchMatch implements RowMatch {
  private final String part;
  private final boolean oneWord;
  private final NamePool names;
  private final Surnames surnames;
  private final IdMatch ids;
  private final EmailMatch emails;
  private final boolean[][] inFirst;
  private final boolean[] inLast;

  /// A match of a text in lower case.
  SearchMatch(String part, NamePool names, CustomerValues values) {
    this.part = part;
    this.names = names;
    surnames = names.surnames();
    ids = new IdMatch(part);
    emails = new EmailMatch(part, names, values);
    String word =
        Arrays.stream(part.split(" ")).max(Comparator.comparingInt(String::length)).orElse("");
    oneWord = word.equals(part);
    inFirst = Answers.ofFirstNames(names, it -> contains(it, word));
    inLast = Answers.of(surnames.names(), it -> contains(it, word));
  }

  @Override
  public boolean passes(DrawnCustomers drawn, int i) {
    int list = drawn.firstNameList[i];
    int first = drawn.firstName[i];
    int last = surnames.nameOf(drawn.surnameCard[i]);
    boolean named =
        (inFirst[list][first] || inLast[last])
            && (oneWord
                || contains(names.firstNames(list).name(first) + " " + surnames.name(last), part));
    return named || ids.matches(drawn.firstRow + i + 1) || emails.passes(drawn, i);
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part);
  }
}
