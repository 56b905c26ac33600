package io.cardfolio.ui.overview;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.summary.Histogram;
import io.cardfolio.summary.Stats;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.ShownDataset;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.HistogramSketch;
import io.cardfolio.ui.chart.Ticks;
import io.cardfolio.ui.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What the overview's three histograms say of a dataset, and of the one it is compared with.
final class Histograms {
  private static final int LABELS = 5;
  private static final int MONTHS = 12;
  private static final int MOST_BINS = 1_200;
  private static final double MIDDLE = 0.5;

  private final Texts texts;
  private final Months months;

  Histograms(Texts texts) {
    this.texts = texts;
    months = new Months(texts.locale());
  }

  /// Customers by credit limit.
  Exhibit creditLimits(Summary summary, Optional<Summary> pinned) {
    Histogram bins = covering(summary.creditLimits(), pinned.map(Summary::creditLimits));
    long last = bins.startOf(bins.bins() - 1);
    long step = Ticks.step(last - bins.start(), LABELS);
    List<AxisLabel> axis =
        LongStream.iterate(bins.start(), limit -> limit <= last, limit -> limit + step)
            .mapToObj(limit -> label(bins, limit, "$" + texts.figures().compact(limit)))
            .toList();
    Stats limits = summary.creditLimit();
    String average =
        texts.of("overview.average", texts.figures().dollars(Math.round(limits.average())));
    return new Exhibit(
        sketch(
            bins,
            pinned.map(Summary::creditLimits),
            axis,
            average(bins, limits, average),
            bin -> texts.figures().dollars(bins.startOf(bin)),
            "overview.customer"),
        texts.of("overview.per-limit", texts.figures().dollars(bins.width())),
        List.of(),
        texts.of(
            "overview.limits-summary",
            texts.figures().dollars(limits.lowest()),
            texts.figures().dollars(limits.highest()),
            average));
  }

  /// Customers by age.
  Exhibit ages(Summary summary, Optional<Summary> pinned) {
    Histogram bins = covering(summary.ages(), pinned.map(Summary::ages));
    long last = bins.startOf(bins.bins() - 1);
    List<AxisLabel> axis = new ArrayList<>();
    axis.add(label(bins, bins.start(), texts.figures().count(bins.start())));
    for (long age :
        Ticks.between(bins.start() + 1, last, Ticks.step(last - bins.start(), LABELS + 1))) {
      axis.add(label(bins, age, texts.figures().count(age)));
    }
    Stats ages = summary.age();
    String average = texts.of("overview.average", texts.figures().decimal(ages.average(), 1));
    return new Exhibit(
        sketch(
            bins,
            pinned.map(Summary::ages),
            axis,
            average(bins, ages, average),
            bin -> texts.of("overview.age", texts.figures().count(bins.startOf(bin))),
            "overview.customer"),
        texts.of("overview.per-year"),
        List.of(),
        texts.of(
            "overview.ages-summary",
            texts.figures().count(ages.lowest()),
            texts.figures().count(ages.highest()),
            average));
  }

  /// Accounts by the month they were opened in.
  Exhibit openings(ShownDataset dataset, Optional<Summary> pinned) {
    Histogram opened = dataset.outcome().summary().openings();
    Histogram bins = covering(opened, pinned.map(Summary::openings));
    long first = bins.start();
    long last = bins.startOf(bins.bins() - 1);
    long years = Ticks.step((last - first) / MONTHS, LABELS);
    List<AxisLabel> axis =
        Ticks.between(first, last, MONTHS * years).stream()
            .map(month -> label(bins, month, Long.toString(month / MONTHS)))
            .toList();
    return new Exhibit(
        sketch(
            bins,
            pinned.map(Summary::openings),
            axis,
            newest(dataset, bins),
            bin -> months.text(bins.startOf(bin)),
            "overview.account"),
        texts.of("overview.per-month"),
        List.of(),
        texts.of(
            "overview.openings-summary",
            months.text(opened.start()),
            months.text(opened.startOf(opened.bins() - 1)),
            texts.figures().count(opened.highest())));
  }

  private HistogramSketch sketch(
      Histogram bins,
      Optional<Histogram> pinned,
      List<AxisLabel> axis,
      List<AxisLabel> marks,
      BinName name,
      String noun) {
    List<Double> ghost = pinned.map(it -> it.over(bins)).orElse(List.of());
    return new HistogramSketch(
        new HistogramData(
            bins.counts(),
            ghost,
            axis,
            marks,
            texts.figures()::compact,
            bin -> {
              String count = texts.count(noun, bins.count(bin));
              return ghost.isEmpty()
                  ? texts.of("overview.bin", name.of(bin), count)
                  : texts.of(
                      "overview.bin-pinned",
                      name.of(bin),
                      count,
                      texts.figures().count(Math.round(ghost.get(bin))));
            }));
  }

  private static Histogram covering(Histogram bins, Optional<Histogram> pinned) {
    return pinned.map(it -> bins.covering(it, MOST_BINS)).orElse(bins);
  }

  private static List<AxisLabel> average(Histogram bins, Stats stats, String text) {
    double position = (stats.average() - bins.start()) / bins.width() + MIDDLE;
    boolean inside = stats.count() > 0 && position >= 0 && position <= bins.bins();
    return inside ? List.of(new AxisLabel(position, text)) : List.of();
  }

  /// Where the segment starts that opens its accounts after all others, if the settings made these
  /// customers and there is one.
  private List<AxisLabel> newest(ShownDataset dataset, Histogram bins) {
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
    YearMonth start = YearMonth.from(spec.asOf().minusMonths(newest.tenure().maximum()));
    return List.of(
        new AxisLabel(
            Months.number(start) - bins.start(), texts.of("overview.newest", newest.name())));
  }

  private static AxisLabel label(Histogram bins, long number, String text) {
    return new AxisLabel((double) (number - bins.start()) / bins.width() + MIDDLE, text);
  }

  /// What a bin is called.
  private interface BinName {
    String of(int bin);
  }
}
