package io.cardfolio.ui.transactions;

import io.cardfolio.summary.TransactionSummary;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.HeatMapSketch;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.text.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// At which hours of which days of the week cards are used.
final class WeekMap {
  private static final int HOURS = 24;
  private static final int NAMED_HOURS = 3;

  private final Texts texts;

  WeekMap(Texts texts) {
    this.texts = texts;
  }

  Exhibit exhibit(Summed summed) {
    TransactionSummary summary = summed.summary();
    return new Exhibit(
        new HeatMapSketch(
            Arrays.stream(DayOfWeek.values()).map(texts.figures()::weekday).toList(),
            IntStream.range(0, HOURS)
                .mapToObj(hour -> hour % NAMED_HOURS == 0 ? hour(hour) : "")
                .toList(),
            summary.hours(),
            bound -> percent(summary, bound),
            bound -> texts.of("transactions.below", percent(summary, bound)),
            (day, hour) -> describe(summary, day, hour)),
        texts.of("transactions.share-of-transactions"),
        List.of(),
        busiest(summary),
        () -> sheet(summary));
  }

  private static String hour(int hour) {
    return (hour < 10 ? "0" : "") + hour + ":00";
  }

  private String percent(TransactionSummary summary, long count) {
    return texts.figures().percent(summary.part(count), 2);
  }

  private String describe(TransactionSummary summary, int day, int hour) {
    return texts.of(
        "transactions.hour-sentence",
        texts.figures().weekday(DayOfWeek.of(day + 1)),
        hour(hour),
        percent(summary, summary.hours().get(day).get(hour)));
  }

  /// The busiest hour of each day in a sentence.
  private String busiest(TransactionSummary summary) {
    List<String> sentences = new ArrayList<>();
    for (int day = 0; day < summary.hours().size(); day++) {
      List<Long> hours = summary.hours().get(day);
      int most = 0;
      for (int hour = 1; hour < hours.size(); hour++) {
        most = hours.get(hour) > hours.get(most) ? hour : most;
      }
      sentences.add(describe(summary, day, most));
    }
    return texts.of("transactions.busiest", String.join(" ", sentences));
  }

  private Sheet sheet(TransactionSummary summary) {
    List<String> headers = new ArrayList<>(List.of(texts.of("transactions.hour")));
    Arrays.stream(DayOfWeek.values()).map(texts.figures()::weekday).forEach(headers::add);
    return new Sheet(
        headers,
        IntStream.range(0, HOURS)
            .mapToObj(hour -> {
              List<Cell> row = new ArrayList<>();
              row.add(Cell.text(hour(hour)));
              for (List<Long> day : summary.hours()) {
                long count = day.get(hour);
                row.add(Cell.number(percent(summary, count), summary.part(count)));
              }
              return row;
            })
            .toList());
  }
}
