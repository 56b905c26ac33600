package io.cardfolio.generate;

import io.cardfolio.model.CardType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Draws customers without their names, and finds of which pieces [CustomerEncoder] puts their
/// records together: all that statistics need, and quickly made, as no text is.
///
/// Safe for use by several threads.
public final class CustomerSurvey {
  /// The columns of pieces that are found: those that do not tell names.
  public static final List<Integer> COLUMNS = List.of(2, 3, 4, 5, 6);

  private static final int CARD_TYPES = CardType.values().length;
  private static final int DECLINES = CustomerEncoder.DECLINES.size();
  private static final int MONTHS = 12;

  private final CustomerGenerator generator;
  private final Places places;
  private final int youngest;
  private final int firstDay;
  private final int[] monthOfDay;

  CustomerSurvey(CustomerGenerator generator, PortfolioSpec spec, CustomerDrawer drawer) {
    this.generator = generator;
    places = drawer.places();
    youngest = spec.ages().minimum();
    Range dates = drawer.openDates().all();
    firstDay = dates.minimum();
    monthOfDay =
        IntStream.rangeClosed(dates.minimum(), dates.maximum())
            .map(CustomerSurvey::month)
            .toArray();
  }

  private static int month(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * MONTHS + date.getMonthValue() - 1;
  }

  /// Draws a range of rows and tells of them, a few at a time.
  ///
  /// @param first the first row, counted from 1
  /// @param last the last row; below the first for none
  /// @param taker must not keep what it is handed
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public void draw(long first, long last, Consumer<DrawnCustomers> taker) {
    generator.drawUnnamed(
        first,
        last,
        drawn -> {
          findPieces(drawn);
          taker.accept(drawn);
        });
  }

  /// Finds the pieces of customers that were drawn.
  void findPieces(DrawnCustomers drawn) {
    int[][] pieces = drawn.pieces;
    for (int i = 0; i < drawn.count; i++) {
      pieces[2][i] = drawn.place[i];
      pieces[3][i] = drawn.age[i] - youngest;
      pieces[4][i] = drawn.employment[i] * CARD_TYPES + drawn.cardType[i];
      pieces[5][i] = drawn.openDay[i] - firstDay;
      pieces[6][i] = drawn.segment[i] * DECLINES + drawn.decline[i] + 1;
      drawn.state[i] = places.stateOrdinal(drawn.place[i]);
      drawn.openMonth[i] = monthOfDay[drawn.openDay[i] - firstDay];
    }
  }
}
