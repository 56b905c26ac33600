package io.cardfolio.generate;

import io.cardfolio.generate.name.Email;
import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Surnames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whether an e-mail address contains a text. The longest run of letters in it is looked for in
/// each name once, not in each address; addresses are put together only where that leaves a doubt.
final class EmailMatch implements RowMatch {
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final String part;
  private final boolean lettersOnly;
  private final boolean digitsOnly;
  private final boolean hasDigits;
  private final CustomerValues values;
  private final NamePool names;
  private final Surnames surnames;
  private final boolean[][] inFirst;
  private final boolean[] inLast;
  private final boolean[] inDomain;

  /// A match of a text in lower case.
  EmailMatch(String part, NamePool names, CustomerValues values) {
    this.part = part;
    this.values = values;
    this.names = names;
    surnames = names.surnames();
    String letters =
        Arrays.stream(NO_LETTERS.split(part))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    lettersOnly = letters.equals(part);
    digitsOnly = !part.isEmpty() && part.chars().allMatch(EmailMatch::isDigit);
    hasDigits = part.chars().anyMatch(EmailMatch::isDigit);
    inFirst =
        IntStream.range(0, names.lists())
            .mapToObj(
                list -> Answers.of(names.firstNames(list).spellings(), it -> it.contains(letters)))
            .toArray(boolean[][]::new);
    inLast = Answers.of(surnames.spellings(), it -> it.contains(letters));
    inDomain = Answers.of(Email.DOMAINS, it -> it.contains(letters));
  }

  @Override
  public boolean passes(DrawnCustomers drawn, int i) {
    int list = drawn.firstNameList[i];
    int first = drawn.firstName[i];
    int group = surnames.group(drawn.surnameCard[i]);
    boolean spelled =
        !names.firstNames(list).spellings().isEmpty(first) && !surnames.spellings().isEmpty(group);
    if (!spelled) {
      return values.email(drawn, i).contains(part);
    }
    long number = Email.number(drawn.namesake[i]);
    if (hasDigits && number == 0) {
      return false;
    }
    if (digitsOnly) {
      return Long.toString(number).contains(part);
    }
    boolean lettersIn =
        inFirst[list][first] || inLast[group] || inDomain[Email.domain(drawn.namesake[i])];
    return lettersIn && (lettersOnly || values.email(drawn, i).contains(part));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
