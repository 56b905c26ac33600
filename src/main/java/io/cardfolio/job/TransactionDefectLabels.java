package io.cardfolio.job;

import io.cardfolio.export.CsvBuffer;
import io.cardfolio.export.file.Compression;
import io.cardfolio.generate.TransactionGenerator;
import io.cardfolio.generate.defect.TransactionPlanter;
import io.cardfolio.job.run.JobCancelledException;
import io.cardfolio.job.run.OrderedPipeline;
import io.cardfolio.job.run.Progress;
import io.cardfolio.model.PlantedDefect;
import io.cardfolio.model.TransactionText;
import java.io.IOException;
import java.io.OutputStream;

/// The truth about defects that were planted in transactions on purpose, as [CustomerDefectLabels]
/// tells it of customers.
public final class TransactionDefectLabels {
  private static final int CHUNK = 50_000;

  private final Portfolio portfolio;
  private final Shard shard;
  private final OrderedPipeline pipeline;
  private final TransactionGenerator generator;
  private final TransactionPlanter planter;

  /// The defects in the transactions of one part of the customers.
  ///
  /// @param threads how many threads look for them, at least 1
  public TransactionDefectLabels(Portfolio portfolio, Shard shard, int threads) {
    this.portfolio = portfolio;
    this.shard = shard;
    pipeline = new OrderedPipeline(threads);
    generator = portfolio.generator().transactions();
    planter = new TransactionPlanter(portfolio.spec());
  }

  /// Writes the defects as CSV, below the header if the part is the first.
  ///
  /// @param compression how the bytes are packed, in pieces
  /// @param out gets the bytes and stays open
  /// @throws JobCancelledException if `progress`, which hears of customers, stops it
  public void write(OutputStream out, Compression compression, Progress progress)
      throws IOException {
    CsvBuffer header = new CsvBuffer();
    if (shard.isFirst()) {
      header.add(PlantedDefect.FIELD_NAMES);
    }
    header.writeTo(out, compression);
    TransactionRanges ranges =
        new TransactionRanges(portfolio, shard, generator, pipeline, progress);
    pipeline.<Chunk>run(
        () -> ranges.next(CHUNK).map(range -> () -> chunk(range)),
        chunk -> {
          ranges.tell(chunk.last(), progress);
          if (chunk.records().length() > 0) {
            chunk.records().writeTo(out, compression);
          }
        });
  }

  private Chunk chunk(TransactionRanges.Range range) {
    CsvBuffer records = new CsvBuffer();
    generator.draw(
        range.first(),
        range.last(),
        range.firstNumber(),
        month -> {
          for (int i = 0; i < month.count(); i++) {
            if (planter.mayHave(month, i)) {
              planter
                  .plant(month, i, TransactionText.of(generator.transaction(month, i)))
                  .forEach(defect -> records.add(defect.fields()));
            }
          }
        });
    return new Chunk(range.last(), records);
  }

  /// The records of a range of customers.
  private record Chunk(long last, CsvBuffer records) {}
}
