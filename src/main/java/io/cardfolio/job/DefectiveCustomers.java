package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.generate.defect.CustomerPlanter;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PlantedDefect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Rows of a file some of which have planted defects: the records of the others are taken over byte
/// for byte, so that they are what they would be without.
final class DefectiveCustomers {
  private final CustomerPlanter planter;
  private final ByteArrayOutputStream bytes;
  private final List<PlantedDefect> planted = new ArrayList<>();
  private final CsvBuffer record = new CsvBuffer();

  private DefectiveCustomers(CustomerPlanter planter, int expected) {
    this.planter = planter;
    bytes = new ByteArrayOutputStream(expected);
  }

  /// Plants the defects of a range of rows.
  ///
  /// @param first the first row, counted from 1
  /// @param clean the records of these rows, each on one line
  /// @param length how many bytes of the array they are
  static DefectiveCustomers plant(Portfolio portfolio, long first, byte[] clean, int length) {
    DefectiveCustomers rows = new DefectiveCustomers(portfolio.planter(), length + length / 8);
    int copied = 0;
    int start = 0;
    for (long row = first; start < length; row++) {
      int end = endOf(clean, start);
      if (rows.planter.mayHave(row)) {
        rows.bytes.write(clean, copied, start - copied);
        rows.add(row, CustomerText.of(portfolio.customer(row)));
        copied = end;
      }
      start = end;
    }
    rows.bytes.write(clean, copied, length - copied);
    return rows;
  }

  /// The records.
  byte[] bytes() {
    return bytes.toByteArray();
  }

  /// What was planted in them.
  List<PlantedDefect> planted() {
    return planted;
  }

  private void add(long row, CustomerText clean) {
    List<PlantedDefect> defects = planter.plant(row, clean);
    planted.addAll(defects);
    record.add(clean.with(defects).texts());
    try {
      record.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    record.clear();
  }

  private static int endOf(byte[] records, int start) {
    int at = start;
    while (records[at] != CsvBuffer.END) {
      at++;
    }
    return at + 1;
  }
}
