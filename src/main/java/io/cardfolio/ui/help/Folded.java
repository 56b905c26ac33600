package io.cardfolio.ui.help;

import java.text.Normalizer;

/// A text as a search reads it: in small letters, without accents, every space a plain one. It is
/// as long as the text, so what is found in one lies at the same place in the other.
final class Folded {
  private Folded() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(letter -> folded.append(of((char) letter)));
    return folded.toString();
  }

  private static char of(char letter) {
    if (Character.isSpaceChar(letter)) {
      return ' ';
    }
    String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    boolean accented =
        apart.length() > 1 && Character.getType(apart.charAt(1)) == Character.NON_SPACING_MARK;
    return Character.toLowerCase(accented ? apart.charAt(0) : letter);
  }
}
