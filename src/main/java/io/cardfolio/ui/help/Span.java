package io.cardfolio.ui.help;

/// A piece of a line of the guide.
sealed interface Span {
  /// What is read.
  String text();

  /// Text as it is.
  record Plain(String text) implements Span {}

  /// Text that stands out.
  record Strong(String text) implements Span {}

  /// Text that is stressed.
  record Stressed(String text) implements Span {}

  /// What is typed, or a name in the data.
  record Code(String text) implements Span {}

  /// Text that leads to `target`: a section after a `#`, else something outside of the guide.
  record Link(String text, String target) implements Span {}
}
