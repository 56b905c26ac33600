package io.cardfolio.ui.present;

import io.cardfolio.ui.dataset.ShownDataset;

/// What came out of a step, truly made and checked.
///
/// @param dataset the customers, or the first of them
/// @param all how many customers the step has
record Measured(ShownDataset dataset, long all) {
  /// Whether only the first customers have been made.
  boolean isSample() {
    return dataset.spec().customers() < all;
  }
}
