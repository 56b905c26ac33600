package io.cardfolio.model;

import java.util.List;

/// Something to tell a user: a wording and the values in it, put together only when somebody reads
/// it. As text it is English, the same on every machine; the window may say it otherwise.
///
/// Two sentences are equal if they say the same.
///
/// @param wording how it is said
/// @param values what is put in, in the order of the English words; none is null
public record Sentence(Wording wording, List<Object> values) {
  /// A sentence that does not change.
  public Sentence {
    values = List.copyOf(values);
  }

  /// The words of somebody else, such as the operating system, which are the same in every
  /// language.
  public static Sentence of(String text) {
    return Quote.TEXT.with(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence && toString().equals(sentence.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /// In English.
  @Override
  public String toString() {
    return Text.of(wording.english(), values.toArray());
  }

  private enum Quote implements Wording {
    TEXT;

    @Override
    public String topic() {
      return "quote";
    }

    @Override
    public String english() {
      return "%s";
    }
  }
}
