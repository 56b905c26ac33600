package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Range;
import io.cardfolio.model.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The formats of the form's fields.
final class Formats {
  /// A count: `50,000`.
  static final TextFormat<Long> COUNT =
      new Simple<>("a whole number", Formats::grouped, text -> wholeNumber(text));

  /// A seed, which is not grouped: `42`.
  static final TextFormat<Long> SEED =
      new Simple<>("a whole number", String::valueOf, text -> wholeNumber(text));

  /// Years or other small numbers: `22`.
  static final TextFormat<Integer> YEARS =
      new Simple<>("a whole number", String::valueOf, text -> Math.toIntExact(wholeNumber(text)));

  /// Dollars: `$5,000`.
  static final TextFormat<Integer> DOLLARS =
      new Simple<>("a whole number of dollars", Formats::dollars, Formats::readDollars);

  /// A percentage: `15%`.
  static final TextFormat<Percent> PERCENT =
      new Simple<>(
          "a percentage with at most four decimals", Percent::toString, Formats::readPercent);

  /// A percentage beside its rest, of which only the first is read: `70% / 30%`.
  static final TextFormat<Percent> SPLIT =
      new Simple<>(
          "a percentage with at most four decimals",
          percent -> percent + " / " + percent.rest(),
          text -> readPercent(text.split("/", 2)[0]));

  /// A range of dollars: `$500 – $2,000`.
  static final TextFormat<Range> DOLLAR_RANGE =
      new Simple<>(
          "two whole numbers of dollars such as $500 – $2,000",
          range -> dollars(range.minimum()) + " – " + dollars(range.maximum()),
          Formats::readRange);

  /// A range of months: `24 – 60 months`.
  static final TextFormat<Range> MONTH_RANGE =
      new Simple<>(
          "two whole numbers of months such as 24 – 60",
          range -> Text.of("%d – %d months", range.minimum(), range.maximum()),
          text -> readRange(text.replace("months", "")));

  /// A day: `2025-12-31`.
  static final TextFormat<LocalDate> DAY =
      new Simple<>("a date such as 2025-12-31", LocalDate::toString, LocalDate::parse);

  /// A name, which may be anything.
  static final TextFormat<String> NAME = new Simple<>("a name", text -> text, text -> text);

  private static final String DASH = "\\s*(?:–|—|-|to)\\s*";
  private static final String NUMBER = "\\s*(-?\\$?[0-9,]+)\\s*";
  private static final Pattern RANGE = Pattern.compile(NUMBER + DASH + NUMBER);

  private Formats() {}

  /// Dollars for people: `$5,000`, `-$1`.
  static String dollars(int amount) {
    return (amount < 0 ? "-$" : "$") + grouped(Math.abs((long) amount));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static long wholeNumber(String text) {
    return Long.parseLong(text.strip().replace(",", ""));
  }

  private static int readDollars(String text) {
    return Math.toIntExact(wholeNumber(text.strip().replaceFirst("^(-?)\\$\\s*", "$1")));
  }

  private static Percent readPercent(String text) {
    return Percent.of(new BigDecimal(text.strip().replaceFirst("\\s*%$", "")));
  }

  private static Range readRange(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      throw new NumberFormatException(text);
    }
    List<Integer> ends = List.of(readDollars(matcher.group(1)), readDollars(matcher.group(2)));
    return new Range(ends.getFirst(), ends.getLast());
  }

  private record Simple<T>(String expected, Function<T, String> writer, Function<String, T> reader)
      implements TextFormat<T> {
    @Override
    public String text(T value) {
      return writer.apply(value);
    }

    @Override
    public Optional<T> read(String text) {
      try {
        return Optional.of(reader.apply(text));
      } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
