package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.generate.bytes.ArrayWriter;
import io.cardfolio.generate.name.UsNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Holds the files of names and places that are shipped against the tables that they are made from;
/// `-Dtables=write` makes them again.
class ShippedTablesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("tables"));
  private static final Path FOLDER = Path.of("src/main/resources/io/cardfolio/generate");

  @Test
  void namesAreThoseOfTheTables() throws IOException {
    assertShipped("name/" + UsNames.FILE, SourceTables.names()::write);
  }

  @Test
  void placesAreThoseOfTheTable() throws IOException {
    assertShipped(Places.FILE, SourceTables.places()::write);
  }

  @Test
  void merchantsAreThoseOfTheTable() throws IOException {
    Path table = SourceTables.FOLDER.resolve(SourceTables.MERCHANTS);
    List<String> lines = new ArrayList<>(List.of("category\treach\tname"));
    lines.addAll(new MerchantNames().lines());
    if (WRITE) {
      Files.write(table, lines);
    }
    assertThat(Files.readAllLines(table))
        .as("made with Datafaker; a new version may have new words: see the stream version")
        .isEqualTo(lines);
    assertShipped(Merchants.FILE, SourceTables.merchants()::write);
  }

  private static void assertShipped(String name, Consumer<ArrayWriter> table) throws IOException {
    ArrayWriter made = new ArrayWriter();
    table.accept(made);
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name), made.written());
    }
    assertThat(FOLDER.resolve(name))
        .as("made with: mvn -q test -Dtest=ShippedTablesTest -Dtables=write")
        .hasBinaryContent(made.written());
  }
}
