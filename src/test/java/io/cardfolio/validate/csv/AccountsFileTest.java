package io.cardfolio.validate.csv;

import static io.cardfolio.TestCustomers.legal;
import static io.cardfolio.TestCustomers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.CustomerText;
import io.cardfolio.model.DeclineType;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.plain.PlainCustomerRules;
import io.cardfolio.validate.transaction.Account;
import io.cardfolio.validate.transaction.Accounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A transaction is held against its customer, whatever else may be wrong with him.
class AccountsFileTest {
  private static final PortfolioSpec SPEC = PortfolioSpec.defaults();
  private static final int OPENED = (int) LocalDate.of(2021, 3, 15).toEpochDay();
  private static final Account USUAL = new Account(1, OPENED, 27_000, Account.UNKNOWN);

  @TempDir private Path folder;

  @Test
  void rightCustomersAndDamagedOnesAreKnownByTheirId() throws IOException {
    Accounts accounts =
        read(
            legal(1),
            with(legal(2), CustomerColumn.AGE, "very old"),
            with(legal(3), CustomerColumn.CUSTOMER_SEGMENT, "Nobody"),
            with(legal(4), CustomerColumn.ACCOUNT_OPEN_DATE, "yesterday"),
            with(legal(5), CustomerColumn.CREDIT_LIMIT, "-1"),
            with(legal(6), CustomerColumn.CREDIT_LIMIT, "0"),
            with(legal(7), CustomerColumn.CREDIT_LIMIT, "99999999999"),
            with(legal(8), CustomerColumn.DECLINE_TYPE, "sudden"),
            with(legal(0), CustomerColumn.AGE, "very young"),
            with(legal(9), CustomerColumn.CUSTOMER_ID, "CUST9"));
    assertThat(accounts.find(1)).contains(USUAL);
    assertThat(accounts.find(2)).contains(USUAL);
    assertThat(accounts.find(3))
        .contains(new Account(Account.UNKNOWN, OPENED, 27_000, Account.UNKNOWN));
    assertThat(accounts.find(4))
        .contains(new Account(1, Account.UNKNOWN_DAY, 27_000, Account.UNKNOWN));
    assertThat(accounts.find(5)).contains(new Account(1, OPENED, Account.UNKNOWN, Account.UNKNOWN));
    assertThat(accounts.find(6)).contains(new Account(1, OPENED, 0, Account.UNKNOWN));
    assertThat(accounts.find(7))
        .contains(new Account(1, OPENED, Integer.MAX_VALUE, Account.UNKNOWN));
    assertThat(accounts.find(8))
        .contains(new Account(1, OPENED, 27_000, DeclineType.SUDDEN.ordinal()));
    assertThat(accounts.find(0)).contains(USUAL);
    assertThat(accounts.find(9)).isEmpty();
  }

  @Test
  void onlyTheColumnsThatAreAskedForAreNeeded() throws IOException {
    Path file = folder.resolve("few.csv");
    Files.writeString(
        file,
        """
        customer_id,credit_limit,account_open_date,customer_segment,decline_type
        CUST00000001,27000,2021-03-15,Stable Mid-Spenders,
        """);
    assertThat(read(file).find(1)).contains(USUAL);
    Path fewer = Files.writeString(folder.resolve("fewer.csv"), "customer_id,credit_limit\n");
    assertThatThrownBy(() -> read(fewer))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessageContaining("account_open_date");
  }

  private Accounts read(CustomerText... customers) throws IOException {
    List<String> lines =
        Stream.concat(
                Stream.of(CustomerColumn.headers()),
                Stream.of(customers).map(it -> String.join(",", it.texts())))
            .toList();
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    return read(file);
  }

  private static Accounts read(Path path) throws IOException {
    PlainCustomerRules rules =
        new PlainCustomerRules(SPEC, text -> text.getBytes(StandardCharsets.UTF_8));
    try (AccountsFile file = new AccountsFile(path, SPEC, rules)) {
      assertThat(file.size()).isEqualTo(Files.size(path));
      while (file.readOn()) {
        assertThat(file.bytesRead()).isEqualTo(Files.size(path));
      }
      return file.accounts();
    }
  }
}
