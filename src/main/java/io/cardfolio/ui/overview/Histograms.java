package io.cardfolio.ui.overview;

import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.Histogram;
import io.cardfolio.summary.Stats;
import io.cardfolio.ui.chart.AxisLabel;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.HistogramData;
import io.cardfolio.ui.chart.HistogramSketch;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.chart.Ticks;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.text.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
    months = new Months(texts.figures());
  }

  /// Customers by credit limit.
  Exhibit creditLimits(CustomerSummary summary, Optional<CustomerSummary> pinned) {
    Histogram bins = covering(summary.creditLimits(), pinned.map(CustomerSummary::creditLimits));
    long last = bins.startOf(bins.bins() - 1);
    long step = Ticks.step(last - bins.start(), LABELS);
    List<AxisLabel> axis =
        LongStream.iterate(bins.start(), limit -> limit <= last, limit -> limit + step)
            .mapToObj(limit -> label(bins, limit, "$" + texts.figures().compact(limit)))
            .toList();
    Stats limits = summary.creditLimit();
    String average =
        texts.of("overview.average", texts.figures().dollars(Math.round(limits.average())));
    return exhibit(
        new BinWords(
            texts.of("overview.limit"),
            texts.of("overview.customers"),
            "overview.customer",
            bin -> Cell.number(texts.figures().dollars(bins.startOf(bin)), bins.startOf(bin))),
        bins,
        pinned.map(CustomerSummary::creditLimits),
        axis,
        average(bins, limits, average),
        texts.of("overview.per-limit", texts.figures().dollars(bins.width())),
        texts.of(
            "overview.limits-summary",
            texts.figures().dollars(limits.lowest()),
            texts.figures().dollars(limits.highest()),
            average));
  }

  /// Customers by age.
  Exhibit ages(CustomerSummary summary, Optional<CustomerSummary> pinned) {
    Histogram bins = covering(summary.ages(), pinned.map(CustomerSummary::ages));
    long last = bins.startOf(bins.bins() - 1);
    List<AxisLabel> axis = new ArrayList<>();
    axis.add(label(bins, bins.start(), texts.figures().count(bins.start())));
    for (long age :
        Ticks.between(bins.start() + 1, last, Ticks.step(last - bins.start(), LABELS + 1))) {
      axis.add(label(bins, age, texts.figures().count(age)));
    }
    Stats ages = summary.age();
    String average = texts.of("overview.average", texts.figures().decimal(ages.average(), 1));
    return exhibit(
        new BinWords(
            texts.of("overview.age-column"),
            texts.of("overview.customers"),
            "overview.customer",
            bin ->
                Cell.number(
                    texts.of("overview.age", texts.figures().count(bins.startOf(bin))),
                    bins.startOf(bin))),
        bins,
        pinned.map(CustomerSummary::ages),
        axis,
        average(bins, ages, average),
        texts.of("overview.per-year"),
        texts.of(
            "overview.ages-summary",
            texts.figures().count(ages.lowest()),
            texts.figures().count(ages.highest()),
            average));
  }

  /// Accounts by the month they were opened in.
  Exhibit openings(ShownDataset dataset, Optional<CustomerSummary> pinned) {
    Histogram opened = dataset.outcome().summary().openings();
    Histogram bins = covering(opened, pinned.map(CustomerSummary::openings));
    long first = bins.start();
    long last = bins.startOf(bins.bins() - 1);
    long years = Ticks.step((last - first) / MONTHS, LABELS);
    List<AxisLabel> axis =
        Ticks.between(first, last, MONTHS * years).stream()
            .map(month -> label(bins, month, Long.toString(month / MONTHS)))
            .toList();
    return exhibit(
        new BinWords(
            texts.of("overview.month"),
            texts.of("overview.accounts"),
            "overview.account",
            bin -> new Cell(months.text(bins.startOf(bin)), Months.plain(bins.startOf(bin)))),
        bins,
        pinned.map(CustomerSummary::openings),
        axis,
        newest(dataset, bins),
        texts.of("overview.per-month"),
        texts.of(
            "overview.openings-summary",
            months.text(opened.start()),
            months.text(opened.startOf(opened.bins() - 1)),
            texts.figures().count(opened.highest())));
  }

  private Exhibit exhibit(
      BinWords words,
      Histogram bins,
      Optional<Histogram> pinned,
      List<AxisLabel> axis,
      List<AxisLabel> marks,
      String remark,
      String summary) {
    List<Double> ghost = pinned.map(it -> it.over(bins)).orElse(List.of());
    return new Exhibit(
        new HistogramSketch(
            new HistogramData(
                bins.counts(),
                ghost,
                axis,
                marks,
                texts.figures()::compact,
                bin -> describe(words, bins, ghost, bin))),
        remark,
        List.of(),
        summary,
        () -> sheet(words, bins, ghost));
  }

  private String describe(BinWords words, Histogram bins, List<Double> ghost, int bin) {
    String name = words.name().apply(bin).shown();
    String count = texts.count(words.noun(), bins.count(bin));
    return ghost.isEmpty()
        ? texts.of("overview.bin", name, count)
        : texts.of(
            "overview.bin-pinned", name, count, texts.figures().count(Math.round(ghost.get(bin))));
  }

  private Sheet sheet(BinWords words, Histogram bins, List<Double> ghost) {
    List<String> headers =
        new ArrayList<>(List.of(words.header(), words.counted(), texts.of("overview.share")));
    if (!ghost.isEmpty()) {
      headers.add(texts.of("overview.pinned"));
    }
    long total = bins.total() + bins.below() + bins.above();
    return new Sheet(
        headers,
        IntStream.range(0, bins.bins())
            .mapToObj(bin -> {
              List<Cell> row = new ArrayList<>();
              row.add(words.name().apply(bin));
              row.add(Cell.number(texts.figures().count(bins.count(bin)), bins.count(bin)));
              double share = total == 0 ? 0 : (double) bins.count(bin) / total;
              row.add(Cell.number(texts.figures().percent(share, 2), share));
              if (!ghost.isEmpty()) {
                long was = Math.round(ghost.get(bin));
                row.add(Cell.number(texts.figures().count(was), was));
              }
              return row;
            })
            .toList());
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

  /// What the bins are called.
  ///
  /// @param header what stands over their names
  /// @param counted what stands over their counts
  /// @param noun the key of a count with its noun
  /// @param name the name of a bin, counted from 0
  private record BinWords(String header, String counted, String noun, IntFunction<Cell> name) {}
}
