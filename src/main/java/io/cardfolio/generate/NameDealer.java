package io.cardfolio.generate;

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

  /// Deals the name of the customer in a row.
  ///
  /// @param to has the row and gets the name
  void deal(Sex sex, int birthYear, DrawnCustomer to) {
    long deck = to.row / surnames.cards();
    int card = shuffle.place((int) (to.row % surnames.cards()), deckKeys.bits(deck));
    int group = surnames.group(card);
    int cards = surnames.size(group);
    int place = card - surnames.start(group);
    long offset = offsets.bits(deck * surnames.groups() + group) >>> 32;

    int list = pool.list(sex, birthYear);
    FirstNames firstNames = pool.firstNames(list);
    int first = firstNames.at((place * FirstNames.LENGTH + offset) / cards);

    long firstPlace =
        Math.max(0, Math.ceilDiv(firstNames.groupStart(first) * cards - offset, FirstNames.LENGTH));
    long mostPlaces = Math.ceilDiv(firstNames.groupLength(first) * cards, FirstNames.LENGTH);
    to.surnameCard = card;
    to.firstNameList = list;
    to.firstName = first;
    to.namesake =
        (deck * mostPlaces + place - firstPlace) * pool.lists(list, first) + pool.turn(list, first);
  }

  NamePool pool() {
    return pool;
  }
}
