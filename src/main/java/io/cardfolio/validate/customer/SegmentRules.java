package io.cardfolio.validate.customer;

import static io.cardfolio.model.CustomerColumn.CARD_TYPE;
import static io.cardfolio.model.CustomerColumn.CUSTOMER_SEGMENT;
import static io.cardfolio.model.CustomerColumn.DECLINE_TYPE;

import io.cardfolio.model.CardType;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Sentence;
import io.cardfolio.validate.KnownCode;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ViolationWording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a customer's segment asks of the other columns: a decline type or none, and no Premium card
/// where the settings give none.
final class SegmentRules implements CustomerRule {
  private static final List<String> DECLINE_TYPES = KnownCode.labels(DeclineType.values());
  private static final Sentence LEGAL_DECLINE_TYPES = KnownCode.anyOf(DECLINE_TYPES);

  private final Map<String, Segment> segments;
  private final KnownCode declineTypeLegal =
      new KnownCode(
          Rule.DECLINE_TYPE_LEGAL,
          DECLINE_TYPE,
          DECLINE_TYPES,
          ViolationWording.NOT.with(LEGAL_DECLINE_TYPES));

  SegmentRules(PortfolioSpec spec) {
    segments =
        spec.segments().stream()
            .collect(Collectors.toUnmodifiableMap(Segment::name, Function.identity()));
  }

  @Override
  public void check(CustomerCheck row) {
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
          ViolationWording.HAS_NO_DECLINE_TYPE.with(segment.name()),
          ViolationWording.CLEAR_VALUE.with());
    }
  }

  private void checkDeclining(CustomerCheck row, Segment segment) {
    if (row.isBlank(DECLINE_TYPE)) {
      row.report(
          Rule.DECLINE_TYPE_PRESENT,
          DECLINE_TYPE,
          ViolationWording.NEEDS_DECLINE_TYPE.with(segment.name()),
          ViolationWording.USE.with(LEGAL_DECLINE_TYPES));
    } else {
      declineTypeLegal.check(row);
    }
  }

  private static void checkPremium(CustomerCheck row, Segment segment) {
    if (segment.premium().equals(Percent.ZERO)
        && row.text(CARD_TYPE).equals(CardType.PREMIUM.label())) {
      row.report(
          Rule.PREMIUM_EXPECTED,
          CARD_TYPE,
          ViolationWording.HAS_NO_PREMIUM.with(segment.name()),
          ViolationWording.USE.with(CardType.STANDARD.label()));
    }
  }
}
