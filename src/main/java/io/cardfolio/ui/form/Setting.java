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
/// @param then what follows a change, even one that came to nothing
record Setting<T>(
    StudioModel model,
    EditName name,
    BiFunction<PortfolioSpec, T, PortfolioSpec> change,
    Runnable then) {
  /// A setting whose changes nothing follows but what the model tells.
  Setting(StudioModel model, EditName name, BiFunction<PortfolioSpec, T, PortfolioSpec> change) {
    this(model, name, change, () -> {});
  }

  /// The same setting for a control that holds it as another type.
  <U> Setting<U> from(Function<U, T> conversion) {
    return new Setting<>(
        model, name, (spec, value) -> change.apply(spec, conversion.apply(value)), then);
  }

  /// The same setting for a control that must show what became of a value that went too far.
  Setting<T> then(Runnable show) {
    return new Setting<>(model, name, change, show);
  }

  /// Takes a value that was typed or chosen.
  void commit(T value) {
    model.edit(name, spec -> change.apply(spec, value));
    then.run();
  }

  /// Takes the value after a press of an arrow or a move of a thumb, many of which may follow.
  void press(T value) {
    model.press(name, spec -> change.apply(spec, value));
    then.run();
  }
}
