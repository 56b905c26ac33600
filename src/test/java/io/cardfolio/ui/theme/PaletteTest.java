package io.cardfolio.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.SegmentColour;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours of segments can be told apart, from the ground, and the text on them can be read.
class PaletteTest {
  private static final int USUAL_SEGMENTS = 5;

  @Test
  void distancesAreThoseOfThePublishedExamples() {
    assertThat(Eye.USUAL.distance(Color.web("#ff0000"), Color.web("#0000ff")))
        .isCloseTo(52.88, Offset.offset(0.05));
    assertThat(Eye.USUAL.distance(Color.WHITE, Color.BLACK)).isCloseTo(100, Offset.offset(0.05));
    assertThat(Eye.contrast(Color.WHITE, Color.BLACK)).isCloseTo(21, Offset.offset(0.01));
  }

  @ParameterizedTest
  @CsvSource({"light.css, #ffffff", "dark.css, #0d1117"})
  void everyPairOfColoursDiffersForEveryEye(String theme, String ground) throws IOException {
    List<Color> colours = colours(theme, "-seg-");
    assertThat(colours).hasSize(SegmentColour.values().length);
    for (Eye eye : Eye.values()) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(eye.distance(colours.get(i), colours.get(j)))
              .as("%s: %s and %s", eye, SegmentColour.values()[i], SegmentColour.values()[j])
              .isGreaterThan(i < USUAL_SEGMENTS ? 14 : 8.5);
        }
        assertThat(Eye.contrast(colours.get(i), Color.web(ground))).isGreaterThan(3);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"light.css", "dark.css"})
  void textOnEveryColourCanBeRead(String theme) throws IOException {
    List<Color> colours = colours(theme, "-seg-");
    List<Color> texts = colours(theme, "-seg-text-");
    for (int i = 0; i < colours.size(); i++) {
      assertThat(Eye.contrast(colours.get(i), texts.get(i)))
          .as(SegmentColour.values()[i].toString())
          .isGreaterThan(4.49);
    }
  }

  /// The colours that a theme calls `name` and a number, by that number.
  private static List<Color> colours(String theme, String name) throws IOException {
    try (InputStream in = PaletteTest.class.getResourceAsStream(theme)) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile(name + "\\d+: (#\\w{6});")
          .matcher(css)
          .results()
          .map(MatchResult::group)
          .map(text -> Color.web(text.substring(text.indexOf('#'), text.length() - 1)))
          .toList();
    }
  }
}
