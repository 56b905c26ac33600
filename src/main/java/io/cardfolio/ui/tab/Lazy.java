package io.cardfolio.ui.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A part of the window that is made when it is first asked for, so that the window opens without
/// it; for the JavaFX thread alone.
public final class Lazy<T> {
  private final Supplier<? extends T> maker;
  private final List<Consumer<? super T>> waiting = new ArrayList<>();
  private T made;

  /// @param maker makes it; is asked once at most
  public Lazy(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  /// The part, which is made if it is not there yet.
  public T get() {
    if (made == null) {
      made = maker.get();
      waiting.forEach(it -> it.accept(made));
      waiting.clear();
    }
    return made;
  }

  /// Does something to the part as soon as it is there: now, or when it is made.
  public void whenMade(Consumer<? super T> then) {
    if (made == null) {
      waiting.add(then);
    } else {
      then.accept(made);
    }
  }
}
