package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.preference.Look;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// Draws every tab with the largest text in both languages; eyes look for what is cut off, beside
/// the places where that was found once.
class TextSizePicturesTest {
  @TempDir private Path folder;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({"en, 1440, 900", "es, 1440, 900", "en, 1024, 700", "es, 1024, 700"})
  void drawsLargeText(String language, int width, int height) throws IOException {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), width, height);
    window.does(() -> window.preferences.changeLook(look -> look.withTextSize(Look.LARGEST_TEXT)));
    assertThat(window.visible(node -> node.getStyleClass().contains("tool-bar-overflow-button")))
        .isEmpty();
    assertThat(window.visible(TextSizePicturesTest::isWiderThanItsPlace)).isEmpty();
    window.inEveryTab(tab -> {
      Path file =
          Scenes.onFxThread(() ->
              Screenshots.save(
                  window.window.scene(),
                  "large-text-%s-%d-%s".formatted(language, width, tab.toLowerCase(Locale.ROOT))));
      assertThat(width(file)).isEqualTo(width);
      assertThat(CutWords.in(window.window.scene())).isEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource({"en, 1440, 900", "es, 1440, 900", "en, 1024, 700", "es, 1024, 700"})
  void drawsTheExportDialogInLargeText(String language, int width, int height) {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), width, height);
    window.does(() -> window.preferences.changeLook(look -> look.withTextSize(Look.LARGEST_TEXT)));
    window.does(window.window::export);
    Path file =
        Scenes.onFxThread(() ->
            Screenshots.save(
                window.window.scene(), "large-text-%s-%d-export".formatted(language, width)));
    assertThat(width(file)).isEqualTo(width);
    assertThat(window.visible(TextSizePicturesTest::isNameOfAFormat)).hasSize(5);
    assertThat(CutWords.in(window.window.scene())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, 13", "es, 13", "en, 18", "es, 18"})
  void theDetailsOfASegmentAreWhole(String language, int letters) {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), 1440, 900);
    window.does(() -> window.preferences.changeLook(look -> look.withTextSize(letters)));
    window.does(() ->
        ((ToggleButton) window.window.scene().lookup("#segment-0-disclosure")).setSelected(true));
    Path file =
        Scenes.onFxThread(() ->
            Screenshots.save(
                window.window.scene(), "segment-details-%s-%d".formatted(language, letters)));
    assertThat(width(file)).isEqualTo(1440);
    assertThat(CutWords.in(window.window.scene())).isEmpty();
    assertThat(window.visible(TextSizePicturesTest::isWiderThanItsPlace)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, 1440, 900", "es, 1440, 900", "en, 1024, 700", "es, 1024, 700"})
  void nothingThatIsWrongIsCutInLargeText(String language, int width, int height) throws Exception {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), width, height);
    window.does(() -> window.preferences.changeLook(look -> look.withTextSize(Look.LARGEST_TEXT)));
    window.openFaultyFile(folder);
    window.does(window.window::nextError);
    draw(window, "errors", language, width);
    window.does(window.window::showGenerated);
    window.does(() ->
        window.model.edit(
            EditName.of(SpecField.CREDIT_LIMITS),
            spec -> spec.withCreditLimits(new CreditLimits(60_000, 50_000, 0))));
    window.does(window.window::nextProblem);
    draw(window, "problems", language, width);
    window.does(() -> window.model.openSettings(folder.resolve("absent.cardfolio.json")));
    draw(window, "failure", language, width);
  }

  private static void draw(RealWindow window, String name, String language, int width) {
    Path file =
        Scenes.onFxThread(() ->
            Screenshots.save(
                window.window.scene(), "large-text-%s-%d-%s".formatted(language, width, name)));
    assertThat(width(file)).isEqualTo(width);
    assertThat(CutWords.in(window.window.scene())).as(name).isEmpty();
  }

  /// Whether a part of the form lies outside it.
  private static boolean isWiderThanItsPlace(Node node) {
    return node instanceof TitledPane section
        && section.minWidth(-1) > section.getParent().getParent().getLayoutBounds().getWidth();
  }

  private static boolean isNameOfAFormat(Node node) {
    return node.getStyleClass().contains("format-name");
  }

  private static int width(Path file) {
    try {
      return ImageIO.read(file.toFile()).getWidth();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
