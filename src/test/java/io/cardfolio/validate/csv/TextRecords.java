package io.cardfolio.validate.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The records of a file as they are by definition: all of it as text, split into lines, and the
/// lines joined by OpenCSV. What blocks of bytes give is held against it.
public record TextRecords(List<List<String>> cells, List<Long> lines) {
  /// Reads a whole file, header included.
  ///
  /// @throws IllegalArgumentException if a quote is left open
  public static TextRecords of(byte[] file) throws IOException {
    ICSVParser parser = new RFC4180ParserBuilder().build();
    TextRecords records = new TextRecords(new ArrayList<>(), new ArrayList<>());
    String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<String> cells = new ArrayList<>();
    long line = 0;
    long start = 0;
    for (String content : text.split("\r\n|\r|\n", -1)) {
      line++;
      if (parser.isPending() || !content.isEmpty()) {
        start = parser.isPending() ? start : line;
        cells.addAll(List.of(parser.parseLineMulti(content)));
        if (!parser.isPending()) {
          records.cells.add(List.copyOf(cells));
          records.lines.add(start);
          cells.clear();
        }
      }
    }
    if (parser.isPending()) {
      throw new IllegalArgumentException("A quote is left open");
    }
    return records;
  }
}
