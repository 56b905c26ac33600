package io.cardfolio.ui.edit;

import io.cardfolio.model.Activity;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;

/// Tells the value of one field as people read it.
///
/// @param segment the index of its segment or kind of defect, or
///   [io.cardfolio.validate.spec.SpecProblem#NO_SEGMENT]
record FieldValue(Texts texts, SpecField field, int segment) {
  /// Its value in the given settings.
  String of(PortfolioSpec spec) {
    return switch (field) {
      case CUSTOMERS -> texts.figures().count(spec.customers());
      case AS_OF -> spec.asOf().toString();
      case NAME_LOCALE -> spec.nameLocale();
      case TOLERANCE -> percent(spec.tolerance());
      case AGES -> range(Integer.toString(spec.ages().minimum()), spec.ages().maximum() + "");
      case CREDIT_LIMITS -> dollars(spec.creditLimits().range());
      case CREDIT_LIMIT_STEP -> texts.figures().dollars(spec.creditLimits().step());
      case SEGMENTS -> texts.figures().count(spec.segments().size());
      case SEGMENT_NAME -> segmentOf(spec).name();
      case SEGMENT_SHARE -> percent(segmentOf(spec).share());
      case SEGMENT_MONTHLY_SPEND -> dollars(segmentOf(spec).monthlySpend());
      case SEGMENT_PREMIUM -> percent(segmentOf(spec).premium());
      case SEGMENT_DECLINE ->
          segmentOf(spec).gradualDecline().map(this::split).orElseGet(this::none);
      case SEGMENT_TENURE -> months(segmentOf(spec).tenure());
      case SEGMENT_TRANSACTIONS -> count(activityOf(spec).transactions());
      case SEGMENT_GROWTH -> percent(activityOf(spec).growth());
      case SEGMENT_GRADUAL_FROM -> texts.figures().count(declineOf(spec).gradualFrom());
      case SEGMENT_GRADUAL_STEP -> percent(declineOf(spec).gradualStep());
      case SEGMENT_SUDDEN_FROM -> texts.figures().count(declineOf(spec).suddenFrom());
      case SEGMENT_DECLINE_FLOOR -> percent(declineOf(spec).floor());
      case SEGMENT_CATEGORIES ->
          texts.figures().count(activityOf(spec).categories().categories().size());
      case TRANSACTION_MONTHS -> texts.figures().count(spec.transactions().months());
      case TRANSACTIONS_APPROVED -> percent(spec.transactions().approved());
      case SEASON_DECEMBER -> percent(spec.transactions().season().december());
      case SEASON_JANUARY -> percent(spec.transactions().season().january());
      case SEASON_SUMMER_TRAVEL -> percent(spec.transactions().season().summerTravel());
      case TRANSACTION_TOLERANCE -> percent(spec.transactions().tolerance());
      case DEFECTS -> percent(spec.defects().of(DefectKind.ALL.get(segment)));
      case SEGMENT_CREDIT_LIMITS ->
          segmentOf(spec).creditLimits().map(this::dollars).orElseGet(this::none);
    };
  }

  private Segment segmentOf(PortfolioSpec spec) {
    return spec.segments().get(segment);
  }

  private Activity activityOf(PortfolioSpec spec) {
    return segmentOf(spec).activity();
  }

  private DeclineCurve declineOf(PortfolioSpec spec) {
    return activityOf(spec).decline();
  }

  private String percent(Percent percent) {
    return texts.figures().percent(percent);
  }

  private String split(Percent gradual) {
    return percent(gradual) + " / " + percent(gradual.rest());
  }

  private String dollars(Range range) {
    return range(
        texts.figures().dollars(range.minimum()), texts.figures().dollars(range.maximum()));
  }

  private String count(Range range) {
    return range(texts.figures().count(range.minimum()), texts.figures().count(range.maximum()));
  }

  private String months(Range range) {
    return texts.of(
        "edit.months",
        texts.figures().count(range.minimum()),
        texts.figures().count(range.maximum()));
  }

  private String none() {
    return texts.of("edit.none");
  }

  private static String range(String least, String most) {
    return least + " – " + most;
  }
}
