package io.cardfolio.generate;

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

  Customer customer(DrawnCustomer drawn) {
    String id = Customer.id(drawn.row + 1);
    Surnames surnames = names.surnames();
    FirstNames firstNames = names.firstNames(drawn.firstNameList);
    return new Customer(
        id,
        firstNames.name(drawn.firstName),
        surnames.name(surnames.nameOf(drawn.surnameCard)),
        Email.of(
            firstNames.spelling(drawn.firstName),
            surnames.spelling(surnames.group(drawn.surnameCard)),
            drawn.namesake,
            id),
        drawn.age,
        places.state(drawn.place),
        places.city(drawn.place),
        STATUSES.get(drawn.employment),
        CARD_TYPES.get(drawn.cardType),
        drawn.creditLimit,
        LocalDate.ofEpochDay(drawn.openDay),
        spec.segments().get(drawn.segment).name(),
        drawn.decline == DrawnCustomer.NO_DECLINE ? Optional.empty() : DECLINES.get(drawn.decline));
  }
}
