package io.cardfolio.ui.overview;

import io.cardfolio.model.UsState;
import io.cardfolio.summary.Summary;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.LegendItem;
import io.cardfolio.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the segment table and the map say of a dataset.
final class Exhibits {
  private static final int MOST_STATES_TOLD = 5;

  private final Texts texts;

  Exhibits(Texts texts) {
    this.texts = texts;
  }

  /// Customers by segment.
  Exhibit distribution(Summary summary) {
    List<DistributionRow> rows =
        DistributionRow.of(
            summary, texts.of("overview.other-segments"), texts.of("overview.total"));
    DistributionWords words = new DistributionWords(texts);
    return new Exhibit(
        new DistributionSketch(rows, texts),
        "",
        List.of(
            new LegendItem(LegendItem.Sign.BAR, Ink.BAR, texts.of("overview.actual")),
            new LegendItem(LegendItem.Sign.TICK, Ink.MARK, texts.of("overview.target"))),
        rows.stream().map(words::sentence).collect(Collectors.joining(" ")));
  }

  /// Customers by state.
  Exhibit states(Summary summary) {
    long known = summary.states().values().stream().mapToLong(Long::longValue).sum();
    long unknown = summary.customers() - known;
    return new Exhibit(
        new StateMapSketch(summary.states(), state -> state(summary, state), texts),
        unknown == 0
            ? texts.of(
                "overview.states-and-dc", texts.figures().count(UsState.values().length - 1L))
            : texts.of("overview.unknown-states", texts.figures().count(unknown)),
        List.of(),
        summary.states().entrySet().stream()
            .sorted(
                Map.Entry.<UsState, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_STATES_TOLD)
            .map(entry -> state(summary, entry.getKey()))
            .collect(Collectors.joining("; ")));
  }

  private String state(Summary summary, UsState state) {
    long count = summary.states().getOrDefault(state, 0L);
    return texts.of(
        "overview.state",
        state.name(),
        texts.count("overview.customer", count),
        texts.figures().percent(summary.part(count), 1));
  }
}
