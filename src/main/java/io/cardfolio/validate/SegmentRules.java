package io.cardfolio.validate;

import static io.cardfolio.model.CustomerColumn.CARD_TYPE;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;
import static io.cardfolio.model.CustomerColumn.DECLINE_TYPE;

import io.cardfolio.model.CardType;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a customer's segment asks of the other columns: a decline type or none, and no Premium card
/// where the settings give none.
final class SegmentRules implements RowRule {
  private static final List<String> DECLINE_TYPES = KnownCode.labels(DeclineType.values());
  private static final String LEGAL_DECLINE_TYPES = String.join(" or ", DECLINE_TYPES);

  private final Map<String, Segment> segments;
  private final RowRule declineTypeLegal =
      new KnownCode(
          Rule.DECLINE_TYPE_LEGAL, DECLINE_TYPE, DECLINE_TYPES, "Not " + LEGAL_DECLINE_TYPES);

  SegmentRules(PortfolioSpec spec) {
    segments =
        spec.segments().stream()
            .collect(Collectors.toUnmodifiableMap(Segment::name, Function.identity()));
  }

  @Override
  public void check(RowCheck row) {
    Segment segment = segments.get(row.text(CUSTOMER_SEGMENT));
    if (segment == null) {
      declineTypeLegal.check(row);
      return;
    }
    checkPremium(row, segment);
    if (segment.declines()) {
      checkDeclining(row, segment);
    } else if (!row.text(DECLINE_TYPE).isEmpty() && !row.isUnreadable(DECLINE_TYPE)) {
      row.report(
          Rule.DECLINE_TYPE_ABSENT,
          DECLINE_TYPE,
          Text.of("Segment %s has no decline type", segment.name()),
          "Clear the value");
    }
  }

  private void checkDeclining(RowCheck row, Segment segment) {
    if (row.isBlank(DECLINE_TYPE)) {
      row.report(
          Rule.DECLINE_TYPE_PRESENT,
          DECLINE_TYPE,
          Text.of("Segment %s needs a decline type", segment.name()),
          "Use " + LEGAL_DECLINE_TYPES);
    } else {
      declineTypeLegal.check(row);
    }
  }

  private static void checkPremium(RowCheck row, Segment segment) {
    if (segment.premium().equals(Percent.ZERO)
        && row.text(CARD_TYPE).equals(CardType.PREMIUM.label())) {
      row.report(
          Rule.PREMIUM_EXPECTED,
          CARD_TYPE,
          Text.of("Segment %s has no Premium cards in the settings", segment.name()),
          "Use " + CardType.STANDARD.label());
    }
  }
}
