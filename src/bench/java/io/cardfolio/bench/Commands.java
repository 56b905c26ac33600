package io.cardfolio.bench;

import io.cardfolio.model.Text;
import java.nio.file.Path;
import java.util.Map;

/// How long the commands take that people give most, from the return key to the prompt.
final class Commands implements Chapter {
  private static final long FEW = 1_000;
  private static final long MILLION = 1_000_000;
  private static final long TABLE = 10_000_000;
  private static final String VERSION = "`--version`";
  private static final String VALIDATE = "`validate`";

  private final Setup setup;
  private final long few;
  private final long million;
  private final long tableRows;

  Commands(Setup setup) {
    this.setup = setup;
    few = setup.options().atMost(FEW);
    million = setup.options().atMost(MILLION);
    tableRows = setup.options().atMost(TABLE);
  }

  @Override
  public void measure(Report report) throws Exception {
    Program program = setup.program();
    Workplace workplace = setup.workplace();
    Path csv = workplace.file("validated.csv");
    workplace.requireRoomFor(tableRows + million);
    workplace.run(program.generating(tableRows, csv, Setup.THREADS));
    Turns turns =
        new Turns()
            .with(VERSION, () -> workplace.run(program.with("--version")))
            .with(generate(few), () -> generated(few))
            .with(generate(million), () -> generated(million))
            .with(
                VALIDATE, () -> workplace.run(program.with("validate", csv, "-t", Setup.THREADS)));
    Map<String, Runs> taken = turns.take(setup.options().rounds());
    workplace.delete(csv);
    report.section(
        "Commands",
        Text.of(
            "Whole processes, %d threads; `validate` reads %,d rows, which the system holds in"
                + " memory.\n\n%s",
            Setup.THREADS, tableRows, table(taken)));
    report.reached(Goal.THOUSAND, taken.get(generate(few)).seconds());
    report.reached(Goal.MILLION, taken.get(generate(million)).rate(million));
    report.reached(Goal.VALIDATION, taken.get(VALIDATE).rate(tableRows));
    report.reachedMemory(Goal.VALIDATION_MEMORY, taken.get(VALIDATE));
  }

  private static String generate(long rows) {
    return Text.of("`generate-customers`, %,d rows", rows);
  }

  private Run generated(long rows) throws Exception {
    Path csv = setup.workplace().file("customers.csv");
    return setup.workplace().run(setup.program().generating(rows, csv, Setup.THREADS), csv, rows);
  }

  private static Table table(Map<String, Runs> taken) {
    Table table = new Table("command", "least s", "median s", "most s", "peak MB");
    taken.forEach((command, runs) ->
        table.row(
            command,
            Text.of("%.3f", runs.least()),
            Text.of("%.3f", runs.seconds()),
            Text.of("%.3f", runs.most()),
            Rates.memory(runs)));
    return table;
  }
}
