package io.cardfolio.generate;

import java.util.ArrayList;
import java.util.List;

/// The default names: of the United States, weighted by how many people bear them. Sources: Social
/// Security Administration (first names by decade of birth), 1990 Census (surnames); see NOTICE.
final class UsNames {
  private UsNames() {}

  static NamePool pool() {
    List<List<Weighted>> lists = new ArrayList<>();
    for (int i = 0; i < Sex.values().length * NamePool.DECADES; i++) {
      lists.add(new ArrayList<>());
    }
    for (String[] fields : ResourceTable.read("first_names_us.tsv")) {
      int decade = (Integer.parseInt(fields[0]) - NamePool.FIRST_DECADE) / 10;
      Sex sex = fields[1].equals("F") ? Sex.FEMALE : Sex.MALE;
      lists
          .get(sex.ordinal() * NamePool.DECADES + decade)
          .add(new Weighted(fields[2], Long.parseLong(fields[3])));
    }
    List<Weighted> surnames =
        ResourceTable.read("last_names_us.tsv").stream()
            .map(fields -> new Weighted(fields[0], Long.parseLong(fields[1])))
            .toList();
    return new NamePool(surnames, lists);
  }
}
