package io.cardfolio.ui;

import java.util.stream.Stream;

/// What stands in the tabs of the window.
///
/// @param overview the charts
/// @param customers the rows
/// @param quality what is wrong
public record Contents(ContentPane overview, CustomersView customers, QualityView quality) {
  /// Shows another dataset in all of them.
  void show(ShownDataset dataset) {
    Stream.of(overview, customers, quality).forEach(pane -> pane.show(dataset));
  }
}
