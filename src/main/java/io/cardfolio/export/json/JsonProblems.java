package io.cardfolio.export.json;

import io.cardfolio.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/// What is wrong in JSON, gathered while reading goes on.
public final class JsonProblems {
  private final List<Sentence> sentences = new ArrayList<>();
  private boolean valuesRead = true;

  /// A value could not be read, so a default stands in its place.
  public void wrongValue(Sentence sentence) {
    valuesRead = false;
    sentences.add(sentence);
  }

  /// A key is not known, which leaves all values readable.
  void unknownKey(Sentence sentence) {
    sentences.add(sentence);
  }

  /// A sentence for each, in the order of the file.
  public List<Sentence> sentences() {
    return sentences;
  }

  /// Whether every value could be read.
  public boolean valuesRead() {
    return valuesRead;
  }
}
