package io.cardfolio.generate;

import io.cardfolio.generate.name.FirstNames;
import io.cardfolio.generate.name.NamePool;
import io.cardfolio.generate.name.Sex;
import io.cardfolio.generate.name.Surnames;
import io.cardfolio.generate.random.AddressedRandom;
import io.cardfolio.generate.random.Permutation;
import io.cardfolio.generate.random.RandomStream;

/// Deals names, with e-mail addresses that are unique by construction.
///
/// Surnames are dealt from a deck that holds each as often as it is common; a new deck is opened
/// when one is used up. So the place of a row among its namesakes is computed, not counted: nothing
/// is remembered of the rows before. Within a surname's cards the first names follow their line
/// from one end to the other, so that namesakes with the same first name are numbered too, and most
/// addresses need no number.
final class NameDealer {
  private final NamePool pool;
  private final Surnames surnames;
  private final Permutation shuffle;
  private final AddressedRandom deckKeys;
  private final AddressedRandom offsets;

  NameDealer(long seed, NamePool pool) {
    this.pool = pool;
    surnames = pool.surnames();
    shuffle = new Permutation(surnames.cards());
    deckKeys = new AddressedRandom(seed, RandomStream.NAME_SLOT);
    offsets = new AddressedRandom(seed, RandomStream.FIRST_NAME_OFFSET);
  }

  /// The index of the list of first names for a sex and a year of birth.
  int list(Sex sex, int birthYear) {
    return pool.list(sex, birthYear);
  }

  /// Deals the names of customers.
  ///
  /// @param to has the rows and the lists of first names, and gets the names
  void deal(DrawnCustomers to) {
    int cards = surnames.cards();
    int dealt = 0;
    while (dealt < to.count) {
      long deck = (to.firstRow + dealt) / cards;
      int place = (int) ((to.firstRow + dealt) % cards);
      int count = Math.min(to.count - dealt, cards - place);
      shuffle.places(place, count, deckKeys.bits(deck), to.surnameCard, dealt);
      for (int i = dealt; i < dealt + count; i++) {
        dealFirstName(deck, i, to);
      }
      dealt += count;
    }
  }

  private void dealFirstName(long deck, int i, DrawnCustomers to) {
    int card = to.surnameCard[i];
    int group = surnames.group(card);
    int cards = surnames.size(group);
    int place = card - surnames.start(group);
    long offset = offsets.bits(deck * surnames.groups() + group) >>> 32;

    int list = to.firstNameList[i];
    FirstNames firstNames = pool.firstNames(list);
    int first = firstNames.at((place * FirstNames.LENGTH + offset) / cards);

    long firstPlace =
        Math.max(0, Math.ceilDiv(firstNames.groupStart(first) * cards - offset, FirstNames.LENGTH));
    long mostPlaces = Math.ceilDiv(firstNames.groupLength(first) * cards, FirstNames.LENGTH);
    to.firstName[i] = first;
    to.namesake[i] =
        (deck * mostPlaces + place - firstPlace) * pool.lists(list, first) + pool.turn(list, first);
  }

  NamePool pool() {
    return pool;
  }
}
