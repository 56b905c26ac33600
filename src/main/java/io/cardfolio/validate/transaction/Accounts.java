package io.cardfolio.validate.transaction;

import java.util.Optional;

/// The customers that transactions may name, found by the number in their ID. Nine bytes a customer
/// where numbers lie close together, as they do in any table whose IDs count on: 450 KB for 50,000
/// customers and 900 MB for 99,999,999, which are the most there can be.
///
/// To be filled by one thread; once it is filled, threads may share it.
public final class Accounts {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;

  private Page[] pages = {};

  /// Adds a customer, in place of one with the same number.
  ///
  /// @param number the number in his ID, from 0 to 99,999,999
  public void put(int number, Account account) {
    int place = number >>> PAGE_BITS;
    if (place >= pages.length) {
      Page[] more = new Page[Math.max(place + 1, pages.length * 2)];
      System.arraycopy(pages, 0, more, 0, pages.length);
      pages = more;
    }
    if (pages[place] == null) {
      pages[place] = new Page();
    }
    pages[place].put(number & PAGE - 1, account);
  }

  /// The customer with a number; empty if there is none.
  public Optional<Account> find(long number) {
    int place = (int) (number >>> PAGE_BITS);
    return number < 0 || place >= pages.length || pages[place] == null
        ? Optional.empty()
        : pages[place].find((int) number & PAGE - 1);
  }

  /// The customers whose numbers have all but the lowest bits in common.
  private static final class Page {
    private static final int NOBODY = 0;

    /// Segment and decline type as one number from 1.
    private final byte[] kinds = new byte[PAGE];

    private final int[] openDays = new int[PAGE];
    private final int[] creditLimits = new int[PAGE];

    void put(int at, Account account) {
      kinds[at] = (byte) (1 + (account.segment() + 1) * Account.DECLINES + account.decline() + 1);
      openDays[at] = account.openDay();
      creditLimits[at] = account.creditLimit();
    }

    Optional<Account> find(int at) {
      int kind = kinds[at] - 1;
      return kinds[at] == NOBODY
          ? Optional.empty()
          : Optional.of(
              new Account(
                  kind / Account.DECLINES - 1,
                  openDays[at],
                  creditLimits[at],
                  kind % Account.DECLINES - 1));
    }
  }
}
