package io.cardfolio.generate;

import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

  /// The digits of 00 to 99, one after the other.
  private static final byte[] PAIRS =
      ascii(
          IntStream.range(0, 100)
              .mapToObj(pair -> "" + pair / 10 + pair % 10)
              .collect(Collectors.joining()));

  private static final int MOST_DIGITS = 19;
  private static final int NUMBERS = 4;

  private final CustomerGenerator generator;
  private final Surnames surnameDeck;
  private final byte separator;
  private final EncodedNames names;
  private final Lexicon domains;
  private final Lexicon ages;
  private final Lexicon places;
  private final Lexicon statusesAndCards;
  private final Lexicon days;
  private final Lexicon segmentsAndDeclines;
  private final int youngest;
  private final int firstDay;

  CustomerEncoder(
      CustomerGenerator generator, PortfolioSpec spec, CustomerDrawer drawer, TextFormat format) {
    this.generator = generator;
    separator = format.separator();
    surnameDeck = drawer.namePool().surnames();
    names = drawer.pools().encodedNames(spec.nameLocale(), format);
    places = drawer.pools().encodedPlaces(format);
    domains = new Lexicon(Email.DOMAINS, CustomerEncoder::ascii);
    youngest = spec.ages().minimum();
    ages =
        new Lexicon(
            IntStream.rangeClosed(youngest, spec.ages().maximum())
                .mapToObj(Integer::toString)
                .toList(),
            format::between);
    statusesAndCards =
        new Lexicon(
            Arrays.stream(EmploymentStatus.values())
                .flatMap(status ->
                    Arrays.stream(CardType.values())
                        .map(card -> format.between(status.label(), card.label())))
                .toList());
    Range dates = drawer.openDates().all();
    firstDay = dates.minimum();
    days =
        new Lexicon(
            IntStream.rangeClosed(dates.minimum(), dates.maximum())
                .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
                .toList(),
            format::between);
    segmentsAndDeclines =
        new Lexicon(
            spec.segments().stream()
                .flatMap(segment ->
                    DECLINES.stream().map(decline -> format.last(segment.name(), decline)))
                .toList());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// How many bytes a record can have at most.
  public int longestRecord() {
    return names.longest()
        + Stream.of(domains, ages, places, statusesAndCards, days, segmentsAndDeclines)
            .mapToInt(Lexicon::longest)
            .sum()
        + NUMBERS * MOST_DIGITS;
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
      copy(names.firstNames(drawn.firstNameList), drawn.firstName);
      copy(names.surnames(), surnameDeck.nameOf(drawn.surnameCard));
      email(drawn);
      copy(ages, drawn.age - youngest);
      copy(places, drawn.place);
      copy(statusesAndCards, drawn.employment * CardType.values().length + drawn.cardType);
      number(drawn.creditLimit);
      copy(days, drawn.openDay - firstDay);
      copy(segmentsAndDeclines, drawn.segment * DECLINES.size() + drawn.decline + 1);
    }

    private void email(DrawnCustomer drawn) {
      Lexicon spellings = names.firstSpellings(drawn.firstNameList);
      Lexicon surnameSpellings = names.surnameSpellings();
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
        number(number);
      }
      copy(domains, Email.domain(drawn.namesake));
    }

    private void id(byte[] start, long number) {
      System.arraycopy(start, 0, to, at, start.length);
      at += start.length + Customer.ID_DIGITS;
      digits((int) number, Customer.ID_DIGITS);
    }

    private void number(long number) {
      int length = 1;
      for (long power = 10; power <= number; power *= 10) {
        length++;
      }
      at += length;
      digits((int) number, length);
    }

    /// Puts the last digits of a number before the present place, two at a time.
    private void digits(int number, int count) {
      int rest = number;
      int place = at;
      int left = count;
      for (; left >= 2; left -= 2) {
        int pair = 2 * (rest % 100);
        rest /= 100;
        to[--place] = PAIRS[pair + 1];
        to[--place] = PAIRS[pair];
      }
      if (left > 0) {
        to[--place] = (byte) ('0' + rest);
      }
    }

    private void copy(Lexicon lexicon, int index) {
      at = lexicon.copy(index, to, at);
    }
  }
}
