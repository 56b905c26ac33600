package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.preference.ThemeChoice;
import io.cardfolio.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// Draws the settings of transactions in both themes and languages; eyes look at them.
class TransactionSettingsPicturesTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({
    "en, LIGHT, 13, 1440, 900",
    "en, DARK, 13, 1440, 900",
    "es, LIGHT, 13, 1024, 700",
    "es, DARK, 18, 1440, 900",
    "en, LIGHT, 18, 1024, 700"
  })
  void drawsTheFormOfTransactions(
      String language, ThemeChoice theme, int textSize, int width, int height) throws IOException {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), width, height);
    window.does(() -> {
      window.preferences.changeLook(it -> it.withTheme(theme).withTextSize(textSize));
      if (width < 1320) {
        window.window.toggleForm();
      }
    });
    window.does(() -> {
      node(window, "#segment-3-disclosure", ToggleButton.class).setSelected(true);
      node(window, "#transactions-section", TitledPane.class).setExpanded(true);
    });
    String name = "transactions-%s-%s-%d-%d".formatted(language, theme.label(), textSize, width);
    draw(window, "#segment-3-decline-chart", name + "-decline", width);
    assertNothingIsCut(window);
    draw(window, "#segment-3-weight-gas", name + "-categories", width);
    draw(window, "#transactions-section", name + "-section", width);
    window.does(() ->
        window.model.edit(EditName.preset("Spoiled"), TransactionSettingsPicturesTest::spoiled));
    draw(window, "#segment-3-sudden-from", name + "-wrong", width);
  }

  private static PortfolioSpec spoiled(PortfolioSpec spec) {
    var segment = spec.segments().get(3);
    var activity = segment.activity();
    return spec.withTransactions(TransactionSettings.USUAL.withMonths(61))
        .withSegment(
            3,
            segment.withActivity(
                activity
                    .withGrowth(Percent.of(60))
                    .withDecline(activity.decline().withSuddenFrom(61))
                    .withCategories(CategoryMix.GENERAL.with(MerchantCategory.GAS, 101))));
  }

  /// Looks for words of the details and the section that end in dots for want of room.
  private static void assertNothingIsCut(RealWindow window) {
    Scenes.onFxThread(() -> {
      for (String part : new String[] {".segment-details", "#transactions-section"}) {
        for (Node root : window.window.scene().getRoot().lookupAll(part)) {
          if (isShown(root)) {
            root.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(TransactionSettingsPicturesTest::isShown)
                .forEach(label ->
                    assertThat(shown(label)).as(label.getText()).isEqualTo(label.getText()));
          }
        }
      }
      return null;
    });
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private static String shown(Labeled label) {
    Text text = (Text) label.lookup(".text");
    return text == null ? label.getText() : text.getText();
  }

  private static void draw(RealWindow window, String part, String name, int width)
      throws IOException {
    window.does(() -> Scenes.scrollTo(window.window.scene(), part));
    Path file = Scenes.onFxThread(() -> Screenshots.save(window.window.scene(), name));
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(width);
  }

  private static <T extends Node> T node(RealWindow window, String selector, Class<T> type) {
    return type.cast(window.window.scene().lookup(selector));
  }
}
