package io.cardfolio.generate;

import io.cardfolio.generate.name.Email;
import io.cardfolio.generate.name.FirstNames;
import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Surnames;
import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.PortfolioSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what was drawn as values.
final class CustomerValues {
  private static final List<CardType> CARD_TYPES = List.of(CardType.values());
  private static final List<EmploymentStatus> STATUSES = List.of(EmploymentStatus.values());
  private static final List<Optional<DeclineType>> DECLINES =
      List.of(Optional.of(DeclineType.GRADUAL), Optional.of(DeclineType.SUDDEN));

  private final PortfolioSpec spec;
  private final NamePool names;
  private final Places places;

  CustomerValues(PortfolioSpec spec, CustomerDrawer drawer) {
    this.spec = spec;
    names = drawer.namePool();
    places = drawer.places();
  }

  /// One of the customers.
  ///
  /// @param i which one, counted from 0
  Customer customer(DrawnCustomers drawn, int i) {
    String id = Customer.id(drawn.firstRow + i + 1);
    Surnames surnames = names.surnames();
    FirstNames firstNames = names.firstNames(drawn.firstNameList[i]);
    int surnameCard = drawn.surnameCard[i];
    int decline = drawn.decline[i];
    return new Customer(
        id,
        firstNames.name(drawn.firstName[i]),
        surnames.name(surnames.nameOf(surnameCard)),
        email(drawn, i, id),
        drawn.age[i],
        places.state(drawn.place[i]),
        places.city(drawn.place[i]),
        STATUSES.get(drawn.employment[i]),
        CARD_TYPES.get(drawn.cardType[i]),
        drawn.creditLimit[i],
        LocalDate.ofEpochDay(drawn.openDay[i]),
        spec.segments().get(drawn.segment[i]).name(),
        decline == DrawnCustomers.NO_DECLINE ? Optional.empty() : DECLINES.get(decline));
  }

  /// The e-mail address of one of the customers, who needs nothing but his name drawn.
  ///
  /// @param i which one, counted from 0
  String email(DrawnCustomers drawn, int i) {
    return email(drawn, i, Customer.id(drawn.firstRow + i + 1));
  }

  private String email(DrawnCustomers drawn, int i, String id) {
    Surnames surnames = names.surnames();
    return Email.of(
        names.firstNames(drawn.firstNameList[i]).spelling(drawn.firstName[i]),
        surnames.spelling(surnames.group(drawn.surnameCard[i])),
        drawn.namesake[i],
        id);
  }
}
