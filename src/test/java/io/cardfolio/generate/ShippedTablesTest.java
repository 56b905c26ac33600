package io.cardfolio.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Holds the files of names and places that are shipped against the tables that they are made from;
/// `-Dtables=write` makes them again.
class ShippedTablesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("tables"));
  private static final Path FOLDER = Path.of("src/main/resources/io/cardfolio/generate");

  @Test
  void namesAreThoseOfTheTables() throws IOException {
    assertShipped(UsNames.FILE, SourceTables.names()::write);
  }

  @Test
  void placesAreThoseOfTheTable() throws IOException {
    assertShipped(Places.FILE, SourceTables.places()::write);
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
