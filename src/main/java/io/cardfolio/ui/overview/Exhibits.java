package io.cardfolio.ui.overview;

import io.cardfolio.model.Segment;
import io.cardfolio.model.UsState;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.ui.chart.Exhibit;
import io.cardfolio.ui.chart.Ink;
import io.cardfolio.ui.chart.LegendItem;
import io.cardfolio.ui.chart.Sheet;
import io.cardfolio.ui.chart.Sheet.Cell;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the segment table and the map say of a dataset.
final class Exhibits {
  private static final int MOST_STATES_TOLD = 5;

  private final Texts texts;

  Exhibits(Texts texts) {
    this.texts = texts;
  }

  /// Customers by segment.
  Exhibit distribution(
      List<Segment> segments, CustomerSummary summary, Optional<CustomerSummary> pinned) {
    List<DistributionRow> rows =
        DistributionRow.of(
            segments,
            summary,
            pinned,
            texts.of("overview.other-segments"),
            texts.of("overview.total"));
    DistributionWords words = new DistributionWords(texts);
    return new Exhibit(
        new DistributionSketch(rows, texts),
        "",
        legend(pinned.isPresent()),
        rows.stream().map(words::sentence).collect(Collectors.joining(" ")),
        () -> words.sheet(rows));
  }

  private List<LegendItem> legend(boolean pinned) {
    List<LegendItem> legend = new ArrayList<>();
    legend.add(new LegendItem(LegendItem.Sign.BAR, Ink.BAR, texts.of("overview.actual")));
    legend.add(new LegendItem(LegendItem.Sign.TICK, Ink.MARK, texts.of("overview.target")));
    if (pinned) {
      legend.add(
          new LegendItem(LegendItem.Sign.OUTLINE, Ink.GHOST_LINE, texts.of("overview.pinned")));
    }
    return legend;
  }

  /// Customers by state.
  Exhibit states(CustomerSummary summary, Optional<CustomerSummary> pinned) {
    long known = summary.states().values().stream().mapToLong(Long::longValue).sum();
    long unknown = summary.customers() - known;
    return new Exhibit(
        new StateMapSketch(summary.states(), state -> state(summary, pinned, state), texts),
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
            .map(entry -> state(summary, pinned, entry.getKey()))
            .collect(Collectors.joining("; ")),
        () -> stateSheet(summary, pinned));
  }

  private Sheet stateSheet(CustomerSummary summary, Optional<CustomerSummary> pinned) {
    List<String> headers =
        new ArrayList<>(
            List.of(
                texts.of("overview.state-column"),
                texts.of("overview.customers"),
                texts.of("overview.share")));
    pinned.ifPresent(_ -> headers.add(texts.of("overview.pinned")));
    return new Sheet(
        headers,
        Arrays.stream(UsState.values())
            .map(state -> {
              List<Cell> row = new ArrayList<>();
              long count = count(summary, state);
              row.add(Cell.text(state.name()));
              row.add(Cell.number(texts.figures().count(count), count));
              double share = summary.part(count);
              row.add(Cell.number(texts.figures().percent(share, 2), share));
              pinned.ifPresent(it -> {
                long was = count(it, state);
                row.add(Cell.number(texts.figures().count(was), was));
              });
              return row;
            })
            .toList());
  }

  private static long count(CustomerSummary summary, UsState state) {
    return summary.states().getOrDefault(state, 0L);
  }

  private String state(CustomerSummary summary, Optional<CustomerSummary> pinned, UsState state) {
    String now =
        texts.of(
            "overview.state",
            state.name(),
            texts.count("overview.customer", count(summary, state)),
            texts.figures().percent(summary.part(count(summary, state)), 1));
    return pinned
        .map(it -> texts.of("overview.was", now, texts.figures().count(count(it, state))))
        .orElse(now);
  }
}
