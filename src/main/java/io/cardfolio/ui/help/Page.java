package io.cardfolio.ui.help;

import java.util.function.Function;
import javafx.scene.Node;

/// A page of Help or About.
///
/// @param title what it is called
/// @param words all that stands on it, for a search
/// @param content makes it, with a word marked wherever it stands; empty for none
record Page(String title, String words, Function<String, Node> content) {
  /// Whether a word stands on it, in any case and with or without its accents.
  boolean holds(String word) {
    return Folded.of(words).contains(Folded.of(word));
  }
}
