package io.cardfolio.generate.defect;

import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes cells of transactions wrong on purpose, as [CustomerPlanter] does with those of customers.
/// What is planted is a pure function of the settings, the customer's row and the transaction's
/// place in its month.
///
/// Safe for use by several threads.
public final class TransactionPlanter {
  private final List<Kind> kinds;

  /// A planter of the defects of legal settings.
  public TransactionPlanter(PortfolioSpec spec) {
    TransactionDefects defects = new TransactionDefects(spec.customers());
    kinds =
        spec.defects().ofTransactions().rates().entrySet().stream()
            .map(on ->
                new Kind(
                    on.getKey(),
                    DefectChance.of(spec.seed(), on.getKey(), on.getValue()),
                    planting(on.getKey(), defects)))
            .toList();
  }

  private static TransactionPlanting planting(DefectKind kind, TransactionDefects defects) {
    return switch (kind) {
      case ORPHAN_CUSTOMER -> defects::orphan;
      case DUPLICATE_TXN_ID -> TransactionDefects::duplicate;
      case NEGATIVE_AMOUNT -> TransactionDefects::negative;
      case BEFORE_OPENING -> TransactionDefects::beforeOpening;
      case MISSING,
          BAD_EMAIL,
          LIMIT_RANGE,
          LIMIT_STEP,
          WRONG_DECLINE,
          MISSING_DECLINE,
          DUPLICATE_ID,
          BROKEN_ID,
          UNKNOWN_STATE,
          UNKNOWN_EMPLOYMENT,
          UNKNOWN_CARD,
          UNKNOWN_SEGMENT,
          BAD_DATE,
          FUTURE_DATE,
          STRAY_SPACE,
          CHANGED_CASE ->
          throw new IllegalArgumentException(kind.key() + " is no kind of transactions");
    };
  }

  /// Whether nothing is planted in any transaction.
  public boolean isOff() {
    return kinds.isEmpty();
  }

  /// Whether a transaction may have defects; where it says no there is none.
  ///
  /// @param i its place in the month, counted from 0
  public boolean mayHave(DrawnTransactions month, int i) {
    for (Kind kind : kinds) {
      if (kind.chance.hits(month.address(i))) {
        return true;
      }
    }
    return false;
  }

  /// The defects of a transaction, at most one a column and in the order of the columns.
  ///
  /// @param i its place in the month, counted from 0
  /// @param clean the transaction as it was made
  public List<PlantedDefect> plant(DrawnTransactions month, int i, TransactionText clean) {
    Map<TransactionColumn, PlantedDefect> planted = new EnumMap<>(TransactionColumn.class);
    for (Kind kind : kinds) {
      if (kind.chance.hits(month.address(i))) {
        kind.plant(month, i, clean)
            .ifPresent(cell ->
                planted.putIfAbsent(
                    cell.column(),
                    new PlantedDefect(
                        month.number(i),
                        clean.text(TransactionColumn.CUSTOMER_ID),
                        cell.column(),
                        kind.kind,
                        clean.text(cell.column()),
                        cell.text())));
      }
    }
    return planted.isEmpty() ? List.of() : new ArrayList<>(planted.values());
  }

  /// One kind that is on.
  private record Kind(DefectKind kind, DefectChance chance, TransactionPlanting planting) {
    Optional<TransactionPlanting.Cell> plant(
        DrawnTransactions month, int i, TransactionText clean) {
      return planting.plant(clean, month, i, chance.choices(month.address(i)));
    }
  }
}
