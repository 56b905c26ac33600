package io.cardfolio.job;

import io.cardfolio.export.file.Compression;
import io.cardfolio.model.DefectRates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the list of the defects of a table is called: it lies beside the file of the table.
public final class DefectFileName {
  private static final String CSV = ".csv";
  private static final String ENDING = ".defects" + CSV;

  private DefectFileName() {}

  /// The file beside a table's file, packed as that one: `customers.defects.csv.gz` for
  /// `customers.csv.gz`.
  public static Path of(Path table) {
    String name = String.valueOf(table.getFileName());
    int packing = name.length() - Compression.of(table).ending().length();
    int csv = packing - CSV.length();
    boolean isCsv = csv >= 0 && name.regionMatches(true, csv, CSV, 0, CSV.length());
    return table.resolveSibling(
        name.substring(0, isCsv ? csv : packing) + ENDING + name.substring(packing));
  }

  /// The file in which a run lists the defects of a table; empty where none are planted, or where
  /// the table goes to a pipe, which has nothing beside it.
  ///
  /// @param rates the defects that the table can have
  public static Optional<Path> beside(Path table, DefectRates rates) {
    boolean pipe = Files.exists(table) && !Files.isRegularFile(table) && !Files.isDirectory(table);
    return rates.isOff() || pipe ? Optional.empty() : Optional.of(of(table));
  }
}
