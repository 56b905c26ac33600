package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.ZstdInputStream;
import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.run.Progress;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.csv.CustomerCsvReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Packed files that a job writes have their golden digests and are what other programs unpack, and
/// what a job reads.
class PackedFilesTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults().withCustomers(23_456);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"c.csv.gz", "c.csv.zst"})
  void unpackToThePlainBytesAndAreTheSameOnAnyNumberOfThreads(String name) throws IOException {
    Path file = folder.resolve(name);
    List<byte[]> packed = new ArrayList<>();
    for (int threads : new int[] {1, 2, 7}) {
      new CustomerJob(Portfolio.of(SPEC), threads).save(file, Progress.NONE);
      packed.add(Files.readAllBytes(file));
    }
    assertThat(packed.get(1)).isEqualTo(packed.get(0));
    assertThat(packed.get(2)).isEqualTo(packed.get(0));
    assertThat(unpacked(file)).isEqualTo(plain(SPEC));
    assertThat(Files.size(file)).isLessThan(plain(SPEC).length / 3);
  }

  /// Golden: manifests must hold on the machine of a reader too, whatever packs there. Others are
  /// another [io.cardfolio.export.file.Compression#VERSION].
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          c.csv.gz,10e90da4848168ba7c942e70f49bc5fb14118c167b120e2e0f73f781daebc9b6
          c.csv.zst,4c6ec0080f98bd591bd54427074582d70c503c918119f425735b56128cffc8cb
          """)
  void haveTheSameBytesOnEveryMachine(String name, String sha256) throws IOException {
    Path file = folder.resolve(name);
    Portfolio.of(SPEC).save(file);
    assertThat(DigestedOutput.of(file, _ -> {}).sha256()).isEqualTo(sha256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.csv.gz", "c.csv.zst"})
  void partsJoinedUnpackToTheOneFile(String ending) throws IOException {
    PortfolioSpec three = SPEC.withCustomers(3);
    Path joined = folder.resolve("joined" + ending);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i <= 7; i++) {
      Path part = folder.resolve(i + ending);
      Portfolio.of(three).save(part, new Shard(i, 7));
      assertThat(unpacked(part).length == 0).isEqualTo(i == 2 || i == 4 || i == 6);
      bytes.write(Files.readAllBytes(part));
    }
    Files.write(joined, bytes.toByteArray());
    assertThat(unpacked(joined)).isEqualTo(plain(three));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.csv", "c.csv.gz", "c.csv.zst"})
  void areValidatedAsThePlainFileIs(String name) throws IOException {
    Path file = folder.resolve(name);
    CustomerOutcome written = Portfolio.of(SPEC).save(file);
    CustomerOutcome read = new ValidateCustomersJob(SPEC, 2).run(file, Progress.NONE);
    assertThat(read.report().violations()).isEmpty();
    assertThat(read.report().rows()).isEqualTo(SPEC.customers());
    assertThat(read.summary()).isEqualTo(written.summary());
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.csv.gz", "c.csv.zst"})
  void areReadByTheirBytesWhateverTheirName(String name) throws IOException {
    Path file = folder.resolve(name);
    Portfolio.of(SPEC.withCustomers(1_000)).save(file);
    Path renamed = Files.move(file, folder.resolve("renamed.csv"));
    assertThat(new ValidateCustomersJob(SPEC, 1).run(renamed, Progress.NONE).report().rows())
        .isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.csv.gz", "c.csv.zst"})
  void progressCountsPackedBytes(String name) throws IOException {
    Path file = folder.resolve(name);
    Portfolio.of(SPEC).save(file);
    List<Long> done = new ArrayList<>();
    new ValidateCustomersJob(SPEC, 1)
        .run(
            file,
            (now, total) -> {
              done.add(now);
              return total == file.toFile().length();
            });
    assertThat(done).isSorted().endsWith(Files.size(file));
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      assertThat(reader.bytesRead()).isLessThan(Files.size(file));
    }
  }

  @ParameterizedTest
  @CsvSource({"gzip,c.csv.gz", "zstd,c.csv.zst"})
  void theStandardToolsUnpackThem(String tool, String name) throws Exception {
    assumeTrue(
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(path -> new File(path, tool).canExecute()));
    Path file = folder.resolve(name);
    Portfolio.of(SPEC).save(file);
    Process unpacking = new ProcessBuilder(tool, "-dc", file.toString()).start();
    assertThat(unpacking.getInputStream().readAllBytes()).isEqualTo(plain(SPEC));
    assertThat(unpacking.waitFor()).isZero();
  }

  private static byte[] plain(PortfolioSpec spec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CustomerJob(Portfolio.of(spec), 2).write(out, Progress.NONE);
    return out.toByteArray();
  }

  private static byte[] unpacked(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in =
            file.toString().endsWith(".gz")
                ? new GZIPInputStream(bytes)
                : new ZstdInputStream(bytes)) {
      return in.readAllBytes();
    }
  }
}
