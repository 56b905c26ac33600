package io.cardfolio.validate.customer;

import static io.cardfolio.validate.ViolationWording.ADD_DOMAIN;
import static io.cardfolio.validate.ViolationWording.ADD_NAME;
import static io.cardfolio.validate.ViolationWording.ADD_TOP_LEVEL;
import static io.cardfolio.validate.ViolationWording.HOLDS;
import static io.cardfolio.validate.ViolationWording.INSERT_AT;
import static io.cardfolio.validate.ViolationWording.KEEP_ONE_AT;
import static io.cardfolio.validate.ViolationWording.LOOSE_DOT;
import static io.cardfolio.validate.ViolationWording.MORE_THAN_ONE_AT;
import static io.cardfolio.validate.ViolationWording.NOTHING_AFTER_AT;
import static io.cardfolio.validate.ViolationWording.NOTHING_BEFORE_AT;
import static io.cardfolio.validate.ViolationWording.NO_AT;
import static io.cardfolio.validate.ViolationWording.NO_TOP_LEVEL;
import static io.cardfolio.validate.ViolationWording.REMOVE;
import static io.cardfolio.validate.ViolationWording.REMOVE_DOT;
import static io.cardfolio.validate.ViolationWording.REMOVE_WHITE_SPACE;
import static io.cardfolio.validate.ViolationWording.WHITE_SPACE;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Formula;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.NoFormula;
import io.cardfolio.validate.Rule;
import java.util.Optional;

/// An e-mail address is a name, one @ and a domain with a dot in it.
final class EmailFormat implements CustomerRule {
  private static final String NEVER_IN_NAME = "\"(),:;<>[\\]";

  @Override
  public void check(CustomerCheck row) {
    if (row.isReadable(CustomerColumn.EMAIL)) {
      Optional<Flaw> flaw = flaw(row.text(CustomerColumn.EMAIL));
      flaw.ifPresent(
          it -> row.report(Rule.EMAIL_FORMAT, CustomerColumn.EMAIL, it.message(), it.suggestion()));
      if (flaw.isEmpty() && Formula.is(row.text(CustomerColumn.EMAIL))) {
        NoFormula.report(row, CustomerColumn.EMAIL);
      }
    }
  }

  /// What is wrong with an address; empty if it is well formed.
  static Optional<Flaw> flaw(String email) {
    int at = email.indexOf('@');
    if (hasSpace(email)) {
      return flaw(WHITE_SPACE.with(), REMOVE_WHITE_SPACE.with());
    }
    if (at < 0) {
      return flaw(NO_AT.with(), INSERT_AT.with());
    }
    if (email.indexOf('@', at + 1) >= 0) {
      return flaw(MORE_THAN_ONE_AT.with(), KEEP_ONE_AT.with());
    }
    if (at == 0) {
      return flaw(NOTHING_BEFORE_AT.with(), ADD_NAME.with());
    }
    if (at == email.length() - 1) {
      return flaw(NOTHING_AFTER_AT.with(), ADD_DOMAIN.with());
    }
    int strange = strangeCharacter(email, at);
    if (strange >= 0) {
      String character = Character.toString(email.codePointAt(strange));
      return flaw(HOLDS.with(character), REMOVE.with(character));
    }
    if (email.indexOf('.', at) < 0) {
      return flaw(NO_TOP_LEVEL.with(), ADD_TOP_LEVEL.with());
    }
    if (hasLooseDot(email, 0, at) || hasLooseDot(email, at + 1, email.length())) {
      return flaw(LOOSE_DOT.with(), REMOVE_DOT.with());
    }
    return Optional.empty();
  }

  private static Optional<Flaw> flaw(Sentence message, Sentence suggestion) {
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
  record Flaw(Sentence message, Sentence suggestion) {}
}
