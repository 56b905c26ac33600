package io.cardfolio.generate;

import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.generate.name.DatafakerNames;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerFilter;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the customers of a portfolio. A customer is a pure function of the settings and the row:
/// any row may be asked for, in any order, on any thread.
///
/// There is one definition of what a customer is, and two ways to read it: as values and as bytes;
/// and one to look for some without reading the others.
public final class CustomerGenerator {
  /// The version of the function from settings and row to customer. It changes whenever a byte of
  /// any dataset does.
  public static final int STREAM_VERSION = 1;

  private final PortfolioSpec spec;
  private final SegmentDealer dealer;
  private final CustomerDrawer drawer;
  private final CustomerValues values;

  /// A generator of one portfolio.
  ///
  /// @param spec legal settings
  /// @param pools where names and places come from
  public CustomerGenerator(PortfolioSpec spec, Pools pools) {
    this.spec = spec;
    dealer = new SegmentDealer(spec);
    drawer = new CustomerDrawer(spec, pools);
    values = new CustomerValues(spec, drawer);
  }

  /// The version of Datafaker that the names depend on; empty where they are Cardfolio's own.
  public static Optional<String> datafakerVersion(PortfolioSpec spec) {
    return spec.nameLocale().equals(PortfolioSpec.US_NAMES)
        ? Optional.empty()
        : Optional.of(DatafakerNames.version());
  }

  /// The customer in one row.
  ///
  /// @param number the row, counted from 1
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public Customer customer(long number) {
    Customer[] customer = new Customer[1];
    customers(number, number, it -> customer[0] = it);
    return customer[0];
  }

  /// The customers of a range of rows, in order.
  ///
  /// @param first the first row, counted from 1
  /// @param last the last row; below the first for none
  /// @param taker gets each customer
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public void customers(long first, long last, Consumer<Customer> taker) {
    draw(
        first,
        last,
        drawn -> {
          for (int i = 0; i < drawn.count; i++) {
            taker.accept(values.customer(drawn, i));
          }
        });
  }

  /// An encoder of these customers as records of a text format.
  public CustomerEncoder encoder(TextFormat format) {
    return new CustomerEncoder(this, spec, drawer, format);
  }

  /// A survey of these customers, which tells of them without their names.
  public CustomerSurvey survey() {
    return new CustomerSurvey(this, spec, drawer);
  }

  /// The transactions of these customers.
  public TransactionGenerator transactions() {
    return new TransactionGenerator(this, drawer, spec);
  }

  /// A finder of those of these customers that pass a filter.
  public CustomerFinder finder(CustomerFilter filter) {
    return new CustomerFinder(this, drawer, new ColumnMatches(spec, drawer, values), filter);
  }

  /// Draws a range of rows, in order and a few at a time. The taker must not keep what it is
  /// handed.
  void draw(long first, long last, Consumer<DrawnCustomers> taker) {
    deal(
        first,
        last,
        drawn -> {
          drawer.draw(drawn);
          taker.accept(drawn);
        });
  }

  /// Draws a range of rows but for their names, as above.
  void drawUnnamed(long first, long last, Consumer<DrawnCustomers> taker) {
    deal(
        first,
        last,
        drawn -> {
          drawer.drawUnnamed(drawn);
          taker.accept(drawn);
        });
  }

  /// Deals the segments of a range of rows and draws nothing else, as above.
  void deal(long first, long last, Consumer<DrawnCustomers> taker) {
    if (last < first) {
      return;
    }
    requireRow(first);
    requireRow(last);
    DrawnCustomers drawn = new DrawnCustomers();
    long row = first - 1;
    while (row < last) {
      int place = (int) (row % SegmentDealer.BLOCK);
      byte[] segments = dealer.deal(row / SegmentDealer.BLOCK);
      drawn.firstRow = row;
      drawn.count = (int) Math.min(SegmentDealer.BLOCK - place, last - row);
      for (int i = 0; i < drawn.count; i++) {
        drawn.segment[i] = segments[place + i];
      }
      taker.accept(drawn);
      row += drawn.count;
    }
  }

  private void requireRow(long number) {
    if (number < 1 || number > spec.customers()) {
      throw new IndexOutOfBoundsException(
          Text.of("Row %d is not one of 1 to %d", number, spec.customers()));
    }
  }
}
