package io.cardfolio.ui.help;

import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The user guide in one language, as it lies in `docs` and in the jar.
///
/// @param sections its sections, in order
record Guide(List<Section> sections) {
  private static final int SECTION = 2;

  /// A section of the guide.
  ///
  /// @param blocks what stands below its title
  record Section(String title, List<Block> blocks) {
    /// What links to the section end in, as GitHub makes it of the title.
    String anchor() {
      return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }

    /// All words of it, for a search.
    String words() {
      return title + ' ' + blocks.stream().map(Section::words).collect(Collectors.joining(" "));
    }

    private static String words(Block block) {
      return switch (block) {
        case Block.Heading(int _, String text) -> text;
        case Block.Paragraph(List<Span> spans) -> text(spans);
        case Block.Items(List<List<Span>> items) -> texts(items.stream());
        case Block.Listing(String text) -> text;
        case Block.Table(List<List<List<Span>>> rows) -> texts(rows.stream().flatMap(List::stream));
      };
    }

    private static String texts(Stream<List<Span>> lines) {
      return lines.map(Section::text).collect(Collectors.joining(" "));
    }

    private static String text(List<Span> spans) {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }
  }

  /// The guide that was packaged with the program, in the language of the words or in English where
  /// there is none in theirs.
  static Guide packaged(Texts texts) {
    return of(Packaged.text("/io/cardfolio/ui/help/" + texts.of("help.guide")));
  }

  /// The place of a section, from 0; the first for one that there is not.
  int indexOf(String anchor) {
    return IntStream.range(0, sections.size())
        .filter(i -> sections.get(i).anchor().equals(anchor))
        .findFirst()
        .orElse(0);
  }

  /// A guide in Markdown; what stands before its first section is its table of contents.
  static Guide of(String markdown) {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String title = null;
    for (Block block : Markdown.blocks(markdown)) {
      if (block instanceof Block.Heading(int level, String text) && level <= SECTION) {
        if (title != null) {
          sections.add(new Section(title, List.copyOf(blocks)));
        }
        title = level == SECTION ? text : null;
        blocks.clear();
      } else {
        blocks.add(block);
      }
    }
    if (title != null) {
      sections.add(new Section(title, List.copyOf(blocks)));
    }
    return new Guide(List.copyOf(sections));
  }
}
