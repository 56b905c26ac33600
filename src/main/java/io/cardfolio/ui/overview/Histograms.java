package io.cardfolio.ui.overview;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.summary.Histogram;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.Figures;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.Ticks;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// What the overview's three histograms say of a dataset.
final class Histograms {
  private static final int LABELS = 5;
  private static final int MONTHS = 12;
  private static final double MIDDLE = 0.5;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

  private Histograms() {}

  /// Customers by credit limit.
  static HistogramData creditLimits(Summary summary) {
    Histogram bins = summary.creditLimits();
    long last = bins.startOf(bins.bins() - 1);
    long step = Ticks.step(last - bins.start(), LABELS);
    List<AxisLabel> axis =
        LongStream.iterate(bins.start(), limit -> limit <= last, limit -> limit + step)
            .mapToObj(limit -> label(bins, limit, "$" + Figures.compact(limit)))
            .toList();
    double average = summary.creditLimit().average();
    String averageText = "Average " + Figures.dollars(Math.round(average));
    return new HistogramData(
        bins.counts(),
        axis,
        average(bins, average, averageText, summary.creditLimit().count()),
        bin ->
            Text.of(
                "%s: %s",
                Figures.dollars(bins.startOf(bin)), Figures.count(bins.count(bin), "customer")),
        Text.of(
            "Credit limits from %s to %s. %s.",
            Figures.dollars(summary.creditLimit().lowest()),
            Figures.dollars(summary.creditLimit().highest()),
            averageText));
  }

  /// Customers by age.
  static HistogramData ages(Summary summary) {
    Histogram bins = summary.ages();
    long last = bins.startOf(bins.bins() - 1);
    List<AxisLabel> axis = new ArrayList<>();
    axis.add(label(bins, bins.start(), Long.toString(bins.start())));
    for (long age :
        Ticks.between(bins.start() + 1, last, Ticks.step(last - bins.start(), LABELS + 1))) {
      axis.add(label(bins, age, Long.toString(age)));
    }
    double average = summary.age().average();
    String averageText = String.format(Locale.ROOT, "Average %.1f", average);
    return new HistogramData(
        bins.counts(),
        axis,
        average(bins, average, averageText, summary.age().count()),
        bin -> Text.of("Age %d: %s", bins.startOf(bin), Figures.count(bins.count(bin), "customer")),
        Text.of(
            "Ages from %d to %d. %s.",
            summary.age().lowest(), summary.age().highest(), averageText));
  }

  /// Accounts by the month they were opened in.
  static HistogramData openings(ShownDataset dataset) {
    Histogram bins = dataset.outcome().summary().openings();
    long first = bins.start();
    long last = bins.startOf(bins.bins() - 1);
    long years = Ticks.step((last - first) / MONTHS, LABELS);
    List<AxisLabel> axis =
        Ticks.between(first, last, MONTHS * years).stream()
            .map(month -> label(bins, month, Long.toString(month / MONTHS)))
            .toList();
    return new HistogramData(
        bins.counts(),
        axis,
        newest(dataset),
        bin ->
            Text.of("%s: %s", month(bins.startOf(bin)), Figures.count(bins.count(bin), "account")),
        Text.of(
            "Accounts opened from %s to %s, %s in the fullest month.",
            month(first), month(last), Figures.count(bins.highest())));
  }

  private static List<AxisLabel> average(
      Histogram bins, double average, String text, long numbers) {
    double position = (average - bins.start()) / bins.width() + MIDDLE;
    boolean inside = numbers > 0 && position >= 0 && position <= bins.bins();
    return inside ? List.of(new AxisLabel(position, text)) : List.of();
  }

  /// Where the segment starts that opens its accounts after all others, if the settings made these
  /// customers and there is one.
  private static List<AxisLabel> newest(ShownDataset dataset) {
    PortfolioSpec spec = dataset.spec();
    List<Segment> newestFirst =
        spec.segments().stream()
            .sorted(Comparator.comparingInt(segment -> segment.tenure().maximum()))
            .toList();
    if (dataset.file().isPresent()
        || newestFirst.size() < 2
        || newestFirst.get(0).tenure().maximum() >= newestFirst.get(1).tenure().minimum()) {
      return List.of();
    }
    Segment newest = newestFirst.getFirst();
    Histogram bins = dataset.outcome().summary().openings();
    YearMonth start = YearMonth.from(spec.asOf().minusMonths(newest.tenure().maximum()));
    long month = (long) start.getYear() * MONTHS + start.getMonthValue() - 1;
    return List.of(new AxisLabel(month - bins.start(), newest.name() + " start"));
  }

  private static AxisLabel label(Histogram bins, long number, String text) {
    return new AxisLabel((double) (number - bins.start()) / bins.width() + MIDDLE, text);
  }

  private static String month(long month) {
    return YearMonth.of((int) (month / MONTHS), (int) (month % MONTHS) + 1).format(MONTH);
  }
}
