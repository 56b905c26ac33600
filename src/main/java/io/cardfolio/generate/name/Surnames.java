package io.cardfolio.generate.name;

import io.cardfolio.generate.bytes.ArrayReader;
import io.cardfolio.generate.bytes.ArrayWriter;
import io.cardfolio.generate.bytes.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A deck with as many cards of each surname as the surname is common. Surnames that are spelled
/// alike in an e-mail address lie side by side and form a group.
public final class Surnames {
  private final Lexicon names;
  private final char[] nameOfCard;
  private final char[] groupOfName;
  private final int[] groupStart;
  private final Lexicon groupSpelling;

  /// A deck of the given surnames.
  ///
  /// @param surnames each surname and how many cards it has
  Surnames(List<Weighted> surnames) {
    Map<String, List<Weighted>> groups = new LinkedHashMap<>();
    for (Weighted surname : surnames) {
      groups.computeIfAbsent(AsciiName.of(surname.name()), _ -> new ArrayList<>()).add(surname);
    }
    int cards = Math.toIntExact(surnames.stream().mapToLong(Weighted::weight).sum());
    names =
        new Lexicon(groups.values().stream().flatMap(List::stream).map(Weighted::name).toList());
    nameOfCard = new char[cards];
    groupOfName = new char[names.count()];
    groupStart = new int[groups.size() + 1];
    groupSpelling = new Lexicon(List.copyOf(groups.keySet()));
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

  /// A deck that was written.
  Surnames(ArrayReader in) {
    names = new Lexicon(in);
    nameOfCard = in.chars();
    groupOfName = in.chars();
    groupStart = in.ints();
    groupSpelling = new Lexicon(in);
  }

  void write(ArrayWriter out) {
    names.write(out);
    out.chars(nameOfCard);
    out.chars(groupOfName);
    out.ints(groupStart);
    groupSpelling.write(out);
  }

  /// How many cards the deck has.
  public int cards() {
    return nameOfCard.length;
  }

  /// How many groups there are.
  public int groups() {
    return groupSpelling.count();
  }

  /// All surnames.
  public Lexicon names() {
    return names;
  }

  /// The index of the surname on a card.
  public int nameOf(int card) {
    return nameOfCard[card];
  }

  /// A surname.
  public String name(int index) {
    return names.text(index);
  }

  /// The group of a card.
  public int group(int card) {
    return groupOfName[nameOfCard[card]];
  }

  /// The first card of a group.
  public int start(int group) {
    return groupStart[group];
  }

  /// How many cards a group has.
  public int size(int group) {
    return groupStart[group + 1] - groupStart[group];
  }

  /// How the surnames of all groups are spelled in an e-mail address.
  public Lexicon spellings() {
    return groupSpelling;
  }

  /// How a group's surnames are spelled in an e-mail address; empty if they cannot be.
  public String spelling(int group) {
    return groupSpelling.text(group);
  }
}
