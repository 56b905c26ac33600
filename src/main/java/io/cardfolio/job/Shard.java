package io.cardfolio.job;

import io.cardfolio.model.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of several parts of a portfolio that machines can make without each other. The parts are
/// runs of neighbouring rows, as even as they can be; their files joined in order are the one file,
/// byte for byte, as only the first has the header.
///
/// @param index which part, counted from 1
/// @param count how many parts there are; there may be more of them than rows
public record Shard(int index, int count) {
  /// The one part that is everything.
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern NOTATION = Pattern.compile("(\\d{1,8})/(\\d{1,8})");

  /// A part that is one of its count.
  ///
  /// @throws IllegalArgumentException if it is not, with one sentence
  public Shard {
    if (count < 1) {
      throw new IllegalArgumentException(
          Text.of("Shard \"%d/%d\" is one of no parts; choose a count from 1", index, count));
    }
    if (index < 1 || index > count) {
      throw new IllegalArgumentException(
          Text.of("Shard \"%d/%d\" is not from 1/%d to %d/%d", index, count, count, count, count));
    }
  }

  /// The part that a text such as `3/16` names.
  ///
  /// @throws IllegalArgumentException if it names none, with one sentence
  public static Shard parse(String text) {
    Matcher matcher = NOTATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          Text.of("Shard \"%s\" is not a part of a count such as 3/16", text));
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /// The first row of the part, counted from 1.
  ///
  /// @param rows how many rows all parts have
  public long firstOf(long rows) {
    return rows * (index - 1) / count + 1;
  }

  /// The last row of the part; the one below [#firstOf] if it is empty.
  ///
  /// @param rows how many rows all parts have
  public long lastOf(long rows) {
    return rows * index / count;
  }

  /// Whether the part starts the file.
  public boolean isFirst() {
    return index == 1;
  }

  /// The usual name of the part's file, such as `customers-03-of-16.csv`: names sort as the parts
  /// do.
  ///
  /// @param table what the file holds, such as `customers`
  public String fileName(String table) {
    int digits = Integer.toString(count).length();
    return count == 1
        ? table + ".csv"
        : String.format(Locale.ROOT, "%s-%0" + digits + "d-of-%d.csv", table, index, count);
  }

  /// The part as [#parse] reads it.
  @Override
  public String toString() {
    return index + "/" + count;
  }
}
