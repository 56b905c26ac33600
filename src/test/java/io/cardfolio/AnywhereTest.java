package io.cardfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.file.DigestedOutput;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.model.DefectKind;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program makes the same bytes wherever it runs, and runs beside itself.
class AnywhereTest {
  /// Names of the field in scripts that run from right to left, and in those without an alphabet.
  private static final PortfolioSpec SPEC =
      PortfolioSpec.defaults()
          .withCustomers(300)
          .withTransactions(TransactionSettings.USUAL.withMonths(1))
          .withDefects(
              new DefectRates(
                  DefectKind.ALL.stream().collect(Collectors.toMap(it -> it, _ -> Percent.of(2)))))
          .withSegments(
              List.of(
                  Segment.of("مسافرون دائمون", Percent.of(12.5)),
                  Segment.of("לקוחות יציבים", Percent.of(37.5)),
                  Segment.of("高净值旅客", Percent.of(25)),
                  Segment.of("ヘビーユーザー 𠮷", Percent.of(25))));

  @TempDir private Path folder;

  @Test
  void timeZonesCommasAndOtherDigitsMakeNoOtherBytes() throws Exception {
    Map<String, String> here = made("here", "-Duser.language=en", "-Duser.timezone=UTC");
    assertThat(here)
        .containsOnlyKeys(
            "c.csv",
            "c.defects.csv",
            "c.manifest.json",
            "said",
            "t.csv.gz",
            "t.defects.csv.gz",
            "verified");
    assertThat(text("here", "c.csv"))
        .contains(SPEC.segments().stream().map(Segment::name).toList());
    assertThat(text("here", "c.manifest.json")).contains("12.5", "高净值旅客");
    assertThat(made("de", "-Duser.language=de", "-Duser.timezone=America/St_Johns"))
        .isEqualTo(here);
    assertThat(
            made(
                "ar",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati"))
        .isEqualTo(here);
    assertThat(made("tr", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-9")).isEqualTo(here);
  }

  @Test
  void twoExportsAtOnceIntoOneFolderLeaveWholeFiles() throws Exception {
    Map<String, String> first = export(folder.resolve("first"), 1);
    Map<String, String> second = export(folder.resolve("second"), 2);
    Path both = folder.resolve("both");
    for (int round = 0; round < 3; round++) {
      List<JavaProcess> runs = List.of(exporting(both, 1), exporting(both, 2));
      for (JavaProcess run : runs) {
        assertThat(run.said()).isEmpty();
      }
      Map<String, String> left = digests(both);
      assertThat(left.keySet()).isEqualTo(first.keySet());
      left.forEach((name, digest) ->
          assertThat(digest.equals(first.get(name)) || digest.equals(second.get(name)))
              .as(name)
              .isTrue());
    }
  }

  private static Map<String, String> export(Path to, int seed) throws Exception {
    assertThat(exporting(to, seed).said()).isEmpty();
    return digests(to);
  }

  private static JavaProcess exporting(Path to, int seed) {
    return JavaProcess.start(
        List.of(),
        Launcher.class,
        "generate-customers",
        "--quiet",
        "--count=2000",
        "--seed=" + seed,
        "--output=" + to.resolve("c.csv"),
        "--transactions=" + to.resolve("t.csv.gz"),
        "--manifest");
  }

  /// What is made with these options of Java, and said about it.
  private Map<String, String> made(String name, String... options) throws Exception {
    Path settings = folder.resolve("mine.cardfolio.json");
    Files.writeString(settings, SettingsJson.write(SPEC));
    Path to = Files.createDirectory(folder.resolve(name));
    String said =
        JavaProcess.start(
                List.of(options),
                Launcher.class,
                "generate-customers",
                "--config=" + settings,
                "--output=" + to.resolve("c.csv"),
                "--transactions=" + to.resolve("t.csv.gz"),
                "--manifest")
            .said();
    String verified =
        JavaProcess.start(
                List.of(options),
                Launcher.class,
                "verify",
                to.resolve("c.manifest.json").toString())
            .said();
    Files.writeString(to.resolve("said"), timeless(said, to));
    Files.writeString(to.resolve("verified"), timeless(verified, to));
    return digests(to);
  }

  /// What is said without where it was done and how fast.
  private static String timeless(String said, Path to) {
    return said.replace(to.toString(), "").replaceAll("(?m)^.*(rows/s|second).*$", "");
  }

  private String text(String name, String file) throws IOException {
    return Files.readString(folder.resolve(name).resolve(file));
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        digests.put(file.getFileName().toString(), DigestedOutput.of(file).toString());
      }
    }
    return digests;
  }
}
