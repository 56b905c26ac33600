package io.cardfolio.generate;

import io.cardfolio.generate.bytes.ArrayReader;
import io.cardfolio.generate.bytes.ArrayWriter;
import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.random.WeightedChoice;
import io.cardfolio.model.UsState;
import java.util.List;

/// The populated places of the United States, drawn by population. Source: GeoNames; see NOTICE.
final class Places {
  /// The file, made from the table of the source by a test.
  static final String FILE = "places_us.bin";

  private static final List<UsState> STATES = List.of(UsState.values());

  private final byte[] states;
  private final Lexicon cities;
  private final WeightedChoice byPopulation;

  /// Places, each with its state, name and population.
  Places(List<UsState> states, List<String> cities, long[] populations) {
    this.states = new byte[states.size()];
    for (int i = 0; i < this.states.length; i++) {
      this.states[i] = (byte) states.get(i).ordinal();
    }
    this.cities = new Lexicon(cities);
    this.byPopulation = new WeightedChoice(populations);
  }

  private Places(ArrayReader in) {
    states = in.bytes();
    cities = new Lexicon(in);
    byPopulation = new WeightedChoice(in);
  }

  /// The places that Cardfolio ships.
  static Places read() {
    return new Places(ArrayReader.open(Places.class, FILE));
  }

  void write(ArrayWriter out) {
    out.bytes(states);
    cities.write(out);
    byPopulation.write(out);
  }

  /// The index of the place that the random bits pick.
  int pick(long bits) {
    return byPopulation.pick(bits);
  }

  /// The ordinal of the state of a place.
  int stateOrdinal(int place) {
    return states[place];
  }

  /// The postal code of the state of a place.
  String state(int place) {
    return STATES.get(states[place]).name();
  }

  /// The name of a place.
  String city(int place) {
    return cities.text(place);
  }

  /// The names of all places.
  Lexicon cities() {
    return cities;
  }
}
