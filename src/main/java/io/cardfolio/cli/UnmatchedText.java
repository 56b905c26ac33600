package io.cardfolio.cli;

import io.cardfolio.model.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said of a word on the command line that nothing asks for.
final class UnmatchedText {
  private UnmatchedText() {}

  static String of(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e.isUnknownOption()) {
      return Text.of("'%s' is no option of %s; its help lists them", word, command.name());
    }
    if (command.parent() == null) {
      return Text.of("'%s' is no command; choose %s", word, Cli.choice(command));
    }
    return command.positionalParameters().isEmpty()
        ? Text.of("'%s' belongs to no option of %s; its help lists them", word, command.name())
        : Text.of("'%s' is one file too many; give %s one in each run", word, command.name());
  }
}
