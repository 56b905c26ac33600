package io.cardfolio.ui.form;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One value of the settings that controls change.
///
/// @param name what a change of it is called
/// @param change the settings with another value
record Setting<T>(
    StudioModel model, EditName name, BiFunction<PortfolioSpec, T, PortfolioSpec> change) {
  /// The same setting for a control that holds it as another type.
  <U> Setting<U> from(Function<U, T> conversion) {
    return new Setting<>(model, name, (spec, value) -> change.apply(spec, conversion.apply(value)));
  }

  /// Takes a value that was typed or chosen.
  void commit(T value) {
    model.edit(name, spec -> change.apply(spec, value));
  }

  /// Takes the value after a press of an arrow or a move of a thumb, many of which may follow.
  void press(T value) {
    model.press(name, spec -> change.apply(spec, value));
  }
}
