package io.cardfolio.ui.preference;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The preferences while the window is open; every change is passed on to be kept. All members
/// belong to the JavaFX thread.
public final class PreferenceModel {
  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final Consumer<Preferences> keep;

  /// A model that starts from what was kept.
  ///
  /// @param keep gets the preferences after every change
  public PreferenceModel(Preferences kept, Consumer<Preferences> keep) {
    preferences = new ReadOnlyObjectWrapper<>(kept);
    this.keep = keep;
  }

  /// The preferences.
  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  /// The preferences.
  public Preferences get() {
    return preferences.get();
  }

  /// Changes the preferences.
  public void change(UnaryOperator<Preferences> change) {
    Preferences changed = change.apply(preferences.get());
    if (!changed.equals(preferences.get())) {
      preferences.set(changed);
      keep.accept(changed);
    }
  }

  /// Changes how the window looks, speaks or moves.
  public void changeLook(UnaryOperator<Look> change) {
    change(it -> it.withLook(change.apply(it.look())));
  }
}
