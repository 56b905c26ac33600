package io.cardfolio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.json.JsonException;
import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.job.check.CustomerOutcome;
import io.cardfolio.job.validate.ValidateCustomersJob;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.validate.Rule;
import io.cardfolio.validate.csv.UnreadableCsvException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that nobody means well with are refused with a sentence, or judged like any other.
class HostileFilesTest {
  private static final String HEADER =
      CustomerColumn.ALL.stream().map(CustomerColumn::header).collect(Collectors.joining(","));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "-1e2147483647", "1e-2147483647", "9223372036854775808", "1e400"})
  void hugeNumbersInSettingsAreNamed(String number) {
    for (String key : List.of("customers", "seed", "tolerancePercent")) {
      assertThatThrownBy(() -> SettingsReader.read("{\"" + key + "\": " + number + "}"))
          .isInstanceOf(JsonException.class)
          .hasMessageStartingWith(key + " is ")
          .hasMessageContaining("; expected a ");
    }
  }

  /// Found by fuzzing.
  @Test
  void exponentsBeyondAllDecimalsAreRefused() {
    for (String number : List.of("77.7777777e77000000000000000", "1e-99999999999999999999")) {
      assertThatThrownBy(() -> SettingsReader.read("{\"format\" :" + number + "}"))
          .isInstanceOf(JsonException.class)
          .hasMessage("It is nested too deep, or with a number or text that is too long");
    }
  }

  @Test
  void numbersNamesAndTextsOfAMillionCharactersAreRefused() {
    String million = "7".repeat(1_000_000);
    assertThatThrownBy(() -> SettingsReader.read("{\"seed\": " + million + "}"))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("It is nested too deep, or with a number or text that is too long");
    assertThatThrownBy(() -> SettingsReader.read("{\"" + million.substring(0, 40_000) + "\": 1}"))
        .isInstanceOf(JsonException.class)
        .message()
        .hasSizeLessThan(1_000);
    assertThatThrownBy(() -> SettingsReader.read("{\"nameLocale\": 1, \"a\": \"" + million + "\"}"))
        .isInstanceOf(JsonException.class)
        .message()
        .hasSizeLessThan(1_000);
  }

  @Test
  void aTextOfFiftyMegabytesIsRefused() throws IOException {
    String json = "{\"nameLocale\": \"" + "x".repeat(50_000_000) + "\"}";
    assertThatThrownBy(() -> SettingsReader.read(json))
        .isInstanceOf(JsonException.class)
        .hasMessage("it has more than the 1,048,576 bytes that such a file can have");
    Path file = Files.writeString(folder.resolve("a.cardfolio.json"), json);
    assertThatThrownBy(() -> SettingsReader.read(file))
        .hasMessage(
            "a.cardfolio.json: it has more than the 1,048,576 bytes that such a file can have");
  }

  @Test
  void keysThatAreThereTwiceAreNamedWhereverTheyStand() {
    assertThatThrownBy(() -> SettingsReader.read("{\"ages\": {\"minimum\": 20, \"minimum\": 30}}"))
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("Not JSON at line 1, column ")
        .hasMessageContaining("minimum");
  }

  @Test
  void aLineThatIsPackedSmallIsRefusedBeforeItIsUnpacked() throws IOException {
    Path file = folder.resolve("customers.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 64; i++) {
        out.write(part);
      }
    }
    assertThatThrownBy(() -> validated(file))
        .isInstanceOf(UnreadableCsvException.class)
        .hasMessage(
            "customers.csv.gz has more than 1,048,576 characters on line 2; check that it is a CSV"
                + " file");
  }

  @Test
  void tenThousandColumnsAreReadLikeAnyOthers() throws IOException {
    String more =
        IntStream.range(0, 10_000).mapToObj(i -> ",more" + i).collect(Collectors.joining());
    Path file = folder.resolve("customers.csv");
    Files.write(file, List.of(HEADER + more, "CUST00000001" + ",".repeat(10_012), ",".repeat(99)));
    CustomerOutcome outcome = validated(file);
    assertThat(outcome.report().rows()).isEqualTo(2);
    assertThat(outcome.report().count(Rule.ROW_LENGTH)).isEqualTo(1);
    assertThat(outcome.report().violations())
        .extracting(violation -> violation.message().toString())
        .contains("Expected 10013 cells, as in the header, but found 100 cells");
  }

  @Test
  void formulasAreNoted() throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.write(
        file,
        List.of(
            HEADER,
            "CUST00000001,\"=cmd|' /C calc'!A0\",Lopez,a.b@example.com,47,TX,+1,Retired,Standard,"
                + "27000,2023-02-28,Travelers,"));
    assertThat(validated(file).report().count(Rule.NO_FORMULA)).isEqualTo(2);
  }

  @Test
  void nothingThatIsMadeIsAFormula() throws IOException {
    for (String locale : Stream.of("en-US", "de", "ja", "ar").toList()) {
      PortfolioSpec spec = PortfolioSpec.defaults().withCustomers(2_000).withNameLocale(locale);
      assertThat(
              new CustomerJob(Portfolio.of(spec), 1)
                  .check((_, _) -> true)
                  .report()
                  .count(Rule.NO_FORMULA))
          .isZero();
    }
  }

  private static CustomerOutcome validated(Path file) throws IOException {
    return new ValidateCustomersJob(PortfolioSpec.defaults(), 1).run(file, (_, _) -> true);
  }
}
