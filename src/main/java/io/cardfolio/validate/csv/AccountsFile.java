package io.cardfolio.validate.csv;

import io.cardfolio.model.Column;
import io.cardfolio.model.Customer;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.validate.Violation;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.plain.PlainCustomers;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.Accounts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads from a customer table what the rules for transactions ask of customers. What else may be
/// wrong in it is for the rules for customers; a row without a well-formed ID is nobody.
public final class AccountsFile implements Closeable {
  private static final Set<CustomerColumn> NEEDED =
      Set.of(
          CustomerColumn.CUSTOMER_ID,
          CustomerColumn.CREDIT_LIMIT,
          CustomerColumn.ACCOUNT_OPEN_DATE,
          CustomerColumn.CUSTOMER_SEGMENT,
          CustomerColumn.DECLINE_TYPE);

  private final CustomerCsvReader reader;
  private final PlainCustomerRules rules;
  private final List<String> segments;
  private final Accounts accounts = new Accounts();

  /// Opens a customer table.
  ///
  /// @param rules those of the same settings
  /// @throws UnreadableCsvException if the file is not there, empty, no customer table, or lacks a
  ///   column that is needed
  public AccountsFile(Path file, PortfolioSpec spec, PlainCustomerRules rules) throws IOException {
    reader = new CustomerCsvReader(file);
    this.rules = rules;
    segments = spec.segments().stream().map(Segment::name).toList();
    Optional<Column> missing =
        reader.missingColumns().stream()
            .map(Violation::column)
            .flatMap(Optional::stream)
            .filter(NEEDED::contains)
            .findFirst();
    if (missing.isPresent()) {
      reader.close();
      throw UnreadableCsvException.of(file, CsvWording.COLUMN_NEEDED, missing.get().header());
    }
  }

  /// How many bytes the file has; 0 if the system does not know.
  public long size() {
    return reader.size();
  }

  /// How many bytes of the file were read so far.
  public long bytesRead() {
    return reader.bytesRead();
  }

  /// Reads on.
  ///
  /// @return whether there was anything left
  /// @throws UnreadableCsvException if the file cannot be read on
  public boolean readOn() throws UnreadableCsvException {
    Optional<RecordBlock> block = reader.next();
    if (block.isPresent()) {
      RecordCursor<PlainCustomers> records = block.get().records(new PlainCustomers(rules));
      while (records.next()) {
        Optional<PlainCustomers> plain = records.plain();
        if (plain.isPresent()) {
          put(plain.get());
        } else {
          put(records.record().customer());
        }
      }
      reader.giveBack(block.get());
    }
    return block.isPresent();
  }

  /// The customers that were read.
  public Accounts accounts() {
    return accounts;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private void put(PlainCustomers row) {
    accounts.put(
        (int) row.number(),
        new Account(row.segmentIndex(), row.openDay(), row.dollars(), row.declineOrdinal()));
  }

  private void put(CustomerText customer) {
    long number = Customer.numberOf(customer.text(CustomerColumn.CUSTOMER_ID));
    if (number < 0) {
      return;
    }
    String decline = customer.text(CustomerColumn.DECLINE_TYPE);
    long limit = customer.creditLimit();
    accounts.put(
        (int) number,
        new Account(
            segments.indexOf(customer.text(CustomerColumn.CUSTOMER_SEGMENT)),
            customer.openDay() == CustomerText.NOT_A_DATE
                ? Account.UNKNOWN_DAY
                : (int) customer.openDay(),
            limit < 0 ? Account.UNKNOWN : (int) Math.min(limit, Integer.MAX_VALUE),
            Arrays.stream(DeclineType.values())
                .filter(type -> type.label().equals(decline))
                .findFirst()
                .map(Enum::ordinal)
                .orElse(Account.UNKNOWN)));
  }
}
