package io.cardfolio.generate;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads what was drawn as bytes, straight into an array: the fast way to a file. Texts are encoded
/// once, beforehand; a row is then copies and digits, and allocates nothing.
///
/// The fields come in the order of `CustomerColumn`; a test holds the bytes against those that the
/// same customers have as values. Safe for use by several threads.
public final class CustomerEncoder {
  private static final byte[] ID_START = ascii(Customer.ID_PREFIX);
  private static final byte[] EMAIL_ID_START = ascii(Customer.ID_PREFIX.toLowerCase(Locale.ROOT));

  /// The decline types in the order of [DrawnCustomer#decline], which is -1 for none.
  private static final List<String> DECLINES =
      Stream.concat(Stream.of(""), Arrays.stream(DeclineType.values()).map(DeclineType::label))
          .toList();

  private static final int MOST_DIGITS = 19;

  private final CustomerGenerator generator;
  private final Surnames surnameDeck;
  private final byte separator;
  private final Lexicon[] firstNames;
  private final Lexicon[] firstSpellings;
  private final Lexicon surnames;
  private final Lexicon surnameSpellings;
  private final Lexicon domains;
  private final Lexicon ages;
  private final Lexicon places;
  private final Lexicon statusesAndCards;
  private final Lexicon days;
  private final Lexicon segmentsAndDeclines;
  private final int youngest;
  private final int firstDay;

  CustomerEncoder(
      CustomerGenerator generator,
      PortfolioSpec spec,
      CustomerDrawer drawer,
      Function<String, byte[]> field,
      char separator,
      char end) {
    this.generator = generator;
    this.separator = (byte) separator;
    NamePool names = drawer.namePool();
    Joiner joiner = new Joiner(field, separator, end);
    surnameDeck = names.surnames();
    firstNames = lexicons(names, FirstNames::names, field);
    firstSpellings = lexicons(names, FirstNames::spellings, CustomerEncoder::ascii);
    surnames = new Lexicon(surnameDeck.names(), joiner::between);
    surnameSpellings = new Lexicon(surnameDeck.spellings(), CustomerEncoder::ascii);
    domains = new Lexicon(Email.DOMAINS, CustomerEncoder::ascii);
    youngest = spec.ages().minimum();
    ages =
        new Lexicon(
            IntStream.rangeClosed(youngest, spec.ages().maximum())
                .mapToObj(Integer::toString)
                .toList(),
            joiner::between);
    places =
        new Lexicon(
            IntStream.range(0, drawer.places().count())
                .mapToObj(place ->
                    joiner.fields(drawer.places().state(place), drawer.places().city(place)))
                .toList());
    statusesAndCards =
        new Lexicon(
            Arrays.stream(EmploymentStatus.values())
                .flatMap(status ->
                    Arrays.stream(CardType.values())
                        .map(card -> joiner.between(status.label(), card.label())))
                .toList());
    Range dates = drawer.openDates().all();
    firstDay = dates.minimum();
    days =
        new Lexicon(
            IntStream.rangeClosed(dates.minimum(), dates.maximum())
                .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
                .toList(),
            joiner::between);
    segmentsAndDeclines =
        new Lexicon(
            spec.segments().stream()
                .flatMap(segment ->
                    DECLINES.stream().map(decline -> joiner.last(segment.name(), decline)))
                .toList());
  }

  private static Lexicon[] lexicons(
      NamePool names, Function<FirstNames, List<String>> texts, Function<String, byte[]> encode) {
    return IntStream.range(0, names.lists())
        .mapToObj(list -> new Lexicon(texts.apply(names.firstNames(list)), encode))
        .toArray(Lexicon[]::new);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// How many bytes a record can have at most.
  public int longestRecord() {
    int longest =
        Stream.of(
                surnames,
                surnameSpellings,
                domains,
                ages,
                places,
                statusesAndCards,
                days,
                segmentsAndDeclines)
            .mapToInt(Lexicon::longest)
            .sum();
    int first =
        Stream.of(firstNames, firstSpellings)
            .mapToInt(lists -> Arrays.stream(lists).mapToInt(Lexicon::longest).max().orElse(0))
            .sum();
    return longest + first + 5 * MOST_DIGITS;
  }

  /// Encodes a range of rows.
  ///
  /// @param first the first row, counted from 1
  /// @param last the last row; below the first for none
  /// @param to gets the bytes; has [#longestRecord] bytes for each row
  /// @return how many bytes were written
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public int encode(long first, long last, byte[] to) {
    Records records = new Records(to);
    generator.draw(first, last, records::add);
    return records.at;
  }

  /// The records of one call, one after the other in an array.
  private final class Records {
    private final byte[] to;
    private int at;

    Records(byte[] to) {
      this.to = to;
    }

    void add(DrawnCustomer drawn) {
      id(ID_START, drawn.row + 1);
      to[at++] = separator;
      copy(firstNames[drawn.firstNameList], drawn.firstName);
      copy(surnames, surnameDeck.nameOf(drawn.surnameCard));
      email(drawn);
      copy(ages, drawn.age - youngest);
      copy(places, drawn.place);
      copy(statusesAndCards, drawn.employment * CardType.values().length + drawn.cardType);
      digits(drawn.creditLimit);
      copy(days, drawn.openDay - firstDay);
      copy(segmentsAndDeclines, drawn.segment * DECLINES.size() + drawn.decline + 1);
    }

    private void email(DrawnCustomer drawn) {
      Lexicon spellings = firstSpellings[drawn.firstNameList];
      int group = surnameDeck.group(drawn.surnameCard);
      if (spellings.isEmpty(drawn.firstName) || surnameSpellings.isEmpty(group)) {
        id(EMAIL_ID_START, drawn.row + 1);
        copy(domains, 0);
        return;
      }
      copy(spellings, drawn.firstName);
      to[at++] = '.';
      copy(surnameSpellings, group);
      long number = Email.number(drawn.namesake);
      if (number > 0) {
        digits(number);
      }
      copy(domains, Email.domain(drawn.namesake));
    }

    private void id(byte[] start, long number) {
      System.arraycopy(start, 0, to, at, start.length);
      at += start.length + Customer.ID_DIGITS;
      long rest = number;
      for (int i = 1; i <= Customer.ID_DIGITS; i++) {
        to[at - i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }

    private void digits(long number) {
      int length = 1;
      for (long rest = number / 10; rest > 0; rest /= 10) {
        length++;
      }
      at += length;
      long rest = number;
      for (int i = 1; i <= length; i++) {
        to[at - i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }

    private void copy(Lexicon lexicon, int index) {
      at = lexicon.copy(index, to, at);
    }
  }

  /// Puts fields together that always stand side by side.
  private record Joiner(Function<String, byte[]> field, char separator, char end) {
    /// Fields with separators between them.
    byte[] fields(String... texts) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = 0; i < texts.length; i++) {
        if (i > 0) {
          bytes.write(separator);
        }
        bytes.writeBytes(field.apply(texts[i]));
      }
      return bytes.toByteArray();
    }

    /// Fields with separators between them, before and after.
    byte[] between(String... texts) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(separator);
      bytes.writeBytes(fields(texts));
      bytes.write(separator);
      return bytes.toByteArray();
    }

    /// Fields with separators between them, at the end of a record.
    byte[] last(String... texts) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(fields(texts));
      bytes.write(end);
      return bytes.toByteArray();
    }
  }
}
