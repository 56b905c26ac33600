package io.cardfolio.ui;

import static java.util.stream.Collectors.joining;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Fingerprint;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportProgress;
import io.cardfolio.job.export.ExportStep;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.summary.CustomerSummary;
import io.cardfolio.summary.CustomerTally;
import io.cardfolio.ui.dataset.Coverage;
import io.cardfolio.ui.dataset.CustomerRows;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.export.ExportFormat;
import io.cardfolio.ui.export.ExportModel;
import io.cardfolio.ui.export.ExportPlace;
import io.cardfolio.ui.export.ExportSample;
import io.cardfolio.ui.export.ExportWork;
import io.cardfolio.ui.file.PictureFile;
import io.cardfolio.ui.preference.PreferenceModel;
import io.cardfolio.ui.preference.Preferences;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.work.Studio;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Writes down what it was asked for and answers at once, unless it was told to fail or to wait.
public final class FakeStudio implements Studio, ExportWork {
  /// What it was asked for, in order.
  public final List<String> calls = new CopyOnWriteArrayList<>();

  /// The settings of each generation, in order.
  public final List<PortfolioSpec> generated = new CopyOnWriteArrayList<>();

  /// The datasets whose fingerprint was taken, in order.
  public final List<ShownDataset> fingerprinted = new CopyOnWriteArrayList<>();

  final Map<Path, PortfolioSpec> settings = new HashMap<>();
  List<String> existing = List.of();
  public Optional<IOException> failure = Optional.empty();
  Map<Rule, Long> found = Map.of();
  volatile boolean endless;
  volatile CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch unwinding = new CountDownLatch(1);

  /// A dataset with the given number of customers, of which nothing else is known.
  public static ShownDataset dataset(
      PortfolioSpec spec, Map<Rule, Long> found, Optional<Path> file, long millis) {
    CustomerSummary none = new CustomerTally(spec).summary(spec.customers());
    CustomerSummary summary =
        new CustomerSummary(
            spec.customers(),
            spec.customers(),
            none.segments(),
            none.cards(),
            none.employment(),
            none.declines(),
            none.states(),
            none.creditLimit(),
            none.creditLimits(),
            none.age(),
            none.ages(),
            none.openings());
    long affected = found.values().stream().mapToLong(Long::longValue).sum();
    ValidationReport report = new ValidationReport(spec.customers(), affected, found, List.of());
    return new ShownDataset(spec, new CustomerOutcome(summary, report), new NoRows(), file, millis);
  }

  /// The first customers of a dataset with many, of which nothing else is known.
  public static ShownDataset part(PortfolioSpec spec, Map<Rule, Long> found, Coverage coverage) {
    ShownDataset first = dataset(spec.withCustomers(SAMPLED), found, Optional.empty(), 50);
    return new ShownDataset(
        spec, first.outcome(), first.rows(), first.file(), first.millis(), coverage, false, 3);
  }

  @Override
  public ShownDataset generate(
      PortfolioSpec spec, Progress progress, Consumer<ShownDataset> soFar) {
    calls.add("generate " + spec.customers());
    generated.add(spec);
    if (spec.customers() > AT_ONCE) {
      soFar.accept(part(spec, found, Coverage.SO_FAR));
    }
    waitForTheEnd(progress);
    if (!progress.goOn(100, 100)) {
      throw new JobCancelledException();
    }
    return dataset(spec, found, Optional.empty(), 24);
  }

  @Override
  public ShownDataset tune(PortfolioSpec spec, Progress progress) {
    calls.add("tune " + spec.customers());
    if (spec.customers() > AT_ONCE) {
      return part(spec, found, Coverage.SAMPLE);
    }
    ShownDataset all = dataset(spec, found, Optional.empty(), 3);
    return new ShownDataset(
        spec, all.outcome(), all.rows(), all.file(), all.millis(), Coverage.WHOLE, true, 0);
  }

  @Override
  public ShownDataset open(Path csv, PortfolioSpec spec, Progress progress) throws IOException {
    calls.add("open " + csv);
    failIfTold();
    return dataset(spec, found, Optional.of(csv), 24);
  }

  @Override
  public Fingerprint fingerprint(ShownDataset dataset, Progress progress) throws IOException {
    fingerprinted.add(dataset);
    failIfTold();
    return new Fingerprint(6_270_000, "%064x".formatted(dataset.spec().seed()));
  }

