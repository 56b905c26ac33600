package io.cardfolio.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How portfolios and their files are called.
class PortfolioNamesTest {
  private static final Texts TEXTS = Texts.english();

  @Test
  void portfoliosAreCalledAfterTheirFiles() {
    Optional<Path> file = Optional.of(Path.of("work", "Retail.cardfolio.json"));

    assertThat(PortfolioNames.title(TEXTS, Optional.empty())).isEqualTo("Untitled portfolio");
    assertThat(PortfolioNames.title(TEXTS, file)).isEqualTo("Retail");
    assertThat(PortfolioNames.settingsName(file)).isEqualTo("Retail.cardfolio.json");
    assertThat(PortfolioNames.settingsName(Optional.empty())).isEqualTo("portfolio.cardfolio.json");
    assertThat(PortfolioNames.reportName("Retail")).isEqualTo("Retail-errors.csv");
    assertThat(PortfolioNames.reportName("Q3.CSV")).isEqualTo("Q3-errors.csv");
  }

  @Test
  void writtenFilesGetTheEndingWithWhichTheyCanBeOpened() {
    assertThat(PortfolioNames.asCsv(Path.of("a", "b"))).isEqualTo(Path.of("a", "b.csv"));
    assertThat(PortfolioNames.asCsv(Path.of("B.CSV"))).isEqualTo(Path.of("B.CSV"));
    assertThat(PortfolioNames.asCsv(Path.of("v2.1"))).isEqualTo(Path.of("v2.1.csv"));
    assertThat(PortfolioNames.asSettings(Path.of("v2.1")))
        .isEqualTo(Path.of("v2.1.cardfolio.json"));
    assertThat(PortfolioNames.asSettings(Path.of("a.json"))).isEqualTo(Path.of("a.json"));
  }
}
