package io.cardfolio.generate;

import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Sex;
import io.cardfolio.generate.name.Weighted;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.UsState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tables of names and places as their sources have them: a header line, then fields with tabs
/// between them. What Cardfolio ships is made from these.
final class SourceTables {
  static final Path FOLDER = Path.of("src/tables");
  static final String MERCHANTS = "merchants.tsv";

  private SourceTables() {}

  /// The lines of a table without its header, split into fields.
  static List<String[]> read(String name) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NamePool names() {
    List<List<Weighted>> lists = new ArrayList<>();
    for (int i = 0; i < Sex.values().length * NamePool.DECADES; i++) {
      lists.add(new ArrayList<>());
    }
    for (String[] fields : read("first_names_us.tsv")) {
      int decade = (Integer.parseInt(fields[0]) - NamePool.FIRST_DECADE) / 10;
      Sex sex = fields[1].equals("F") ? Sex.FEMALE : Sex.MALE;
      lists
          .get(sex.ordinal() * NamePool.DECADES + decade)
          .add(new Weighted(fields[2], Long.parseLong(fields[3])));
    }
    List<Weighted> surnames =
        read("last_names_us.tsv").stream()
            .map(fields -> new Weighted(fields[0], Long.parseLong(fields[1])))
            .toList();
    return new NamePool(surnames, lists);
  }

  static Places places() {
    List<String[]> rows = read("places_us.tsv");
    return new Places(
        rows.stream().map(row -> UsState.valueOf(row[0])).toList(),
        rows.stream().map(row -> row[1]).toList(),
        rows.stream().mapToLong(row -> Long.parseLong(row[2])).toArray());
  }

  static Merchants merchants() {
    int categories = MerchantCategory.values().length;
    int[] counts = new int[categories];
    int[] nationals = new int[categories];
    List<String> names = new ArrayList<>();
    for (String[] row : read(MERCHANTS)) {
      int category = Labelled.find(MerchantCategory.values(), row[0]).orElseThrow().ordinal();
      counts[category]++;
      nationals[category] += row[1].equals("national") ? 1 : 0;
      names.add(row[2]);
    }
    return new Merchants(names, counts, nationals);
  }
}
