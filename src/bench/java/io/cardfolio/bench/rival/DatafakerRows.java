package io.cardfolio.bench.rival;

import com.opencsv.CSVWriter;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/// The way most Java programs make test data: Datafaker asked for each cell, OpenCSV for each row.
public final class DatafakerRows {
  private static final int DAYS = 5 * 365;
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  private final Faker faker = new Faker(Locale.US, new Random(42));

  private DatafakerRows() {}

  /// Writes a table.
  ///
  /// @param args how many rows, and the file
  public static void main(String[] args) throws IOException {
    new DatafakerRows().write(Long.parseLong(args[0]), Path.of(args[1]));
  }

  private void write(long rows, Path file) throws IOException {
    try (CSVWriter csv = new CSVWriter(Files.newBufferedWriter(file))) {
      csv.writeNext(
          CustomerColumn.ALL.stream().map(CustomerColumn::header).toArray(String[]::new), false);
      for (long row = 1; row <= rows; row++) {
        csv.writeNext(row(row), false);
      }
    }
  }

  private String[] row(long number) {
    String first = faker.name().firstName();
    String last = faker.name().lastName();
    String segment =
        faker
            .options()
            .option(
                "High-Value Travelers",
                "Stable Mid-Spenders",
                "Budget-Conscious",
                "Declining",
                "New & Growing");
    return new String[] {
      Customer.id(number),
      first,
      last,
      first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT) + "@example.com",
      Integer.toString(faker.number().numberBetween(21, 76)),
      faker.address().stateAbbr(),
      faker.address().city(),
      faker.options().option("Employed", "Self-Employed", "Unemployed", "Retired"),
      faker.options().option("Standard", "Premium"),
      Integer.toString(1_000 * faker.number().numberBetween(5, 51)),
      AS_OF.minusDays(faker.number().numberBetween(0, DAYS)).toString(),
      segment,
      segment.equals("Declining") ? faker.options().option("gradual", "sudden") : ""
    };
  }
}
