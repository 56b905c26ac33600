package io.cardfolio.validate.transaction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Remembers which numbers were seen, in memory that has a bound: a bit a number, in pages that are
/// dropped once all their numbers were seen. Numbers that count on take a page at a time, however
/// many they are; scattered ones take up to [#MOST_OPEN] pages, which is 64 MB. A page that lacks a
/// number for good, as where an ID was doubled in the place of another, is scattered too: of such
/// pages there is room for [#SURELY_COMPARED] numbers.
final class NumberSet {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;

  /// How many pages may wait for their other numbers at a time.
  static final int MOST_OPEN = 1 << 17;

  /// How many numbers are compared as long as they count on, whatever gaps they have.
  static final long SURELY_COMPARED = (long) MOST_OPEN * PAGE;

  private final int mostOpen;
  private final Map<Integer, Page> open = new HashMap<>();
  private final BitSet full = new BitSet();
  private int lastPlace = -1;
  private Page last = new Page();
  private boolean overflowed;

  NumberSet() {
    this(MOST_OPEN);
  }

  NumberSet(int mostOpen) {
    this.mostOpen = mostOpen;
  }

  /// Adds a number.
  ///
  /// @param number from 0 to 99,999,999,999
  /// @return whether it was not seen before; of numbers that there is no room for it is not known,
  ///   and they are taken for new
  boolean add(long number) {
    int place = (int) (number >>> PAGE_BITS);
    if (place != lastPlace && !turnTo(place)) {
      return !full.get(place);
    }
    boolean added = last.add((int) number & PAGE - 1);
    if (last.count == PAGE) {
      full.set(place);
      open.remove(place);
      lastPlace = -1;
    }
    return added;
  }

  /// Whether there was no room for some number.
  boolean hasOverflowed() {
    return overflowed;
  }

  /// How many pages wait for their other numbers.
  int openPages() {
    return open.size();
  }

  /// Turns to a page; false if it has been dropped or there is no room for it.
  private boolean turnTo(int place) {
    if (full.get(place)) {
      return false;
    }
    Page page = open.get(place);
    if (page == null && open.size() >= mostOpen) {
      overflowed = true;
      return false;
    }
    if (page == null) {
      page = new Page();
      open.put(place, page);
    }
    last = page;
    lastPlace = place;
    return true;
  }

  /// The numbers that have all but the lowest bits in common.
  private static final class Page {
    private final long[] bits = new long[PAGE / Long.SIZE];
    private int count;

    boolean add(int at) {
      long bit = 1L << at;
      int word = at / Long.SIZE;
      boolean added = (bits[word] & bit) == 0;
      bits[word] |= bit;
      count += added ? 1 : 0;
      return added;
    }
  }
}
