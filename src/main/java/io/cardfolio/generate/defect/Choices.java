package io.cardfolio.generate.defect;

import io.cardfolio.generate.random.AddressedRandom;
import java.util.List;

/// Random choices that follow from one address: the same bits give the same choices, in the order
/// in which they are asked for.
final class Choices {
  private long bits;

  Choices(long bits) {
    this.bits = bits;
  }

  /// A number from 0 to `bound` - 1.
  int below(int bound) {
    bits = AddressedRandom.mix(bits + 1);
    return AddressedRandom.scaled(bits, bound);
  }

  /// One of several.
  <T> T of(List<T> several) {
    return several.get(below(several.size()));
  }
}
