package io.cardfolio.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A deck with as many cards of each surname as the surname is common. Surnames that are spelled
/// alike in an e-mail address lie side by side and form a group.
final class Surnames {
  private final List<String> names;
  private final char[] nameOfCard;
  private final char[] groupOfName;
  private final int[] groupStart;
  private final List<String> groupSpelling;

  /// A deck of the given surnames.
  ///
  /// @param surnames each surname and how many cards it has
  Surnames(List<Weighted> surnames) {
    Map<String, List<Weighted>> groups = new LinkedHashMap<>();
    for (Weighted surname : surnames) {
      groups.computeIfAbsent(AsciiName.of(surname.name()), _ -> new ArrayList<>()).add(surname);
    }
    int cards = Math.toIntExact(surnames.stream().mapToLong(Weighted::weight).sum());
    names = groups.values().stream().flatMap(List::stream).map(Weighted::name).toList();
    nameOfCard = new char[cards];
    groupOfName = new char[names.size()];
    groupStart = new int[groups.size() + 1];
    groupSpelling = List.copyOf(groups.keySet());
    int card = 0;
    int name = 0;
    int group = 0;
    for (List<Weighted> alike : groups.values()) {
      for (Weighted surname : alike) {
        for (long i = 0; i < surname.weight(); i++) {
          nameOfCard[card++] = (char) name;
        }
        groupOfName[name++] = (char) group;
      }
      groupStart[++group] = card;
    }
  }

  /// How many cards the deck has.
  int cards() {
    return nameOfCard.length;
  }

  /// How many groups there are.
  int groups() {
    return groupSpelling.size();
  }

  /// All surnames.
  List<String> names() {
    return names;
  }

  /// The index of the surname on a card.
  int nameOf(int card) {
    return nameOfCard[card];
  }

  /// A surname.
  String name(int index) {
    return names.get(index);
  }

  /// The group of a card.
  int group(int card) {
    return groupOfName[nameOfCard[card]];
  }

  /// The first card of a group.
  int start(int group) {
    return groupStart[group];
  }

  /// How many cards a group has.
  int size(int group) {
    return groupStart[group + 1] - groupStart[group];
  }

  /// How the surnames of all groups are spelled in an e-mail address.
  List<String> spellings() {
    return groupSpelling;
  }

  /// How a group's surnames are spelled in an e-mail address; empty if they cannot be.
  String spelling(int group) {
    return groupSpelling.get(group);
  }
}
