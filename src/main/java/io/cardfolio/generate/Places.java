package io.cardfolio.generate;

import java.util.List;

/// The populated places of the United States, drawn by population. Source: GeoNames; see NOTICE.
final class Places {
  private final Place[] places;
  private final WeightedChoice byPopulation;

  Places() {
    List<String[]> rows = ResourceTable.read("places_us.tsv");
    places = rows.stream().map(row -> new Place(row[0], row[1])).toArray(Place[]::new);
    byPopulation =
        new WeightedChoice(rows.stream().mapToLong(row -> Long.parseLong(row[2])).toArray());
  }

  /// The place that the random bits pick.
  Place pick(long bits) {
    return places[byPopulation.pick(bits)];
  }
}
