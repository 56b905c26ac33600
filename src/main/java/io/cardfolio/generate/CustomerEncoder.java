package io.cardfolio.generate;

import io.cardfolio.generate.bytes.Digits;
import io.cardfolio.generate.bytes.Lexicon;
import io.cardfolio.generate.bytes.TextFormat;
import io.cardfolio.generate.name.Email;
import io.cardfolio.generate.name.EncodedNames;
import io.cardfolio.generate.name.Surnames;
import io.cardfolio.model.CardType;
import io.cardfolio.model.Customer;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.EmploymentStatus;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.UsState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads what was drawn as bytes, straight into an array: the fast way to a file. Texts are encoded
/// once, beforehand; a row is then copies and digits, and allocates nothing.
///
/// The fields come in the order of `CustomerColumn`; a test holds the bytes against those that the
/// same customers have as values. Safe for use by several threads.
public final class CustomerEncoder {
  /// The decline types in the order of [DrawnCustomers#decline], which is -1 for none.
  static final List<String> DECLINES =
      Stream.concat(Stream.of(""), Arrays.stream(DeclineType.values()).map(DeclineType::label))
          .toList();

  /// How many columns of pieces a record has: the first name, the surname, the place, the age, the
  /// status with the card type, the day, the segment with the decline type, and the domain.
  static final int PIECES = 8;

  private static final int MOST_DIGITS = 19;
  private static final int NUMBERS = 4;

  /// Those between names, and the dot of an e-mail address.
  private static final int SEPARATORS = 4;

  /// How many bytes behind the records [#encode] may overwrite.
  public static final int OVERRUN = Digits.OVERRUN;

  private final CustomerGenerator generator;
  private final Surnames surnameDeck;
  private final byte separator;
  private final EncodedNames names;
  private final Lexicon idStart;
  private final Lexicon domains;
  private final Lexicon ages;
  private final CustomerSurvey survey;
  private final Lexicon states;
  private final Lexicon cities;
  private final Lexicon statusesAndCards;
  private final Lexicon days;
  private final Lexicon segmentsAndDeclines;

