package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import io.cardfolio.generate.Pools;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.score.DefectCoverage;
import io.cardfolio.job.score.DefectScore;
import io.cardfolio.model.Column;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.csv.MadeRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Defects in whole runs: the files, and what the validation finds in them.
class CustomerDefectsTest {
  private static final Pools POOLS = new Pools();
  private static final List<DefectKind> KINDS = DefectKind.CUSTOMERS;
  private static final PortfolioSpec CLEAN = PortfolioSpec.defaults().withCustomers(5_000);
  private static final PortfolioSpec SPEC = CLEAN.withDefects(Spoiled.all(KINDS, 2));

  @TempDir private Path folder;

  @Test
  void theListOfDefectsIsTheDifferenceBetweenTheFileWithAndWithoutThem() throws IOException {
    Path clean = saved(CLEAN, "clean.csv");
    Path file = saved(SPEC, "customers.csv");
    assertThat(labels(file)).isEqualTo(difference(lines(clean), lines(file)));
    assertThat(Spoiled.names(folder))
        .containsExactlyInAnyOrder("clean.csv", "customers.csv", "customers.defects.csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void filesAreTheSameOnAnyNumberOfThreads(int threads) throws IOException {
    Path three = folder.resolve("three.csv");
    Path file = folder.resolve("customers.csv");
    new CustomerJob(Portfolio.of(SPEC, POOLS), 3).save(three, Progress.NONE);
    new CustomerJob(Portfolio.of(SPEC, POOLS), threads).save(file, Progress.NONE);
    assertThat(file).hasSameBinaryContentAs(three);
    assertThat(DefectFileName.of(file)).hasSameBinaryContentAs(DefectFileName.of(three));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 16})
  void shardsAndTheirListsJoinIntoTheOnesOfTheWhole(int count) throws IOException {
    Path whole = saved(SPEC, "customers.csv");
    ByteArrayOutputStream customers = new ByteArrayOutputStream();
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    for (int i = 1; i <= count; i++) {
      Shard shard = new Shard(i, count);
      Path part = folder.resolve(shard.fileName("customers"));
      Portfolio.of(SPEC, POOLS).save(part, shard);
      customers.writeBytes(Files.readAllBytes(part));
      labels.writeBytes(Files.readAllBytes(DefectFileName.of(part)));
    }
    assertThat(whole).hasBinaryContent(customers.toByteArray());
    assertThat(DefectFileName.of(whole)).hasBinaryContent(labels.toByteArray());
  }

  @Test
  void packedFilesUnpackToThePlainOnes() throws IOException {
    Path plain = saved(SPEC.withCustomers(20_000), "customers.csv");
    Path packed = saved(SPEC.withCustomers(20_000), "customers.csv.gz");
    assertThat(Spoiled.unpacked(packed)).isEqualTo(Files.readAllBytes(plain));
    assertThat(Spoiled.unpacked(folder.resolve("customers.defects.csv.gz")))
        .isEqualTo(Files.readAllBytes(folder.resolve("customers.defects.csv")));
  }

  @Test
  void aPortfolioGivesTheSameRowsAndDefectsAsTheFiles() throws IOException {
    Portfolio portfolio = Portfolio.of(SPEC, POOLS);
    Path file = saved(SPEC, "customers.csv");
    List<CustomerText> rows = lines(file);
    for (int row = 1; row <= rows.size(); row++) {
      assertThat(portfolio.text(row).texts()).isEqualTo(rows.get(row - 1).texts());
      assertThat(portfolio.customer(row)).isEqualTo(Portfolio.of(CLEAN, POOLS).customer(row));
    }
    assertThat(portfolio.defects().map(PlantedDefect::fields).toList()).isEqualTo(labels(file));
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void everyDefectThatARuleCoversIsFound(DefectKind kind) throws IOException {
    for (Preset preset : Preset.values()) {
      PortfolioSpec spec = preset.spec().withCustomers(2_000).withDefects(kind, Percent.of(30));
      CustomerOutcome outcome = new CustomerJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE);
      DefectScore score = outcome.defects().orElseThrow();
      assertThat(score.kinds()).containsOnlyKeys(kind);
      assertThat(score.planted()).isPositive();
      assertThat(score.missed()).isZero();
      assertThat(score.covered() + score.uncovered()).isEqualTo(score.planted());
    }
  }

