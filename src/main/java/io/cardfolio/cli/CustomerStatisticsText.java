package io.cardfolio.cli;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Text;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.SegmentSummary;
import io.cardfolio.summary.Stats;

/// The block of statistics that a run prints.
final class CustomerStatisticsText {
  private CustomerStatisticsText() {}

  static String of(CustomerSummary summary) {
    StringBuilder text = new StringBuilder();
    add(text, "📊 Statistics:");
    add(text, "  Total customers: %d", summary.customers());
    add(text, "  Unique IDs: %d", summary.uniqueIds());
    Stats limit = summary.creditLimit();
    add(text, "  Credit limit range: $%,d - $%,d", limit.lowest(), limit.highest());
    add(text, "  Average credit limit: $%,.2f", limit.average());
    add(text, "");
    add(text, "  Segment Distribution:");
    for (SegmentSummary segment : summary.segmentsBySize()) {
      add(text, "    %s: %.1f%%", segment.name(), 100 * segment.share());
    }
    add(text, "");
    add(text, "  Card Type Distribution:");
    for (CardType card : CardType.values()) {
      long count = summary.cards().get(card);
      add(text, "    %s: %d (%.1f%%)", card.label(), count, 100 * summary.part(count));
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String line, Object... values) {
    text.append(Text.of(line, values)).append('\n');
  }
}
