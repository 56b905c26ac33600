package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Range;
import io.cardfolio.ui.text.Figures;
import io.cardfolio.ui.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The formats of the form's fields in one language.
final class Formats {
  private static final String DASH = "(?<=.)\\s*(?:–|—|-|to|a)\\s*";
  private static final Pattern RANGE = Pattern.compile("(.+?)" + DASH + "(.+)");

  private final Texts texts;
  private final Figures figures;
  private final NumberReader numbers;

  /// Formats that write and read as a locale does.
  Formats(Texts texts) {
    this.texts = texts;
    figures = texts.figures();
    numbers = new NumberReader(texts.locale());
  }

  /// A count: `50,000`.
  TextFormat<Long> count() {
    return new Simple<>("whole-number", figures::count, numbers::whole);
  }

  /// A seed, which is not grouped: `42`.
  TextFormat<Long> seed() {
    return new Simple<>("whole-number", String::valueOf, numbers::whole);
  }

  /// Years or other small numbers: `22`.
  TextFormat<Integer> years() {
    return new Simple<>("whole-number", value -> figures.count(value), this::small);
  }

  /// Dollars: `$5,000`.
  TextFormat<Integer> dollars() {
    return new Simple<>("whole-dollars", value -> figures.dollars(value), this::readDollars);
  }

  /// A percentage: `15%`.
  TextFormat<Percent> percent() {
    return new Simple<>("percentage", figures::percent, this::readPercent);
  }

  /// A percentage beside its rest, of which only the first is read: `70% / 30%`.
  TextFormat<Percent> split() {
    return new Simple<>(
        "percentage",
        percent -> figures.percent(percent) + " / " + figures.percent(percent.rest()),
        text -> readPercent(text.split("/", 2)[0]));
  }

  /// A range of dollars: `$500 – $2,000`.
  TextFormat<Range> dollarRange() {
    return new Simple<>(
        "dollar-range",
        range -> figures.dollars(range.minimum()) + " – " + figures.dollars(range.maximum()),
        text -> readRange(text, this::readDollars));
  }

  /// A range of counts: `20 – 40`.
  TextFormat<Range> countRange() {
    return new Simple<>(
        "count-range",
        range -> figures.count(range.minimum()) + " – " + figures.count(range.maximum()),
        text -> readRange(text, this::small));
  }

  /// A range of months: `24 – 60 months`.
  TextFormat<Range> monthRange() {
    return new Simple<>(
        "month-range",
        range ->
            texts.of("form.months", figures.count(range.minimum()), figures.count(range.maximum())),
        text -> readRange(text.replaceFirst("\\s*\\p{L}{2,}\\s*$", ""), this::small));
  }

  /// A day: `2025-12-31`.
  TextFormat<LocalDate> day() {
    return new Simple<>("date", LocalDate::toString, text -> LocalDate.parse(text.strip()));
  }

  /// A name, which may be anything.
  TextFormat<String> name() {
    return new Simple<>("name", text -> text, text -> text);
  }

  private int small(String text) {
    return Math.toIntExact(numbers.whole(text));
  }

  private int readDollars(String text) {
    return small(text.strip().replaceFirst("^([-−]?)\\s*\\$", "$1"));
  }

  private Percent readPercent(String text) {
    return Percent.of(numbers.decimal(text.strip().replaceFirst("%$", "")));
  }

  private static Range readRange(String text, Function<String, Integer> number) {
    Matcher matcher = RANGE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new NumberFormatException(text);
    }
    return new Range(number.apply(matcher.group(1)), number.apply(matcher.group(2)));
  }

  /// A format by a writer and a reader that throws, with the key of what text should have been.
  private final class Simple<T> implements TextFormat<T> {
    private final String expected;
    private final Function<T, String> writer;
    private final Function<String, T> reader;

    Simple(String expected, Function<T, String> writer, Function<String, T> reader) {
      this.expected = "form.expected-" + expected;
      this.writer = writer;
      this.reader = reader;
    }

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

    @Override
    public String complaint(String title, String text) {
      return text.isBlank()
          ? texts.of("form.empty", title, texts.of(expected))
          : texts.of("form.unreadable", title, text, texts.of(expected));
    }
  }
}
