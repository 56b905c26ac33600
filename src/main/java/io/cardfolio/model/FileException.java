package io.cardfolio.model;

import java.io.IOException;
import java.io.Serial;

/// A file that cannot be read or written, with the sentence for the user: which file, what is
/// wrong, what to do.
public class FileException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /// A failure of which nothing else is known.
  public FileException(Sentence sentence) {
    this(sentence, null);
  }

  /// A failure with the one behind it.
  ///
  /// @param cause what the system threw; null for none
  public FileException(Sentence sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.sentence = sentence;
  }

  /// What to tell the user.
  public final Sentence sentence() {
    return sentence;
  }
}
