package io.cardfolio.generate.defect;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words that look right and are not among those that a column may hold.
///
/// @param column the column
/// @param words the words
record UnknownWords(CustomerColumn column, List<String> words) implements CustomerPlanting {
  private static final int SEGMENT_WORDS = 5;

  static UnknownWords states() {
    return new UnknownWords(CustomerColumn.STATE, List.of("XX", "ZZ", "UK", "ON", "QC"));
  }

  static UnknownWords statuses() {
    return new UnknownWords(
        CustomerColumn.EMPLOYMENT_STATUS, List.of("Contractor", "Student", "Homemaker", "Unknown"));
  }

  static UnknownWords cards() {
    return new UnknownWords(
        CustomerColumn.CARD_TYPE, List.of("Gold", "Platinum", "Black", "Unknown"));
  }

  /// Names that no segment of the settings has.
  static UnknownWords segments(PortfolioSpec spec) {
    Set<String> known =
        spec.segments().stream().map(Segment::name).collect(Collectors.toUnmodifiableSet());
    return new UnknownWords(
        CustomerColumn.CUSTOMER_SEGMENT,
        Stream.concat(
                Stream.of("Legacy", "Other", "Test", "Unassigned", "Unknown"),
                IntStream.rangeClosed(1, PortfolioSpec.MAX_SEGMENTS).mapToObj(i -> "Group " + i))
            .filter(name -> !known.contains(name))
            .limit(SEGMENT_WORDS)
            .toList());
  }

  @Override
  public Optional<Cell> plant(CustomerText clean, long row, Choices choices) {
    return Cell.of(column, choices.of(words));
  }
}
