package io.cardfolio.export.json;

import io.cardfolio.model.FileException;
import io.cardfolio.model.Sentence;
import java.io.Serial;
import java.util.List;

/// JSON that cannot be read, with everything that is wrong in it.
public class JsonException extends FileException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<Sentence> problems;

  /// A text with at least one problem.
  ///
  /// @param problems a sentence for each
  public JsonException(List<Sentence> problems) {
    super(joined(problems));
    this.problems = List.copyOf(problems);
  }

  /// The same with the place where the problems stand before each: a file, or a part of one.
  public JsonException in(Object place) {
    return new JsonException(problemsIn(place));
  }

  /// A sentence for each thing that is wrong.
  public final List<Sentence> problems() {
    return problems;
  }

  /// The sentences with a place before each.
  protected final List<Sentence> problemsIn(Object place) {
    return problems.stream().map(problem -> JsonWording.IN_FILE.with(place, problem)).toList();
  }

  private static Sentence joined(List<Sentence> problems) {
    return problems.stream().reduce(JsonWording.AND::with).orElseThrow();
  }
}
