package io.cardfolio.ui.transactions;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.summary.SegmentSpending;
import io.cardfolio.summary.SegmentSpending.MonthlySpend;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.LinesData;
import io.cardfolio.ui.chart.LinesSketch;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a customer of each segment spends from month to month: the average as a line, the standard
/// deviation as a band around it.
final class SpendLines {
  private final Texts texts;

  SpendLines(Texts texts) {
    this.texts = texts;
  }

  Exhibit exhibit(Summed summed) {
    List<SegmentSpending> segments = summed.summary().segments();
    LinesData data =
        new LinesData(
            IntStream.range(0, segments.size())
                .mapToObj(i -> line(segments.get(i), ink(summed.spec(), i)))
                .toList(),
            summed.months().stream().map(texts.figures()::month).toList(),
            dollars -> "$" + texts.figures().compact(Math.round(dollars)),
            month -> describe(summed, month));
    return new Exhibit(
        new LinesSketch(data),
        texts.of("transactions.average-and-deviation"),
        List.of(),
        segments.stream()
            .map(segment -> sentence(segment, summed.months()))
            .collect(Collectors.joining(" ")),
        () -> sheet(summed));
  }

  /// The ink of a segment.
  static Ink ink(PortfolioSpec spec, int segment) {
    return Ink.segment(SegmentColour.of(spec.segments(), segment).ordinal());
  }

  private static LinesData.Line line(SegmentSpending segment, Ink ink) {
    return new LinesData.Line(
        segment.name(),
        ink,
        segment.months().stream()
            .map(month ->
                new LinesData.Value(
                    month.customers() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(month.average()),
                    month.deviation()))
            .toList());
  }

  private String describe(Summed summed, int month) {
    return texts.figures().month(summed.months().get(month))
        + summed.summary().segments().stream()
            .map(segment -> "\n" + inMonth(segment, month))
            .collect(Collectors.joining());
  }

  private String inMonth(SegmentSpending segment, int month) {
    MonthlySpend spend = segment.months().get(month);
    return spend.customers() == 0
        ? texts.of("transactions.nobody", segment.name())
        : texts.of(
            "transactions.spend",
            segment.name(),
            dollars(spend.average()),
            dollars(spend.deviation()));
  }

  private String sentence(SegmentSpending segment, List<YearMonth> months) {
    List<MonthlySpend> spent = segment.months();
    int first = 0;
    while (first < spent.size() - 1 && spent.get(first).customers() == 0) {
      first++;
    }
    return spent.getLast().customers() == 0
        ? texts.of("transactions.nobody", segment.name()) + "."
        : texts.of(
            "transactions.spend-sentence",
            segment.name(),
            dollars(spent.get(first).average()),
            texts.figures().month(months.get(first)),
            dollars(spent.getLast().average()),
            texts.figures().month(months.getLast()));
  }

  private Sheet sheet(Summed summed) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int month = 0; month < summed.months().size(); month++) {
      YearMonth name = summed.months().get(month);
      for (SegmentSpending segment : summed.summary().segments()) {
        MonthlySpend spend = segment.months().get(month);
        rows.add(
            List.of(
                new Cell(texts.figures().month(name), name.toString()),
                Cell.text(segment.name()),
                Cell.number(texts.figures().count(spend.customers()), spend.customers()),
                cell(spend, spend.average()),
                cell(spend, spend.deviation())));
      }
    }
    return new Sheet(
        List.of(
            texts.of("transactions.month"),
            texts.of("overview.segment"),
            texts.of("overview.customers"),
            texts.of("transactions.average"),
            texts.of("transactions.deviation")),
        rows);
  }

  private Cell cell(MonthlySpend spend, double dollars) {
    return spend.customers() == 0
        ? new Cell(texts.of("transactions.none"), "")
        : Cell.number(dollars(dollars), dollars);
  }

  private String dollars(double amount) {
    return texts.figures().dollars(Math.round(amount));
  }
}
