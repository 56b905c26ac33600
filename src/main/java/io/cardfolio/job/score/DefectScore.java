package io.cardfolio.job.score;

import io.cardfolio.model.Column;
import io.cardfolio.model.DefectKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// How well a validation found the defects that were planted, cell by cell.
///
/// Precision is the part of all violations in cells that lies in planted ones; one planted defect
/// can break rules in other cells too, as an unknown segment leaves its own credit limits unknown.
/// Recall is the part of the planted cells that rules cover in which a violation was found. What
/// concerns a table as a whole, such as segments that miss their share, counts in neither.
///
/// @param rows how many rows have defects
/// @param kinds how each kind that is on fared
/// @param violations how many violations lie in cells
/// @param inPlanted how many of these lie in planted cells
public record DefectScore(
    long rows, Map<DefectKind, KindScore> kinds, long violations, long inPlanted) {
  /// A score that no longer changes.
  public DefectScore {
    Map<DefectKind, KindScore> copy = new EnumMap<>(DefectKind.class);
    copy.putAll(kinds);
    kinds = Collections.unmodifiableMap(copy);
  }

  /// How many cells were planted.
  public long planted() {
    return sum(KindScore::planted);
  }

  /// How many of them a rule covers.
  public long covered() {
    return sum(KindScore::covered);
  }

  /// In how many of the covered ones a violation was found.
  public long found() {
    return sum(KindScore::found);
  }

  /// In how many of the covered ones none was found.
  public long missed() {
    return covered() - found();
  }

  /// How many planted cells no rule covers.
  public long uncovered() {
    return planted() - covered();
  }

  /// The part of the violations that lies in planted cells; empty without violations.
  public OptionalDouble precision() {
    return part(inPlanted, violations);
  }

  /// The part of the covered cells that was found; empty where nothing is covered.
  public OptionalDouble recall() {
    return part(found(), covered());
  }

  private long sum(ToLongFunction<KindScore> count) {
    return kinds.values().stream().mapToLong(count).sum();
  }

  private static OptionalDouble part(long count, long of) {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /// How one kind fared.
  ///
  /// @param planted how many cells were planted
  /// @param covered how many of them a rule covers
  /// @param found in how many of the covered ones a violation was found
  /// @param violations how many violations the rules that cover it found in cells
  /// @param inPlanted how many of these lie in planted cells, of whichever kind
  /// @param uncovered how many cells of each column no rule covers; columns with none are absent
  public record KindScore(
      long planted,
      long covered,
      long found,
      long violations,
      long inPlanted,
      Map<Column, Long> uncovered) {
    /// A score that no longer changes.
    public KindScore {
      Map<Column, Long> copy = new TreeMap<>(Comparator.comparingInt(Column::ordinal));
      copy.putAll(uncovered);
      uncovered = Collections.unmodifiableMap(copy);
    }

    /// In how many of the covered cells no violation was found.
    public long missed() {
      return covered - found;
    }

    /// The part of what its rules found that lies in planted cells; empty where they found nothing.
    public OptionalDouble precision() {
      return part(inPlanted, violations);
    }

    /// The part of the covered cells that was found; empty where nothing is covered.
    public OptionalDouble recall() {
      return part(found, covered);
    }
  }
}
