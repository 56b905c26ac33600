package io.cardfolio.validate.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The records of a file as they are by definition: all of it as text, split into lines, and the
/// lines joined by OpenCSV. What is read from blocks of bytes is held against it.
///
/// @param records all records below the header
/// @param openLine the line on which a record starts that does not end; 0 if all do
public record TextRecords(List<CsvRecord> records, long openLine) {
  /// Reads a whole file.
  public static TextRecords of(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    ICSVParser parser = new RFC4180ParserBuilder().build();
    List<CsvRecord> records = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    CsvHeader header = null;
    long line = 0;
    long start = 0;
    int characters = 0;
    for (String content : text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1)) {
      line++;
      if (!parser.isPending()) {
        start = line;
        characters = -1;
      }
      if (parser.isPending() || !content.isEmpty()) {
        characters += content.length() + 1;
        cells.addAll(List.of(parser.parseLineMulti(content)));
        if (!parser.isPending()) {
          String[] record = cells.toArray(String[]::new);
          if (header == null) {
            header = new CsvHeader(file, CsvTable.CUSTOMERS, record);
          } else {
            records.add(new CsvRecord(header, records.size() + 1L, start, characters, record));
          }
          cells.clear();
        }
      }
    }
    return new TextRecords(records, parser.isPending() ? start : 0);
  }
}
