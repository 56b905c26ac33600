package io.cardfolio.model;

import java.util.Optional;

/// A value that stands in the data under a fixed label.
public interface Labelled {
  /// What stands in the data.
  String label();

  /// The value among `values` whose label is exactly `label`.
  static <T extends Labelled> Optional<T> find(T[] values, String label) {
    for (T value : values) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
