import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Exports while something really goes wrong, over old files, and prints for each kind of fault how
/// often it was tried and how many files were lost. A file is lost that is neither the old one nor
/// the new one, byte for byte.
///
/// `mvn verify -Pfaults` runs it.
///
/// args: the build folder, which holds `classes` and `lib`; which faults, if not all: `kill`,
/// `place` or `line`
void main(String[] args) throws Exception {
  try (Workplace workplace = Workplace.make(Path.of(args[0]).toAbsolutePath())) {
    List<Row> rows = rows(workplace, args.length > 1 ? args[1] : "");
    System.out.println();
    System.out.println(
        "| fault | tries | failed, with one sentence | failed otherwise | files lost | left over"
            + " after the next run | |");
    System.out.println("|---|---|---|---|---|---|---|");
    rows.forEach(System.out::println);
    int wrong = rows.stream().mapToInt(Row::wrong).sum();
    if (wrong > 0) {
      throw new IllegalStateException(wrong + " outcomes are not as they should be");
    }
  }
}

static List<Row> rows(Workplace workplace, String only) throws Exception {
  List<Row> rows = new ArrayList<>();
  if (only.isEmpty() || only.equals("kill")) {
    Kills kills = new Kills(workplace);
    rows.add(kills.atAnyMoment());
    rows.add(kills.whileTheFilesAppear());
  }
  if (only.isEmpty() || only.equals("place")) {
    Places places = new Places(workplace);
    rows.add(places.vanishing());
    rows.add(places.folder());
    rows.add(places.fullDisk());
    rows.add(places.readOnly());
  }
  if (only.isEmpty() || only.equals("line")) {
    LongLine line = new LongLine(workplace);
    rows.add(line.plain());
    rows.add(line.packed());
  }
  return rows;
}
