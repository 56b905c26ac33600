package io.cardfolio.validate;

import io.cardfolio.model.CustomerColumn;
import java.util.Optional;

/// An e-mail address is a name, one @ and a domain with a dot in it.
final class EmailFormat implements RowRule {
  private static final String NEVER_IN_NAME = "\"(),:;<>[\\]";

  @Override
  public void check(RowCheck row) {
    if (row.isReadable(CustomerColumn.EMAIL)) {
      flaw(row.text(CustomerColumn.EMAIL))
          .ifPresent(flaw ->
              row.report(
                  Rule.EMAIL_FORMAT, CustomerColumn.EMAIL, flaw.message(), flaw.suggestion()));
    }
  }

  /// What is wrong with an address; empty if it is well formed.
  static Optional<Flaw> flaw(String email) {
    int at = email.indexOf('@');
    if (hasSpace(email)) {
      return flaw("Holds white space", "Remove the white space");
    }
    if (at < 0) {
      return flaw("No @ sign", "Insert @");
    }
    if (email.indexOf('@', at + 1) >= 0) {
      return flaw("More than one @ sign", "Keep one @");
    }
    if (at == 0) {
      return flaw("Nothing before the @ sign", "Add the name");
    }
    if (at == email.length() - 1) {
      return flaw("Nothing after the @ sign", "Add the domain");
    }
    int strange = strangeCharacter(email, at);
    if (strange >= 0) {
      String character = Character.toString(email.codePointAt(strange));
      return flaw("Holds " + character, "Remove " + character);
    }
    if (email.indexOf('.', at) < 0) {
      return flaw("No top-level domain", "Add .com");
    }
    if (hasLooseDot(email, 0, at) || hasLooseDot(email, at + 1, email.length())) {
      return flaw("A dot without text on both sides", "Remove the dot");
    }
    return Optional.empty();
  }

  private static Optional<Flaw> flaw(String message, String suggestion) {
    return Optional.of(new Flaw(message, suggestion));
  }

  private static boolean hasSpace(String email) {
    for (int i = 0; i < email.length(); i++) {
      if (isSpace(email.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }

  private static int strangeCharacter(String email, int at) {
    for (int i = 0; i < email.length(); i++) {
      char c = email.charAt(i);
      boolean legal =
          Character.isLetterOrDigit(c)
              || i == at
              || (i < at ? NEVER_IN_NAME.indexOf(c) < 0 : c == '.' || c == '-');
      if (!legal) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasLooseDot(String email, int start, int end) {
    boolean afterDot = true;
    for (int i = start; i < end; i++) {
      boolean dot = email.charAt(i) == '.';
      if (dot && afterDot) {
        return true;
      }
      afterDot = dot;
    }
    return afterDot;
  }

  /// What is wrong with an address and what to do.
  record Flaw(String message, String suggestion) {}
}
