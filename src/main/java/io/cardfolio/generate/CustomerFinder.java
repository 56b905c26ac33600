package io.cardfolio.generate;

import io.cardfolio.model.Condition;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerFilter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Finds the customers that pass a filter without making the others: of each row only those columns
/// are drawn that the filter asks about, and no text is put together that a lookup can spare.
///
/// It finds what the filter finds among the same customers as text; a test holds one against the
/// other. Safe for use by several threads.
public final class CustomerFinder {
  private final CustomerGenerator generator;
  private final List<Consumer<DrawnCustomers>> steps;
  private final List<RowMatch> matches = new ArrayList<>();
  private long first = 1;
  private long last = Long.MAX_VALUE;

  CustomerFinder(
      CustomerGenerator generator,
      CustomerDrawer drawer,
      ColumnMatches columns,
      CustomerFilter filter) {
    this.generator = generator;
    Set<CustomerColumn> asked = EnumSet.noneOf(CustomerColumn.class);
    filter
        .conditions()
        .forEach((column, condition) -> {
          asked.add(column);
          matches.add(columns.of(column, condition));
          if (column == CustomerColumn.CUSTOMER_ID
              && condition instanceof Condition.Contains(String part)) {
            narrow(new IdMatch(part));
          }
        });
    if (filter.searchesId()) {
      narrow(new IdMatch(filter.search()));
    } else if (!filter.search().isEmpty()) {
      asked.add(CustomerColumn.EMAIL);
      matches.add(columns.search(filter.search()));
    }
    steps = drawer.steps(asked);
  }

  private void narrow(IdMatch ids) {
    first = Math.max(first, ids.first());
    last = Math.min(last, ids.last());
  }

  /// The first row that can pass, counted from 1.
  public long first() {
    return first;
  }

  /// The last row that can pass, though there may be fewer rows; below the first if none can.
  public long last() {
    return last;
  }

  /// Looks through a range of rows.
  ///
  /// @param from the first row, counted from 1
  /// @param to the last row; below the first for none
  /// @param found gets the rows that pass, in order
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public void find(long from, long to, LongConsumer found) {
    generator.deal(
        Math.max(from, first),
        Math.min(to, last),
        drawn -> {
          steps.forEach(step -> step.accept(drawn));
          for (int i = 0; i < drawn.count; i++) {
            if (passes(drawn, i)) {
              found.accept(drawn.firstRow + i + 1);
            }
          }
        });
  }

  private boolean passes(DrawnCustomers drawn, int i) {
    for (RowMatch match : matches) {
      if (!match.passes(drawn, i)) {
        return false;
      }
    }
    return true;
  }
}
