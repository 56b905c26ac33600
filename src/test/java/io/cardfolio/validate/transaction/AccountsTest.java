package io.cardfolio.validate.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.cardfolio.model.PortfolioSpec;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/// What is remembered of customers while their transactions are read.
class AccountsTest {
  @Test
  void findsWhatWasPut() {
    Accounts accounts = new Accounts();
    int i = 0;
    for (int segment = -1; segment < PortfolioSpec.MAX_SEGMENTS; segment++) {
      for (int decline = -1; decline < 2; decline++) {
        Account account = new Account(segment, 20_000 - i, 5_000 + i, decline);
        accounts.put(i * 4_099, account);
        assertThat(accounts.find(i * 4_099L)).contains(account);
        i++;
      }
    }
    Account unknown =
        new Account(Account.UNKNOWN, Account.UNKNOWN_DAY, Account.UNKNOWN, Account.UNKNOWN);
    accounts.put(99_999_999, unknown);
    assertThat(accounts.find(99_999_999)).contains(unknown);
    for (long nobody : new long[] {-1, 1, 4_098, 50_000_000, 99_999_998}) {
      assertThat(accounts.find(nobody)).isEmpty();
    }
  }

  @Test
  void takesNineBytesACustomer() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Account account = new Account(1, 20_000, 5_000, 1);
    Accounts accounts = new Accounts();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 1; i <= 1_000_000; i++) {
      accounts.put(i, account);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(allocated / 1_000_000.0).isBetween(9.0, 9.5);
    assertThat(accounts.find(1_000_000)).contains(account);
  }
}
