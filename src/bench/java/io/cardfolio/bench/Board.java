package io.cardfolio.bench;

import io.cardfolio.bench.rival.DatafakerRows;
import io.cardfolio.bench.rival.DuckDbTable;
import io.cardfolio.bench.rival.RecordRows;
import io.cardfolio.bench.rival.TpchRows;
import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The leaderboard: whole processes that write a table of customers to a file.
final class Board implements Chapter {
  private static final long SMALL = 1_000_000;
  private static final long LARGE = 10_000_000;
  private static final String CARDFOLIO = "Cardfolio";
  private static final String DATAFAKER = "Datafaker a cell, OpenCSV, 1 thread";
  private static final String CONTESTANTS =
      """
      - Cardfolio validates what it writes and prints statistics; the others do neither.
      - Datafaker: its provider asked for each cell, each row written by OpenCSV.
      - Records: Cardfolio's customers as values, each row written by OpenCSV.
      - DuckDB: the same 13 columns as SQL over hashed row numbers, names and places drawn from
        Cardfolio's by weight, e-mail addresses unique by the row number, `COPY` to CSV in whatever
        order is fastest, through JDBC, which unpacks its library at each start.
      - trino tpch: the customer table of TPC-H, 8 columns and longer rows, a line at a time, after
        it has laid out the text that its comments are cut from.
      - The others are run by the same Java with its default options.

      """;

  private final Setup setup;

  Board(Setup setup) {
    this.setup = setup;
  }

  @Override
  public void measure(Report report) throws Exception {
    StringBuilder text = new StringBuilder(CONTESTANTS);
    long[] sizes = LongStream.of(SMALL, LARGE).map(setup.options()::atMost).distinct().toArray();
    for (long rows : sizes) {
      Map<String, Runs> taken = turns(rows).take(setup.options().rounds());
      Runs ours = taken.get(Setup.named(CARDFOLIO, Setup.THREADS));
      text.append(Text.of("### %,d rows\n\n", rows))
          .append(Rates.table(taken, rows, Setup.named(CARDFOLIO, Setup.THREADS)))
          .append('\n');
      report.reached(Goal.COMMAND, ours.rate(rows));
      report.reached(Goal.COMMAND_OVER_DATAFAKER, taken.get(DATAFAKER).seconds() / ours.seconds());
    }
    report.section(
        "Leaderboard: whole processes to a file", text.toString().stripTrailing() + "\n");
  }

  private Turns turns(long rows) throws Exception {
    setup.workplace().requireRoomFor(rows);
    Path file = setup.workplace().file("table.csv");
    Turns turns = new Turns();
    for (int threads = Setup.THREADS; threads >= 1; threads--) {
      add(
          turns,
          Setup.named(CARDFOLIO, threads),
          setup.program().generating(rows, file, threads),
          file,
          rows);
    }
    for (int threads = Setup.THREADS; threads >= 1; threads--) {
      add(
          turns,
          Setup.named("DuckDB", threads),
          Program.java(DuckDbTable.class, rows, file, threads),
          file,
          rows);
    }
    add(
        turns,
        "records, OpenCSV, 1 thread",
        Program.java(RecordRows.class, rows, file),
        file,
        rows);
    add(
        turns,
        "trino tpch, customer table, 1 thread",
        Program.java(TpchRows.class, rows, file),
        file,
        rows);
    add(turns, DATAFAKER, Program.java(DatafakerRows.class, rows, file), file, rows);
    return turns;
  }

  private void add(Turns turns, String name, List<String> command, Path file, long rows) {
    turns.with(name, () -> setup.workplace().run(command, file, rows));
  }
}
