package io.cardfolio.generate;

import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Surnames;
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

/// Makes the matches of conditions: each text that a column can have is judged once, and a row only
/// looks the answer up.
final class ColumnMatches {
  private final PortfolioSpec spec;
  private final CustomerDrawer drawer;
  private final CustomerValues values;
  private final NamePool names;
  private final Places places;

  ColumnMatches(PortfolioSpec spec, CustomerDrawer drawer, CustomerValues values) {
    this.spec = spec;
    this.drawer = drawer;
    this.values = values;
    names = drawer.namePool();
    places = drawer.places();
  }

  /// The match of a condition for a column.
  RowMatch of(CustomerColumn column, Condition condition) {
    return switch (column) {
      case CUSTOMER_ID -> id(condition);
      case FIRST_NAME -> firstName(Answers.ofFirstNames(names, condition::holds));
      case LAST_NAME -> lastName(Answers.of(names.surnames().names(), condition::holds));
      case EMAIL -> email(condition);
      case AGE -> age(spec.ages(), condition);
      case STATE ->
          state(
              Answers.of(
                  Arrays.stream(UsState.values()).map(UsState::name).toList(), condition::holds));
      case CITY -> city(Answers.of(places.cities(), condition::holds));
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

  /// The match of a search.
  ///
  /// @param part what is searched for, in lower case
  RowMatch search(String part) {
    return new SearchMatch(part, names, values);
  }

  private static RowMatch id(Condition condition) {
    if (condition instanceof Condition.Contains(String part)) {
      IdMatch ids = new IdMatch(part);
      return (drawn, i) -> ids.matches(drawn.firstRow + i + 1);
    }
    return (drawn, i) -> condition.holds(Customer.id(drawn.firstRow + i + 1));
  }

  private static RowMatch firstName(boolean[][] answers) {
    return (drawn, i) -> answers[drawn.firstNameList[i]][drawn.firstName[i]];
  }

  private RowMatch lastName(boolean[] answers) {
    Surnames surnames = names.surnames();
    return (drawn, i) -> answers[surnames.nameOf(drawn.surnameCard[i])];
  }

  private RowMatch email(Condition condition) {
    return condition instanceof Condition.Contains(String part)
        ? new EmailMatch(part, names, values)
        : (drawn, i) -> condition.holds(values.email(drawn, i));
  }

  private static RowMatch age(Range ages, Condition condition) {
    boolean[] answers = texts(ages, Integer::toString, condition);
    return (drawn, i) -> answers[drawn.age[i] - ages.minimum()];
  }

  private RowMatch state(boolean[] answers) {
    return (drawn, i) -> answers[places.stateOrdinal(drawn.place[i])];
  }

  private static RowMatch city(boolean[] answers) {
    return (drawn, i) -> answers[drawn.place[i]];
  }

  private static RowMatch creditLimit(Condition condition) {
    return condition instanceof Condition.AtLeast(long least)
        ? (drawn, i) -> drawn.creditLimit[i] >= least
        : (drawn, i) -> condition.holds(Integer.toString(drawn.creditLimit[i]));
  }

  private static RowMatch openDate(Range days, Condition condition) {
    boolean[] answers = texts(days, day -> LocalDate.ofEpochDay(day).toString(), condition);
    return (drawn, i) -> answers[drawn.openDay[i] - days.minimum()];
  }

  private RowMatch segment(Condition condition) {
    boolean[] answers =
        Answers.of(spec.segments().stream().map(Segment::name).toList(), condition::holds);
    return (drawn, i) -> answers[drawn.segment[i]];
  }

  private static RowMatch decline(Condition condition) {
    boolean[] answers = labels(DeclineType.values(), condition);
    boolean none = condition.holds("");
    return (drawn, i) ->
        drawn.decline[i] == DrawnCustomers.NO_DECLINE ? none : answers[drawn.decline[i]];
  }

  private static boolean[] labels(Labelled[] values, Condition condition) {
    return Answers.of(Arrays.stream(values).map(Labelled::label).toList(), condition::holds);
  }

  private static boolean[] texts(Range range, IntFunction<String> text, Condition condition) {
    return Answers.of(
        IntStream.rangeClosed(range.minimum(), range.maximum()).mapToObj(text).toList(),
        condition::holds);
  }
}
