package io.cardfolio.generate.defect;

import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;
import static io.cardfolio.model.CustomerColumn.DECLINE_TYPE;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decline types that do not go with the segment.
final class DeclineDefects {
  private static final List<String> UNKNOWN = List.of("steep", "slow", "seasonal", "unknown");
  private static final List<DeclineType> KNOWN = List.of(DeclineType.values());

  private final Set<String> declining;

  DeclineDefects(PortfolioSpec spec) {
    declining =
        spec.segments().stream()
            .filter(Segment::declines)
            .map(Segment::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// An unknown type for a declining customer, a known one for any other.
  Optional<CustomerPlanting.Cell> wrong(CustomerText clean, long row, Choices choices) {
    return CustomerPlanting.Cell.of(
        DECLINE_TYPE, declines(clean) ? choices.of(UNKNOWN) : choices.of(KNOWN).label());
  }

  /// No type for a declining customer.
  Optional<CustomerPlanting.Cell> missing(CustomerText clean, long row, Choices choices) {
    return declines(clean) ? CustomerPlanting.Cell.of(DECLINE_TYPE, "") : Optional.empty();
  }

  private boolean declines(CustomerText clean) {
    return declining.contains(clean.text(CUSTOMER_SEGMENT));
  }
}
