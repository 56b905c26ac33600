package io.cardfolio.job;

import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.SpecRules;
import io.cardfolio.validate.csv.CsvRecord;
import io.cardfolio.validate.csv.CustomerCsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Validates a CSV file of any size in one pass and bounded memory.
public final class ValidateJob {
  /// How many rows of an opened file are kept to be shown.
  public static final int SHOWN_ROWS = 100_000;

  private static final long SHOWN_CHARACTERS = 1 << 25;

  /// Small enough that chunks in flight die young: with 4,096 rows, collecting garbage took half of
  /// the time.
  private static final int CHUNK_ROWS = 1_024;

  private static final long CHUNK_CHARACTERS = 1 << 21;

  private final PortfolioSpec spec;
  private final int threads;

  /// A job that holds files against the given settings.
  ///
  /// @param threads how many threads check rows while one reads, from 1
  /// @throws io.cardfolio.validate.IllegalSpecException if the settings are not legal
  public ValidateJob(PortfolioSpec spec, int threads) {
    this.spec = SpecRules.requireLegal(spec);
    this.threads = threads;
  }

  /// Validates a file.
  ///
  /// @param progress hears bytes
  /// @throws io.cardfolio.validate.csv.UnreadableCsvException if the file is no customer table
  /// @throws JobCancelledException if `progress` asks to stop
  public Outcome run(Path csv, Progress progress) throws IOException {
    try (CustomerCsvReader reader = new CustomerCsvReader(csv)) {
      return check(reader, progress, _ -> {});
    }
  }

  /// Validates a file and keeps its first rows. Fewer than [#SHOWN_ROWS] are kept where rows are
  /// very long.
  ///
  /// @param progress hears bytes
  /// @throws io.cardfolio.validate.csv.UnreadableCsvException if the file is no customer table
  /// @throws JobCancelledException if `progress` asks to stop
  public OpenedCsv open(Path csv, Progress progress) throws IOException {
    Shown shown = new Shown();
    try (CustomerCsvReader reader = new CustomerCsvReader(csv)) {
      Outcome outcome = check(reader, progress, shown::add);
      return new OpenedCsv(outcome, shown.rows, reader.bytesRead());
    }
  }

  private Outcome check(CustomerCsvReader reader, Progress progress, Consumer<CsvRecord> seen)
      throws IOException {
    TableCheck check = new TableCheck(spec);
    reader.missingColumns().forEach(check::add);
    new OrderedPipeline(threads)
        .<ChunkCheck>run(
            () -> nextChunk(reader, check, seen),
            chunk -> {
              check.add(chunk);
              if (!progress.goOn(reader.bytesRead(), reader.size() == 0 ? -1 : reader.size())) {
                throw new JobCancelledException();
              }
            });
    return check.outcome();
  }

  private static Optional<Callable<ChunkCheck>> nextChunk(
      CustomerCsvReader reader, TableCheck check, Consumer<CsvRecord> seen) throws IOException {
    List<CsvRecord> records = new ArrayList<>();
    long characters = 0;
    while (records.size() < CHUNK_ROWS && characters < CHUNK_CHARACTERS) {
      Optional<CsvRecord> next = reader.next();
      if (next.isEmpty()) {
        break;
      }
      records.add(next.get());
      seen.accept(next.get());
      characters += next.get().characters();
    }
    return records.isEmpty() ? Optional.empty() : Optional.of(() -> checked(records, check));
  }

  private static ChunkCheck checked(List<CsvRecord> records, TableCheck check) {
    ChunkCheck chunk = check.newChunk(records.getFirst().row());
    for (CsvRecord row : records) {
      row.lengthViolation().ifPresent(chunk::add);
      chunk.add(row.customer(), row.present(), row.line());
    }
    return chunk;
  }

  /// The rows that are kept to be shown.
  private static final class Shown {
    private final List<CustomerText> rows = new ArrayList<>();
    private long characters;

    void add(CsvRecord row) {
      characters += row.characters();
      if (rows.size() < SHOWN_ROWS && characters <= SHOWN_CHARACTERS) {
        rows.add(row.customer());
      }
    }
  }
}
