package io.cardfolio.ui.message;

import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Something that was told and stays until it is forgotten; told again when the language changes.
///
/// @param <T> what is told
final class Told<T> {
  private final ObjectProperty<Optional<Function<Texts, T>>> how =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<T>> told = new ReadOnlyObjectWrapper<>();

  /// Nothing yet.
  Told(ObservableValue<Texts> texts) {
    told.bind(
        Bindings.createObjectBinding(
            () -> how.get().map(it -> it.apply(texts.getValue())), how, texts));
  }

  ReadOnlyObjectProperty<Optional<T>> property() {
    return told.getReadOnlyProperty();
  }

  void tell(Function<Texts, T> saying) {
    how.set(Optional.of(saying));
  }

  void forget() {
    how.set(Optional.empty());
  }
}
