package io.cardfolio.cli;

import io.cardfolio.model.LegalRanges;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number, with a sentence where it is none. Whether it is one of those that can be
/// used, others tell, who know what to use in its place.
abstract class WholeNumberConverter implements ITypeConverter<Long> {
  private final long least;
  private final long most;

  private WholeNumberConverter(long least, long most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public Long convert(String text) {
    try {
      long number = Long.parseLong(text);
      // So far beyond that it could not even be told as what it is.
      if (number
          == Math.clamp(
              number, Math.min(least, Integer.MIN_VALUE), Math.max(most, Integer.MAX_VALUE))) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new TypeConversionException(
        Text.of("'%s' is not a whole number from %,d to %,d", text, least, most));
  }

  /// A number of customers.
  static final class Customers extends WholeNumberConverter {
    Customers() {
      super(0, PortfolioSpec.MAX_CUSTOMERS);
    }
  }

  /// A seed.
  static final class Seed extends WholeNumberConverter {
    Seed() {
      super(Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  /// A number of threads.
  static final class Threads extends WholeNumberConverter {
    Threads() {
      super(1, ThreadsOption.MOST);
    }
  }

  /// A number of months.
  static final class Months extends WholeNumberConverter {
    Months() {
      super(LegalRanges.MONTHS.minimum(), LegalRanges.MONTHS.maximum());
    }
  }
}
