package io.cardfolio.validate.csv;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Text;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.Violation;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a customer table from a CSV file, one record at a time.
///
/// Columns may stand in any order and among others; there may be a byte order mark, either kind of
/// line end, quotes and line breaks in cells. Blank lines hold no record and are skipped, but count
/// as lines. Bytes that are not UTF-8 become U+FFFD. A file that is packed with gzip or Zstandard
/// is unpacked on the way. Whatever goes wrong in reading is an [UnreadableCsvException]. For one
/// thread.
public final class CustomerCsvReader implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int MARK_LENGTH = 3;

  private final Path file;
  private final long size;
  private final CountingStream counter;
  private final InputStream content;
  private final Records records;
  private final CsvHeader header;
  private long rows;

  /// Opens a file and reads its first line.
  ///
  /// @throws UnreadableCsvException if the file is not there, empty, or no customer table
  public CustomerCsvReader(Path file) throws UnreadableCsvException {
    this.file = file;
    if (Files.isDirectory(file)) {
      throw UnreadableCsvException.of(file, "is a folder; choose a CSV file");
    }
    try {
      size = Files.size(file);
      counter = new CountingStream(Files.newInputStream(file));
      content = new UnpackedStream(file, counter);
    } catch (IOException e) {
      throw UnreadableCsvException.because(file, e);
    }
    try {
      records = new Records(file, new Lines(file, text()));
      header = new CsvHeader(file, firstRecord());
    } catch (IOException e) {
      throw closing(e);
    }
  }

  /// How many bytes the file has, packed as it is; 0 if the system does not know.
  public long size() {
    return size;
  }

  /// How many bytes of the file were read so far, some ahead of the records.
  public long bytesRead() {
    return counter.count();
  }

  /// A violation for each column that the file lacks.
  public List<Violation> missingColumns() {
    return header.missing().stream().map(CustomerCsvReader::missing).toList();
  }

  /// The next record; empty after the last.
  ///
  /// @throws UnreadableCsvException if the file cannot be read on
  public Optional<CsvRecord> next() throws UnreadableCsvException {
    try {
      Optional<String[]> cells = records.next();
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      rows++;
      return Optional.of(
          new CsvRecord(header, rows, records.startLine(), records.characters(), cells.get()));
    } catch (IOException e) {
      throw explained(e);
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private InputStreamReader text() throws IOException {
    InputStream bytes = new BufferedInputStream(content, BUFFER);
    bytes.mark(MARK_LENGTH);
    byte[] mark = bytes.readNBytes(MARK_LENGTH);
    String start = new String(mark, StandardCharsets.ISO_8859_1);
    if (start.startsWith("þÿ") || start.startsWith("ÿþ")) {
      throw UnreadableCsvException.of(file, "is text in UTF-16; save it as UTF-8");
    }
    if (!start.equals("ï»¿")) {
      bytes.reset();
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }

  private String[] firstRecord() throws IOException {
    return records.next().orElseThrow(() -> UnreadableCsvException.noHeader(file, "is empty"));
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

  private static Violation missing(CustomerColumn column) {
    return new Violation(
        Rule.COLUMNS_PRESENT,
        Violation.WHOLE_TABLE,
        1,
        "",
        Optional.of(column),
        "",
        Text.of("Column %s is missing", column.header()),
        "Add the column " + column.header());
  }
}
