package io.cardfolio.validate.csv;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.TransactionText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads back a record that Cardfolio itself wrote: a single line, its columns in their usual
/// order.
public final class MadeRecord {
  private MadeRecord() {}

  /// The customer in a range of UTF-8 bytes.
  ///
  /// @throws IllegalArgumentException if the line has not as many fields as there are columns
  public static CustomerText customer(byte[] bytes, int start, int end) {
    return new CustomerText(fields(bytes, start, end));
  }

  /// The transaction in a range of UTF-8 bytes.
  ///
  /// @throws IllegalArgumentException if the line has not as many fields as there are columns
  public static TransactionText transaction(byte[] bytes, int start, int end) {
    return new TransactionText(fields(bytes, start, end));
  }

  private static String[] fields(byte[] bytes, int start, int end) {
    RFC4180Parser parser = new RFC4180ParserBuilder().build();
    try {
      return parser.parseLine(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
