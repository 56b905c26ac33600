package io.cardfolio.ui.edit;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.spec.SpecProblem;
import io.cardfolio.validate.spec.SpecRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// The settings as they are edited, legal or not, what is wrong in them and what was done to them.
/// All members belong to the JavaFX thread.
public final class Edits {
  private final LongSupplier nanoClock;
  private final ReadOnlyObjectWrapper<PortfolioSpec> spec =
      new ReadOnlyObjectWrapper<>(PortfolioSpec.defaults());
  private final ReadOnlyObjectWrapper<List<SpecProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableMap<String, String> unreadable =
      FXCollections.observableMap(new LinkedHashMap<>());
  private final IntegerBinding problemCount =
      Bindings.createIntegerBinding(
          () -> problems.get().size() + unreadable.size(), problems, unreadable);
  private final ReadOnlyObjectWrapper<History> history =
      new ReadOnlyObjectWrapper<>(History.empty());

  private final BooleanBinding undoable =
      Bindings.createBooleanBinding(
          () -> !unreadable.isEmpty() || history.get().undoable().isPresent(), unreadable, history);
  private final BooleanBinding redoable =
      Bindings.createBooleanBinding(() -> history.get().redoable().isPresent(), history);

  /// The default settings, to which nothing was done.
  ///
  /// @param nanoClock tells presses that belong together
  public Edits(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
  }

  /// The settings.
  public ReadOnlyObjectProperty<PortfolioSpec> specProperty() {
    return spec.getReadOnlyProperty();
  }

  /// The settings.
  public PortfolioSpec spec() {
    return spec.get();
  }

  /// What is wrong in the settings, always current.
  public ReadOnlyObjectProperty<List<SpecProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// A sentence for each field, by its ID, whose text cannot be read as a value.
  public ObservableMap<String, String> unreadable() {
    return unreadable;
  }

  /// How many problems and unreadable fields there are.
  public IntegerBinding problemCount() {
    return problemCount;
  }

  /// What was done to the settings.
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// Whether anything can be taken back.
  public BooleanBinding undoable() {
    return undoable;
  }

  /// Whether anything can be done again.
  public BooleanBinding redoable() {
    return redoable;
  }

  /// Changes the settings: a step of its own, or part of the gesture.
  ///
  /// @return whether they are other ones now
  public boolean edit(EditName name, UnaryOperator<PortfolioSpec> change) {
    PortfolioSpec before = spec.get();
    PortfolioSpec after = change.apply(before);
    return replace(after, history.get().edited(name, before, after));
  }

  /// Changes the settings by a key or arrow; presses that follow quickly are one step.
  ///
  /// @return whether they are other ones now
  public boolean press(EditName name, UnaryOperator<PortfolioSpec> change) {
    PortfolioSpec before = spec.get();
    PortfolioSpec after = change.apply(before);
    return replace(after, history.get().pressed(name, before, after, nanoClock.getAsLong()));
  }

  /// Begins a gesture: all edits until its end are one step.
  public void beginGesture() {
    history.set(history.get().begun());
  }

  /// Ends the gesture.
  public void endGesture() {
    history.set(history.get().ended());
  }

  /// Takes the last step back; text that cannot be read counts as the last.
  ///
  /// @return whether the settings are other ones now
  public boolean undo() {
    if (!unreadable.isEmpty()) {
      unreadable.clear();
      return false;
    }
    return history
        .get()
        .undoable()
        .map(step -> replace(step.before(), history.get().back()))
        .orElse(false);
  }

  /// Does the step again that was taken back last.
  ///
  /// @return whether the settings are other ones now
  public boolean redo() {
    return history
        .get()
        .redoable()
        .map(step -> replace(step.after(), history.get().again()))
        .orElse(false);
  }

  /// Begins anew with other settings.
  public void startFrom(PortfolioSpec other) {
    unreadable.clear();
    history.set(History.empty());
    adopt(other);
  }

  private boolean replace(PortfolioSpec after, History next) {
    if (after.equals(spec.get())) {
      return false;
    }
    history.set(next);
    adopt(after);
    return true;
  }

  private void adopt(PortfolioSpec other) {
    problems.set(SpecRules.check(other));
    spec.set(other);
  }
}
