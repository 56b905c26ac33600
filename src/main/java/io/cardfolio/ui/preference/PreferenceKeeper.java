package io.cardfolio.ui.preference;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Writes preferences away from the JavaFX thread; of those that wait only the newest. What another
/// window has kept meanwhile stays, unless it was changed here too.
public final class PreferenceKeeper implements Consumer<Preferences> {
  private final PreferenceFile file;
  private final Executor executor;
  private final Consumer<PreferenceProblem> failed;
  private final AtomicReference<Preferences> waiting = new AtomicReference<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private Preferences before;

  /// A keeper.
  ///
  /// @param start the preferences that the window started with
  /// @param executor where files are written
  /// @param failed hears there, once, that the file cannot be written
  public PreferenceKeeper(
      PreferenceFile file,
      Preferences start,
      Executor executor,
      Consumer<PreferenceProblem> failed) {
    this.file = file;
    before = start;
    this.executor = executor;
    this.failed = failed;
  }

  @Override
  public void accept(Preferences preferences) {
    if (waiting.getAndSet(preferences) == null) {
      executor.execute(this::writeNewest);
    }
  }

  private synchronized void writeNewest() {
    Preferences now = waiting.getAndSet(null);
    try {
      file.keep(before, now);
      before = now;
    } catch (IOException e) {
      if (!told.getAndSet(true)) {
        failed.accept(new PreferenceProblem.Unwritable(PreferenceProblem.why(e)));
      }
    }
  }
}
