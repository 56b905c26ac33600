package io.cardfolio.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/// How one step moves into the next.
class GlideTest {
  private static final Frame A = new Frame(List.of(1.0, 0.0), List.of(0.5, 0.5));
  private static final Frame B = new Frame(List.of(0.5, 0.5), List.of(0.1, 0.9));
  private static final Frame C = new Frame(List.of(0.1, 0.9), List.of(0.0, 1.0));
  private static final long BEGIN = 5_000_000_000L;

  private final List<Frame> shown = new ArrayList<>();
  private final ByHand pulse = new ByHand();
  private boolean still;
  private final Glide glide = new Glide(pulse, () -> still, A, shown::add);

  @Test
  void restsUntilItIsSent() {
    assertThat(shown).containsExactly(A);
    assertThat(pulse.runs()).isFalse();
  }

  @Test
  void goesFromFrameToFrameInSixHundredMilliseconds() {
    glide.to(B);
    pulse.tick(0);
    assertThat(shown).containsExactly(A, A);
    pulse.tick(150);
    assertThat(shown.getLast().after().getFirst()).isCloseTo(0.4375, within(1e-9));
    pulse.tick(300);
    assertThat(shown.getLast().before().getFirst()).isCloseTo(0.75, within(1e-9));
    assertThat(shown.getLast().after().getFirst()).isCloseTo(0.3, within(1e-9));
    pulse.tick(599);
    assertThat(shown.getLast()).isNotEqualTo(B);
    assertThat(pulse.runs()).isTrue();
    pulse.tick(600);
    assertThat(shown.getLast()).isEqualTo(B);
    assertThat(pulse.runs()).isFalse();
  }

  @Test
  void everyFrameOnTheWayIsAWhole() {
    glide.to(B);
    for (int millis = 0; millis <= 600; millis += 40) {
      pulse.tick(millis);
      assertThat(shown.getLast().before().stream().mapToDouble(it -> it).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(shown.getLast().after().stream().mapToDouble(it -> it).sum())
          .isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void anotherEndOnTheWayIsGoneForFromThere() {
    glide.to(B);
    pulse.tick(0);
    pulse.tick(300);
    Frame middle = shown.getLast();
    glide.to(C);
    pulse.tick(1_000);
    assertThat(shown.getLast()).isEqualTo(middle);
    pulse.tick(1_600);
    assertThat(shown.getLast()).isEqualTo(C);
  }

  @Test
  void aLatePictureShowsTheEnd() {
    glide.to(B);
    pulse.tick(0);
    pulse.tick(9_000);
    assertThat(shown.getLast()).isEqualTo(B);
  }

  @Test
  void nothingMovesForWhoWantsNoMotion() {
    still = true;
    glide.to(B);
    assertThat(shown).containsExactly(A, B);
    assertThat(pulse.runs()).isFalse();
  }

  /// A pulse that beats when the test wants it.
  private static final class ByHand implements Pulse {
    private Optional<LongConsumer> listener = Optional.empty();

    @Override
    public void start(LongConsumer newListener) {
      listener = Optional.of(newListener);
    }

    @Override
    public void stop() {
      listener = Optional.empty();
    }

    boolean runs() {
      return listener.isPresent();
    }

    void tick(long millis) {
      listener.orElseThrow().accept(BEGIN + millis * 1_000_000);
    }
  }
}
