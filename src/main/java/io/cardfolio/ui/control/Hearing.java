package io.cardfolio.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// What a part of the window hears from things that outlive it, such as the models, which stay when
/// another language makes the window anew: it goes with the part that holds it, and so lets that
/// part go.
public final class Hearing {
  private final List<ChangeListener<?>> listeners = new ArrayList<>();

  /// A hearing that whoever makes it must hold.
  public Hearing() {}

  /// A hearing that a node holds.
  public static Hearing heldBy(Node node) {
    return (Hearing) node.getProperties().computeIfAbsent(Hearing.class, _ -> new Hearing());
  }

  /// A hearing that an item of a menu holds.
  public static Hearing heldBy(MenuItem item) {
    return (Hearing) item.getProperties().computeIfAbsent(Hearing.class, _ -> new Hearing());
  }

  /// Hears a value as it is now, and each other one.
  public <T> Hearing of(ObservableValue<T> value, Consumer<? super T> listener) {
    return ofChanges(value, listener).now(value, listener);
  }

  /// Hears a value as it is now, and each other one.
  public Hearing of(ObservableValue<?> value, Runnable listener) {
    return of(value, _ -> listener.run());
  }

  /// Hears each other value.
  public <T> Hearing ofChanges(ObservableValue<T> value, Consumer<? super T> listener) {
    ChangeListener<T> all = (_, _, now) -> listener.accept(now);
    listeners.add(all);
    value.addListener(new WeakChangeListener<>(all));
    return this;
  }

  private <T> Hearing now(ObservableValue<T> value, Consumer<? super T> listener) {
    listener.accept(value.getValue());
    return this;
  }
}
