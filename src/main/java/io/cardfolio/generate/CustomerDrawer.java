package io.cardfolio.generate;

import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Sex;
import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.RandomStream;
import io.cardfolio.model.CardType;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The pure function itself: from settings and row to what a customer is, as numbers. Everything
/// that is drawn is drawn here, once; [CustomerValues] and [CustomerEncoder] only read it.
final class CustomerDrawer {
  private static final int PREMIUM = CardType.PREMIUM.ordinal();
  private static final int STANDARD = CardType.STANDARD.ordinal();
  private static final int GRADUAL = DeclineType.GRADUAL.ordinal();
  private static final int SUDDEN = DeclineType.SUDDEN.ordinal();

  /// What stands for the part of gradual decline where customers do not decline.
  private static final int NEVER = -1;

  /// The columns that names tell.
  private static final Set<CustomerColumn> NAMED =
      Set.of(CustomerColumn.FIRST_NAME, CustomerColumn.LAST_NAME, CustomerColumn.EMAIL);

  /// The columns that depend on the age.
  private static final Set<CustomerColumn> AGED =
      Set.of(
          CustomerColumn.AGE,
          CustomerColumn.FIRST_NAME,
          CustomerColumn.LAST_NAME,
          CustomerColumn.EMAIL,
          CustomerColumn.EMPLOYMENT_STATUS,
          CustomerColumn.ACCOUNT_OPEN_DATE);

  private final PortfolioSpec spec;
  private final Pools pools;
  private final int[] premium;
  private final int[] gradual;
  private final int[] leastLimits;
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
    this.pools = pools;
    int count = spec.segments().size();
    premium = new int[count];
    gradual = new int[count];
    leastLimits = new int[count];
    limitCounts = new int[count];
    for (int i = 0; i < count; i++) {
      Segment segment = spec.segments().get(i);
      premium[i] = segment.premium().tenThousandths();
      gradual[i] = segment.gradualDecline().map(Percent::tenThousandths).orElse(NEVER);
      leastLimits[i] = spec.creditLimitsOf(segment).minimum();
      limitCounts[i] = spec.creditLimits().count(spec.creditLimitsOf(segment));
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

  /// Draws customers, column by column.
  ///
  /// @param to has the rows and their segments, and gets what is drawn
  void draw(DrawnCustomers to) {
    drawUnnamed(to);
    drawNames(to);
  }

  /// Draws customers as [#draw] does, but for their names, which take most of the time.
  void drawUnnamed(DrawnCustomers to) {
    drawAges(to);
    drawWork(to);
    drawCards(to);
    drawDates(to);
    drawDeclines(to);
    drawPlaces(to);
  }

  /// What must be done, in this order, to draw some columns and no more than they need.
  List<Consumer<DrawnCustomers>> steps(Set<CustomerColumn> columns) {
    List<Consumer<DrawnCustomers>> steps = new ArrayList<>();
    addStep(steps, columns, AGED, this::drawAges);
    addStep(steps, columns, NAMED, this::drawNames);
    addStep(steps, columns, Set.of(CustomerColumn.EMPLOYMENT_STATUS), this::drawWork);
    addStep(
        steps,
        columns,
        Set.of(CustomerColumn.CARD_TYPE, CustomerColumn.CREDIT_LIMIT),
        this::drawCards);
    addStep(steps, columns, Set.of(CustomerColumn.ACCOUNT_OPEN_DATE), this::drawDates);
    addStep(steps, columns, Set.of(CustomerColumn.DECLINE_TYPE), this::drawDeclines);
    addStep(steps, columns, Set.of(CustomerColumn.STATE, CustomerColumn.CITY), this::drawPlaces);
    return steps;
  }

  private static void addStep(
      List<Consumer<DrawnCustomers>> steps,
      Set<CustomerColumn> wanted,
      Set<CustomerColumn> drawn,
      Consumer<DrawnCustomers> step) {
    if (!Collections.disjoint(wanted, drawn)) {
      steps.add(step);
    }
  }

  private void drawAges(DrawnCustomers to) {
    int least = spec.ages().minimum();
    int bound = spec.ages().maximum() - least + 1;
    long[] bits = to.bits(age);
    for (int i = 0; i < to.count; i++) {
      to.age[i] = least + AddressedRandom.scaled(bits[i], bound);
    }
  }

  private void drawNames(DrawnCustomers to) {
    int year = spec.asOf().getYear();
    long[] bits = to.bits(sex);
    for (int i = 0; i < to.count; i++) {
      to.firstNameList[i] = names.list(bits[i] < 0 ? Sex.FEMALE : Sex.MALE, year - to.age[i]);
    }
    names.deal(to);
  }

  private void drawWork(DrawnCustomers to) {
    long[] bits = to.bits(work);
    for (int i = 0; i < to.count; i++) {
      to.employment[i] = employment.pick(to.age[i], bits[i]);
    }
  }

  private void drawCards(DrawnCustomers to) {
    long[] bits = to.bits(card);
    for (int i = 0; i < to.count; i++) {
      to.cardType[i] = isIn(premium[to.segment[i]], bits[i]) ? PREMIUM : STANDARD;
    }
    int step = spec.creditLimits().step();
    bits = to.bits(limit);
    for (int i = 0; i < to.count; i++) {
      int segment = to.segment[i];
      to.creditLimit[i] =
          leastLimits[segment] + step * AddressedRandom.scaled(bits[i], limitCounts[segment]);
    }
  }

  private void drawDates(DrawnCustomers to) {
    long[] bits = to.bits(opened);
    for (int i = 0; i < to.count; i++) {
      to.openDay[i] = openDates.pick(to.segment[i], to.age[i], bits[i]);
    }
  }

  private void drawDeclines(DrawnCustomers to) {
    long[] bits = to.bits(decline);
    for (int i = 0; i < to.count; i++) {
      int part = gradual[to.segment[i]];
      to.decline[i] =
          part == NEVER ? DrawnCustomers.NO_DECLINE : isIn(part, bits[i]) ? GRADUAL : SUDDEN;
    }
  }

  private void drawPlaces(DrawnCustomers to) {
    long[] bits = to.bits(place);
    for (int i = 0; i < to.count; i++) {
      to.place[i] = places.pick(bits[i]);
    }
  }

  private static boolean isIn(int tenThousandths, long bits) {
    return AddressedRandom.scaled(bits, Percent.WHOLE) < tenThousandths;
  }

  Pools pools() {
    return pools;
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
