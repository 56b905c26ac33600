package io.cardfolio.generate;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Condition;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.Labelled;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Makes the tests of conditions: each text that a column can have is judged once, and a row only
/// looks the answer up.
final class ColumnTests {
  private final PortfolioSpec spec;
  private final CustomerDrawer drawer;
  private final CustomerValues values;
  private final NamePool names;
  private final Places places;

  ColumnTests(PortfolioSpec spec, CustomerDrawer drawer, CustomerValues values) {
    this.spec = spec;
    this.drawer = drawer;
    this.values = values;
    names = drawer.namePool();
    places = drawer.places();
  }

  /// The test of a condition for a column.
  RowTest of(CustomerColumn column, Condition condition) {
    return switch (column) {
      case CUSTOMER_ID -> id(condition);
      case FIRST_NAME -> firstName(Tables.ofFirstNames(names, condition::holds));
      case LAST_NAME -> lastName(Tables.of(names.surnames().names(), condition::holds));
      case EMAIL -> email(condition);
      case AGE -> age(spec.ages(), condition);
      case STATE ->
          state(
              Tables.of(
                  Arrays.stream(UsState.values()).map(UsState::name).toList(), condition::holds));
      case CITY -> city(Tables.of(places.cities(), condition::holds));
      case EMPLOYMENT_STATUS -> {
        boolean[] answers = labels(EmploymentStatus.values(), condition);
        yield (drawn, i) -> answers[drawn.employment[i]];
      }
      case CARD_TYPE -> {
        boolean[] answers = labels(CardType.values(), condition);
        yield (drawn, i) -> answers[drawn.cardType[i]];
      }
      case CREDIT_LIMIT -> creditLimit(condition);
      case ACCOUNT_OPEN_DATE -> openDate(drawer.openDates().all(), condition);
      case CUSTOMER_SEGMENT -> segment(condition);
      case DECLINE_TYPE -> decline(condition);
    };
  }

  /// The test of a search.
  ///
  /// @param part what is searched for, in lower case
  RowTest search(String part) {
    return new SearchTest(part, names, values);
  }

  private static RowTest id(Condition condition) {
    if (condition instanceof Condition.Contains(String part)) {
      IdMatch ids = new IdMatch(part);
      return (drawn, i) -> ids.matches(drawn.firstRow + i + 1);
    }
    return (drawn, i) -> condition.holds(Customer.id(drawn.firstRow + i + 1));
  }

  private static RowTest firstName(boolean[][] answers) {
    return (drawn, i) -> answers[drawn.firstNameList[i]][drawn.firstName[i]];
  }

  private RowTest lastName(boolean[] answers) {
    Surnames surnames = names.surnames();
    return (drawn, i) -> answers[surnames.nameOf(drawn.surnameCard[i])];
  }

  private RowTest email(Condition condition) {
    return condition instanceof Condition.Contains(String part)
        ? new EmailTest(part, names, values)
        : (drawn, i) -> condition.holds(values.email(drawn, i));
  }

  private static RowTest age(Range ages, Condition condition) {
    boolean[] answers = texts(ages, Integer::toString, condition);
    return (drawn, i) -> answers[drawn.age[i] - ages.minimum()];
  }

  private RowTest state(boolean[] answers) {
    return (drawn, i) -> answers[places.stateOrdinal(drawn.place[i])];
  }

  private static RowTest city(boolean[] answers) {
    return (drawn, i) -> answers[drawn.place[i]];
  }

  private static RowTest creditLimit(Condition condition) {
    return condition instanceof Condition.AtLeast(long least)
        ? (drawn, i) -> drawn.creditLimit[i] >= least
        : (drawn, i) -> condition.holds(Integer.toString(drawn.creditLimit[i]));
  }

  private static RowTest openDate(Range days, Condition condition) {
    boolean[] answers = texts(days, day -> LocalDate.ofEpochDay(day).toString(), condition);
    return (drawn, i) -> answers[drawn.openDay[i] - days.minimum()];
  }

  private RowTest segment(Condition condition) {
    boolean[] answers =
        Tables.of(spec.segments().stream().map(Segment::name).toList(), condition::holds);
    return (drawn, i) -> answers[drawn.segment[i]];
  }

  private static RowTest decline(Condition condition) {
    boolean[] answers = labels(DeclineType.values(), condition);
    boolean none = condition.holds("");
    return (drawn, i) ->
        drawn.decline[i] == DrawnCustomers.NO_DECLINE ? none : answers[drawn.decline[i]];
  }

  private static boolean[] labels(Labelled[] values, Condition condition) {
    return Tables.of(Arrays.stream(values).map(Labelled::label).toList(), condition::holds);
  }

  private static boolean[] texts(Range range, IntFunction<String> text, Condition condition) {
    return Tables.of(
        IntStream.rangeClosed(range.minimum(), range.maximum()).mapToObj(text).toList(),
        condition::holds);
  }
}
