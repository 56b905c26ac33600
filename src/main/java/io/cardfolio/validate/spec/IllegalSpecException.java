package io.cardfolio.validate.spec;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Settings that cannot be used, with everything that is wrong in them.
public final class IllegalSpecException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<SpecProblem> problems;

  /// Settings with at least one problem.
  public IllegalSpecException(List<SpecProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.message().toString())
            .collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /// All that is wrong, in the order of the form.
  public List<SpecProblem> problems() {
    return problems;
  }
}
