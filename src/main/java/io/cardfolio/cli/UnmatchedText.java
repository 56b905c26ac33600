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
    return command.parent() == null
        ? Text.of("'%s' is no command; choose %s", word, Cli.choice(command))
        : Text.of("'%s' belongs to no option of %s; its help lists them", word, command.name());
  }
}
