package io.cardfolio.validate.csv;

import com.opencsv.ICSVParser;
import io.cardfolio.validate.plain.PlainReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Neighbouring records of a file, mostly as bytes still, for one thread at a time.
public final class RecordBlock {
  private final CsvHeader header;
  private final byte[] bytes;
  private final int length;
  private final long firstRow;
  private final long firstLine;
  private final List<QuotedRecord> quoted;
  private final ICSVParser parser = RecordParser.parser();
  private RecordCursor<PlainReader> again;

  /// @param bytes holds whole lines, each with a line feed at its end
  /// @param length how many bytes of the array they are
  /// @param firstRow which record of the file the first is, from 1
  /// @param firstLine which line of the file the first is, from 1
  /// @param quoted the records that were read already, in their order
  RecordBlock(
      CsvHeader header,
      byte[] bytes,
      int length,
      long firstRow,
      long firstLine,
      List<QuotedRecord> quoted) {
    this.header = header;
    this.bytes = bytes;
    this.length = length;
    this.firstRow = firstRow;
    this.firstLine = firstLine;
    this.quoted = quoted;
    this.again = records();
  }

  /// Which record of the file the first is, from 1.
  public long firstRow() {
    return firstRow;
  }

  /// Goes through the records.
  public RecordCursor<PlainReader> records() {
    return new RecordCursor<>(this, Optional.empty());
  }

  /// Goes through the records and tells which surely break no rule.
  ///
  /// @param judge tells it, where the columns stand in their usual order
  public <P extends PlainReader> RecordCursor<P> records(P judge) {
    return new RecordCursor<>(this, header.isUsual() ? Optional.of(judge) : Optional.empty());
  }

  /// One of the records. Quick if they are asked for in their order.
  public CsvRecord record(long row) {
    if (row < again.row()) {
      again = records();
    }
    boolean more = true;
    while (more && again.row() < row) {
      more = again.next();
    }
    return again.record();
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  long firstLine() {
    return firstLine;
  }

  List<QuotedRecord> quoted() {
    return quoted;
  }

  /// Reads a record that is a line by itself.
  CsvRecord read(long row, long line, int start, int end) {
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return new CsvRecord(header, row, line, text.length(), RecordParser.cells(parser, text));
  }
}
