package io.cardfolio.bench.rival;

import com.opencsv.CSVWriter;
import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.generate.Pools;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Cardfolio's own customers, but as records that OpenCSV writes: what bytes without values save.
public final class RecordRows {
  private RecordRows() {}

  /// Writes a table.
  ///
  /// @param args how many rows, and the file
  public static void main(String[] args) throws IOException {
    long rows = Long.parseLong(args[0]);
    CustomerGenerator generator =
        new CustomerGenerator(PortfolioSpec.defaults().withCustomers(rows), new Pools());
    try (CSVWriter csv = new CSVWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      csv.writeNext(
          CustomerColumn.ALL.stream().map(CustomerColumn::header).toArray(String[]::new), false);
      generator.customers(1, rows, customer -> csv.writeNext(texts(customer), false));
    }
  }

  private static String[] texts(Customer customer) {
    String[] texts = new String[CustomerColumn.ALL.size()];
    for (CustomerColumn column : CustomerColumn.ALL) {
      texts[column.ordinal()] = column.text(customer);
    }
    return texts;
  }
}
