package io.cardfolio.generate.defect;

import static io.cardfolio.model.CustomerColumn.EMAIL;

import io.cardfolio.model.CustomerText;
import java.util.Optional;

/// E-mail addresses as people mistype them.
final class EmailDefects {
  private EmailDefects() {}

  /// An address with one flaw.
  static Optional<CustomerPlanting.Cell> malformed(CustomerText clean, long row, Choices choices) {
    String email = clean.text(EMAIL);
    int at = email.indexOf('@');
    String name = email.substring(0, at);
    String domain = email.substring(at + 1);
    return CustomerPlanting.Cell.of(
        EMAIL,
        switch (choices.below(6)) {
          case 0 -> name + domain;
          case 1 -> name + "@@" + domain;
          case 2 -> name + "@" + domain.substring(0, domain.lastIndexOf('.'));
          case 3 -> name + "@" + domain.replace('.', ',');
          case 4 -> name + ".@" + domain;
          default -> name + "@";
        });
  }
}
