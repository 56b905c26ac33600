package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.manifest.ManifestReader;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.check.TransactionOutcome;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.Verification;
import io.cardfolio.job.export.VerifyJob;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectCoverage;
import io.cardfolio.job.score.DefectScore;
import io.cardfolio.job.validate.ValidateTransactionsJob;
import io.cardfolio.model.Column;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Range;
import io.cardfolio.model.TransactionColumn;
import io.cardfolio.model.TransactionText;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.csv.MadeRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Defects of transactions in whole runs: the files, and what validations find in them.
class TransactionDefectsTest {
  private static final Pools POOLS = new Pools();
  private static final List<DefectKind> KINDS = DefectKind.TRANSACTIONS;
  private static final PortfolioSpec CLEAN = PortfolioSpec.defaults().withCustomers(60);
  private static final PortfolioSpec SPEC = all(CLEAN, 2);

  @TempDir private Path folder;

  private static PortfolioSpec all(PortfolioSpec spec, double percent) {
    return spec.withDefects(Spoiled.all(KINDS, percent));
  }

  @Test
  void theListOfDefectsIsTheDifferenceBetweenTheFileWithAndWithoutThem() throws IOException {
    List<TransactionText> before = rows(saved(CLEAN, "clean.csv"));
    Path file = saved(SPEC, "transactions.csv");
    List<TransactionText> after = rows(file);
    assertThat(after).hasSameSizeAs(before);
    Map<String, String> kinds =
        Portfolio.of(SPEC, POOLS)
            .transactions()
            .defects()
            .collect(
                Collectors.toMap(it -> it.row() + it.column().header(), it -> it.kind().key()));
    List<String> cells = new ArrayList<>(List.of(String.join(",", PlantedDefect.FIELD_NAMES)));
    for (int i = 0; i < before.size(); i++) {
      for (TransactionColumn column : TransactionColumn.ALL) {
        String was = before.get(i).text(column);
        String is = after.get(i).text(column);
        if (!was.equals(is)) {
          cells.add(
              String.join(
                  ",",
                  Integer.toString(i + 1),
                  before.get(i).text(TransactionColumn.CUSTOMER_ID),
                  column.header(),
                  kinds.get(i + 1 + column.header()),
                  was,
                  is));
        }
      }
    }
    assertThat(Files.readAllLines(DefectFileName.of(file))).isEqualTo(cells);
    assertThat(cells).hasSizeGreaterThan(2_000);
    assertThat(Spoiled.names(folder))
        .containsExactlyInAnyOrder("clean.csv", "transactions.csv", "transactions.defects.csv");
  }