  CustomerEncoder(
      CustomerGenerator generator, PortfolioSpec spec, CustomerDrawer drawer, TextFormat format) {
    this.generator = generator;
    survey = generator.survey();
    separator = format.separator();
    surnameDeck = drawer.namePool().surnames();
    names = drawer.pools().encodedNames(spec.nameLocale(), format);
    states =
        new Lexicon(Arrays.stream(UsState.values()).map(UsState::name).toList(), format::between);
    cities = drawer.pools().encodedCities(format);
    idStart =
        new Lexicon(
            List.of(Customer.ID_PREFIX, Customer.ID_PREFIX.toLowerCase(Locale.ROOT)),
            CustomerEncoder::ascii);
    domains = new Lexicon(Email.DOMAINS, CustomerEncoder::ascii);
    ages =
        new Lexicon(
            IntStream.rangeClosed(spec.ages().minimum(), spec.ages().maximum())
                .mapToObj(Integer::toString)
                .toList(),
            format::before);
    statusesAndCards =
        Lexicon.encoded(
            Arrays.stream(EmploymentStatus.values())
                .flatMap(status ->
                    Arrays.stream(CardType.values())
                        .map(card -> format.between(status.label(), card.label())))
                .toList());
    Range dates = drawer.openDates().all();
    days =
        new Lexicon(
            IntStream.rangeClosed(dates.minimum(), dates.maximum())
                .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
                .toList(),
            format::between);
    segmentsAndDeclines =
        Lexicon.encoded(
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
        + Stream.of(
                idStart, domains, ages, states, cities, statusesAndCards, days, segmentsAndDeclines)
            .mapToInt(Lexicon::longest)
            .sum()
        + NUMBERS * MOST_DIGITS
        + SEPARATORS;
  }

  /// How many pieces there are in each column of pieces. A record is put together from a piece of
  /// each, the number of its row, the credit limit, and a number in some addresses; records with
  /// the same piece have the same text there.
  public int[] pieces() {
    return new int[] {
      names.firstNamesBefore(names.lists()),
      names.surnames().count(),
      cities.count(),
      ages.count(),
      statusesAndCards.count(),
      days.count(),
      segmentsAndDeclines.count(),
      domains.count()
    };
  }

  /// Encodes a range of rows.
  ///
  /// @param first the first row, counted from 1
  /// @param last the last row; below the first for none
  /// @param to gets the bytes; has [#longestRecord] bytes for each row and [#OVERRUN] more
  /// @return how many bytes were written
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public int encode(long first, long last, byte[] to) {
    return encode(first, last, to, _ -> {});
  }

  /// Encodes a range of rows and tells of them, a few at a time.
  ///
  /// @param taker hears of rows when their records are in the array; must not keep what it is
  ///   handed
  /// @return how many bytes were written
  /// @throws IndexOutOfBoundsException beyond the settings' number of customers
  public int encode(long first, long last, byte[] to, Consumer<DrawnCustomers> taker) {
    Records records = new Records(to);
    generator.draw(
        first,
        last,
        drawn -> {
          records.add(drawn);
          taker.accept(drawn);
        });
    return records.at;
  }

  private void findNamedPieces(DrawnCustomers drawn) {
    int[][] pieces = drawn.pieces;
    for (int i = 0; i < drawn.count; i++) {
      pieces[0][i] = names.firstNamesBefore(drawn.firstNameList[i]) + drawn.firstName[i];
      pieces[1][i] = surnameDeck.nameOf(drawn.surnameCard[i]);
      pieces[7][i] = Email.domain(drawn.namesake[i]);
    }
  }

  /// The records of one call, one after the other in an array.
  private final class Records {
    private final byte[] to;
    private int at;

    Records(byte[] to) {
      this.to = to;
    }

    void add(DrawnCustomers drawn) {
      survey.findPieces(drawn);
      findNamedPieces(drawn);
      for (int i = 0; i < drawn.count; i++) {
        drawn.start[i] = at;
        at = add(drawn, i, at);
        drawn.end[i] = at - 1;
      }
    }

    private int add(DrawnCustomers drawn, int i, int start) {
      int[][] pieces = drawn.pieces;
      long number = drawn.firstRow + i + 1;
      int at = idStart.copy(0, to, start);
      at = Digits.writeEight((int) number, to, at);
      to[at++] = separator;
      at = names.firstNames(drawn.firstNameList[i]).copy(drawn.firstName[i], to, at);
      to[at++] = separator;
      at = names.surnames().copy(pieces[1][i], to, at);
      to[at++] = separator;
      drawn.emailStart[i] = at;
      at = email(drawn, i, number, at);
      drawn.emailEnd[i] = at;
      at = ages.copy(pieces[3][i], to, at);
      at = states.copy(drawn.state[i], to, at);
      at = cities.copy(pieces[2][i], to, at);
      at = statusesAndCards.copy(pieces[4][i], to, at);
      at = Digits.write(drawn.creditLimit[i], to, at);
      at = days.copy(pieces[5][i], to, at);
      return segmentsAndDeclines.copy(pieces[6][i], to, at);
    }

    private int email(DrawnCustomers drawn, int i, long number, int start) {
      Lexicon spellings = names.firstSpellings(drawn.firstNameList[i]);
      Lexicon surnameSpellings = names.surnameSpellings();
      int first = drawn.firstName[i];
      int group = surnameDeck.group(drawn.surnameCard[i]);
      if (spellings.isEmpty(first) || surnameSpellings.isEmpty(group)) {
        int at = Digits.writeEight((int) number, to, idStart.copy(1, to, start));
        return domains.copy(0, to, at);
      }
      int at = spellings.copy(first, to, start);
      to[at++] = '.';
      at = surnameSpellings.copy(group, to, at);
      long numbered = Email.number(drawn.namesake[i]);
      int afterNumber = Digits.write(numbered, to, at);
      at = numbered > 0 ? afterNumber : at;
      return domains.copy(drawn.pieces[7][i], to, at);
    }
  }
}
