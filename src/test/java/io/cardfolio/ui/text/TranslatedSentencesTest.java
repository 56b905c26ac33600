package io.cardfolio.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cardfolio.model.FileException;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Wording;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.csv.CustomerCsvReader;
import io.cardfolio.validate.spec.SpecProblem;
import io.cardfolio.validate.spec.SpecRules;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the rooms below the window say, in the window's languages.
class TranslatedSentencesTest {
  private static final Path SPANISH =
      Path.of("src/main/resources/io/cardfolio/ui/text/sentences_es.properties");
  private static final Pattern VALUE = Pattern.compile("%(?:(\\d+)\\$)?(,?[a-z])");
  private static final Texts SPAIN = new Texts(Locale.forLanguageTag("es-ES"));

  @Test
  void everyWordingHasSpanishWordsForTheSameValues() throws IOException {
    Properties spanish = read();
    List<String> keys = new ArrayList<>();
    for (Wording wording : wordings()) {
      String key = Texts.key(wording);
      keys.add(key);
      assertThat(spanish.getProperty(key)).as(key).isNotBlank();
      assertThat(values(spanish.getProperty(key))).as(key).isEqualTo(values(wording.english()));
    }
    assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(keys).hasSizeGreaterThan(150).doesNotHaveDuplicates();
  }

  @Test
  void spanishIsNotEnglishLeftStanding() throws IOException {
    Properties spanish = read();
    for (Wording wording : wordings()) {
      if (VALUE
          .matcher(wording.english())
          .replaceAll("")
          .codePoints()
          .anyMatch(Character::isLetter)) {
        assertThat(spanish.getProperty(Texts.key(wording))).isNotEqualTo(wording.english());
      }
    }
  }

  @Test
  void englishInTheWindowIsEnglishInFiles() {
    for (Wording wording : wordings()) {
      Sentence sentence = wording.with(someValues(wording));
      assertThat(Texts.english().of(sentence)).isEqualTo(sentence.toString());
    }
  }

  @Test
  void sentencesInSentencesAreTranslatedToo() {
    PortfolioSpec spec = PortfolioSpec.defaults().withAges(new Range(20, 130));
    SpecProblem problem = SpecRules.check(spec).getFirst();
    assertThat(problem.message()).hasToString("Age maximum 130 is above 120");
    assertThat(SPAIN.of(problem.message())).isEqualTo("Edad: el máximo 130 es mayor que 120");
    assertThat(SPAIN.of(problem.fix().orElseThrow().label())).isEqualTo("Usar 120");
  }

  @Test
  void numbersAreThoseOfTheLocale() {
    PortfolioSpec spec = PortfolioSpec.defaults().withTolerance(Percent.of(2.5));
    assertThat(SPAIN.of(Rule.SEGMENT_SHARE.title(spec)))
        .isEqualTo("Cuota de segmento a ±2,5\u00A0% del objetivo");
    assertThat(SPAIN.of(Rule.CREDIT_LIMIT_STEP.title(spec))).isEqualTo("Límite en pasos de $1.000");
    assertThat(SPAIN.of(Rule.DATE_NOT_FUTURE.title(spec)))
        .isEqualTo("Ninguna cuenta posterior a 2025-12-31");
    assertThat(Rule.SEGMENT_SHARE.title(spec)).hasToString("Segment share within 2.5% of target");
    assertThat(SPAIN.figures().decimal(new BigDecimal("7.40"))).isEqualTo("7,40");
  }

  @Test
  void aFileThatCannotBeReadSaysSoInTheWindowsLanguage(@TempDir Path folder) throws IOException {
    Path csv = Files.writeString(folder.resolve("x.csv"), "customer_id;first_name\n");
    try (CustomerCsvReader _ = new CustomerCsvReader(csv)) {
      throw new AssertionError("read");
    } catch (FileException e) {
      assertThat(SPAIN.of(e.sentence())).startsWith("x.csv tiene separadores que no son comas;");
      assertThat(e).hasMessage(e.sentence().toString());
    }
  }

  @Test
  void whatTheSystemSaysStaysAsItIs() {
    assertThat(SPAIN.of(Sentence.of("100% full"))).isEqualTo("100% full");
  }

  @Test
  void sentencesAreEqualIfTheySayTheSame() {
    assertThat(Sentence.of("Age from 18 to 85"))
        .isEqualTo(Rule.AGE_RANGE.with(18, 85))
        .hasSameHashCodeAs(Rule.AGE_RANGE.with(18, 85))
        .isNotEqualTo(Rule.AGE_RANGE.with(18, 84));
  }

  /// All constants of all enums that are wordings, wherever they stand.
  private static List<Wording> wordings() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.cardfolio")
            .stream()
            .filter(type -> type.isAssignableTo(Wording.class) && type.isEnum())
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(Wording.class::cast)
            .toList();
  }

  /// The conversions of a pattern in the order of the values.
  private static List<String> values(String pattern) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(pattern.replace("%%", ""));
    while (value.find()) {
      int place = value.group(1) == null ? values.size() : Integer.parseInt(value.group(1)) - 1;
      values.addAll(Collections.nCopies(Math.max(0, place + 1 - values.size()), ""));
      values.set(place, value.group(2));
    }
    return values;
  }

  private static Object[] someValues(Wording wording) {
    return values(wording.english()).stream()
        .map(conversion -> conversion.endsWith("d") ? (Object) 12_345 : "Text")
        .toArray();
  }

  private static Properties read() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(SPANISH)) {
      properties.load(reader);
    }
    return properties;
  }
}
