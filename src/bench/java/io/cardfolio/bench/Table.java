package io.cardfolio.bench;

import java.util.List;
import java.util.stream.Collectors;

/// A Markdown table that grows row by row: words at the left, figures at the right.
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(String words, String... figures) {
    row(words, figures);
    text.append("|---|").append("---:|".repeat(figures.length)).append('\n');
  }

  void row(String words, String... figures) {
    text.append(
        List.of(figures).stream().collect(Collectors.joining(" | ", "| " + words + " | ", " |\n")));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
