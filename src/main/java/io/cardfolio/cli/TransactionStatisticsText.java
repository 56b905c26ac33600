package io.cardfolio.cli;

import io.cardfolio.model.Channel;
import io.cardfolio.model.Text;
import io.cardfolio.summary.SegmentSpending;
import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.summary.TransactionSummary;

/// The block of statistics that a run of transactions prints.
final class TransactionStatisticsText {
  private static final double CENTS = 100;

  private TransactionStatisticsText() {}

  static String of(TransactionSummary summary) {
    StringBuilder text = new StringBuilder();
    add(text, "📊 Transactions:");
    add(text, "  Total transactions: %,d", summary.transactions());
    add(
        text,
        "  Approved: %,d (%.1f%%)",
        summary.approved(),
        100 * summary.part(summary.approved()));
    add(
        text,
        "  Declined: %,d (%.1f%%)",
        summary.declined(),
        100 * summary.part(summary.declined()));
    add(text, "  Approved total: $%,.2f", summary.cents() / CENTS);
    add(text, "");
    add(text, "  Average Monthly Spend (whole months):");
    for (SegmentSpending segment : summary.segments()) {
      add(
          text,
          "    %s: %s in the first month, %s in the last",
          segment.name(),
          average(segment.months().getFirst()),
          average(segment.months().getLast()));
    }
    add(text, "");
    add(text, "  Category Distribution:");
    summary.categories().entrySet().stream()
        .filter(entry -> entry.getValue().transactions() > 0)
        .sorted((a, b) -> Long.compare(b.getValue().transactions(), a.getValue().transactions()))
        .forEach(entry ->
            add(
                text,
                "    %s: %,d (%.1f%%), $%,.2f",
                entry.getKey().label(),
                entry.getValue().transactions(),
                100 * summary.part(entry.getValue().transactions()),
                entry.getValue().cents() / CENTS));
    add(text, "");
    add(text, "  Channel Distribution:");
    for (Channel channel : Channel.values()) {
      long count = summary.channels().get(channel);
      add(text, "    %s: %,d (%.1f%%)", channel.label(), count, 100 * summary.part(count));
    }
    add(text, "");
    add(text, "  Months, from the first to the last:");
    for (int month = 0; month < summary.months().size(); month++) {
      add(
          text,
          "    %2d: %,d transactions, $%,.2f",
          month + 1,
          summary.months().get(month).transactions(),
          summary.months().get(month).cents() / CENTS);
    }
    return text.toString();
  }

  /// What one customer spent; nothing where there was nobody yet.
  private static String average(MonthlySpend month) {
    return month.customers() == 0 ? "–" : Text.of("$%,.2f", month.average());
  }

  private static void add(StringBuilder text, String line, Object... values) {
    text.append(Text.of(line, values)).append('\n');
  }
}
