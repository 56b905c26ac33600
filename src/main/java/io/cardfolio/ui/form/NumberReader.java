package io.cardfolio.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads numbers as people write them: plainly, or grouped as in their locale.
final class NumberReader {
  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

  private final String grouping;
  private final Pattern whole;

  /// A reader of the plain form and that of a locale.
  NumberReader(Locale locale) {
    String separator =
        String.valueOf(DecimalFormatSymbols.getInstance(locale).getGroupingSeparator());
    grouping = SPACES.matcher(separator).replaceAll("");
    whole =
        grouping.isEmpty()
            ? Pattern.compile("-?\\d+")
            : Pattern.compile("-?(?:\\d+|\\d{1,3}(?:" + Pattern.quote(grouping) + "\\d{3})+)");
  }

  /// A whole number. A point or comma that does not group is no part of one, so that nobody's cents
  /// become dollars.
  ///
  /// @throws NumberFormatException if it is none
  long whole(String text) {
    String plain = plain(text);
    if (!whole.matcher(plain).matches()) {
      throw new NumberFormatException(text);
    }
    return Long.parseLong(grouping.isEmpty() ? plain : plain.replace(grouping, ""));
  }

  /// A number below a thousand, in which point and comma both stand before the decimals.
  ///
  /// @throws NumberFormatException if it is none
  BigDecimal decimal(String text) {
    String plain = plain(text);
    if (!DECIMAL.matcher(plain).matches()) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(plain.replace(',', '.'));
  }

  private static String plain(String text) {
    return SPACES.matcher(text).replaceAll("").replace('−', '-');
  }
}