  @Test
  void violationsOfAShardHaveTheirRowInTheWholeTable() throws IOException {
    Path part = folder.resolve("part.csv");
    List<Violation> violations =
        new TransactionJob(Portfolio.of(SPEC, POOLS), new Shard(2, 2), 2)
            .save(part, Progress.NONE)
            .report()
            .violations();
    Set<String> planted =
        Files.readAllLines(DefectFileName.of(part)).stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());
    assertThat(violations).hasSizeGreaterThan(100);
    assertThat(violations).allMatch(it -> planted.contains(Long.toString(it.row())));
  }

  /// A change here is a new stream version and a line in the change log.
  @Test
  void theBytesAreThoseOfThisStreamVersion() throws IOException {
    Path file = saved(all(PortfolioSpec.defaults().withCustomers(20), 5), "t.csv");
    assertThat(DigestedOutput.of(file).sha256())
        .isEqualTo("63d13af727d574decaf44b28a7ff7e66afb2240f9a22f32a508b67dc6fe29518");
    assertThat(DigestedOutput.of(DefectFileName.of(file)).sha256())
        .isEqualTo("dedad934b0738d609a1623e766779ce51d8396bc4327465e68418f7aa107fda1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void filesAreTheSameOnAnyNumberOfThreads(int threads) throws IOException {
    Path three = folder.resolve("three.csv");
    Path file = folder.resolve("t.csv");
    new TransactionJob(Portfolio.of(SPEC, POOLS), 3).save(three, Progress.NONE);
    new TransactionJob(Portfolio.of(SPEC, POOLS), threads).save(file, Progress.NONE);
    assertThat(file).hasSameBinaryContentAs(three);
    assertThat(DefectFileName.of(file)).hasSameBinaryContentAs(DefectFileName.of(three));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 61})
  void shardsAndTheirListsJoinIntoTheOnesOfTheWholeAndFindAll(int count) throws IOException {
    Path whole = saved(SPEC, "transactions.csv");
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    for (int i = 1; i <= count; i++) {
      Shard shard = new Shard(i, count);
      Path part = folder.resolve(shard.fileName("transactions"));
      DefectScore score =
          new TransactionJob(Portfolio.of(SPEC, POOLS), shard, 2)
              .save(part, Progress.NONE)
              .defects()
              .orElseThrow();
      assertThat(score.missed()).isZero();
      assertThat(score.precision().orElse(1)).isEqualTo(1);
      rows.writeBytes(Files.readAllBytes(part));
      labels.writeBytes(Files.readAllBytes(DefectFileName.of(part)));
    }
    assertThat(whole).hasBinaryContent(rows.toByteArray());
    assertThat(DefectFileName.of(whole)).hasBinaryContent(labels.toByteArray());
  }

  @Test
  void packedFilesUnpackToThePlainOnes() throws IOException {
    Path plain = saved(SPEC, "t.csv");
    Path packed = saved(SPEC, "t.csv.gz");
    assertThat(Spoiled.unpacked(packed)).isEqualTo(Files.readAllBytes(plain));
    assertThat(Spoiled.unpacked(folder.resolve("t.defects.csv.gz")))
        .isEqualTo(Files.readAllBytes(folder.resolve("t.defects.csv")));
  }

  @Test
  void theLibraryGivesTheSameRowsAndDefectsAsTheFiles() throws IOException {
    Transactions transactions = Portfolio.of(SPEC, POOLS).transactions();
    List<TransactionText> file = rows(saved(SPEC, "t.csv"));
    List<List<String>> rows = new ArrayList<>();
    for (long customer = 1; customer <= SPEC.customers(); customer++) {
      transactions.rows(customer).forEach(row -> rows.add(row.text().texts()));
    }
    assertThat(rows).isEqualTo(file.stream().map(TransactionText::texts).toList());
    assertThat(transactions.defects().map(it -> String.join(",", it.fields())))
        .containsExactlyElementsOf(
            Files.readAllLines(folder.resolve("t.defects.csv")).stream().skip(1).toList());
    assertThat(transactions.stream().toList())
        .isEqualTo(Portfolio.of(CLEAN, POOLS).transactions().stream().toList());
    TransactionIndex index = new TransactionIndex(transactions);
    index.build(1, Progress.NONE);
    assertThat(index.rows(1, rows.size())).extracting(row -> row.text().texts()).isEqualTo(rows);
  }

  static Stream<PortfolioSpec> enemies() {
    PortfolioSpec young =
        CLEAN.withSegments(
            CLEAN.segments().stream().map(it -> it.withTenure(new Range(0, 2))).toList());
    return Stream.of(
            SPEC,
            all(CLEAN, 30),
            all(CLEAN, 100),
            all(young, 100),
            all(young, 20),
            all(CLEAN.withCustomers(1), 100),
            all(CLEAN.withTransactions(CLEAN.transactions().withMonths(1)), 50),
            all(CLEAN.withTransactions(CLEAN.transactions().withMonths(60)), 1),
            all(CLEAN.withTransactions(CLEAN.transactions().withApproved(Percent.ZERO)), 40),
            all(Preset.STUDENT_LAUNCH.spec().withCustomers(40), 10))
        .flatMap(spec -> Stream.of(spec, spec.withSeed(7)));
  }

  /// Whatever is planted is found, while it is made and in the written file alike, and nothing that
  /// follows from it counts as a false alarm.
  @ParameterizedTest
  @MethodSource("enemies")
  void allIsFoundInWhatIsMadeAndInTheFile(PortfolioSpec spec) throws IOException {
    Path customers = folder.resolve("customers.csv");
    Portfolio.of(spec, POOLS).save(customers);
    Path file = folder.resolve("t.csv");
    TransactionOutcome made =
        new TransactionJob(Portfolio.of(spec, POOLS), 2).save(file, Progress.NONE);
    TransactionOutcome read =
        new ValidateTransactionsJob(spec, 2).run(file, customers, Progress.NONE);
    assertThat(read.report().counts()).isEqualTo(made.report().counts());
    assertThat(read.summary()).isEqualTo(made.summary());
    DefectScore score = made.defects().orElseThrow();
    assertThat(score.planted()).isPositive();
    assertThat(score.missed()).isZero();
    assertThat(score.inPlanted()).isEqualTo(score.violations());
    assertThat(made.isAsExpected()).isTrue();
    assertFound(spec, read.report());
  }

  /// Every planted cell breaks just the rules that are said to cover it, and no other cell any.
  private static void assertFound(PortfolioSpec spec, ValidationReport report) {
    if (report.notKept() > 0) {
      return;
    }
    Map<List<Object>, Set<Rule>> found = Spoiled.brokenRules(report);
    List<PlantedDefect> defects = Portfolio.of(spec, POOLS).transactions().defects().toList();
    Map<Long, Set<Column>> columns = Spoiled.columns(defects);
    DefectCoverage coverage = new DefectCoverage(spec);
    for (PlantedDefect defect : defects) {
      Set<Rule> rules = found.getOrDefault(List.of(defect.row(), defect.column()), Set.of());
      found.remove(List.of(defect.row(), defect.column()));
      assertThat(rules)
          .as(defect.toString())
          .isEqualTo(coverage.rules(defect, columns.get(defect.row())));
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aKindAloneBreaksRulesInItsOwnCells(DefectKind kind) {
    TransactionOutcome outcome =
        new TransactionJob(Portfolio.of(CLEAN.withDefects(kind, Percent.of(20)), POOLS), 2)
            .check(Progress.NONE);
    DefectScore score = outcome.defects().orElseThrow();
    assertThat(score.kinds()).containsOnlyKeys(kind);
    assertThat(score.found()).isEqualTo(score.planted()).isPositive();
    assertThat(score.uncovered()).isZero();
    assertThat(score.precision().orElse(0)).isEqualTo(1);
    assertThat(score.rows()).isEqualTo(score.planted());
  }

  /// An orphan's amount lacks in the months of the customer whose it was, which is no row's fault.
  @Test
  void monthsThatMissAnOrphanAreWarnedOfAndNoFalseAlarm() {
    PortfolioSpec spec = CLEAN.withDefects(DefectKind.ORPHAN_CUSTOMER, Percent.of(30));
    TransactionOutcome outcome =
        new TransactionJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE);
    assertThat(outcome.report().count(Rule.MONTHLY_TOTAL)).isPositive();
    assertThat(outcome.report().count(Rule.TRANSACTION_ORDER)).isZero();
    DefectScore score = outcome.defects().orElseThrow();
    assertThat(score.violations()).isEqualTo(outcome.report().count(Rule.CUSTOMER_KNOWN));
    assertThat(score.precision().orElse(0)).isEqualTo(1);
  }

  @Test
  void whereThereIsNoCustomerThereIsNothingToPlant() throws IOException {
    PortfolioSpec none = all(CLEAN.withCustomers(0), 100);
    Path file = folder.resolve("none.csv");
    DefectScore score =
        new TransactionJob(Portfolio.of(none, POOLS), 2)
            .save(file, Progress.NONE)
            .defects()
            .orElseThrow();
    assertThat(score.planted()).isZero();
    assertThat(score.recall()).isEmpty();
    assertThat(Files.readAllLines(DefectFileName.of(file)))
        .containsExactly(String.join(",", PlantedDefect.FIELD_NAMES));
  }

  /// An account of the last day leaves hardly a transaction, and those of one alone are no double.
  @Test
  void aCustomerOfTheLastDayIsFoundAsWell() {
    PortfolioSpec spec =
        all(
            CLEAN.withSegments(
                CLEAN.segments().stream().map(it -> it.withTenure(new Range(0, 0))).toList()),
            100);
    DefectScore score =
        new TransactionJob(Portfolio.of(spec, POOLS), 1)
            .check(Progress.NONE)
            .defects()
            .orElseThrow();
    assertThat(score.missed()).isZero();
    assertThat(score.planted()).isPositive();
  }

  @Test
  void theDefectsOfTheOtherTableChangeNothing() throws IOException {
    PortfolioSpec both = SPEC.withDefects(DefectKind.DUPLICATE_ID, Percent.of(50));
    Path alone = saved(SPEC, "alone.csv");
    Path beside = saved(both, "beside.csv");
    assertThat(beside).hasSameBinaryContentAs(alone);
    Path clean = folder.resolve("clean.csv");
    Path customers = folder.resolve("customers.csv");
    Portfolio.of(CLEAN, POOLS).save(clean);
    CustomerOutcome outcome = Portfolio.of(SPEC, POOLS).save(customers);
    assertThat(customers).hasSameBinaryContentAs(clean);
    assertThat(outcome.defects()).isEmpty();
    assertThat(Portfolio.of(SPEC, POOLS).defects()).isEmpty();
    assertThat(Spoiled.names(folder)).doesNotContain("customers.defects.csv");
  }

  @Test
  void anExportListsThemInItsManifestAndCanBeVerified() throws IOException {
    Path file = folder.resolve("t.csv.gz");
    Path manifest = folder.resolve("manifest.json");
    new ExportJob(Portfolio.of(SPEC, POOLS), 2)
        .run(
            new ExportPlan(
                List.of(
                    new ExportPlan.PlannedFile(FileContent.TRANSACTIONS, file),
                    new ExportPlan.PlannedFile(
                        FileContent.TRANSACTION_DEFECT_LABELS, DefectFileName.of(file))),
                Optional.of(manifest)),
            _ -> true);
    assertThat(Spoiled.names(folder))
        .containsExactlyInAnyOrder("t.csv.gz", "t.defects.csv.gz", "manifest.json");
    assertThat(Files.readString(manifest)).contains("\"transaction_defect_labels\"");
    Verification verification =
        new VerifyJob(ManifestReader.read(manifest), 2).run(folder, Progress.NONE);
    assertThat(verification.isGood()).isTrue();
  }

  @Test
  void aFailureLeavesNeitherFileAndTheOldOnesAsTheyWere() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "old");
    Path labels = Files.writeString(folder.resolve("t.defects.csv"), "old list");
    TransactionJob job = new TransactionJob(Portfolio.of(SPEC, POOLS), 2);
    assertThatThrownBy(() -> job.save(file, (done, _) -> done < 20))
        .isInstanceOf(JobCancelledException.class);
    assertThat(file).hasContent("old");
    assertThat(labels).hasContent("old list");
    assertThat(Spoiled.names(folder)).containsExactlyInAnyOrder("t.csv", "t.defects.csv");
  }

  private Path saved(PortfolioSpec spec, String name) throws IOException {
    Path file = folder.resolve(name);
    Portfolio.of(spec, POOLS).transactions().save(file);
    return file;
  }

  private static List<TransactionText> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .map(line -> MadeRecord.transaction(line, 0, line.length))
        .toList();
  }
}
