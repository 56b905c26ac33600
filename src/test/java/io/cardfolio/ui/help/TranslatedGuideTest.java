package io.cardfolio.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.preference.LanguageChoice;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The guides of all languages are one guide: what one tells, each of them tells in the same place.
class TranslatedGuideTest {
  private static final Path GUIDES = Path.of("docs");
  private static final Path BUNDLES = Path.of("src/main/resources/io/cardfolio/ui/text");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final String INSIDE = "#";

  static Stream<LanguageChoice> languages() {
    return Arrays.stream(LanguageChoice.values()).filter(it -> it != LanguageChoice.SYSTEM);
  }

  @Test
  void everyLanguageHasAGuideOfItsOwn() throws IOException {
    List<String> named =
        languages().map(TranslatedGuideTest::texts).map(it -> it.of("help.guide")).toList();
    try (Stream<Path> files = Files.list(GUIDES)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .filteredOn(it -> it.startsWith("guide"))
          .containsExactlyInAnyOrderElementsOf(named);
    }
    assertThat(new Texts(Locale.GERMANY).of("help.guide")).isEqualTo("guide.md");
    assertThat(new Texts(Locale.of("es", "MX")).of("help.guide")).isEqualTo("guide.es.md");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void blocksAreThoseOfEnglish(LanguageChoice language) throws IOException {
    assertThat(blocks(language).stream().map(TranslatedGuideTest::shape))
        .containsExactlyElementsOf(
            blocks(LanguageChoice.ENGLISH).stream().map(TranslatedGuideTest::shape).toList());
  }

  /// What is typed, names in the data and figures are the same in every language, and so is where
  /// links lead out of the guide. Within a block their order is that of the language.
  @ParameterizedTest
  @MethodSource("languages")
  void codeLinksAndFiguresAreThoseOfEnglish(LanguageChoice language) throws IOException {
    List<Block> english = blocks(LanguageChoice.ENGLISH);
    List<Block> translated = blocks(language);
    for (int i = 0; i < english.size(); i++) {
      assertThat(facts(translated.get(i)))
          .as("%s", translated.get(i))
          .containsExactlyInAnyOrderElementsOf(facts(english.get(i)));
    }
    assertThat(english.stream().flatMap(it -> facts(it).stream())).hasSizeGreaterThan(70);
  }

  /// Words that are stressed stand on the screen.
  @ParameterizedTest
  @MethodSource("languages")
  void whatIsStressedIsATextOfTheWindow(LanguageChoice language) throws IOException {
    assertThat(
            blocks(language).stream()
                .flatMap(TranslatedGuideTest::spans)
                .filter(Span.Stressed.class::isInstance)
                .map(Span::text))
        .hasSizeGreaterThan(5)
        .isSubsetOf(window(language));
  }

  private static Texts texts(LanguageChoice language) {
    return new Texts(Locale.of(language.label()));
  }

  private static List<Block> blocks(LanguageChoice language) throws IOException {
    return Markdown.blocks(Files.readString(GUIDES.resolve(texts(language).of("help.guide"))));
  }

  private static String shape(Block block) {
    return switch (block) {
      case Block.Heading(int level, String _) -> "heading of level " + level;
      case Block.Paragraph _ -> "paragraph";
      case Block.Items(List<List<Span>> items) -> items.size() + " items";
      case Block.Listing(String text) -> text;
      case Block.Table(List<List<List<Span>>> rows) ->
          "table with rows of " + rows.stream().map(List::size).toList();
    };
  }

  private static List<String> facts(Block block) {
    List<String> facts = new ArrayList<>();
    spans(block)
        .forEach(span -> {
          switch (span) {
            case Span.Code(String text) -> facts.add(text);
            case Span.Link(String _, String target) ->
                facts.add(target.startsWith(INSIDE) ? INSIDE : target);
            default ->
                NUMBER
                    .matcher(span.text())
                    .results()
                    .map((MatchResult it) -> it.group().replaceAll("[.,]", ""))
                    .forEach(facts::add);
          }
        });
    return facts;
  }

  private static Stream<Span> spans(Block block) {
    return switch (block) {
      case Block.Heading _, Block.Listing _ -> Stream.empty();
      case Block.Paragraph(List<Span> spans) -> spans.stream();
      case Block.Items(List<List<Span>> items) -> items.stream().flatMap(List::stream);
      case Block.Table(List<List<List<Span>>> rows) ->
          rows.stream().flatMap(List::stream).flatMap(List::stream);
    };
  }

  /// All texts of the window in a language.
  private static Set<String> window(LanguageChoice language) throws IOException {
    String tail = language == LanguageChoice.ENGLISH ? "" : "_" + language.label();
    Set<String> words = new HashSet<>();
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      for (Path bundle : bundles.toList()) {
        if (bundle.getFileName().toString().matches("[a-z]+" + tail + "\\.properties")) {
          Properties texts = new Properties();
          try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
          }
          texts.values().forEach(it -> words.add(it.toString()));
        }
      }
    }
    return words;
  }
}