  /// One kind alone breaks no rule in a cell that it does not change, but for segments, on which
  /// the rules of other cells hang.
  @ParameterizedTest
  @FieldSource("KINDS")
  void aKindAloneBreaksRulesInItsOwnCells(DefectKind kind) {
    PortfolioSpec spec = CLEAN.withDefects(kind, Percent.of(20));
    CustomerOutcome outcome = new CustomerJob(Portfolio.of(spec, POOLS), 2).check(Progress.NONE);
    DefectScore score = outcome.defects().orElseThrow();
    assertThat(score.inPlanted()).isEqualTo(score.violations());
    assertThat(score.precision().orElse(1)).isEqualTo(1);
  }

  /// Every violation of the report is in the rules that are said to cover its cell, or beside.
  @Test
  void theScoreIsWhatTheReportAndTheListSay() throws IOException {
    Path file = folder.resolve("customers.csv");
    CustomerOutcome outcome =
        new CustomerJob(Portfolio.of(SPEC, POOLS), 2).save(file, Progress.NONE);
    assertThat(outcome.report().isValid()).isFalse();
    assertThat(outcome.isAsExpected()).isTrue();
    assertThat(outcome.report().notKept()).isZero();

    Map<List<Object>, Set<Rule>> found = Spoiled.brokenRules(outcome.report());
    Map<DefectKind, Long> planted = new EnumMap<>(DefectKind.class);
    long covered = 0;
    long hit = 0;
    long inPlanted = 0;
    List<PlantedDefect> defects = Portfolio.of(SPEC, POOLS).defects().toList();
    Map<Long, Set<Column>> columns = Spoiled.columns(defects);
    DefectCoverage coverage = new DefectCoverage(SPEC);
    for (PlantedDefect defect : defects) {
      planted.merge(defect.kind(), 1L, Long::sum);
      Set<Rule> rules = found.getOrDefault(List.of(defect.row(), defect.column()), Set.of());
      Set<Rule> expected = coverage.rules(defect, columns.get(defect.row()));
      assertThat(rules).as(defect.toString()).containsAll(expected);
      assertThat(rules.isEmpty()).as(defect.toString()).isEqualTo(expected.isEmpty());
      covered += expected.isEmpty() ? 0 : 1;
      hit += expected.isEmpty() || rules.isEmpty() ? 0 : 1;
      inPlanted += rules.size();
    }
    DefectScore score = outcome.defects().orElseThrow();
    score.kinds().forEach((kind, its) -> assertThat(its.planted()).isEqualTo(planted.get(kind)));
    assertThat(score.covered()).isEqualTo(covered);
    assertThat(score.found()).isEqualTo(hit);
    assertThat(score.inPlanted()).isEqualTo(inPlanted);
    assertThat(score.violations())
        .isEqualTo(found.values().stream().mapToLong(Set::size).sum())
        .isGreaterThanOrEqualTo(inPlanted);
    assertThat(score.rows()).isEqualTo(defects.stream().map(PlantedDefect::row).distinct().count());
  }

