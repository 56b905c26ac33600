package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures several things in turn, round by round, so that whatever else the machine does meets
/// all of them alike.
final class Turns {
  private final Map<String, Run.Repeatable> contestants = new LinkedHashMap<>();

  /// Adds something to be measured.
  Turns with(String name, Run.Repeatable contestant) {
    contestants.put(name, contestant);
    return this;
  }

  /// Runs everything once and forgets it.
  void warmUp() throws Exception {
    for (Run.Repeatable contestant : contestants.values()) {
      contestant.run();
    }
  }

  /// Measures everything, as often as there are rounds.
  Map<String, Runs> take(int rounds) throws Exception {
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (var contestant : contestants.entrySet()) {
        Run run = contestant.getValue().run();
        System.out.println(
            Text.of(
                "round %d of %d: %s: %.3f s", round, rounds, contestant.getKey(), run.seconds()));
        runs.computeIfAbsent(contestant.getKey(), _ -> new ArrayList<>()).add(run);
      }
    }
    Map<String, Runs> all = new LinkedHashMap<>();
    runs.forEach((name, list) -> all.put(name, new Runs(list)));
    return all;
  }
}
