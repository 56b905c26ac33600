package io.cardfolio.job.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.WholeFile;
import io.cardfolio.fault.Fault;
import io.cardfolio.fault.FaultyFileSystem;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.FileException;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lets every single operation on the file system fail in turn during an export of all kinds of
/// files over old ones.
class FaultyExportTest {
  private static final PortfolioSpec SPEC =
      PortfolioSpec.defaults()
          .withCustomers(10)
          .withTransactions(TransactionSettings.USUAL.withMonths(1))
          .withDefects(new DefectRates(Map.of(DefectKind.ALL.getFirst(), Percent.of(10))));

  private static final Portfolio PORTFOLIO = Portfolio.of(SPEC);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".zst"})
  void anOperationThatFailsLeavesAllOldFilesOrAllNewOnes(String packing) throws IOException {
    Map<String, String> made = made(packing);
    Map<String, String> old = old(made);
    failInTurn(packing, made, Fault::at, now -> assertThat(now).isIn(old, made));
  }

  @ParameterizedTest
  @ValueSource(strings = "")
  void aDiskThatIsGoneForGoodLeavesEachFileOldOrNew(String packing) throws IOException {
    Map<String, String> made = made(packing);
    Map<String, String> old = old(made);
    failInTurn(
        packing,
        made,
        Fault::from,
        now -> {
          assertThat(now.keySet()).isEqualTo(made.keySet());
          now.forEach((name, text) -> assertThat(text).isIn(old.get(name), made.get(name)));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = "")
  void whereNothingWasThereIsAllOrNothing(String packing) throws IOException {
    Map<String, String> made = made(packing);
    int operations = operations(packing);
    for (int n = 1; n <= operations; n++) {
      clear();
      boolean done = export(packing, Fault.at(n));
      assertThat(files()).as("operation %d", n).isEqualTo(done ? made : Map.of());
    }
  }

  private void failInTurn(
      String packing,
      Map<String, String> made,
      IntFunction<Fault> faults,
      Consumer<Map<String, String>> check)
      throws IOException {
    putOld(made);
    int operations = operations(packing);
    int failed = 0;
    for (int n = 1; n <= operations; n++) {
      putOld(made);
      boolean done = export(packing, faults.apply(n));
      Map<String, String> now = files();
      check.accept(now);
      if (done) {
        assertThat(now).as("operation %d", n).isEqualTo(made);
      } else {
        failed++;
      }
      runAgain();
      assertThat(names()).as("after operation %d", n).containsExactlyElementsOf(made.keySet());
    }
    assertThat(failed).isGreaterThan(operations / 3);
  }

  /// @return whether it says that it is done
  private boolean export(String packing, Fault fault) {
    Path out = FaultyFileSystem.path(folder, fault);
    ExportPlan plan =
        new ExportPlan(
            List.of(
                new PlannedFile(FileContent.CUSTOMERS, out.resolve("customers.csv" + packing)),
                new PlannedFile(FileContent.DEFECT_LABELS, out.resolve("defects.csv" + packing)),
                new PlannedFile(FileContent.TRANSACTIONS, out.resolve("new/months.csv" + packing)),
                new PlannedFile(FileContent.STATISTICS, out.resolve("statistics.json")),
                new PlannedFile(FileContent.SETTINGS, out.resolve("mine.cardfolio.json"))),
            Optional.of(out.resolve("customers.manifest.json")));
    try {
      new ExportJob(PORTFOLIO, 1).run(plan, _ -> true);
      return true;
    } catch (FileException e) {
      assertThat(fault.hasCome()).isTrue();
      assertThat(e).hasMessageStartingWith("Cannot write " + folder).hasMessageNotContaining("\n");
      return false;
    } catch (IOException e) {
      throw new AssertionError("This is no sentence for the user", e);
    }
  }

  /// The next run in each folder, of a file that does not stay.
  private void runAgain() throws IOException {
    for (Path next : List.of(folder.resolve("next"), folder.resolve("new/next"))) {
      Files.delete(WholeFile.write(next, out -> next));
    }
  }

  /// How many operations an export of these files over what is there takes.
  private int operations(String packing) {
    Fault fault = Fault.never();
    export(packing, fault);
    return fault.operations();
  }

  private Map<String, String> made(String packing) throws IOException {
    export(packing, Fault.never());
    return files();
  }

  private static Map<String, String> old(Map<String, String> made) {
    Map<String, String> old = new TreeMap<>();
    made.keySet().forEach(name -> old.put(name, "old " + name));
    return old;
  }

  private void putOld(Map<String, String> made) throws IOException {
    for (Map.Entry<String, String> file : old(made).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void clear() throws IOException {
    for (String name : names()) {
      Files.delete(folder.resolve(name));
    }
    Files.deleteIfExists(folder.resolve("new"));
  }

  /// What is in each file that is to be seen.
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : names()) {
      Path file = folder.resolve(name);
      if (!String.valueOf(file.getFileName()).startsWith(".")) {
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
