package io.cardfolio.generate.defect;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes cells of customers wrong on purpose. What is planted is a pure function of the settings
/// and the row, as the customers are: each kind has a stream of its own, so turning one on changes
/// no cell of another kind that it does not take over, and a higher rate keeps what a lower one
/// plants.
///
/// Safe for use by several threads.
public final class CustomerPlanter {
  private final List<Kind> kinds;

  /// A planter of the defects of legal settings.
  public CustomerPlanter(PortfolioSpec spec) {
    Plantings plantings = new Plantings(spec);
    kinds =
        spec.defects().ofCustomers().rates().entrySet().stream()
            .map(on ->
                new Kind(
                    on.getKey(),
                    DefectChance.of(spec.seed(), on.getKey(), on.getValue()),
                    plantings.of(on.getKey())))
            .toList();
  }

  /// Whether a row may have defects. Tells it without the customer; where it says no there is none.
  ///
  /// @param row counted from 1
  public boolean mayHave(long row) {
    for (Kind kind : kinds) {
      if (kind.chance.hits(row)) {
        return true;
      }
    }
    return false;
  }

  /// The defects of a row, at most one a column and in the order of the columns.
  ///
  /// @param row counted from 1
  /// @param clean the customer of the row as he was made
  public List<PlantedDefect> plant(long row, CustomerText clean) {
    Map<CustomerColumn, PlantedDefect> planted = new EnumMap<>(CustomerColumn.class);
    for (Kind kind : kinds) {
      if (kind.chance.hits(row)) {
        kind.plant(row, clean)
            .ifPresent(cell ->
                planted.putIfAbsent(
                    cell.column(),
                    new PlantedDefect(
                        row,
                        clean.text(CustomerColumn.CUSTOMER_ID),
                        cell.column(),
                        kind.kind,
                        clean.text(cell.column()),
                        cell.text())));
      }
    }
    return planted.isEmpty() ? List.of() : new ArrayList<>(planted.values());
  }

  /// One kind that is on.
  private record Kind(DefectKind kind, DefectChance chance, CustomerPlanting planting) {
    Optional<CustomerPlanting.Cell> plant(long row, CustomerText clean) {
      return planting.plant(clean, row, chance.choices(row));
    }
  }
}
