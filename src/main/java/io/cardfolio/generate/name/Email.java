package io.cardfolio.generate.name;

import java.util.List;
import java.util.Locale;

/// How an e-mail address is put together: `first.last@`, with a number where all domains have one
/// such address already. The domains are reserved for examples (RFC 2606), so nobody is written to.
public final class Email {
  public static final List<String> DOMAINS =
      List.of("@example.com", "@example.org", "@example.net");

  private Email() {}

  /// An address.
  ///
  /// @param first the letters of the first name
  /// @param last the letters of the surname
  /// @param namesake which of the customers with these letters this one is, counted from 0
  /// @param id the customer's ID, for names that have no letters a to z
  public static String of(String first, String last, long namesake, String id) {
    if (first.isEmpty() || last.isEmpty()) {
      return id.toLowerCase(Locale.ROOT) + DOMAINS.getFirst();
    }
    long number = number(namesake);
    return first
        + "."
        + last
        + (number == 0 ? "" : Long.toString(number))
        + DOMAINS.get(domain(namesake));
  }

  /// The index of the domain of a namesake.
  public static int domain(long namesake) {
    return (int) (namesake % DOMAINS.size());
  }

  /// The number in the address of a namesake, from 2; 0 for none.
  public static long number(long namesake) {
    long round = namesake / DOMAINS.size();
    return round == 0 ? 0 : round + 1;
  }
}
