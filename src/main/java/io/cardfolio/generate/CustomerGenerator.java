package io.cardfolio.generate;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the customers of a portfolio. A customer is a pure function of the settings and the row:
/// any row may be asked for, in any order, on any thread.
public final class CustomerGenerator {
  /// The version of the function from settings and row to customer. It changes whenever a byte of
  /// any dataset does.
  public static final int STREAM_VERSION = 1;

  private final PortfolioSpec spec;
  private final Segment[] segments;
  private final SegmentDealer dealer;
  private final NameDealer names;
  private final Places places;
  private final EmploymentByAge employment;
  private final OpenDates openDates;
  private final AddressedRandom sex;
  private final AddressedRandom age;
  private final AddressedRandom place;
  private final AddressedRandom work;
  private final AddressedRandom card;
  private final AddressedRandom limit;
  private final AddressedRandom opened;
  private final AddressedRandom decline;

  /// A generator of one portfolio.
  ///
  /// @param spec legal settings
  /// @param pools where names and places come from
  public CustomerGenerator(PortfolioSpec spec, Pools pools) {
    this.spec = spec;
    segments = spec.segments().toArray(Segment[]::new);
    dealer = new SegmentDealer(spec);
    names = new NameDealer(spec.seed(), pools.names(spec.nameLocale()));
    places = pools.places();
    employment = new EmploymentByAge(spec.ages().maximum());
    openDates = new OpenDates(spec);
    sex = random(RandomStream.SEX);
    age = random(RandomStream.AGE);
    place = random(RandomStream.PLACE);
    work = random(RandomStream.EMPLOYMENT);
    card = random(RandomStream.CARD_TYPE);
    limit = random(RandomStream.CREDIT_LIMIT);
    opened = random(RandomStream.OPEN_DATE);
    decline = random(RandomStream.DECLINE_TYPE);
  }

  private AddressedRandom random(RandomStream stream) {
    return new AddressedRandom(spec.seed(), stream);
  }

  /// The customer in one row.
  ///
  /// @param number the row, counted from 1
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public Customer customer(long number) {
    requireRow(number);
    long row = number - 1;
    return customer(row, dealer.deal(row / SegmentDealer.BLOCK)[(int) (row % SegmentDealer.BLOCK)]);
  }

  /// The customers of a range of rows, in order.
  ///
  /// @param first the first row, counted from 1
  /// @param last the last row; below the first for none
  /// @param taker gets each customer
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public void customers(long first, long last, Consumer<Customer> taker) {
    if (last < first) {
      return;
    }
    requireRow(first);
    requireRow(last);
    byte[] block = {};
    for (long row = first - 1; row < last; row++) {
      int place = (int) (row % SegmentDealer.BLOCK);
      if (place == 0 || block.length == 0) {
        block = dealer.deal(row / SegmentDealer.BLOCK);
      }
      taker.accept(customer(row, block[place]));
    }
  }

  private void requireRow(long number) {
    if (number < 1 || number > spec.customers()) {
      throw new IndexOutOfBoundsException(
          "Row %d is not one of 1 to %d".formatted(number, spec.customers()));
    }
  }

  private Customer customer(long row, int segmentIndex) {
    Segment segment = segments[segmentIndex];
    String id = Customer.id(row + 1);
    Range ages = spec.ages();
    int years = ages.minimum() + age.below(ages.maximum() - ages.minimum() + 1, row);
    PersonName name =
        names.name(
            row, sex.bits(row) < 0 ? Sex.FEMALE : Sex.MALE, spec.asOf().getYear() - years, id);
    Place home = places.pick(place.bits(row));
    return new Customer(
        id,
        name.first(),
        name.last(),
        name.email(),
        years,
        home.state(),
        home.city(),
        employment.pick(years, work.bits(row)),
        isIn(segment.premium(), card, row) ? CardType.PREMIUM : CardType.STANDARD,
        creditLimit(segment, row),
        openDates.pick(segmentIndex, years, opened, row),
        segment.name(),
        declineType(segment, row));
  }

  private int creditLimit(Segment segment, long row) {
    Range range = spec.creditLimitsOf(segment);
    int step = spec.creditLimits().step();
    return range.minimum() + step * limit.below(spec.creditLimits().count(range), row);
  }

  private Optional<DeclineType> declineType(Segment segment, long row) {
    return segment
        .gradualDecline()
        .map(gradual -> isIn(gradual, decline, row) ? DeclineType.GRADUAL : DeclineType.SUDDEN);
  }

  private static boolean isIn(Percent part, AddressedRandom random, long row) {
    return random.below(Percent.WHOLE, row) < part.tenThousandths();
  }
}
