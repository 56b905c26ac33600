package io.cardfolio.ui.compare;

import io.cardfolio.model.CardType;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What differs between the pinned dataset and the present one, as far as their summaries tell.
///
/// @param settings the settings that differ
/// @param figures shares and averages
/// @param tests whether the columns are distributed alike
public record Comparison(
    List<SettingChange> settings, List<FigureChange> figures, List<ColumnTest> tests) {
  private static final int DECIMALS = 2;

  /// A comparison that does not change.
  public Comparison {
    settings = List.copyOf(settings);
    figures = List.copyOf(figures);
    tests = List.copyOf(tests);
  }

  /// Compares two datasets.
  static Comparison of(ShownDataset pinned, ShownDataset now, Texts texts) {
    CustomerSummary before = pinned.outcome().summary();
    CustomerSummary after = now.outcome().summary();
    return new Comparison(
        new SettingChanges(texts).of(pinned.spec(), now.spec()),
        new Figures(texts).of(before, after),
        ColumnTest.of(before, after));
  }

  /// Puts the figures of two summaries beside each other.
  private record Figures(Texts texts) {
    List<FigureChange> of(CustomerSummary before, CustomerSummary after) {
      List<FigureChange> changes = new ArrayList<>();
      Differences difference = new Differences(texts);
      changes.add(
          new FigureChange(
              texts.of("compare.customers"),
              texts.figures().count(before.customers()),
              texts.figures().count(after.customers()),
              difference.count(before.customers(), after.customers())));
      changes.add(
          new FigureChange(
              texts.of("compare.average-limit"),
              texts.figures().cents(before.creditLimit().average()),
              texts.figures().cents(after.creditLimit().average()),
              difference.dollars(before.creditLimit().average(), after.creditLimit().average())));
      changes.add(
          new FigureChange(
              texts.of("compare.average-age"),
              texts.figures().decimal(before.age().average(), DECIMALS),
              texts.figures().decimal(after.age().average(), DECIMALS),
              difference.decimal(before.age().average(), after.age().average(), DECIMALS)));
      changes.add(
          share(
              texts.of("compare.premium"),
              before.part(before.cards().get(CardType.PREMIUM)),
              after.part(after.cards().get(CardType.PREMIUM))));
      for (SegmentSummary segment : after.segments()) {
        OptionalDouble was =
            before.segments().stream()
                .filter(it -> it.name().equals(segment.name()))
                .mapToDouble(SegmentSummary::share)
                .findFirst();
        was.ifPresent(share -> changes.add(share(segment.name(), share, segment.share())));
      }
      return changes;
    }

    private FigureChange share(String name, double before, double after) {
      return new FigureChange(
          name,
          texts.figures().percent(before, DECIMALS),
          texts.figures().percent(after, DECIMALS),
          new Differences(texts).points(before, after, DECIMALS));
    }
  }
}
