package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the window says stands in the bundles, in every language, and not in its source.
class LiteralsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/cardfolio/ui");
  private static final Pattern COMMENT = Pattern.compile("(?m)(?<=^|\\s)//.*$");
  private static final Pattern LITERAL =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)+'|\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern WORDS = Pattern.compile("\\b[A-Z][a-z]|[A-Za-z]{2,} +[A-Za-z]{2,}");

  /// Where words are no text of the window: what is said before there is one, names of folders,
  /// fonts and states, the letters of a format, and the log, which is English.
  private static final Set<String> NO_TEXTS =
      Set.of(
          "CardfolioApp.java",
          "ConfigFolder.java",
          "Fonts.java",
          "Svg.java",
          "StateMapSketch.java",
          "Months.java",
          "Versions.java",
          "JournalFile.java");

  /// Stands in patterns only.
  private static final String PATTERN = "\\\\p{";

  /// Names that are the same in every language.
  private static final Set<String> NAMES =
      Set.of(
          "Cardfolio",
          "Esc",
          "Inter",
          "JetBrainsMono",
          "OpenJFX",
          "AtlantaFX",
          "ControlsFX",
          "FastDoubleParser",
          "FastDoubleParser-ThirdParty",
          "Schubfach",
          "JetBrains Mono");

  @Test
  void noTextOfTheWindowStandsInItsSource() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !NO_TEXTS.contains(file.getFileName().toString()))
              .flatMap(file -> texts(source(file)).map(text -> file.getFileName() + ": " + text))
              .toList();
      assertThat(found).isEmpty();
    }
  }

  @Test
  void aTextIsFoundAndWhatIsNoneIsNot() {
    assertThat(texts("label.setText(\"Go on\"); // \"Or not\"")).containsExactly("Go on");
    assertThat(texts("add(\"saved to disk\")")).containsExactly("saved to disk");
    assertThat(texts("throw new IllegalStateException(\"Font \" + url + \" is bad\");")).isEmpty();
    assertThat(texts("}\n  @SuppressWarnings(\"Equality\")\n  void f() {}")).isEmpty();
    assertThat(texts("setId(\"go-on\"); texts.of(\"window.go-on\"); '\"' + x + '\"'")).isEmpty();
  }

  private static Stream<String> texts(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    Matcher literals = LITERAL.matcher(code);
    return literals
        .results()
        .filter(found -> found.group(1) != null && WORDS.matcher(found.group(1)).find())
        .filter(found -> !NAMES.contains(found.group(1)) && !found.group(1).contains(PATTERN))
        .filter(found -> !isThrown(code, found) && !isForTheCompiler(code, found))
        .map(found -> found.group(1));
  }

  /// Whether it tells a programmer what is wrong in the program.
  private static boolean isThrown(String code, MatchResult found) {
    String before = code.substring(0, found.start());
    int statement = Math.max(before.lastIndexOf(';'), before.lastIndexOf('{'));
    return before.substring(statement + 1).strip().startsWith("throw new ");
  }

  private static boolean isForTheCompiler(String code, MatchResult found) {
    String line = code.substring(code.lastIndexOf('\n', found.start()) + 1, found.start());
    return line.strip().startsWith("@SuppressWarnings(");
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
