package io.cardfolio.generate.name;

import io.cardfolio.generate.bytes.ArrayReader;
import io.cardfolio.generate.bytes.ArrayWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of one locale: surnames, and first names by sex and decade of birth.
public final class NamePool {
  /// The first decade that has first names of its own.
  public static final int FIRST_DECADE = 1940;

  /// How many decades have first names of their own; those before and after share the nearest's.
  public static final int DECADES = 7;

  private static final int YEARS = 10;

  private final Surnames surnames;
  private final List<FirstNames> lists;
  private final int[][] sharing;
  private final int[][] turns;

  /// A pool of names.
  ///
  /// @param surnames each surname and how common it is; the sum is the size of the deck they are
  ///   dealt from
  /// @param lists the first names of women and then of men, one list for all times or one for each
  ///   of the decades
  public NamePool(List<Weighted> surnames, List<List<Weighted>> lists) {
    this.surnames = new Surnames(surnames);
    this.lists = lists.stream().map(FirstNames::new).toList();
    this.turns = new int[lists.size()][];
    this.sharing = new int[lists.size()][];
    takeTurns();
  }

  /// A pool that was written.
  public NamePool(ArrayReader in) {
    surnames = new Surnames(in);
    int count = in.number();
    lists = new ArrayList<>();
    turns = new int[count][];
    sharing = new int[count][];
    for (int list = 0; list < count; list++) {
      lists.add(new FirstNames(in));
      turns[list] = in.ints();
      sharing[list] = in.ints();
    }
  }

  /// Writes the pool as its constructor reads it.
  public void write(ArrayWriter out) {
    surnames.write(out);
    out.number(lists.size());
    for (int list = 0; list < lists.size(); list++) {
      lists.get(list).write(out);
      out.ints(turns[list]);
      out.ints(sharing[list]);
    }
  }

  /// Where several lists hold a spelling, the list in which it is most common comes first.
  private void takeTurns() {
    Map<String, List<int[]>> places = new HashMap<>();
    for (int list = 0; list < lists.size(); list++) {
      FirstNames names = lists.get(list);
      turns[list] = new int[names.count()];
      sharing[list] = new int[names.count()];
      for (int i = 0; i < names.count(); i++) {
        places.computeIfAbsent(names.spelling(i), _ -> new ArrayList<>()).add(new int[] {list, i});
      }
    }
    places.values().forEach(this::takeTurns);
  }

  private void takeTurns(List<int[]> places) {
    List<Integer> order =
        places.stream()
            .map(place -> place[0])
            .distinct()
            .sorted(
                Comparator.comparingLong((Integer list) ->
                        -places.stream()
                            .filter(place -> place[0] == list)
                            .mapToLong(place -> lists.get(list).groupLength(place[1]))
                            .max()
                            .orElseThrow())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int[] place : places) {
      turns[place[0]][place[1]] = order.indexOf(place[0]);
      sharing[place[0]][place[1]] = order.size();
    }
  }

  /// The deck of surnames.
  public Surnames surnames() {
    return surnames;
  }

  /// The index of the list of first names for a sex and a year of birth.
  public int list(Sex sex, int birthYear) {
    int perSex = lists.size() / Sex.values().length;
    int decade = Math.clamp(Math.floorDiv(birthYear - FIRST_DECADE, YEARS), 0, perSex - 1);
    return sex.ordinal() * perSex + decade;
  }

  /// How many lists of first names there are.
  public int lists() {
    return lists.size();
  }

  /// A list of first names.
  public FirstNames firstNames(int list) {
    return lists.get(list);
  }

  /// How many lists hold names of this name's spelling.
  public int lists(int list, int name) {
    return sharing[list][name];
  }

  /// Which of the lists that hold a name's spelling this one is, the one where it is most common
  /// being 0.
  public int turn(int list, int name) {
    return turns[list][name];
  }
}
