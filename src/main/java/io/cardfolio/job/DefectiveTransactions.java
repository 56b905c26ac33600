package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.generate.DrawnTransactions;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.generate.defect.TransactionPlanter;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.TransactionText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Records of transactions some of which have planted defects, as [DefectiveCustomers] are of
/// customers: those of the others are taken over byte for byte. Hears of months as they are
/// encoded.
final class DefectiveTransactions implements Consumer<DrawnTransactions> {
  private final TransactionGenerator generator;
  private final TransactionPlanter planter;
  private final byte[] clean;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<PlantedDefect> planted = new ArrayList<>();
  private final CsvBuffer record = new CsvBuffer();
  private int copied;
  private int at;

  /// No records yet.
  ///
  /// @param clean has the records of the months that it hears of, each on one line
  DefectiveTransactions(TransactionGenerator generator, TransactionPlanter planter, byte[] clean) {
    this.generator = generator;
    this.planter = planter;
    this.clean = clean;
  }

  @Override
  public void accept(DrawnTransactions month) {
    for (int i = 0; i < month.count(); i++) {
      int end = endOf(at);
      if (planter.mayHave(month, i)) {
        bytes.write(clean, copied, at - copied);
        add(month, i);
        copied = end;
      }
      at = end;
    }
  }

  /// The records of all months so far.
  byte[] bytes() {
    bytes.write(clean, copied, at - copied);
    copied = at;
    return bytes.toByteArray();
  }

  /// What was planted in them.
  List<PlantedDefect> planted() {
    return planted;
  }

  private void add(DrawnTransactions month, int i) {
    TransactionText made = TransactionText.of(generator.transaction(month, i));
    List<PlantedDefect> defects = planter.plant(month, i, made);
    planted.addAll(defects);
    record.add(made.with(defects).texts());
    try {
      record.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    record.clear();
  }

  private int endOf(int start) {
    int end = start;
    while (clean[end] != CsvBuffer.END) {
      end++;
    }
    return end + 1;
  }
}
