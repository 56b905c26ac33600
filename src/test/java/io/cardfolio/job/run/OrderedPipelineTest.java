package io.cardfolio.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Order, and how far the workers may be ahead of who takes their results.
class OrderedPipelineTest {
  private static final int CHUNKS = 300;

  @Test
  void resultsComeInTheOrderOfTheirSource() throws IOException {
    Numbers numbers = new Numbers();
    List<Integer> taken = new ArrayList<>();
    new OrderedPipeline(3).run(numbers::next, taken::add);
    assertThat(taken).isEqualTo(IntStream.rangeClosed(1, CHUNKS).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({"1, 8", "2, 16", "8, 64", "16, 64", "100, 101"})
  void aSlowTakerHoldsAFewChunksBack(int threads, int most) throws IOException {
    Numbers numbers = new Numbers();
    List<Integer> ahead = new ArrayList<>();
    new OrderedPipeline(threads).<Integer>run(numbers::next, it -> ahead.add(numbers.given - it));
    assertThat(ahead).first().isEqualTo(most);
    assertThat(ahead).allMatch(it -> it <= most);
  }

  /// Chunks that are done at once.
  private static final class Numbers {
    private int given;

    Optional<Callable<Integer>> next() {
      if (given == CHUNKS) {
        return Optional.empty();
      }
      int number = ++given;
      return Optional.of(() -> number);
    }
  }
}
