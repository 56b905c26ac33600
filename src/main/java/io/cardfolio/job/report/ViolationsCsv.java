package io.cardfolio.job.report;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.validate.ValidationReport;
import io.cardfolio.validate.Violation;
import java.io.IOException;
import java.io.OutputStream;

/// The violations of a report as a CSV file, one a record.
public final class ViolationsCsv {
  private static final int WRITE_AT = 1 << 20;

  private ViolationsCsv() {}

  /// Writes a header of [Violation#FIELD_NAMES] and each violation that the report kept.
  ///
  /// @param compression how the bytes are packed
  /// @param out gets the bytes and stays open
  public static void write(ValidationReport report, Compression compression, OutputStream out)
      throws IOException {
    CsvBuffer csv = new CsvBuffer();
    csv.add(Violation.FIELD_NAMES);
    for (Violation violation : report.violations()) {
      csv.add(violation.fields());
      if (csv.length() >= WRITE_AT) {
        csv.writeTo(out, compression);
        csv.clear();
      }
    }
    csv.writeTo(out, compression);
  }
}
