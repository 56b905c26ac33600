package io.cardfolio.validate.csv;

import io.cardfolio.model.Column;
import io.cardfolio.validate.Violation;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a table from a CSV file, in blocks of records that threads can work on.
///
/// Columns may stand in any order and among others; there may be a byte order mark, either kind of
/// line end, quotes and line breaks in cells. Blank lines hold no record and are skipped, but count
/// as lines. Bytes that are not UTF-8 become U+FFFD. A file that is packed with gzip or Zstandard
/// is unpacked on the way. Whatever goes wrong in reading is an [UnreadableCsvException]. For one
/// thread.
public abstract sealed class CsvReader implements Closeable
    permits CustomerCsvReader, TransactionCsvReader {
  /// The usual size of a block. Its records, some 2,000, stay in a core's own cache.
  public static final int BLOCK_BYTES = 1 << 18;

  private static final int MARK_LENGTH = 3;

  private final Path file;
  private final CsvTable table;
  private final long size;
  private final CountingStream counter;
  private final InputStream content;
  private final RecordBlocks blocks;
  private final CsvHeader header;

  /// Opens a file and reads its first line.
  ///
  /// @param blockBytes how big blocks are unless a record is bigger
  /// @throws UnreadableCsvException if the file is not there, empty, or no such table
  CsvReader(Path file, CsvTable table, int blockBytes) throws UnreadableCsvException {
    this.file = file;
    this.table = table;
    if (Files.isDirectory(file)) {
      throw UnreadableCsvException.of(file, CsvWording.FOLDER);
    }
    try {
      size = Files.size(file);
      counter = new CountingStream(Files.newInputStream(file));
      content = new UnpackedStream(file, counter);
    } catch (IOException e) {
      throw UnreadableCsvException.because(file, e);
    }
    try {
      blocks = new RecordBlocks(file, text(), blockBytes);
      header = new CsvHeader(file, table, firstRecord());
    } catch (IOException e) {
      throw closing(e);
    }
  }

  /// How many bytes the file has, packed as it is; 0 if the system does not know.
  public final long size() {
    return size;
  }

  /// How many bytes of the file were read so far, some ahead of the records.
  public final long bytesRead() {
    return counter.count();
  }

  /// How many records there may be, going by the start of the file. To be asked before [#next]; 0
  /// if the system does not know the size.
  public final long expectedRows() {
    return blocks.rowsAhead() * size / Math.max(1, bytesRead());
  }

  /// A violation for each column that the file lacks.
  public final List<Violation> missingColumns() {
    return header.missing().stream().map(this::missing).toList();
  }

  /// The next records; empty after the last.
  ///
  /// @throws UnreadableCsvException if the file cannot be read on
  public final Optional<RecordBlock> next() throws UnreadableCsvException {
    try {
      return blocks.next(header);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /// Takes back a block that nobody uses any more, to read others into its memory.
  public final void giveBack(RecordBlock block) {
    blocks.giveBack(block);
  }

  @Override
  public final void close() throws IOException {
    content.close();
  }

  private InputStream text() throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(content, MARK_LENGTH);
    byte[] mark = bytes.readNBytes(MARK_LENGTH);
    String start = new String(mark, StandardCharsets.ISO_8859_1);
    if (start.startsWith("þÿ") || start.startsWith("ÿþ")) {
      throw UnreadableCsvException.of(file, CsvWording.UTF_16);
    }
    if (!start.equals("ï»¿")) {
      bytes.unread(mark);
    }
    return bytes;
  }

  private String[] firstRecord() throws IOException {
    return blocks
        .header()
        .orElseThrow(() -> UnreadableCsvException.noHeader(file, CsvWording.EMPTY, table));
  }

  private UnreadableCsvException closing(IOException failure) {
    UnreadableCsvException explained = explained(failure);
    try {
      content.close();
    } catch (IOException e) {
      explained.addSuppressed(e);
    }
    return explained;
  }

  private UnreadableCsvException explained(IOException failure) {
    return failure instanceof UnreadableCsvException unreadable
        ? unreadable
        : UnreadableCsvException.because(file, failure);
  }

  private Violation missing(Column column) {
    return new Violation(
        table.columnsPresent(),
        Violation.WHOLE_TABLE,
        1,
        "",
        Optional.of(column),
        "",
        CsvWording.COLUMN_MISSING.with(column.header()),
        CsvWording.ADD_COLUMN.with(column.header()));
  }
}
