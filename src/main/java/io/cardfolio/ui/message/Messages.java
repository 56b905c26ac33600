package io.cardfolio.ui.message;

import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the user is told until it is dismissed: what failed last or what was done last, never both.
public final class Messages {
  private final Told<Failure> failure;
  private final Told<Result> result;

  /// Nothing to tell yet.
  ///
  /// @param texts the words to tell it in
  public Messages(ObservableValue<Texts> texts) {
    failure = new Told<>(texts);
    result = new Told<>(texts);
  }

  /// What failed last.
  public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
    return failure.property();
  }

  /// What was done last and deserves a word.
  public ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
    return result.property();
  }

  /// Says what was done.
  public void tell(Function<Texts, Result> said) {
    failure.forget();
    result.tell(said);
  }

  /// Says what failed.
  public void fail(Function<Texts, Failure> said) {
    result.forget();
    failure.tell(said);
  }

  /// Forgets what failed and what was done.
  public void dismiss() {
    failure.forget();
    result.forget();
  }
}