  @Test
  void aFailureLeavesNeitherFileAndTheOldOnesAsTheyWere() throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), "old");
    Path labels = Files.writeString(folder.resolve("customers.defects.csv"), "old list");
    CustomerJob job = new CustomerJob(Portfolio.of(SPEC, POOLS), 2);
    assertThatThrownBy(() -> job.save(file, (done, _) -> done < 4_000))
        .isInstanceOf(JobCancelledException.class);
    assertThat(file).hasContent("old");
    assertThat(labels).hasContent("old list");
    assertThat(Spoiled.names(folder))
        .containsExactlyInAnyOrder("customers.csv", "customers.defects.csv");
  }

  @Test
  void aListThatCannotBeWrittenLeavesNoData() throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.createDirectory(folder.resolve("customers.defects.csv"));
    CustomerJob job = new CustomerJob(Portfolio.of(SPEC, POOLS), 2);
    assertThatThrownBy(() -> job.save(file, Progress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("customers.defects.csv: it is a folder");
    assertThat(Spoiled.names(folder)).containsExactly("customers.defects.csv");
  }

  @Test
  void aFileThatCannotTakeItsPlaceTakesTheListAway() throws IOException {
    Path file = folder.resolve("customers.csv");
    Path labels = Files.writeString(folder.resolve("customers.defects.csv"), "old list");
    CustomerJob job = new CustomerJob(Portfolio.of(SPEC, POOLS), 2);
    assertThatThrownBy(() ->
            job.save(
                file,
                (_, _) -> {
                  makeFullFolder(file);
                  return true;
                }))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot write " + file);
    assertThat(labels).hasContent("old list");
    assertThat(Spoiled.names(folder))
        .containsExactlyInAnyOrder("customers.csv", "customers.defects.csv");
  }

  @Test
  void theListLiesBesideTheFileAndIsPackedAsIt() {
    assertThat(
            List.of(
                    "customers.csv",
                    "a/customers.csv.gz",
                    "customers.CSV.ZST",
                    "customers-03-of-16.csv",
                    "data",
                    ".csv",
                    "data.txt")
                .stream()
                .map(name -> DefectFileName.of(Path.of(name)).toString())
                .toList())
        .containsExactly(
            "customers.defects.csv",
            Path.of("a", "customers.defects.csv.gz").toString(),
            "customers.defects.csv.ZST",
            "customers-03-of-16.defects.csv",
            "data.defects.csv",
            ".defects.csv",
            "data.txt.defects.csv");
  }

  @Test
  void withoutDefectsThereIsNoListAndNoScore() throws IOException {
    Path file = folder.resolve("customers.csv");
    CustomerOutcome outcome = Portfolio.of(CLEAN, POOLS).save(file);
    assertThat(outcome.defects()).isEmpty();
    assertThat(Spoiled.names(folder)).containsExactly("customers.csv");
    assertThat(Portfolio.of(CLEAN, POOLS).defects()).isEmpty();
    assertThat(Portfolio.of(CLEAN, POOLS).defects(7)).isEmpty();
  }

  private static void makeFullFolder(Path at) {
    try {
      Files.createDirectories(at.resolve("full"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path saved(PortfolioSpec spec, String name) throws IOException {
    Path file = folder.resolve(name);
    Portfolio.of(spec, POOLS).save(file);
    return file;
  }

  private static List<CustomerText> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .map(line -> MadeRecord.customer(line, 0, line.length))
        .toList();
  }

  /// The records of the list beside a file, without its header, as an ordinary reader reads them.
  private static List<List<String>> labels(Path file) throws IOException {
    List<List<String>> records = new ArrayList<>();
    RFC4180Parser parser = new RFC4180ParserBuilder().build();
    for (String line : Files.readAllLines(DefectFileName.of(file))) {
      records.add(List.of(parser.parseLine(line)));
    }
    assertThat(records.removeFirst()).isEqualTo(PlantedDefect.FIELD_NAMES);
    return records;
  }

  /// Row, ID, column, original and planted text of each cell in which two files differ, with the
  /// kind as the settings tell it.
  private static List<List<String>> difference(
      List<CustomerText> before, List<CustomerText> after) {
    assertThat(after).hasSameSizeAs(before);
    List<List<String>> cells = new ArrayList<>();
    Portfolio portfolio = Portfolio.of(SPEC, POOLS);
    for (int i = 0; i < before.size(); i++) {
      for (CustomerColumn column : CustomerColumn.ALL) {
        String was = before.get(i).text(column);
        String is = after.get(i).text(column);
        if (!was.equals(is)) {
          String kind =
              portfolio.defects(i + 1L).stream()
                  .filter(it -> it.column() == column)
                  .map(it -> it.kind().key())
                  .collect(Collectors.joining());
          cells.add(
              List.of(
                  Integer.toString(i + 1),
                  before.get(i).text(CustomerColumn.CUSTOMER_ID),
                  column.header(),
                  kind,
                  was,
                  is));
        }
      }
    }
    return cells;
  }
}
