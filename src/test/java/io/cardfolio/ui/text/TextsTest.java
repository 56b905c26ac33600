package io.cardfolio.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every text is there in every language, and nothing else.
class TextsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/io/cardfolio/ui/text");
  private static final Path WINDOW = Path.of("src/main/java/io/cardfolio/ui");
  private static final String SPANISH = "_es.properties";
  private static final Pattern USE =
      Pattern.compile("(?:texts|texts\\(\\))\\s*\\.(of|count)\\(\\s*\"([a-z][^\"]*)\"\\s*[,)]");

  @Test
  void spanishHasEveryTextWithTheSameValuesInIt() throws IOException {
    for (Path english : english()) {
      Properties texts = read(english);
      Properties spanish = read(spanish(english));
      assertThat(spanish.stringPropertyNames())
          .as(english.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
      for (String key : texts.stringPropertyNames()) {
        assertThat(values(spanish.getProperty(key)))
            .as("%s: %s", english.getFileName(), key)
            .isEqualTo(values(texts.getProperty(key)));
      }
    }
  }

  /// Of two texts under one key the later would be said in both places.
  @Test
  void everyKeyStandsOnce() throws IOException {
    for (Path english : english()) {
      for (Path bundle : List.of(english, spanish(english))) {
        assertThat(
                Files.readAllLines(bundle).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()))
            .as(bundle.getFileName().toString())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    try (var files = Files.walk(WINDOW)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          String key = use.group(2) + (use.group(1).equals("count") ? ".one" : "");
          if (!isThere(key)) {
            missing.add(file.getFileName() + ": " + key);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void figuresAreThoseOfTheLocale() {
    Figures spanish = new Texts(Locale.forLanguageTag("es-ES")).figures();
    Figures english = Texts.english().figures();
    assertThat(spanish.cents(27_589.76)).isEqualTo("$27.589,76");
    assertThat(english.cents(27_589.76)).isEqualTo("$27,589.76");
    assertThat(english.compact(2_500_000)).isEqualTo("2.5M");
    assertThat(english.compact(1_000)).isEqualTo("1K");
    assertThat(english.percent(0.15021, 2)).isEqualTo("15.02%");
    assertThat(english.dollars(-18_000)).isEqualTo("-$18,000");
  }

  @Test
  void anUnknownLanguageGetsEnglish() {
    assertThat(new Texts(Locale.GERMANY).of("window.quality")).isEqualTo("Quality");
    assertThat(new Texts(Locale.of("es", "MX")).of("window.quality")).isEqualTo("Calidad");
  }

  private static boolean isThere(String key) throws IOException {
    int dot = key.indexOf('.');
    Path file = BUNDLES.resolve(key.substring(0, dot) + ".properties");
    return Files.exists(file) && read(file).containsKey(key.substring(dot + 1));
  }

  private static List<Path> english() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      return files
          .filter(it -> !it.toString().endsWith(SPANISH))
          .filter(it -> !it.endsWith("sentences.properties"))
          .toList();
    }
  }

  private static Path spanish(Path english) {
    String name = english.getFileName().toString();
    return english.resolveSibling(name.substring(0, name.indexOf('.')) + SPANISH);
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> values(String pattern) {
    assertThat(new MessageFormat(pattern, Locale.ROOT)).isNotNull();
    Set<String> values = new TreeSet<>();
    Matcher value = Pattern.compile("\\{(\\d+)").matcher(pattern);
    while (value.find()) {
      values.add(value.group(1));
    }
    return values;
  }
}
