package io.cardfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.FileContent;
import io.cardfolio.job.Portfolio;
import io.cardfolio.job.export.ExportJob;
import io.cardfolio.job.export.ExportPlan;
import io.cardfolio.job.export.ExportPlan.PlannedFile;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.job.validate.ValidateTransactionsJob;
import io.cardfolio.model.PortfolioSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Library and command line work where none of the window's libraries is: each run is a process
/// whose class path has no JavaFX and nothing that builds on it.
class ServerTest {
  private static final List<String> OF_THE_WINDOW =
      List.of("javafx", "controlsfx", "atlantafx", "ikonli");

  @TempDir private Path folder;
  private String classPath;

  @BeforeEach
  void leaveOutTheWindow() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
      classPath =
          Stream.concat(
                  Stream.of(Path.of("target", "classes"), Path.of("target", "test-classes")),
                  jars.filter(jar -> OF_THE_WINDOW.stream().noneMatch(jar.toString()::contains)))
              .map(path -> path.toAbsolutePath().toString())
              .collect(Collectors.joining(File.pathSeparator));
    }
  }

  @Test
  void theLibraryMakesAndChecksBothTables() throws Exception {
    assertThat(java(Server.class.getName(), folder.toString()))
        .isEqualTo("1000 customers with 0 errors, 0 errors in their transactions\n");
  }

  @Test
  void theCommandLineMakesChecksAndVerifies() throws Exception {
    String launcher = Launcher.class.getName();
    String customers = folder.resolve("customers.csv.zst").toString();
    java(launcher, "generate-customers", "-n", "1000", "-o", customers, "--manifest");
    assertThat(java(launcher, "validate", customers)).contains("✓");
    assertThat(java(launcher, "verify", folder.resolve("customers.manifest.json").toString()))
        .contains("✓");
  }

  private String java(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JavaProcess.UTF_8);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = JavaProcess.text(process);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  /// A program of somebody who uses the library.
  static final class Server {
    private Server() {}

    static void main(String[] args) throws IOException {
      requireAbsent("javafx.application.Application");
      PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(1_000);
      Path customers = Path.of(args[0], "customers.csv.gz");
      Path transactions = Path.of(args[0], "transactions.csv.gz");
      new ExportJob(Portfolio.of(spec), 2)
          .run(
              new ExportPlan(
                  List.of(
                      new PlannedFile(FileContent.CUSTOMERS, customers),
                      new PlannedFile(FileContent.TRANSACTIONS, transactions)),
                  Optional.empty()),
              _ -> true);
      var made = new ValidateCustomersJob(spec, 2).run(customers, (_, _) -> true).report();
      var spent = new ValidateTransactionsJob(spec, 2).run(transactions, customers, (_, _) -> true);
      System.out.printf(
          "%d customers with %d errors, %d errors in their transactions%n",
          made.rows(), made.errors(), spent.report().errors());
    }

    private static void requireAbsent(String name) {
      try {
        Class.forName(name);
        throw new IllegalStateException(name + " is there");
      } catch (ClassNotFoundException e) {
        // As it is on a server.
      }
    }
  }
}
