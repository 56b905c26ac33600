package io.cardfolio.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the Markdown that the guide is written in: headings, paragraphs, lists, listings, tables,
/// and within them code, links, strong and stressed text. Whatever it does not know is text.
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
  private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\|");
  private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern SPAN =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|\\[([^\\]]+)\\]\\(([^)]+)\\)");
  private static final String FENCE = "```";
  private static final String ITEM = "- ";
  private static final String BAR = "|";

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  private Markdown(String text) {
    lines = text.lines().toList();
  }

  /// The blocks of a text.
  static List<Block> blocks(String text) {
    Markdown markdown = new Markdown(text);
    while (markdown.at < markdown.lines.size()) {
      markdown.next();
    }
    return List.copyOf(markdown.blocks);
  }

  private void next() {
    String line = lines.get(at);
    Matcher heading = HEADING.matcher(line);
    if (line.isBlank()) {
      at++;
    } else if (heading.matches()) {
      at++;
      blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2).strip()));
    } else if (line.startsWith(FENCE)) {
      listing();
    } else if (line.startsWith(BAR)) {
      table();
    } else if (line.startsWith(ITEM)) {
      items();
    } else {
      blocks.add(new Block.Paragraph(spans(paragraph(line))));
    }
  }

  private void listing() {
    List<String> listed = new ArrayList<>();
    at++;
    while (at < lines.size() && !lines.get(at).startsWith(FENCE)) {
      listed.add(lines.get(at));
      at++;
    }
    at++;
    blocks.add(new Block.Listing(String.join("\n", listed)));
  }

  private void table() {
    List<List<List<Span>>> rows = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(BAR)) {
      String line = lines.get(at).strip();
      if (!RULE.matcher(line).matches()) {
        rows.add(cells(line));
      }
      at++;
    }
    blocks.add(new Block.Table(List.copyOf(rows)));
  }

  private static List<List<Span>> cells(String line) {
    String inner = line.substring(1, line.length() - (line.endsWith(BAR) ? 1 : 0));
    List<List<Span>> cells = new ArrayList<>();
    for (String cell : CELL_END.split(inner, -1)) {
      cells.add(spans(cell.strip().replace("\\|", BAR)));
    }
    return List.copyOf(cells);
  }

  private void items() {
    List<List<Span>> items = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(ITEM)) {
      items.add(spans(paragraph(lines.get(at).substring(ITEM.length()))));
    }
    blocks.add(new Block.Items(List.copyOf(items)));
  }

  /// The line and those that go on with it.
  private String paragraph(String first) {
    StringBuilder text = new StringBuilder(first.strip());
    at++;
    while (at < lines.size() && goesOn(lines.get(at))) {
      text.append(' ').append(lines.get(at).strip());
      at++;
    }
    return text.toString();
  }

  private static boolean goesOn(String line) {
    return !line.isBlank()
        && !line.startsWith(ITEM)
        && !line.startsWith(BAR)
        && !line.startsWith(FENCE)
        && !HEADING.matcher(line).matches();
  }

  /// The pieces of a line.
  static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = SPAN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        spans.add(new Span.Plain(text.substring(end, matcher.start())));
      }
      spans.add(span(matcher));
      end = matcher.end();
    }
    if (end < text.length()) {
      spans.add(new Span.Plain(text.substring(end)));
    }
    return List.copyOf(spans);
  }

  private static Span span(Matcher found) {
    if (found.group(1) != null) {
      return new Span.Code(found.group(1));
    }
    if (found.group(2) != null) {
      return new Span.Strong(found.group(2));
    }
    return found.group(3) != null
        ? new Span.Stressed(found.group(3))
        : new Span.Link(found.group(4), found.group(5));
  }
}
