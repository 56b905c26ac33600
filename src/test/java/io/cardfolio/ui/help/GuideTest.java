package io.cardfolio.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The guide and the licences that the program shows are those of the repository.
class GuideTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

  @ParameterizedTest
  @CsvSource({"en, guide.md", "es, guide.es.md"})
  void theGuideIsThatOfTheDocumentation(String language, String file) throws IOException {
    String written = Files.readString(Path.of("docs", file));
    Guide packaged = Guide.packaged(new Texts(Locale.of(language)));
    assertThat(packaged).isEqualTo(Guide.of(written));
    List<String> titles =
        written.lines().filter(it -> it.startsWith("## ")).map(it -> it.substring(3)).toList();
    assertThat(packaged.sections())
        .extracting(Guide.Section::title)
        .hasSizeGreaterThan(10)
        .isEqualTo(titles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide.md", "guide.es.md"})
  void everyLinkLeadsToASectionAndEverySectionHasOne(String file) throws IOException {
    String written = Files.readString(Path.of("docs", file));
    assertThat(LINK.matcher(written).results().map((MatchResult it) -> it.group(1)).distinct())
        .containsExactlyElementsOf(
            Guide.of(written).sections().stream().map(Guide.Section::anchor).toList());
  }

  @Test
  void everyTabLeadsToASection() {
    assertThat(Guide.packaged(Texts.english()).sections())
        .extracting(Guide.Section::anchor)
        .containsAll(Arrays.stream(Topic.values()).map(Topic::anchor).distinct().toList());
  }

  @Test
  void markdownIsReadAsItIsMeant() {
    String text =
        """
        One **two** *three*
        `four` [five](six).

        - a
          b
        - c

        | h | i |
        |---|---|
        | j \\| k | `l` |

        ```
        m  n
        ```
        ### o
        """;
    assertThat(Markdown.blocks(text))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    new Span.Plain("One "),
                    new Span.Strong("two"),
                    new Span.Plain(" "),
                    new Span.Stressed("three"),
                    new Span.Plain(" "),
                    new Span.Code("four"),
                    new Span.Plain(" "),
                    new Span.Link("five", "six"),
                    new Span.Plain("."))),
            new Block.Items(List.of(List.of(new Span.Plain("a b")), List.of(new Span.Plain("c")))),
            new Block.Table(
                List.of(
                    List.of(List.of(new Span.Plain("h")), List.of(new Span.Plain("i"))),
                    List.of(List.of(new Span.Plain("j | k")), List.of(new Span.Code("l"))))),
            new Block.Listing("m  n"),
            new Block.Heading(3, "o"));
  }

  @Test
  void everyLibraryThatIsShippedIsNamedWithItsVersionAndLicence() throws IOException {
    String notice = Packaged.text("/io/cardfolio/ui/help/NOTICE");
    assertThat(notice).isEqualTo(Files.readString(Path.of("NOTICE")));
    assertThat(Packaged.text("/io/cardfolio/ui/help/LICENSE"))
        .isEqualTo(Files.readString(Path.of("LICENSE")));
    assertThat(AboutPages.libraries()).isNotEmpty();
    AboutPages.libraries()
        .forEach((name, version) -> {
          assertThat(notice).as(name).containsPattern("(?m)^  " + Pattern.quote(name) + " +\\S");
          assertThat(version).as(name).matches("\\d+[\\d.-]+");
        });
    long shipped =
        Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
            .matcher(dependencies())
            .results()
            .map((MatchResult it) -> it.group(1))
            .filter(it -> !it.contains("<scope>"))
            .map(it -> it.replaceAll("(?s).*<groupId>(.*?)</groupId>.*", "$1"))
            .distinct()
            .count();
    assertThat(AboutPages.libraries()).hasSize((int) shipped);
  }

  @Test
  void everyJarThatIsShippedIsNamedAndWhatItHasTakenInIsInAbout() throws IOException {
    String notice = Packaged.text("/io/cardfolio/ui/help/NOTICE");
    List<String> about =
        new AboutPages(Texts.english(), Optional.empty(), _ -> {})
            .all().stream().map(Page::words).toList();
    int takenIn = 0;
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target", "lib"))) {
      for (Path path : jars) {
        String library = path.getFileName().toString().replaceAll("-.*", "");
        assertThat(notice).as("%s", path).containsIgnoringCase(library);
        try (JarFile jar = new JarFile(path.toFile())) {
          for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().endsWith("-LICENSE")) {
              String text =
                  new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
              assertThat(about).as("%s", entry).anyMatch(page -> page.endsWith(text));
              takenIn++;
            }
          }
        }
      }
    }
    assertThat(takenIn).isPositive();
  }

  private static String dependencies() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int start = pom.indexOf("<dependencies>", pom.indexOf("</dependencyManagement>"));
    return pom.substring(start, pom.indexOf("</dependencies>", start));
  }

  @Test
  void everyLicenceThatIsNotOursHasItsText() {
    assertThat(Stream.of("OpenJFX", "AtlantaFX", "ControlsFX", "zstd-jni"))
        .allSatisfy(name ->
            assertThat(Packaged.text("/META-INF/licences/" + name + ".txt"))
                .containsIgnoringCase("copyright"));
  }
}
