import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Exports while something really goes wrong, over old files, and prints for each kind of fault how
/// often it was tried and how many files were lost. A file is lost that is neither the old one nor
/// the new one, byte for byte.
///
/// `mvn verify -Pfaults` runs it, in some ten minutes.
///
/// args: the build folder, which holds `classes` and `lib`; which faults, if not all: `kill`,
/// `place` or `line`
void main(String[] args) throws Exception {
  try (Workplace workplace = Workplace.make(Path.of(args[0]).toAbsolutePath())) {
    System.out.println();
    System.out.println(
        "| fault | tries | failed, with one sentence | failed otherwise | files lost | left over"
            + " after the next run | |");
    System.out.println("|---|---|---|---|---|---|---|");
    int wrong = 0;
    for (Fault fault : faults(workplace, args.length > 1 ? args[1] : "")) {
      Row row = fault.cause();
      System.out.println(row);
      wrong += row.wrong();
    }
    if (wrong > 0) {
      throw new IllegalStateException(wrong + " outcomes are not as they should be");
    }
  }
}

static List<Fault> faults(Workplace workplace, String only) throws Exception {
  List<Fault> faults = new ArrayList<>();
  if (only.isEmpty() || only.equals("kill")) {
    Kills kills = new Kills(workplace);
    faults.addAll(List.of(kills::atAnyMoment, kills::whileTheFilesAppear));
  }
  if (only.isEmpty() || only.equals("place")) {
    Places places = new Places(workplace);
    faults.addAll(List.of(places::vanishing, places::folder, places::fullDisk, places::readOnly));
  }
  if (only.isEmpty() || only.equals("line")) {
    LongLine line = new LongLine(workplace);
    faults.addAll(List.of(line::plain, line::packed));
  }
  return faults;
}