  @Override
  public ExportWork exports() {
    return this;
  }

  @Override
  public ExportSample sample(
      PortfolioSpec spec, Optional<CustomerOutcome> outcome, Progress progress) {
    return new ExportSample(
        Map.of(
            ExportFormat.CSV, new ExportSample.Estimate(6_270_000, 400_000_000),
            ExportFormat.CSV_GZ, new ExportSample.Estimate(1_760_000, 11_000_000_000L),
            ExportFormat.CSV_ZST, new ExportSample.Estimate(1_310_000_000, 150_000_000_000L),
            ExportFormat.STATISTICS, new ExportSample.Estimate(6_540, 400_000_000),
            ExportFormat.SETTINGS, new ExportSample.Estimate(634, 0)),
        Stream.concat(
                Stream.of(
                    String.join(
                        ",", CustomerColumn.ALL.stream().map(CustomerColumn::header).toList())),
                LongStream.rangeClosed(1, Math.min(ExportSample.SHOWN_ROWS, spec.customers()))
                    .mapToObj(row -> String.join(",", Datasets.row(spec, row).texts())))
            .toList(),
        new ExportSample.Transactions(
            28_261_613,
            true,
            Map.of(
                ExportFormat.CSV,
                new ExportSample.Estimate(2_400_000_000L, 9_000_000_000L),
                ExportFormat.CSV_GZ,
                new ExportSample.Estimate(700_000_000, 60_000_000_000L)),
            List.of(
                TransactionColumn.headers(), "TXN00000000001,CUST00000001,2024-07-01T09:30:00")),
        outcome.isPresent() ? List.of("{", "  \"valid\" : true", "}") : List.of());
  }

  @Override
  public ExportPlace look(ExportPlan plan) {
    return new ExportPlace(OptionalLong.of(84_000_000_000L), existing);
  }

  @Override
  public long export(PortfolioSpec spec, ExportPlan plan, ExportProgress progress)
      throws IOException {
    calls.add("export " + plan.all().stream().map(Path::toString).collect(joining(" ")));
    failIfTold();
    String name = plan.files().getFirst().name();
    waitForTheEnd((done, total) ->
        progress.goOn(
            new ExportStep(
                name,
                spec.customers() * done / total,
                spec.customers(),
                1_760_000 * done / total)));
    return 6_270_000;
  }

  /// Writes the customers to a file as the export dialog does while it is closed.
  static void export(StudioModel model, Path csv) {
    new ExportModel(
            model,
            new PreferenceModel(Preferences.defaults(), _ -> {}),
            Texts.english(),
            () -> 0,
            Path.of("/home/me"))
        .start(plan(csv));
  }

  /// An export of the customers to one file.
  static ExportPlan plan(Path csv) {
    return new ExportPlan(
        List.of(new ExportPlan.PlannedFile(FileContent.CUSTOMERS, csv)), Optional.empty());
  }

  @Override
  public void exportReport(ValidationReport report, Path csv) throws IOException {
    calls.add("export %d errors to %s".formatted(report.errors(), csv));
    failIfTold();
  }

  @Override
  public void savePicture(PictureFile picture, Path file) throws IOException {
    calls.add("save " + picture.name() + " to " + file);
    failIfTold();
  }

  @Override
  public PortfolioSpec readSettings(Path file) throws IOException {
    calls.add("read " + file);
    failIfTold();
    return settings.get(file);
  }

  @Override
  public void writeSettings(PortfolioSpec spec, Path file) throws IOException {
    calls.add("write " + file);
    failIfTold();
    settings.put(file, spec);
  }

  /// Lets a stopped job end its unwinding.
  void unwind() {
    unwinding.countDown();
  }

  private void failIfTold() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void waitForTheEnd(Progress progress) {
    started.countDown();
    while (endless) {
      if (!progress.goOn(62, 100)) {
        awaitUnwinding();
        throw new JobCancelledException();
      }
      Thread.onSpinWait();
    }
  }

  private void awaitUnwinding() {
    try {
      unwinding.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private record NoRows() implements CustomerRows {
    @Override
    public long size() {
      return 0;
    }

    @Override
    public CustomerText row(long number) {
      throw new IndexOutOfBoundsException("row " + number);
    }
  }
}
