package io.cardfolio.generate.defect;

import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.RandomStream;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;

/// Whom a kind of defect hits: a pure function of the seed, the kind and an address. A higher rate
/// keeps whom a lower one hits.
///
/// @param rate in ten-thousandths of a percent
record DefectChance(AddressedRandom random, int rate) {
  static DefectChance of(long seed, DefectKind kind, Percent rate) {
    return new DefectChance(
        new AddressedRandom(seed, RandomStream.of(kind)), rate.tenThousandths());
  }

  /// Whether the defect is to be planted at an address.
  boolean hits(long address) {
    return AddressedRandom.scaled(random.bits(address), Percent.WHOLE) < rate;
  }

  /// What is chosen at an address.
  Choices choices(long address) {
    return new Choices(random.bits(address));
  }
}
