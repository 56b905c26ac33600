package io.cardfolio.generate;

import io.cardfolio.model.CardType;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;

/// The pure function itself: from settings and row to what a customer is, as numbers. Everything
/// that is drawn is drawn here, once; [CustomerValues] and [CustomerEncoder] only read it.
final class CustomerDrawer {
  private final PortfolioSpec spec;
  private final Segment[] segments;
  private final Range[] limits;
  private final int[] limitCounts;
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

  CustomerDrawer(PortfolioSpec spec, Pools pools) {
    this.spec = spec;
    segments = spec.segments().toArray(Segment[]::new);
    limits = spec.segments().stream().map(spec::creditLimitsOf).toArray(Range[]::new);
    limitCounts = new int[limits.length];
    for (int i = 0; i < limits.length; i++) {
      limitCounts[i] = spec.creditLimits().count(limits[i]);
    }
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

  /// Draws the customer of a row.
  ///
  /// @param row the row, counted from 0
  /// @param segmentIndex the segment that the row was dealt
  /// @param to gets what is drawn
  void draw(long row, int segmentIndex, DrawnCustomer to) {
    Segment segment = segments[segmentIndex];
    Range ages = spec.ages();
    to.row = row;
    to.segment = segmentIndex;
    to.age = ages.minimum() + age.below(ages.maximum() - ages.minimum() + 1, row);
    names.deal(sex.bits(row) < 0 ? Sex.FEMALE : Sex.MALE, spec.asOf().getYear() - to.age, to);
    to.place = places.pick(place.bits(row));
    to.employment = employment.pick(to.age, work.bits(row));
    to.cardType =
        (isIn(segment.premium(), card, row) ? CardType.PREMIUM : CardType.STANDARD).ordinal();
    to.creditLimit =
        limits[segmentIndex].minimum()
            + spec.creditLimits().step() * limit.below(limitCounts[segmentIndex], row);
    to.openDay = openDates.pick(segmentIndex, to.age, opened, row);
    to.decline =
        segment.gradualDecline().isPresent()
            ? declineType(segment.gradualDecline().get(), row).ordinal()
            : DrawnCustomer.NO_DECLINE;
  }

  private DeclineType declineType(Percent gradual, long row) {
    return isIn(gradual, decline, row) ? DeclineType.GRADUAL : DeclineType.SUDDEN;
  }

  private static boolean isIn(Percent part, AddressedRandom random, long row) {
    return random.below(Percent.WHOLE, row) < part.tenThousandths();
  }

  NamePool namePool() {
    return names.pool();
  }

  Places places() {
    return places;
  }

  OpenDates openDates() {
    return openDates;
  }
}
