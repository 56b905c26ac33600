package io.cardfolio.export.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cardfolio.model.Activity;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DeclineCurve;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Range;
import io.cardfolio.model.Season;
import io.cardfolio.model.Segment;
import io.cardfolio.model.SegmentColour;
import io.cardfolio.model.TransactionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The settings file as it is written, and read again whatever is wrong with it.
class SettingsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPresetComesBackAsItWas(Preset preset) throws IOException {
    assertThat(SettingsReader.read(SettingsJson.write(preset.spec()))).isEqualTo(preset.spec());
  }

  @Test
  void illegalSettingsComeBackAsTheyWereForTheRulesToJudge() throws IOException {
    PortfolioSpec illegal =
        PortfolioSpec.defaults()
            .withCustomers(-5)
            .withSeed(Long.MIN_VALUE)
            .withCreditLimits(new CreditLimits(60_000, 50_000, 0))
            .withSegments(
                List.of(
                    Segment.of("Ünïcode \"quoted\" 藤", Percent.of(-12.3456))
                        .withCreditLimits(Optional.of(new Range(1, 2)))));
    assertThat(SettingsReader.read(SettingsJson.write(illegal))).isEqualTo(illegal);
  }

  @Test
  void transactionsComeBackAsTheyWere() throws IOException {
    PortfolioSpec spec =
        PortfolioSpec.defaults()
            .withTransactions(
                new TransactionSettings(
                    24,
                    Percent.of(90),
                    new Season(Percent.of(20), Percent.of(-1), Percent.of(0)),
                    Percent.of(2)));
    Segment segment =
        spec.segments()
            .getFirst()
            .withActivity(
                new Activity(
                    new Range(3, 9),
                    Percent.of(-2.5),
                    new DeclineCurve(2, Percent.of(25), 3, Percent.of(10)),
                    new CategoryMix(Map.of(MerchantCategory.GAS, 7))));
    PortfolioSpec changed = spec.withSegment(0, segment);
    assertThat(SettingsReader.read(SettingsJson.write(changed))).isEqualTo(changed);
  }

  @Test
  void defectsComeBackAsTheyWereAndAreLeftOutWhereThereAreNone() throws IOException {
    PortfolioSpec spec =
        PortfolioSpec.defaults()
            .withDefects(DefectKind.BAD_EMAIL, Percent.of(1))
            .withDefects(DefectKind.MISSING, Percent.of(0.5))
            .withDefects(DefectKind.FUTURE_DATE, Percent.of(-3));
    String json = SettingsJson.write(spec);
    assertThat(json)
        .endsWith(
            """
              "defects" : {
                "missing" : 0.5,
                "bad-email" : 1,
                "future-date" : -3
              }
            }
            """);
    assertThat(SettingsReader.read(json)).isEqualTo(spec);
    assertThat(SettingsJson.write(PortfolioSpec.defaults())).doesNotContain("defects");
    assertThat(SettingsReader.read("{\"defects\": {\"missing\": 0}}"))
        .isEqualTo(PortfolioSpec.defaults());
  }

  @Test
  void defectsThatAreNotKnownAreSaid() {
    SettingsException wrong =
        catchThrowableOfType(
            SettingsException.class,
            () -> SettingsReader.read("{\"defects\": {\"missing\": \"1%\", \"bad-mail\": 1}}"));
    assertThat(wrong.problems().getFirst().toString())
        .startsWith("defects.missing is \"1%\"; expected a percentage such as 12.5");
    assertThat(wrong.problems().getLast().toString())
        .startsWith("defects.bad-mail is not a known setting; known here are bad-date, bad-email,");
  }

  @Test
  void writesWhatPeopleCanRead() {
    assertThat(SettingsJson.write(PortfolioSpec.defaults()))
        .startsWith(
            """
            {
              "format" : 1,
              "customers" : 50000,
              "seed" : 42,
              "asOf" : "2025-12-31",
              "nameLocale" : "en-US",
              "tolerancePercent" : 5,
              "ages" : {
                "minimum" : 22,
                "maximum" : 75
              },
            """)
        .endsWith("}\n");
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws IOException {
    assertThat(SettingsReader.read("{}")).isEqualTo(PortfolioSpec.defaults());
    assertThat(
            SettingsReader.read(
                    "{\"creditLimits\": {\"step\": 500}, \"segments\":"
                        + " [{\"name\": \"All\", \"sharePercent\": 100.0}]}")
                .segments())
        .containsExactly(Segment.of("All", Percent.HUNDRED));
  }

  @Test
  void howSegmentsAreDrawnAndEditedIsWrittenOnlyWhereItIsNotTheUsual() throws IOException {
    PortfolioSpec plain = PortfolioSpec.defaults();
    assertThat(SettingsJson.write(plain)).doesNotContain("colour", "locked", "sharesLinked");
    Segment first =
        plain.segments().getFirst().withColour(Optional.of(SegmentColour.SAND)).withLocked(true);
    PortfolioSpec edited = plain.withSegment(0, first).withSharesLinked(false);
    assertThat(SettingsJson.write(edited))
        .contains("\"colour\" : \"sand\"", "\"locked\" : true", "\"sharesLinked\" : false");
    assertThat(SettingsReader.read(SettingsJson.write(edited))).isEqualTo(edited);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    String json =
        """
        {
          "format": 2,
          "customers": "many",
          "seed": 1.5,
          "asOf": "31.12.2025",
          "colour": "red",
          "ages": {"minimum": 99999999999, "oldest": 3},
          "tolerancePercent": 0.00001,
          "sharesLinked": 1,
          "segments": [
            {"sharePercent": true},
            7,
            {"name": "A", "sharePercent": 1, "colour": "Teal", "locked": "yes"},
            {"name": "A", "sharePercent": 1, "colour": 4}
          ]
        }
        """;
    SettingsException e =
        catchThrowableOfType(SettingsException.class, () -> SettingsReader.read(json));
    assertThat(e.problems().stream().map(Object::toString))
        .containsExactlyInAnyOrder(
            "format 2 is not known; this program reads format 1",
            "customers is \"many\"; expected a whole number",
            "seed is 1.5; expected a whole number",
            "asOf \"31.12.2025\" is not a date such as 2025-12-31",
            "colour is not a known setting; known here are ages, asOf, creditLimits, customers,"
                + " defects, format, nameLocale, seed, segments, sharesLinked, tolerancePercent,"
                + " transactions",
            "ages.minimum is 99999999999; expected a whole number from -2,147,483,648 to"
                + " 2,147,483,647",
            "ages.oldest is not a known setting; known here are maximum, minimum",
            "tolerancePercent is 0.00001; expected a percentage such as 12.5 with at most 4"
                + " decimals",
            "segments[0].name is missing; add it",
            "segments[0].sharePercent is true; expected a percentage such as 12.5 with at most 4"
                + " decimals",
            "segments[1] is 7; expected an object in braces",
            "sharesLinked is 1; expected true or false",
            "segments[2].colour is \"Teal\"; expected one of \"indigo\", \"teal\", \"amber\","
                + " \"crimson\", \"sky\", \"maroon\", \"moss\", \"navy\", \"mauve\", \"olive\","
                + " \"sand\", \"periwinkle\"",
            "segments[2].locked is \"yes\"; expected true or false",
            "segments[3].colour is 4; expected a text in quotes");
  }

  @Test
  void saysWhereTextIsNotJson() {
    assertThatThrownBy(() -> SettingsReader.read("{\n  \"seed\": 1,\n  seed\n}"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("Not JSON at line 3, column ");
    assertThatThrownBy(() -> SettingsReader.read("{\"seed\": 1, \"seed\": 2}"))
        .hasMessageContaining("uplicate")
        .hasMessageContaining("seed");
    assertThatThrownBy(() -> SettingsReader.read("")).isInstanceOf(SettingsException.class);
    assertThatThrownBy(() -> SettingsReader.read("{} {}")).isInstanceOf(SettingsException.class);
    assertThatThrownBy(() -> SettingsReader.read("[".repeat(100_000)))
        .isInstanceOf(SettingsException.class);
    assertThatThrownBy(() -> SettingsReader.read("[1]"))
        .hasMessage("The file is [1]; expected an object in braces");
  }

  @Test
  void namesTheFileInItsProblems() throws IOException {
    Path file = Files.writeString(folder.resolve("a.cardfolio.json"), "{\"sed\": 1}");
    assertThatThrownBy(() -> SettingsReader.read(file))
        .hasMessageStartingWith("a.cardfolio.json: sed is not a known setting;");
    Path missing = folder.resolve("b.cardfolio.json");
    assertThatThrownBy(() -> SettingsReader.read(missing))
        .isInstanceOf(IOException.class)
        .hasMessage("Settings file %s does not exist; check the name and the folder", missing);
    assertThatThrownBy(() -> SettingsReader.read(folder))
        .hasMessage("Settings file %s cannot be read: it is a folder", folder);
    Path latin = folder.resolve("c.cardfolio.json");
    Files.write(latin, new byte[] {'{', (byte) 0xE9, '}'});
    assertThatThrownBy(() -> SettingsReader.read(latin))
        .hasMessage("Settings file %s cannot be read: it is not UTF-8", latin);
  }

  @Test
  void theLargestFileIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.cardfolio.json"), "{}" + " ".repeat(1_048_574));
    assertThat(SettingsReader.read(file)).isEqualTo(PortfolioSpec.defaults());
  }

  @Test
  void wholeNumbersReachToTheirEndsHoweverTheyAreWritten() throws IOException {
    for (long seed : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(SettingsReader.read("{\"seed\": " + seed + "}").seed()).isEqualTo(seed);
    }
    assertThat(SettingsReader.read("{\"customers\": 1.5e3}").customers()).isEqualTo(1_500);
    assertThat(SettingsReader.read("{\"customers\": 70.0}").customers()).isEqualTo(70);
  }

  @Test
  void aLongValueIsShownByItsFirstFortyCharacters() {
    String quoted = '"' + "x".repeat(38) + '"';
    assertThatThrownBy(() -> SettingsReader.read("{\"customers\": " + quoted + "}"))
        .hasMessageStartingWith("customers is " + quoted + "; ");
    String longer = '"' + "x".repeat(39) + '"';
    assertThatThrownBy(() -> SettingsReader.read("{\"customers\": " + longer + "}"))
        .hasMessageStartingWith("customers is \"" + "x".repeat(39) + "…; ");
  }

  /// So that the rules can be asked about the values too.
  @Test
  void settingsAreAtHandWhereOnlyKeysAreWrong() {
    assertThat(problem("{\"customers\": 7, \"sed\": 1}").spec())
        .contains(PortfolioSpec.defaults().withCustomers(7));
    assertThat(problem("{\"customers\": \"7\", \"sed\": 1}").spec()).isEmpty();
  }

  private static SettingsException problem(String json) {
    return catchThrowableOfType(SettingsException.class, () -> SettingsReader.read(json));
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a.cardfolio.json"), " ".repeat(1_048_577));
    assertThatThrownBy(() -> SettingsReader.read(file))
        .hasMessage(
            "a.cardfolio.json: it has more than the 1,048,576 bytes that such a file can have");
  }
}
