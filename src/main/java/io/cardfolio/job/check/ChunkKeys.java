package io.cardfolio.job.check;

import io.cardfolio.model.CustomerText;
import io.cardfolio.validate.Findings;
import io.cardfolio.validate.customer.CustomerKeys;
import io.cardfolio.validate.customer.CustomerTableRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// What the rules between rows need to know of a run of neighbouring rows, in arrays that grow
/// rarely.
final class ChunkKeys {
  private static final int FIRST_SIZE = 2_048;
  private static final int EXPECTED = 64;

  private final long firstRow;
  private final Map<Long, CustomerText> customers = new HashMap<>();
  private long[] numbers = new long[FIRST_SIZE];
  private long[] emails = new long[FIRST_SIZE];
  private long[] lines = new long[FIRST_SIZE];
  private boolean inSequence = true;
  private int size;

  ChunkKeys(long firstRow) {
    this.firstRow = firstRow;
  }

  /// Adds the next row, keeping its customer for a report.
  void add(CustomerText customer, long line) {
    customers.put(firstRow + size, customer);
    CustomerKeys keys = CustomerKeys.of(customer);
    add(keys.number(), keys.email(), line);
  }

  /// Adds the next row, whose customer can be had again.
  void add(long number, long email, long line) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      emails = Arrays.copyOf(emails, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    numbers[size] = number;
    inSequence &= number == numbers[0] + size && number != CustomerKeys.NO_NUMBER;
    emails[size] = email;
    lines[size++] = line;
  }

  int size() {
    return size;
  }

  /// Asks the rules about each row.
  ///
  /// @param others gives the customers that were not kept
  void check(CustomerTableRules rules, LongFunction<CustomerText> others, Findings findings) {
    LongFunction<CustomerText> all =
        row -> {
          CustomerText kept = customers.get(row);
          return kept == null ? others.apply(row) : kept;
        };
    if (size > 0 && !(inSequence && rules.takeIds(firstRow, numbers[0], size))) {
      for (int i = 0; i < size; i++) {
        rules.checkId(firstRow + i, lines[i], numbers[i], all, findings);
      }
    }
    for (int start = 0; start < size; start += EXPECTED) {
      int end = Math.min(size, start + EXPECTED);
      rules.expect(emails, start, end);
      for (int i = start; i < end; i++) {
        rules.checkEmail(firstRow + i, lines[i], emails[i], all, findings);
      }
    }
  }
}
