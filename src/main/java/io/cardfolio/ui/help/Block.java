package io.cardfolio.ui.help;

import java.util.List;

/// A part of the guide that stands by itself.
sealed interface Block {
  /// The title of a section or of a part of it.
  ///
  /// @param level 1 for the whole, 2 for a section
  record Heading(int level, String text) implements Block {}

  /// Sentences.
  record Paragraph(List<Span> spans) implements Block {}

  /// Items in no order.
  record Items(List<List<Span>> items) implements Block {}

  /// Lines to type, as they are.
  record Listing(String text) implements Block {}

  /// Rows of cells, the first of which says what stands in each column.
  record Table(List<List<List<Span>>> rows) implements Block {}
}
