package io.cardfolio.validate.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;
import io.cardfolio.TestCustomers;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainCustomers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that are held in memory and read again in any order.
class RecordBlockTest {
  private static final int ROWS = 40_000;
  private static final PlainCustomerRules RULES =
      new PlainCustomerRules(
          PortfolioSpec.defaults(), field -> field.getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    List<String> lines = new ArrayList<>(List.of(CustomerColumn.headers()));
    for (long row = 1; row <= ROWS; row++) {
      lines.add(String.join(",", TestCustomers.legal(row).texts()));
    }
    file = Files.write(folder.resolve("customers.csv"), lines);
  }

  @Test
  void rowsThatAreSurelyRightTakeNoMemoryEach() throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      long before = sureRows(reader, reader.next());
      Optional<RecordBlock> block = reader.next();
      long start = threads.getCurrentThreadAllocatedBytes();
      long rows = 0;
      while (block.isPresent()) {
        rows += sureRows(reader, block);
        block = reader.next();
      }
      long bytes = threads.getCurrentThreadAllocatedBytes() - start;
      assertThat(before + rows).isEqualTo(ROWS);
      assertThat((double) bytes / rows).isLessThan(8);
    }
  }

  @Test
  void aRowCanBeHadAgainInAnyOrder() throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      RecordBlock block = reader.next().orElseThrow();
      for (long row : List.of(7L, 7L, 9L, 1L, 1_000L)) {
        assertThat(block.record(row).customer().texts())
            .isEqualTo(TestCustomers.legal(row).texts());
        assertThat(block.record(row).line()).isEqualTo(row + 1);
      }
    }
  }

  @Test
  void theStartOfAFileTellsHowManyRowsToExpect() throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(file)) {
      assertThat(reader.expectedRows()).isCloseTo(ROWS, withinPercentage(5));
    }
  }

  @Test
  void quotedLinesAreWholeOnlyIfTheirQuotesAreInPairsAroundCells() {
    for (String whole : List.of("\"a\"", "\"a\",b,", "a,\"\"", "\"a\"\"b\",c", "\"a,b\"", "a,b")) {
      assertThat(isWhole(whole)).as(whole).isTrue();
    }
    for (String open : List.of("\"a", "a\"b", "\"a\"b,c", "\"a\"\"", "a,\"", "\"a\",\"b", "a\0")) {
      assertThat(isWhole(open)).as(open).isFalse();
    }
  }

  private static boolean isWhole(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return QuotedLine.isWhole(bytes, 0, bytes.length);
  }

  private static long sureRows(CustomerCsvReader reader, Optional<RecordBlock> block) {
    RecordCursor<PlainCustomers> records = block.orElseThrow().records(new PlainCustomers(RULES));
    long rows = 0;
    while (records.next()) {
      rows += records.plain().isPresent() ? 1 : 0;
    }
    reader.giveBack(block.orElseThrow());
    return rows;
  }
}
