package io.cardfolio.generate;

import java.util.List;

/// The populated places of the United States, drawn by population. Source: GeoNames; see NOTICE.
final class Places {
  private final List<String> states;
  private final List<String> cities;
  private final WeightedChoice byPopulation;

  Places() {
    List<String[]> rows = ResourceTable.read("places_us.tsv");
    states = rows.stream().map(row -> row[0]).toList();
    cities = rows.stream().map(row -> row[1]).toList();
    byPopulation =
        new WeightedChoice(rows.stream().mapToLong(row -> Long.parseLong(row[2])).toArray());
  }

  /// The index of the place that the random bits pick.
  int pick(long bits) {
    return byPopulation.pick(bits);
  }

  /// How many places there are.
  int count() {
    return cities.size();
  }

  /// The postal code of the state of a place.
  String state(int place) {
    return states.get(place);
  }

  /// The name of a place.
  String city(int place) {
    return cities.get(place);
  }
}
