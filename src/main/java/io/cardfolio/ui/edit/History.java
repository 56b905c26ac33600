package io.cardfolio.ui.edit;

import io.cardfolio.model.PortfolioSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was done to the settings, to be taken back and done again: a value that never changes.
///
/// A gesture, such as the drag of a slider, is one step however often it changes the settings; so
/// are presses of one arrow that follow each other quickly. What comes out where it began is none.
public final class History {
  /// How many steps are kept.
  public static final int MOST = 100;

  /// How soon a press must follow another to belong to its step, in nanoseconds.
  static final long TOGETHER = 600_000_000;

  private static final History EMPTY = new History(List.of(), List.of(), Optional.empty(), false);

  private final List<Step> done;
  private final List<Step> undone;
  private final Optional<Open> open;
  private final boolean gesture;

  private History(List<Step> done, List<Step> undone, Optional<Open> open, boolean gesture) {
    this.done = done;
    this.undone = undone;
    this.open = open;
    this.gesture = gesture;
  }

  /// The history of settings to which nothing was done.
  public static History empty() {
    return EMPTY;
  }

  /// The step that would be taken back.
  public Optional<Step> undoable() {
    return last(done);
  }

  /// The step that would be done again.
  public Optional<Step> redoable() {
    return last(undone);
  }

  /// Whether a gesture has begun and not ended.
  public boolean inGesture() {
    return gesture;
  }

  /// A step of its own, unless it is part of a gesture.
  History edited(EditName name, PortfolioSpec before, PortfolioSpec after) {
    return extended(gesture ? openOr(name, before, 0) : opened(name, before, 0), after, gesture);
  }

  /// A step that quick presses of the same name join.
  ///
  /// @param nanos when it was pressed
  History pressed(EditName name, PortfolioSpec before, PortfolioSpec after, long nanos) {
    boolean joins =
        gesture
            || open.filter(it -> it.name.equals(name) && nanos - it.nanos <= TOGETHER).isPresent();
    Open step = joins ? openOr(name, before, nanos) : opened(name, before, nanos);
    return extended(step.at(nanos), after, true);
  }

  /// The beginning of a gesture; all edits until its end are one step.
  History begun() {
    return new History(done, undone, Optional.empty(), true);
  }

  /// The end of a gesture.
  History ended() {
    return new History(done, undone, Optional.empty(), false);
  }

  /// The last step taken back; a gesture that goes on begins another step.
  History back() {
    return undoable()
        .map(step -> new History(withoutLast(done), with(undone, step), Optional.empty(), gesture))
        .orElse(this);
  }

  /// The step that was taken back last done again.
  History again() {
    return redoable()
        .map(step -> new History(with(done, step), withoutLast(undone), Optional.empty(), gesture))
        .orElse(this);
  }

  private Open openOr(EditName name, PortfolioSpec before, long nanos) {
    return open.orElseGet(() -> opened(name, before, nanos));
  }

  /// A step that begins now. What it keeps of the past has no open step, or each would keep all.
  private Open opened(EditName name, PortfolioSpec before, long nanos) {
    return new Open(name, before, new History(done, undone, Optional.empty(), gesture), nanos);
  }

  private static History extended(Open step, PortfolioSpec after, boolean staysOpen) {
    History earlier = step.earlier;
    Optional<Open> open = staysOpen ? Optional.of(step) : Optional.empty();
    return step.before.equals(after)
        ? new History(earlier.done, earlier.undone, open, earlier.gesture)
        : new History(
            with(earlier.done, new Step(step.name, step.before, after)),
            List.of(),
            open,
            earlier.gesture);
  }

  private static Optional<Step> last(List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  private static List<Step> with(List<Step> steps, Step next) {
    return Stream.concat(steps.stream().skip(Math.max(0, steps.size() - MOST + 1)), Stream.of(next))
        .toList();
  }

  private static List<Step> withoutLast(List<Step> steps) {
    return List.copyOf(steps.subList(0, steps.size() - 1));
  }

  /// A step that more edits may join.
  ///
  /// @param earlier the history before it
  /// @param nanos when it was pressed last
  private record Open(EditName name, PortfolioSpec before, History earlier, long nanos) {
    Open at(long later) {
      return new Open(name, before, earlier, later);
    }
  }
}
