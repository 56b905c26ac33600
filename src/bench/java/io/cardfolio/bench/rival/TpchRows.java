package io.cardfolio.bench.rival;

import io.trino.tpch.Customer;
import io.trino.tpch.CustomerGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The customer table of TPC-H, as trino makes it: the best known generator in Java.
public final class TpchRows {
  private TpchRows() {}

  /// Writes a table.
  ///
  /// @param args how many rows, and the file
  public static void main(String[] args) throws IOException {
    long rows = Long.parseLong(args[0]);
    // Half a row more, so that the product is not rounded down to one less.
    double scale = (rows + 0.5) / CustomerGenerator.SCALE_BASE;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (Customer customer : new CustomerGenerator(scale, 1, 1)) {
        out.write(customer.toLine());
        out.write('\n');
      }
    }
  }
}
